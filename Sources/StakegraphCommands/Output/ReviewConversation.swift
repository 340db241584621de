import ClaimExtraction
import Foundation
import GraphQueries
import StakeholderData
import StakeholderGraph

/// Asks a person of each claim and writes the answers down.
struct ReviewConversation {
  /// The folder of the draft.
  let draft: String
  var reviewed: ReviewedDraft
  /// The dataset whose nodes claims can be merged with.
  let known: Graph?
  let texts: CitedSentences?
  var journal: ReviewJournal
  /// The claims that were skipped, which are asked of again next time.
  private var skipped: Set<EdgeID> = []
  /// What can be taken back: a skipped claim, or a change for nil.
  var taken: [EdgeID?] = []
  var lookups: [(graph: Graph, names: NameLookup)] = []
  /// The document whose heading was shown last.
  var shown: DocumentID?

  init(
    draft: String,
    reviewed: ReviewedDraft,
    journal: ReviewJournal,
    known: Graph?,
    texts: CitedSentences?
  ) {
    self.draft = draft
    self.reviewed = reviewed
    self.known = known
    self.texts = texts
    self.journal = journal
    // What a stopped review left can be taken back like the answers of this one.
    taken = [EdgeID?](repeating: nil, count: reviewed.undoCount)
  }

  /// Asks until all is decided, the person quits, or standard input ends.
  mutating func run() throws(CommandFailure) {
    let total = reviewed.original.edgeCount
    let hadAny = !reviewed.undecided.isEmpty
    while let edge = reviewed.firstUndecided(butNot: skipped) {
      try show(edge, of: total)
      guard try ask(edge) else { break }
    }
    try Self.fold(reviewed, &journal, into: draft)
    let left = reviewed.undecided.count
    switch (left, hadAny, total) {
    case (_, _, 0): try Streams.write("The draft has no claims.\n")
    case (0, false, _): try Streams.write("Every claim was decided before.\n")
    case (0, _, _): try Streams.write("Every claim is decided.\n")
    default:
      try Streams.write("\(Count.of(left, "claim")) left; run the command again to go on.\n")
    }
  }

  private mutating func show(_ edge: EdgeID, of total: Int) throws(CommandFailure) {
    let claim = edge
    let (graph, edge) = reviewed.current(edge)
    let done = reviewed.decidedCount
    var text = ""
    let document = graph.document(of: edge)
    if let document, shown != reviewed.original.document(of: claim) {
      text += heading(of: document, in: graph)
      shown = reviewed.original.document(of: claim)
    }
    // A page without a publisher lends its title, which stands above.
    let source = graph.source(of: edge)
    let isUnknown =
      document.map {
        graph.publisher(of: $0) == source && Self.isPublisherUnknown(of: $0, in: graph)
      } ?? false
    text += "\n[\(done + skipped.count + 1) of \(total)] "
    text += QuotedText.visible(
      (isUnknown ? "The document" : graph.name(of: source))
        + " \(graph.vocabulary[graph.kind(of: edge)].verb) "
        + graph.name(of: graph.target(of: edge))
    )
    let modality = graph.modality(of: edge)
    if modality != .asserted { text += " (\(modality.rawValue))" }
    text += "\n"
    let facts = Self.facts(of: edge, in: graph)
    if !facts.isEmpty { text += "  \(QuotedText.visible(facts))\n" }
    let place = [
      graph.citation(of: edge)?.paragraph.map { "¶ \($0)" },
      graph.confidence(of: edge).map { "confidence \(DecimalText.text(of: $0, digits: 2))" },
    ]
    text += "  \(place.compactMap { $0 }.joined(separator: ", "))\n"
    if let sentence = texts?.sentence(of: claim) { text += "  \(QuotedText.visible(sentence))\n" }
    try Streams.write(text + Self.prompt)
  }

  /// The sum and date of a claim, as far as it has them.
  private static func facts(of edge: EdgeID, in graph: Graph) -> String {
    func cell(_ field: EdgeField) -> String {
      graph.cell(at: field.rawValue, row: edge.index, of: .edges)
    }
    let fields: [(String, EdgeField)] = [
      ("amount", .amount), ("currency", .currency), ("date", .date),
    ]
    return fields.filter { !cell($0.1).isEmpty }.map { "\($0.0) \(cell($0.1))" }
      .joined(separator: ", ")
  }

