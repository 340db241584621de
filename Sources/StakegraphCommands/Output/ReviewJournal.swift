import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

/// The answers of a review that is not ended, a line each, in a file beside the draft's tables.
///
/// Every answer is on the disk before the next question is asked. Whoever is stopped, however hard, finds all
/// answers again: the next review reads the file first. When a review ends, its answers are written into
/// the tables and the file is removed.
struct ReviewJournal {
  /// The file's name in the folder of a draft.
  static let name = "review.jsonl"

  private let path: String
  private var file: FileHandle?

  private struct Line: Codable {
    struct Node: Codable {
      let id: String
      let kind: String
      let name: String
      let aliases: String
    }

    struct Document: Codable {
      let id: String
      let cells: [String: String]
    }

    let changes: [String: [String: String]]
    /// The node that was added; nil for none.
    let node: Node?
    /// The nodes of a claim that was added; nil for none.
    var nodes: [Node]?
    /// The claim that was added, by the names of its columns; nil for none.
    var claim: [String: String]?
    /// The document that was corrected; nil for none.
    var document: Document?
    /// Whether it took the change before it back; nil for no.
    var undo: Bool?
  }

  /// The journal of a draft, whether it is there or not.
  init(of draft: String) {
    path = draft + "/" + Self.name
  }

  /// Whether answers wait to be written into the tables.
  var isThere: Bool { FileContents.kind(of: path) != nil }

  /// Gives a draft the answers that were written down.
  ///
  /// A last line without an end is what was being written when somebody was stopped; it was never an answer.
  ///
  /// - Returns: how many answers there were.
  func replay(into reviewed: inout ReviewedDraft) throws(CommandFailure) -> Int {
    guard isThere else { return 0 }
    let bytes = try CommandFailure.reporting { () throws(FileError) in
      try FileContents.bytes(at: path)
    }
    var count = 0
    let whole = bytes.lastIndex(of: 0x0A).map { bytes[...$0] } ?? []
    for (number, line) in whole.split(separator: 0x0A).enumerated() {
      do {
        let answer = try JSONDecoder().decode(Line.self, from: Data(line))
        count += 1
        if answer.undo == true, reviewed.canUndo {
          reviewed.undo()
          continue
        }
        try reviewed.apply(
          answer.changes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            ReviewedDraft.Change(edge: $0.key, cells: $0.value)
          },
          adding: ([answer.node].compactMap { $0 } + (answer.nodes ?? [])).map {
            ReviewedDraft.AddedNode(id: $0.id, kind: $0.kind, name: $0.name, aliases: $0.aliases)
          },
          document: answer.document.map {
            ReviewedDraft.DocumentChange(document: $0.id, cells: $0.cells)
          },
          claim: answer.claim.map { ReviewedDraft.Change(edge: $0["id"] ?? "", cells: $0) }
        )
      } catch {
        throw CommandFailure(
          "\(QuotedText.visible(path)):\(number + 1):1: error: this is no answer of a review; take "
            + "the line away, or remove the file to forget its answers"
        )
      }
    }
    return count
  }

  /// Writes an answer down, so that it is there whatever happens.
  mutating func add(
    _ changes: [ReviewedDraft.Change],
    _ node: ReviewedDraft.AddedNode? = nil,
    document: ReviewedDraft.DocumentChange? = nil,
    isUndo: Bool = false
  ) throws(CommandFailure) {
    guard !changes.isEmpty || document != nil || isUndo else { return }
    let line = Line(
      changes: Dictionary(changes.map { ($0.edge, $0.cells) }) { _, last in last },
      node: node.map(Self.node),
      document: document.map { .init(id: $0.document, cells: $0.cells) },
      undo: isUndo ? true : nil
    )
    try write(line)
  }

  /// Writes a claim down that was added, with the nodes that came with it.
  mutating func add(
    claim: ReviewedDraft.Change,
    with nodes: [ReviewedDraft.AddedNode]
  ) throws(CommandFailure) {
    var cells = claim.cells
    cells["id"] = claim.edge
    try write(Line(changes: [:], node: nil, nodes: nodes.map(Self.node), claim: cells))
  }

  private static func node(_ node: ReviewedDraft.AddedNode) -> Line.Node {
    Line.Node(id: node.id, kind: node.kind, name: node.name, aliases: node.aliases)
  }

  private mutating func write(_ line: Line) throws(CommandFailure) {
    do {
      if file == nil { file = try opened() }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      try file?.write(contentsOf: try encoder.encode(line) + Data([0x0A]))
      try file?.synchronize()
    } catch {
      throw CommandFailure(
        "\(QuotedText.quoted(path)) cannot be written; the last answer is not kept"
      )
    }
  }

  /// The file to add to, without the half of a line that somebody who was stopped left behind.
  private func opened() throws -> FileHandle {
    if !isThere { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    let bytes = try handle.readToEnd() ?? Data()
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    try handle.truncate(atOffset: UInt64(end))
    try handle.seek(toOffset: UInt64(end))
    return handle
  }

  /// Forgets the answers, which stand in the tables now.
  mutating func remove() throws(CommandFailure) {
    try? file?.close()
    file = nil
    guard isThere else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw CommandFailure("\(QuotedText.quoted(path)) cannot be removed")
    }
  }
}
