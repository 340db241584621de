private import Foundation

/// The memory of the process.
enum Memory {
  private typealias Trim = @convention(c) (Int) -> Int32

  /// Glibc's `malloc_trim`, which its module for Swift does not have; nil with other libraries.
  private static let trim: Trim? = {
    guard let symbol = unsafe dlsym(nil, "malloc_trim") else { return nil }
    return unsafe unsafeBitCast(symbol, to: Trim.self)
  }()

  /// Gives back to the system what nobody holds any more.
  ///
  /// Glibc keeps freed blocks of up to 32 MB for others of the kind, but where a graph is made of columns,
  /// which go one after another, nobody asks for such.
  static func giveBack() {
    _ = trim?(0)
  }
}
