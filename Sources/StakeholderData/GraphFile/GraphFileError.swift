import StakeholderGraph

/// Why a graph file cannot be used.
public enum GraphFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It cannot be opened at all.
  case file(FileError)
  /// It does not begin as graph files do.
  case noGraphFile(path: String)
  /// It is of another version of the format.
  case version(path: String, found: UInt32)
  /// It was written on a machine that orders bytes the other way.
  case byteOrder(path: String)
  /// It is shorter or longer than it says.
  case size(path: String, expected: UInt64, found: Int)
  /// What tells of its sections is not what was written, for a reason if there is more to say.
  case outline(path: String, reason: String?)
  /// Data in it are not what was written.
  case damaged(path: String, offset: Int)

  /// One sentence: what is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .noGraphFile(let path):
      "\(quoted(path)) is no graph file of stakegraph; make one with stakegraph index"
    case .version(let path, let found):
      "\(quoted(path)) is a graph file of version \(found), and this program reads version "
        + "\(GraphFileHeader.version); \(again)"
    case .byteOrder(let path):
      "\(quoted(path)) was written on a machine that orders bytes the other way; \(again)"
    case .size(let path, let expected, let found):
      "\(quoted(path)) is \(UInt64(found) < expected ? "cut off" : "too long"): it has \(found) bytes "
        + "and should have \(expected); \(again)"
    case .outline(let path, let reason):
      "\(quoted(path)) is damaged\(reason.map { ": \($0)" } ?? " in its first part"); \(again)"
    case .damaged(let path, let offset):
      "\(quoted(path)) is damaged in the \(BlockChecks.blockSize) bytes from byte \(offset) on; "
        + again
    }
  }

  private var again: String { "make it again with stakegraph index" }

  private func quoted(_ path: String) -> String { QuotedText.quoted(path) }
}