  /// Takes one answer; false if the person wants no more.
  private mutating func ask(_ edge: EdgeID) throws(CommandFailure) -> Bool {
    guard let line = readLine() else {
      try Streams.write("\n")
      return false
    }
    // Such as the letters that arrow keys send.
    if let control = line.unicodeScalars.first(where: {
      QuotedText.isControl($0) && $0 != "\t" && $0 != "\r"
    }) {
      try Streams.write(
        "The answer has a control character, \(QuotedText.visible(String(control))), as arrow keys send; "
          + "type it again.\n"
      )
      return true
    }
    let id = reviewed.original.id(of: edge)
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    switch words.first?.lowercased() {
    case "a", "accept": try set([.status: Status.accepted.rawValue], of: id)
    case "r", "reject": try set([.status: Status.rejected.rawValue], of: id)
    case "s", "skip":
      skipped.insert(edge)
      taken.append(edge)
    case "q", "quit": return false
    case "u", "undo": try undo()
    case "e", "edit": try edit(edge, words)
    case "m", "merge": try merge(edge, words)
    case "n", "new": try name(edge, words)
    case "k", "kind": try rekind(edge, words)
    case "d", "document": try correct(edge, words)
    case .some(let word) where word.hasPrefix("+"): try add(edge, line)
    case "?", "h", "help": try Streams.write(Self.help)
    default: try Streams.write("Answer with one of these:\n" + Self.help)
    }
    return true
  }

  /// Takes the last answer back, were it a skip or a decision.
  private mutating func undo() throws(CommandFailure) {
    guard let last = taken.popLast() else {
      try Streams.write("There is nothing to take back.\n")
      return
    }
    if let edge = last {
      skipped.remove(edge)
    } else if reviewed.canUndo {
      let (claims, document) = reviewed.undo()
      try journal.add(claims, document: document, isUndo: true)
      if document != nil { shown = nil }
    } else {
      try Streams.write("That is too long ago to be taken back.\n")
    }
  }

  private static let editable: [String: EdgeField] = [
    "kind": .kind, "modality": .modality, "verb": .verb, "date": .date, "amount": .amount,
    "currency": .currency, "mode": .mode, "note": .note, "confidence": .confidence,
  ]

  /// What can be taken away with "-".
  private static let clearable: Set<EdgeField> = [
    .verb, .date, .amount, .currency, .mode, .note, .confidence,
  ]

  private mutating func edit(_ edge: EdgeID, _ words: [String]) throws(CommandFailure) {
    guard words.count == 3, let field = Self.editable[words[1]] else {
      try Streams.write(
        "Say which field and what it should be, such as e modality planned, or e date - to clear it; "
          + "the fields are "
          + Self.editable.keys.sorted().joined(separator: ", ") + ".\n"
      )
      return
    }
    var value = words[2] == "-" ? "" : words[2]
    // "e amount 600000 GBP": both at once.
    var currency: String?
    let parts = value.split(separator: " ").map(String.init)
    if field == .amount, parts.count == 2, parts[1].utf8.count == 3 {
      (value, currency) = (parts[0], parts[1].uppercased())
    }
    if value.isEmpty && !Self.clearable.contains(field) {
      try Streams.write("Every claim has a \(words[1]); say which.\n")
      return
    }
    if field == .amount, NumberText.number(of: value).map({ $0 < 0 }) ?? false {
      try Streams.write("A sum is not negative; write it without the sign.\n")
      return
    }
    // A sum without its currency cannot be kept, and a currency without a sum tells nothing.
    let isSum = field == .amount || field == .currency
    var values = value.isEmpty && isSum ? [.amount: "", .currency: ""] : [field: value]
    if let currency { values[.currency] = currency }
    // Whoever printed it quotes, and quotes no sum.
    if field == .kind, value == reviewed.original.vocabulary[.quoted].id,
      let speaker = reviewed.speaker(ofDocumentOf: edge)
    {
      values.merge([.source: speaker.id, .sourceText: "", .amount: "", .currency: ""]) { $1 }
    }
    try set(values, of: reviewed.original.id(of: edge))
  }

  private mutating func set(_ values: [EdgeField: String], of id: String) throws(CommandFailure) {
    let changes: [ReviewedDraft.Change]
    do throws(GraphProblems) {
      changes = try reviewed.set(values, of: id)
    } catch {
      try Streams.write("\(Self.first(of: error))\n")
      return
    }
    try journal.add(changes)
    taken.append(nil)
  }

  static func first(of problems: GraphProblems) -> String {
    problems.problems.first.map(\.description) ?? "that cannot be"
  }

  /// Ends a review: its answers go into the tables of the draft.
  static func fold(
    _ reviewed: ReviewedDraft,
    _ journal: inout ReviewJournal,
    into draft: String
  ) throws(CommandFailure) {
    guard try journal.end() else { return }
    let writer = DatasetWriter(name: URL(fileURLWithPath: draft).lastPathComponent)
    var names = [DatasetFile.nodes.rawValue, DatasetFile.edges.rawValue]
    if !reviewed.correctedDocuments.isEmpty { names.append(DatasetFile.documents.rawValue) }
    try journal.fold(writer.files(of: reviewed.graph).filter { names.contains($0.name) })
  }
}
