/// Lets so many callers through at once, and has the others wait.
///
/// A pipe that holds a byte for each who may pass: the standard library has no semaphore.
struct Turnstile: ~Copyable, Sendable {
  private let reading: FileDescriptor
  private let writing: FileDescriptor

  /// Makes a turnstile; `nil` if the process has too many files open.
  init?(places: Int) {
    guard let pipe = Connection(isPipe: true) else { return nil }
    reading = pipe.near
    writing = pipe.far
    for _ in 0..<places { leave() }
  }

  /// Waits until there is a place, and takes it.
  func enter() {
    var token: [UInt8] = []
    while true {
      if case .moved = SystemCalls.drain(reading, into: &token, upTo: 1) { return }
      _ = SystemCalls.hasEvent(on: reading, withinMilliseconds: -1)
    }
  }

  /// Gives a place back.
  func leave() {
    SystemCalls.putByte(into: writing)
  }
}
