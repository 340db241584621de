import Foundation
import GraphFormats
import StakeholderData
import StakeholderGraph

/// The data of a command line that is still being written.
enum CompletionData {
  /// The most bytes that are read while somebody waits for a word: some twentieth of a second.
  private static let mostBytes = 256 << 10

  /// The graph, of a dataset without its edges; nil where there is none, it has errors, or reading it
  /// would take too long.
  static func graph(of request: CompletionRequest) -> Graph? {
    guard let path = try? DefaultDataset.path(request.dataPath.map(expandingHome)), path != "-"
    else { return nil }
    guard FileContents.kind(of: path) == .folder else {
      guard isQuick([path]) else { return nil }
      var input = InputOptions()
      input.inputFormat = nil
      input.mappings = []
      return try? DataFile(path: path, input: input).reading().graph
    }
    let tables = [DatasetFile.nodes, .documents, .vocabulary].map { "\(path)/\($0.rawValue)" }
      .filter { FileContents.kind(of: $0) != nil }
    return isQuick(tables) ? DatasetReader.readNodes(path) : nil
  }

  /// Whether these are files, no pipes that keep one waiting, with few bytes in all.
  private static func isQuick(_ paths: [String]) -> Bool {
    var bytes = 0
    for path in paths {
      let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      guard let found = try? FileManager.default.attributesOfItem(atPath: url.path),
        found[.type] as? FileAttributeType == .typeRegular, let size = found[.size] as? Int
      else { return false }
      bytes += size
    }
    return bytes <= mostBytes
  }

  /// The path that a shell makes of one that begins with `~/`.
  private static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }
}
