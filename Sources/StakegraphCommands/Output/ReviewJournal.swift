import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

/// The answers of a review that is not ended, a line each, in a file beside the draft's tables.
///
/// Every answer is on the disk before the next question is asked. Whoever is stopped, however hard, finds all
/// answers again: the next review reads the file first. When a review ends, its answers are written into
/// the tables and the file is removed.
///
/// The first answer has the hashes of the tables that the answers are about: answers are never written over what
/// somebody else wrote there meanwhile.
struct ReviewJournal {
  /// The file's name in the folder of a draft.
  static let name = "review.jsonl"

  /// The folder of the draft.
  private let folder: String
  private let path: String
  private let place: FileIdentity?
  /// The hashes of the tables as they were read.
  private let tables: [String: String]
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
    /// The hashes of the tables that the answers are about, in the first line, or of those that they are being
    /// written into, in the last.
    var tables: [String: String]?

    var isAnswer: Bool {
      !changes.isEmpty || claim != nil || document != nil || undo != nil
    }
  }

  /// The journal of a draft that is about to be read, whether it is there or not.
  init(of draft: String) throws(CommandFailure) {
    folder = draft
    path = draft + "/" + Self.name
    place = FileIdentity(at: draft)
    tables = try Self.hashes(of: draft)
  }

  /// Whether answers wait to be written into the tables.
  var isThere: Bool { FileContents.kind(of: path) != nil }

  /// Gives a draft the answers that were written down.
  ///
  /// Half of a last line is what was being written when somebody was stopped; it was never an answer.
  ///
  /// - Returns: how many answers there were.
  func replay(into reviewed: inout ReviewedDraft) throws(CommandFailure) -> Int {
    guard isThere else { return 0 }
    let bytes = try CommandFailure.reporting { () throws(FileError) in
      try FileContents.bytes(at: path)
    }
    var count = 0
    var unfitting = 0
    var known: [String: Set<String>] = [:]
    for (number, line) in bytes.prefix(Self.wholeCount(of: bytes)).split(separator: 0x0A)
      .enumerated()
    {
      do {
        let answer = try JSONDecoder().decode(Line.self, from: Data(line))
        for (name, hash) in answer.tables ?? [:] { known[name, default: []].insert(hash) }
        guard answer.isAnswer else { continue }
        count += 1
        if !Self.fits(answer, reviewed.original) { unfitting += 1 }
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
    if tables.contains(where: { name, hash in known[name].map { !$0.contains(hash) } ?? false }) {
      throw CommandFailure(
        "the tables of \(QuotedText.quoted(folder)) were changed since \(Count.of(count, "answer")) of a review "
          + "that was stopped \(count == 1 ? "was" : "were") written into \(QuotedText.quoted(path)); "
          + Self.advice
      )
    }
    guard unfitting == 0 else {
      throw CommandFailure(
        "\(unfitting) of \(Count.of(count, "answer")) in \(QuotedText.quoted(path)) "
          + "\(unfitting == 1 ? "is" : "are") about claims or documents that the draft does not have; "
          + Self.advice
      )
    }
    return count
  }

  private static let advice =
    "nothing was written; put the tables back as they were, or move that file away to go on with the tables "
    + "as they are"

  /// Whether what an answer is about is there.
  private static func fits(_ line: Line, _ draft: Graph) -> Bool {
    line.changes.keys.allSatisfy { draft.edge($0) != nil }
      && line.document.map { draft.document($0.id) != nil } ?? true
  }

  /// The hashes of the tables in a folder, by their names.
  private static func hashes(of folder: String) throws(CommandFailure) -> [String: String] {
    var hashes: [String: String] = [:]
    for name in GraphTable.allCases.map({ DatasetFile($0).rawValue }) {
      let path = folder + "/" + name
      guard FileContents.kind(of: path) == .file else { continue }
      hashes[name] = try CommandFailure.reporting { () throws(FileError) in
        SHA256.hexDigest(of: try FileContents.bytes(at: path))
      }
    }
    return hashes
  }

  // MARK: - Others

  /// Sees to it that the draft is still where it was, and the file that answers go into.
  private func checkPlace() throws(CommandFailure) {
    let isThere = file.map { FileIdentity(of: $0.fileDescriptor) == FileIdentity(at: path) } ?? true
    guard isThere, place == FileIdentity(at: folder) else {
      throw CommandFailure(
        "\(QuotedText.quoted(folder)) was moved, replaced or removed while it was reviewed; the last answer is "
          + "not kept, and the tables were not written; the answers before are in the file review.jsonl of "
          + "the draft that was opened: run the review again where that is now"
      )
    }
  }

  /// Writes the tables of the draft, each file whole, and forgets the answers, which then tell nothing new.
  ///
  /// Whoever is stopped in between has both, and the answers once more.
  mutating func fold(_ files: [(name: String, bytes: [UInt8])]) throws(CommandFailure) {
    let now = try Self.hashes(of: folder)
    guard now == tables else {
      throw CommandFailure(
        "the tables of \(QuotedText.quoted(folder)) were changed by another program while they were reviewed; the "
          + "answers wait in \(QuotedText.quoted(path)); " + Self.advice
      )
    }
    let hashes = Dictionary(files.map { ($0.name, SHA256.hexDigest(of: $0.bytes)) }) { $1 }
    try write(Line(changes: [:], node: nil, tables: hashes))
    try CommandFailure.reporting { () throws(FileError) in
      try FileOutput.write(files.map { (folder + "/" + $0.name, $0.bytes) })
    }
    try remove()
  }

  /// Ends a review: says whether there are answers to be written into the tables.
  func end() throws(CommandFailure) -> Bool {
    try checkPlace()
    return isThere
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
    try checkPlace()
    var line = line
    do {
      if file == nil {
        if !isThere { line.tables = tables }
        file = try opened()
      }
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
    let bytes = [UInt8](try handle.readToEnd() ?? Data())
    let end = Self.wholeCount(of: bytes)
    try handle.truncate(atOffset: UInt64(end))
    try handle.seek(toOffset: UInt64(end))
    if end > 0, bytes[end - 1] != 0x0A { try handle.write(contentsOf: Data([0x0A])) }
    return handle
  }

  /// How many bytes are whole lines: also the last one, if only its end is missing.
  private static func wholeCount(of bytes: [UInt8]) -> Int {
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isWhole = (try? JSONDecoder().decode(Line.self, from: Data(bytes[end...]))) != nil
    return isWhole ? bytes.count : end
  }

  /// Forgets the answers, which stand in the tables now.
  private mutating func remove() throws(CommandFailure) {
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
