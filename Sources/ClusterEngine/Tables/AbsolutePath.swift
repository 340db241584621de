private import Foundation

/// Paths that mean the same from any folder.
enum AbsolutePath {
  /// A path without `.`, `..` and links, from the root.
  static func of(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
