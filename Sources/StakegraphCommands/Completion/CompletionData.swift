import Foundation
import GraphFormats
import StakeholderData
import StakeholderGraph

/// The data of a command line that is still being written.
enum CompletionData {
  /// The most bytes that are read while somebody waits for a word.
  private static let mostBytes = 4 << 20

  /// The graph, nil where there is none, it has errors, or reading it would take too long.
  static func graph(of request: CompletionRequest) -> Graph? {
    guard let path = try? DefaultDataset.path(request.dataPath.map(expandingHome)), path != "-",
      isQuick(path)
    else { return nil }
    var input = InputOptions()
    input.inputFormat = nil
    input.mappings = []
    return try? DataFile(path: path, input: input).reading().graph
  }

  /// Whether there are only files, no pipes that keep one waiting, and few bytes in them.
  private static func isQuick(_ path: String) -> Bool {
    guard FileContents.kind(of: path) == .folder else { return size(of: path) != nil }
    var bytes = 0
    for name in FileContents.names(in: path) where DatasetFile(rawValue: name) != nil {
      guard let size = size(of: "\(path)/\(name)") else { return false }
      bytes += size
    }
    return bytes <= mostBytes
  }

  /// The bytes of a file that is not too large, nil for anything else.
  private static func size(of path: String) -> Int? {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let found = try? FileManager.default.attributesOfItem(atPath: url.path),
      found[.type] as? FileAttributeType == .typeRegular, let size = found[.size] as? Int
    else { return nil }
    return size <= mostBytes ? size : nil
  }

  /// The path that a shell makes of one that begins with `~/`.
  private static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }
}
