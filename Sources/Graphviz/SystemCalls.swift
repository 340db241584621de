private import CGraphviz

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// An open file, socket or pipe, closed with this value.
struct FileDescriptor: ~Copyable, Sendable {
  /// The number by which the system knows it.
  let number: Int32

  deinit {
    _ = close(number)
  }
}

/// Two descriptors of which what is written to one can be read from the other.
struct Connection: ~Copyable {
  /// The end that this process keeps; of a pipe, the one to read from.
  let near: FileDescriptor
  /// The other end.
  let far: FileDescriptor

  /// Connects two sockets, or two ends of a pipe; `nil` if the process has too many files open.
  init?(isPipe: Bool) {
    var near: Int32 = -1
    var far: Int32 = -1
    let problem = unsafe isPipe ? gv_make_pipe(&near, &far) : gv_make_sockets(&near, &far)
    guard problem == 0 else { return nil }
    self.near = FileDescriptor(number: near)
    self.far = FileDescriptor(number: far)
  }
}

/// What became of an attempt to read or write.
enum Transfer {
  /// So many bytes went over, at least one.
  case moved(Int)
  /// Nothing can be moved right now.
  case notYet
  /// Nobody is at the other end any more.
  case closed
}

/// The calls to the system that the render worker and its caller make.
enum SystemCalls {
  /// Which of two descriptors have something to be done.
  struct Readiness {
    let canRead: Bool
    let canWrite: Bool
    let canReadErrors: Bool
  }

  /// Waits until frames can be read or written, or errors be read, or the time is over. Errors are not
  /// waited for if their number is -1.
  static func wait(
    for frames: borrowing FileDescriptor,
    toWrite: Bool,
    errors: Int32,
    milliseconds: Int32
  ) -> Readiness {
    let wanted = Int16(toWrite ? POLLIN | POLLOUT : POLLIN)
    var entries = [
      pollfd(fd: frames.number, events: wanted, revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&entries, 2, milliseconds)
    // An interruption by a signal looks like the end of a shorter wait.
    guard count > 0 else { return Readiness(canRead: false, canWrite: false, canReadErrors: false) }
    return Readiness(
      canRead: entries[0].revents & ~Int16(POLLOUT) != 0,
      canWrite: entries[0].revents & Int16(POLLOUT) != 0,
      canReadErrors: entries[1].revents != 0
    )
  }

  /// Waits until there is something to be read, or the other end is closed; false if the time is over
  /// before.
  static func hasEvent(
    on descriptor: borrowing FileDescriptor,
    withinMilliseconds milliseconds: Int32
  ) -> Bool {
    var entry = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, milliseconds) > 0
  }

  /// Tells the other end of a socket that nothing more will be said or heard.
  static func endConversation(over socket: borrowing FileDescriptor) {
    _ = shutdown(socket.number, Int32(SHUT_RDWR))
  }

  /// Sends bytes over a socket. A closed other end is an outcome and no signal.
  static func push(
    _ bytes: ArraySlice<UInt8>,
    into socket: borrowing FileDescriptor,
    blocks: Bool
  ) -> Transfer {
    let number = socket.number
    #if canImport(Darwin)
      // The socket itself was told to make no signal.
      let flags = blocks ? 0 : MSG_DONTWAIT
    #else
      let quiet = Int32(MSG_NOSIGNAL)
      let flags = blocks ? quiet : quiet | Int32(MSG_DONTWAIT)
    #endif
    return outcome {
      unsafe bytes.withUnsafeBytes { unsafe send(number, $0.baseAddress, $0.count, flags) }
    }
  }

  /// Writes one byte, whichever it is, into a pipe.
  static func putByte(into pipe: borrowing FileDescriptor) {
    var byte: UInt8 = 0
    _ = unsafe write(pipe.number, &byte, 1)
  }

  /// Reads what a socket holds, up to the space there is, and appends it.
  static func pull(
    into bytes: inout [UInt8],
    upTo space: Int,
    from socket: borrowing FileDescriptor,
    blocks: Bool
  ) -> Transfer {
    let number = socket.number
    #if canImport(Darwin)
      let flags = blocks ? 0 : MSG_DONTWAIT
    #else
      let flags = blocks ? 0 : Int32(MSG_DONTWAIT)
    #endif
    return unsafe append(to: &bytes, upTo: space) {
      unsafe recv(number, $0.baseAddress, $0.count, flags)
    }
  }

