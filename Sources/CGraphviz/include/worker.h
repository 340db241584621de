#ifndef STAKEGRAPH_CGRAPHVIZ_WORKER_H
#define STAKEGRAPH_CGRAPHVIZ_WORKER_H

// What starting and limiting a process takes that Swift cannot call, or that has another type on
// each platform. Each function says why it is here. Functions return 0 or the number of an error.

#include <stdbool.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/// Makes two connected sockets, neither of which a started program keeps. Linux can say so in the
/// call; elsewhere it takes fcntl, which is variadic.
int gv_make_sockets(int *first, int *second);

/// Makes a pipe whose reading end never blocks, and which no started program keeps.
int gv_make_pipe(int *reading, int *writing);

/// Starts a program with a socket as its standard input and a pipe as its standard output and error,
/// and with the usual handling of signals. The types of posix_spawn are structures on Linux and
/// pointers on macOS.
int gv_spawn(const char *path, const char *name, const char *request, const char *limits,
             int frames, int errors, int *process);

/// Starts a copy of this process with a socket as its standard input and a pipe as its standard output
/// and error, and with the usual handling of signals; in the copy the process is 0. ENOTSUP where the
/// copy could not go on: beside other threads, and on other systems than Linux. Swift refuses fork.
int gv_copy(int frames, int errors, int *process);

/// Gives this process no core file and the memory that it may map; 0 bytes is no limit. The kinds
/// of limits have other types on each platform.
int gv_limit_memory(unsigned long long bytes);

/// Stops this process by SIGXCPU when it has used this much more processor time.
int gv_limit_processor_time(unsigned long long seconds);

/// Makes standard input a frame socket's own number, which is returned, and then nothing but
/// standard error of the standard streams: what is printed goes there. -1 if it is no socket.
int gv_take_frame_socket(void);

/// Closes what a careless program left open for the programs it starts.
void gv_close_all_above(int descriptor);

/// Ends this process as soon as the other end of a socket is closed. PR_SET_PDEATHSIG would do so
/// when the *thread* that started the process ends, and only on Linux.
int gv_end_with_peer(int socket);

/// The memory that another process has in use, in bytes, or -1 where this is not asked.
long long gv_resident_bytes(int process);

/// Whether the address sanitizer is at work. It maps terabytes, so that memory cannot be limited.
/// Swift's compiler does not tell a header of it, hence a function of the C target.
bool gv_is_sanitized(void);

/// How a process ended: the signal's number, or 0, from the status of wait4, by macros.
int gv_signal(int status);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
