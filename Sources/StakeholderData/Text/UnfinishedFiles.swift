private import Foundation
private import Synchronization

/// The files that are being written, which a signal that ends the process takes away first.
///
/// A constant of the process, since a signal handler can be given nothing. It reads the places alone, and
/// calls nothing but what a handler may: `unlink`, `rmdir`, `signal` and `raise`.
package enum UnfinishedFiles {
  /// A path that is taken away; of no more than so many at once.
  struct Mark {
    fileprivate let place: Int
  }

  private static let placeCount = 64
  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGABRT]
  /// The places that are taken, and the signals that are handled meanwhile.
  private static let state = Mutex<(taken: Set<Int>, handled: [Int32])>(([], []))
  /// The paths; a place is empty or holds a path that stays in memory, since a handler may be reading it.
  // Unsafe, since a signal handler may take no lock: the pointer never changes, and a place is written whole.
  nonisolated(unsafe) private static let paths = {
    let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
      .allocate(capacity: placeCount)
    unsafe paths.initialize(repeating: nil, count: placeCount)
    return unsafe paths
  }()

  /// Has a file or an empty folder taken away if the process is ended; nil if too many are.
  static func add(_ path: String) -> Mark? {
    state.withLock { state in
      guard let place = (0..<placeCount).first(where: { !state.taken.contains($0) }) else {
        return nil
      }
      unsafe paths[place] = strdup(path)
      if state.taken.isEmpty { state.handled = ending.filter(handle) }
      state.taken.insert(place)
      return Mark(place: place)
    }
  }

  /// Leaves a file to itself again, when it is finished or gone.
  static func remove(_ mark: Mark?) {
    guard let mark else { return }
    state.withLock { state in
      unsafe paths[mark.place] = nil
      state.taken.remove(mark.place)
      guard state.taken.isEmpty else { return }
      for number in state.handled { signal(number, SIG_DFL) }
      state.handled = []
    }
  }

  /// Takes all of them away; for a signal handler, after which the process ends.
  package static func takeAway() {
    // Files first, then the folders that held them.
    for place in 0..<placeCount {
      if let path = unsafe paths[place] { _ = unsafe unlink(path) }
    }
    for place in 0..<placeCount {
      if let path = unsafe paths[place] { _ = unsafe rmdir(path) }
    }
  }

  /// Takes a signal, unless it is ignored or taken already.
  private static func handle(_ number: Int32) -> Bool {
    var old = sigaction()
    guard unsafe sigaction(number, nil, &old) == 0, isDefault(old) else { return false }
    signal(number) { number in
      UnfinishedFiles.takeAway()
      signal(number, SIG_DFL)
      raise(number)
    }
    return true
  }

  private static func isDefault(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      unsafe unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 0
    #else
      unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0
    #endif
  }
}