  /// Reads what a pipe holds, up to the space there is, and appends it.
  static func drain(
    _ pipe: borrowing FileDescriptor,
    into bytes: inout [UInt8],
    upTo space: Int
  ) -> Transfer {
    let number = pipe.number
    return unsafe append(to: &bytes, upTo: space) { unsafe read(number, $0.baseAddress, $0.count) }
  }

  private static func append(
    to bytes: inout [UInt8],
    upTo space: Int,
    _ call: (UnsafeMutableRawBufferPointer) -> Int
  ) -> Transfer {
    var transfer = Transfer.notYet
    let read = unsafe [UInt8](unsafeUninitializedCapacity: space) { buffer, count in
      transfer = outcome { unsafe call(UnsafeMutableRawBufferPointer(buffer)) }
      if case .moved(let moved) = transfer { count = moved }
    }
    bytes += read
    return transfer
  }

  /// Makes a call until no signal interrupts it.
  private static func outcome(_ call: () -> Int) -> Transfer {
    while true {
      let moved = call()
      if moved > 0 { return .moved(moved) }
      if moved == 0 { return .closed }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: return .notYet
      default: return .closed
      }
    }
  }
}

extension SystemCalls {
  /// How a process ended.
  struct Ending {
    /// The signal that ended it, if one did.
    let signal: Int32?
    /// The most memory that it had in use, in bytes; 0 if unknown.
    let peakBytes: Int
  }

  /// The signal of a process that used all its processor time.
  static let processorTimeSignal = Int32(SIGXCPU)

  /// The signal that a process cannot refuse.
  static let killSignal = Int32(SIGKILL)

  /// Ends a process at once.
  static func kill(_ process: Int32) {
    _ = signalProcess(process, SIGKILL)
  }

  /// Waits until a process of ours has ended, and forgets it.
  static func reap(_ process: Int32) -> Ending {
    var status: Int32 = 0
    var usage = rusage()
    while true {
      let reaped = unsafe wait4(process, &status, 0, &usage)
      if reaped == process { break }
      // Nothing can be learnt where the program has the system forget its children.
      guard reaped == -1, errno == EINTR else { return Ending(signal: nil, peakBytes: 0) }
    }
    #if canImport(Darwin)
      let peak = usage.ru_maxrss
    #else
      let peak = usage.ru_maxrss * 1_024
    #endif
    let signal = gv_signal(status)
    return Ending(signal: signal == 0 ? nil : signal, peakBytes: peak)
  }

  /// Ends this process without anything that happens at an ordinary end.
  static func leave(_ status: Int32) -> Never {
    _exit(status)
  }

  /// The path of the program that this process runs.
  static var ownPath: String? {
    #if canImport(Darwin)
      var length: UInt32 = 0
      _ = unsafe _NSGetExecutablePath(nil, &length)
      var path = [CChar](repeating: 0, count: Int(length))
      guard unsafe _NSGetExecutablePath(&path, &length) == 0 else { return nil }
      let bytes = path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return String(validating: bytes, as: UTF8.self)
    #else
      // It leads to the program even if its file was replaced or removed.
      "/proc/self/exe"
    #endif
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    var text = line + "\n"
    text.withUTF8 { _ = unsafe write(2, $0.baseAddress, $0.count) }
  }

  /// What the system calls an error.
  static func nameOfError(_ number: Int32) -> String {
    guard let name = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: name)
  }

  /// What the common signals mean; the system's own words differ from place to place.
  static func nameOfSignal(_ number: Int32) -> String {
    switch number {
    case SIGSEGV: "segmentation fault"
    case SIGBUS: "bus error"
    case SIGABRT: "aborted"
    case SIGFPE: "arithmetic error"
    case SIGILL, SIGTRAP: "internal check failed"
    case SIGKILL: "killed"
    case SIGTERM: "terminated"
    case SIGINT: "interrupted"
    default: "signal \(number)"
    }
  }
}

// Under another name, because `SystemCalls.kill` hides it.
private func signalProcess(_ process: Int32, _ signal: Int32) -> Int32 {
  kill(process, signal)
}
