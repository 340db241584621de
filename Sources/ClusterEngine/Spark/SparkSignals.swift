private import Foundation
private import Synchronization

/// The signals that end a run, handed on to Spark.
///
/// While a run is under way this is a constant of the process, since a signal handler can be given nothing.
enum SparkSignals {
  private static let child = Atomic<Int32>(0)
  private static let received = Atomic<Int32>(0)
  private static let handled = [SIGINT, SIGTERM, SIGHUP]

  /// The signal that somebody sent; nil for none.
  static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Does something, during which signals go to a process and all that it started.
  static func passing<Result, Failure: Error>(
    to process: Int32,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    received.store(0, ordering: .relaxed)
    child.store(process, ordering: .relaxed)
    for number in handled {
      _ = Foundation.signal(number) { number in
        SparkSignals.received.store(number, ordering: .relaxed)
        SparkSignals.end(SparkSignals.child.load(ordering: .relaxed), by: SIGTERM)
      }
    }
    defer {
      for number in handled { _ = Foundation.signal(number, SIG_DFL) }
      child.store(0, ordering: .relaxed)
    }
    return try body()
  }

  /// Ends a process and those of its group.
  static func end(_ process: Int32, by signal: Int32) {
    guard process > 0 else { return }
    if kill(-process, signal) != 0 { _ = kill(process, signal) }
  }
}
