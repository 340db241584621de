import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

/// Claims that were found elsewhere, a JSON object a line.
struct ProposalFile {
  let path: String

  /// A line of the file.
  private struct Line: Decodable {
    struct Node: Decodable {
      let name: String
      let kind: String
    }

    let document: String
    let kind: String
    let source: Node?
    let target: Node
    let text: String?
    let paragraph: Int?
    let start: Int?
    let end: Int?
    let source_text: String?
    let target_text: String?
    let mode: String?
    let modality: String?
    let verb: String?
    let amount: Decimal?
    let currency: String?
    let confidence: Double?
    let rule: String?
  }

  /// Adds every claim of the file to a draft.
  ///
  /// - Parameter texts: the paths of the articles by the names of their files.
  /// - Throws: every line that is wrong, with its number, as one failure.
  func add(to draft: inout Draft, texts: [String: String]) throws(CommandFailure) {
    let bytes = try CommandFailure.reporting { () throws(FileError) in
      try FileContents.bytes(at: path)
    }
    var loaded: [String: SourceText] = [:]
    var problems: [String] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
      do {
        try add(Array(line), to: &draft, texts, &loaded)
      } catch {
        problems.append(
          "\(QuotedText.visible(path)):\(index + 1):1: error: \(Self.sentence(error))"
        )
      }
    }
    guard let first = problems.first else { return }
    for problem in problems.dropFirst().prefix(20) { Streams.note(problem) }
    throw CommandFailure(first)
  }

  private func add(
    _ bytes: [UInt8],
    to draft: inout Draft,
    _ texts: [String: String],
    _ loaded: inout [String: SourceText]
  ) throws {
    let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
    try JSONDecoder().decode(ProposalMembers.self, from: Data(bytes)).check()
    if let flaw = ProposalLine.flaw(in: bytes) { throw CommandFailure(flaw) }
    guard let file = texts[line.document] else {
      throw ProposalProblem.unknownFile(line.document)
    }
    let text: SourceText
    if let known = loaded[line.document] {
      text = known
    } else {
      text = try SourceText(path: file)
      loaded[line.document] = text
    }
    guard let kind = Vocabulary.standard.edgeKind(line.kind) else {
      throw CommandFailure("\(QuotedText.quoted(line.kind)) is no kind of claim")
    }
    var proposal = Proposal(
      kind,
      source: try line.source.map(Self.node),
      target: try Self.node(line.target),
      file: line.document,
      place: try Self.place(line, in: text)
    )
    proposal.sourceText = line.source_text ?? ""
    proposal.targetText = line.target_text ?? ""
    proposal.mode = try Self.choice(line.mode, "mode")
    proposal.modality = try Self.choice(line.modality, "modality") ?? .asserted
    if let verb = line.verb, verb.unicodeScalars.contains(where: QuotedText.isControl) {
      throw CommandFailure("the verb \(QuotedText.quoted(verb)) has a control character")
    }
    proposal.verb = line.verb ?? ""
    if let amount = line.amount { proposal.amount = ("\(amount)", line.currency ?? "") }
    if let confidence = line.confidence {
      guard (0...1).contains(confidence) else {
        throw CommandFailure("the confidence has to be between 0 and 1")
      }
      proposal.confidence = confidence
    }
    if let rule = line.rule {
      guard ReadableName.isOne(rule) else {
        throw CommandFailure(
          rule.unicodeScalars.contains(where: QuotedText.isControl)
            ? "the rule \(QuotedText.quoted(rule)) has a control character"
            : "the rule has no name; write one, or leave it out"
        )
      }
      proposal.rule = rule
    }
    try draft.propose(proposal, in: text)
  }

  private static func node(_ node: Line.Node) throws(CommandFailure) -> Proposal.Node {
    guard let kind = Vocabulary.standard.nodeKind(node.kind) else {
      throw CommandFailure("\(QuotedText.quoted(node.kind)) is no kind of node")
    }
    guard ReadableName.isOne(node.name) else {
      throw CommandFailure(ReadableName.flaw(of: node.name))
    }
    return Proposal.Node(name: node.name, kind: kind)
  }

  private static func choice<Word: Choice>(
    _ text: String?,
    _ name: String
  ) throws(CommandFailure) -> Word? {
    guard let text, !text.isEmpty else { return nil }
    guard let word = Word(rawValue: text) else {
      throw CommandFailure(
        "\(QuotedText.quoted(text)) is no \(name); write one of \(Word.words.joined(separator: ", "))"
      )
    }
    return word
  }

  /// The place that a line cites: by its numbers, or by the words that stand there.
  private static func place(
    _ line: Line,
    in text: SourceText
  ) throws(CommandFailure) -> SourceText.Place {
    if let words = line.text {
      let places = text.places(of: words)
      let fitting = places.filter { line.paragraph == nil || $0.paragraph == line.paragraph }
      if fitting.isEmpty, let paragraph = line.paragraph, let other = places.first {
        throw CommandFailure(
          "the words \(QuotedText.quoted(words)) stand in paragraph \(other.paragraph) of "
            + "\(QuotedText.quoted(line.document)), not in \(paragraph)"
        )
      }
      guard let place = fitting.first else {
        throw CommandFailure(
          "the words \(QuotedText.quoted(words)) do not stand in \(QuotedText.quoted(line.document))"
        )
      }
      return place
    }
    guard let paragraph = line.paragraph, let start = line.start, let end = line.end, start < end,
      let place = text.place(paragraph: paragraph, range: start..<end)
    else {
      throw CommandFailure(
        "\(QuotedText.quoted(line.document)) has no such place; give paragraph, start and end, or the "
          + "words cited as text"
      )
    }
    return place
  }

  private static func sentence(_ error: any Error) -> String {
    switch error {
    case let error as CommandFailure: return error.description
    case let error as ProposalProblem: return error.description
    case let error as SourceText.Problem: return error.description
    case DecodingError.keyNotFound(let key, _):
      return
        "there is no \(QuotedText.quoted(key.stringValue)); every line needs document, kind and "
        + "target"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      guard !context.codingPath.isEmpty else { return "the line is no JSON object" }
      let name = context.codingPath.map(\.stringValue).joined(separator: ".")
      return "\(QuotedText.quoted(name)) has a value of another type than it should have"
    default: return "the line is no JSON object"
    }
  }
}
