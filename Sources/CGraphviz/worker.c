// For close_range and flags of sockets and pipes on Linux.
#define _GNU_SOURCE

#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <crt_externs.h>
#include <libproc.h>
#else
#include <sys/syscall.h>
extern char **environ;
#endif

// Moved out of the way of the standard streams, which a caller may have closed: a new descriptor
// then gets their number, and would be overwritten while the streams of the program are set up.
static int settle(int descriptor) {
  int settled = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  int problem = errno;
  close(descriptor);
  errno = problem;
  return settled;
}

static int settle_both(int *first, int *second) {
  *first = settle(*first);
  int problem = *first < 0 ? errno : 0;
  *second = settle(*second);
  if (*second < 0 && problem == 0) problem = errno;
  if (problem == 0) return 0;
  if (*first >= 0) close(*first);
  if (*second >= 0) close(*second);
  return problem;
}

int gv_make_sockets(int *first, int *second) {
  int pair[2];
#if defined(SOCK_CLOEXEC)
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return errno;
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) return errno;
#endif
  *first = pair[0];
  *second = pair[1];
  int problem = settle_both(first, second);
#if defined(SO_NOSIGPIPE)
  int on = 1;
  if (problem == 0) {
    setsockopt(*first, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
    setsockopt(*second, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
  }
#endif
  return problem;
}

int gv_make_pipe(int *reading, int *writing) {
  int pair[2];
#if defined(__linux__)
  if (pipe2(pair, O_CLOEXEC) != 0) return errno;
#else
  if (pipe(pair) != 0) return errno;
#endif
  *reading = pair[0];
  *writing = pair[1];
  int problem = settle_both(reading, writing);
  if (problem == 0) fcntl(*reading, F_SETFL, O_NONBLOCK);
  return problem;
}

// What a program expects to be handled as usual, whatever the one that starts it blocks or ignores.
static const int usual_signals[] = {SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGFPE, SIGILL, SIGPIPE,
                                    SIGSEGV, SIGTRAP, SIGXCPU};
static const size_t usual_signal_count = sizeof usual_signals / sizeof *usual_signals;

int gv_spawn(const char *path, const char *name, const char *request, const char *limits,
             int frames, int errors, int *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int problem = posix_spawn_file_actions_init(&actions);
  if (problem != 0) return problem;
  problem = posix_spawnattr_init(&attributes);
  if (problem != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return problem;
  }
  posix_spawn_file_actions_adddup2(&actions, frames, 0);
  posix_spawn_file_actions_adddup2(&actions, errors, 1);
  posix_spawn_file_actions_adddup2(&actions, errors, 2);

  sigset_t none, usual;
  sigemptyset(&none);
  sigemptyset(&usual);
  for (size_t place = 0; place < usual_signal_count; place++) {
    sigaddset(&usual, usual_signals[place]);
  }
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#if defined(POSIX_SPAWN_CLOEXEC_DEFAULT)
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  posix_spawnattr_setflags(&attributes, flags);

#if defined(__APPLE__)
  char **variables = *_NSGetEnviron();
#else
  char **variables = environ;
#endif
  char *const arguments[] = {(char *)name, (char *)request, (char *)limits, NULL};
  pid_t started = 0;
  problem = posix_spawn(&started, path, &actions, &attributes, arguments, variables);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  *process = started;
  return problem;
}

// A copy of a process has only the thread that made it: what other threads hold would be held for
// ever in the copy.
static bool has_one_thread(void) {
#if defined(__linux__)
  struct stat threads;
  return stat("/proc/self/task", &threads) == 0 && threads.st_nlink == 3;
#else
  return false;
#endif
}

int gv_copy(int frames, int errors, int *process) {
  if (gv_is_sanitized() || !has_one_thread()) return ENOTSUP;
  pid_t started = fork();
  if (started < 0) return errno;
  *process = started;
  if (started > 0) return 0;
  for (size_t place = 0; place < usual_signal_count; place++) {
    signal(usual_signals[place], SIG_DFL);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (dup2(frames, 0) < 0 || dup2(errors, 1) < 0 || dup2(errors, 2) < 0) _exit(1);
  return 0;
}

// The smaller of a limit and the one that this process may set.
static rlim_t allowed(rlim_t wanted, rlim_t most) {
  return most != RLIM_INFINITY && wanted > most ? most : wanted;
}

int gv_limit_memory(unsigned long long bytes) {
  struct rlimit core = {0, 0};
  if (setrlimit(RLIMIT_CORE, &core) != 0) return errno;
#if defined(__APPLE__)
  // The limit does not hold there, and may be refused: the caller watches the memory in use.
  (void)bytes;
  return 0;
#else
  if (bytes == 0) return 0;
  struct rlimit memory;
  if (getrlimit(RLIMIT_AS, &memory) != 0) return errno;
  memory.rlim_cur = memory.rlim_max = allowed((rlim_t)bytes, memory.rlim_max);
  return setrlimit(RLIMIT_AS, &memory) == 0 ? 0 : errno;
#endif
}

int gv_limit_processor_time(unsigned long long seconds) {
  struct rusage usage;
  struct rlimit time;
  if (getrusage(RUSAGE_SELF, &usage) != 0) return errno;
  if (getrlimit(RLIMIT_CPU, &time) != 0) return errno;
  rlim_t used = (rlim_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1;
  time.rlim_cur = allowed(used + (rlim_t)seconds, time.rlim_max);
  return setrlimit(RLIMIT_CPU, &time) == 0 ? 0 : errno;
}

int gv_take_frame_socket(void) {
  int kind = 0;
  socklen_t size = sizeof kind;
  if (getsockopt(0, SOL_SOCKET, SO_TYPE, &kind, &size) != 0 || kind != SOCK_STREAM) return -1;
  int frames = fcntl(0, F_DUPFD_CLOEXEC, 3);
  if (frames < 0) return -1;
  int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(2, 1) < 0) return -1;
  close(nothing);
  return frames;
}

void gv_close_all_above(int descriptor) {
#if defined(SYS_close_range)
  if (syscall(SYS_close_range, (unsigned)descriptor + 1, ~0U, 0) == 0) return;
#endif
  long most = sysconf(_SC_OPEN_MAX);
  if (most < 0 || most > 65536) most = 65536;
  for (int other = descriptor + 1; other < most; other++) close(other);
}

static void *watch(void *argument) {
  struct pollfd peer = {.fd = (int)(intptr_t)argument, .events = POLLHUP};
  for (;;) {
    peer.revents = 0;
    if (poll(&peer, 1, -1) > 0 && (peer.revents & (POLLHUP | POLLERR | POLLNVAL))) _exit(0);
    // Where poll returns for frames that come in as well, it must not use a processor up.
    poll(NULL, 0, 50);
  }
  return NULL;
}

int gv_end_with_peer(int socket) {
  pthread_attr_t attributes;
  int problem = pthread_attr_init(&attributes);
  if (problem != 0) return problem;
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // The usual stack of 8 MB would count as memory.
  pthread_attr_setstacksize(&attributes, 256 * 1024);
  // Signals are for the thread that draws.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  problem = pthread_create(&thread, &attributes, watch, (void *)(intptr_t)socket);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  return problem;
}

long long gv_resident_bytes(int process) {
#if defined(__APPLE__)
  struct proc_taskinfo info;
  int size = proc_pidinfo(process, PROC_PIDTASKINFO, 0, &info, sizeof info);
  return size == (int)sizeof info ? (long long)info.pti_resident_size : -1;
#else
  (void)process;
  return -1;
#endif
}

bool gv_is_sanitized(void) {
#if defined(__SANITIZE_ADDRESS__)
  return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
  return true;
#else
  return false;
#endif
#else
  return false;
#endif
}

int gv_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
