import ClaimExtraction
import Foundation
import GraphQueries
import StakeholderGraph

/// Answers that add a claim that the rules missed.
extension ReviewConversation {
  /// `+ funded "Tidal Trust" "Harbour Club"`, `+ quoted "Mira Holm"`: a claim in the sentence that is shown.
  mutating func add(_ edge: EdgeID, _ line: String) throws(CommandFailure) {
    let (kind, names) = Self.parts(of: line)
    let kinds = reviewed.original.vocabulary.edgeKinds.map(\.id)
    let isQuotation = kind == reviewed.original.vocabulary[.quoted].id
    guard kinds.contains(where: { $0.utf8.elementsEqual(kind.utf8) }),
      names.count == 2 || isQuotation && names.count == 1
    else {
      try Streams.write(
        "Say which kind of claim and both names in quotation marks, such as + funded \"Tidal Trust\" "
          + "\"Harbour Club\", or + quoted \"Mira Holm\"; the kinds are "
          + kinds.joined(separator: ", ") + ".\n"
      )
      return
    }
    var ends: [ReviewedDraft.End] = []
    if names.count == 1, let speaker = reviewed.speaker(ofDocumentOf: edge) { ends.append(speaker) }
    if let name = names.first(where: { !ReadableName.isOne($0) }) {
      try Streams.write("Nothing was added: \(ReadableName.flaw(of: name)).\n")
      return
    }
    for name in names {
      guard let end = try end(named: name) else {
        try Streams.write("Nothing was added.\n")
        return
      }
      ends.append(end)
    }
    guard ends.count == 2 else {
      try Streams.write("Nothing tells who printed it; name both ends.\n")
      return
    }
    guard !ends[0].id.utf8.elementsEqual(ends[1].id.utf8) else {
      try Streams.write(
        "\(QuotedText.visible(ends[0].name)) would be source and target, and a claim is about somebody else. "
          + "Nothing was added.\n"
      )
      return
    }
    let words = texts?.standing(of: edge) ?? ""
    let absent = names.filter { !words.isEmpty && !Self.isNamed($0, in: words) }
    let claim: ReviewedDraft.Change
    do throws(GraphProblems) {
      claim = try reviewed.add(
        kind,
        from: ends[0],
        to: ends[1],
        besides: edge,
        words: words
      )
    } catch {
      try Streams.write("\(Self.first(of: error))\n")
      return
    }
    try journal.add(claim: claim, with: ends.compactMap(\.node))
    taken.append(nil)
    let verb =
      reviewed.original.vocabulary.edgeKind(kind).map { reviewed.original.vocabulary[$0].verb }
    try Streams.write(
      QuotedText.visible("Added and accepted: \(ends[0].name) \(verb ?? kind) \(ends[1].name)")
        + "; u takes it back.\n"
    )
    if !absent.isEmpty {
      let list = absent.map { QuotedText.quoted($0) }.joined(separator: " and ")
      try Streams.write("The sentence does not name \(list), in so many words.\n")
    }
  }

  /// Whether a sentence has a word of a name that is longer than three letters, or the whole name.
  private static func isNamed(_ name: String, in sentence: String) -> Bool {
    let text = sentence.lowercased()
    return text.contains(name.lowercased())
      || name.lowercased().split(separator: " ").contains { $0.count > 3 && text.contains($0) }
  }

  /// The kind of claim, and what stands in quotation marks behind it.
  private static func parts(of line: String) -> (kind: String, names: [String]) {
    let marks: Set<Character> = ["\"", "“", "”"]
    let pieces = line.split(omittingEmptySubsequences: false, whereSeparator: marks.contains)
    let kind = (pieces.first ?? "").drop { $0 == "+" || $0 == " " }
      .trimmingCharacters(in: .whitespaces)
    let names = pieces.indices.filter { $0 % 2 == 1 }
      .map { pieces[$0].trimmingCharacters(in: .whitespaces) }
    // An odd number of marks leaves the last name open.
    return (kind, pieces.count % 2 == 1 && names.allSatisfy { !$0.isEmpty } ? names : [])
  }

  /// The node of the dataset or the draft that has a name, or a new one of the kind that the person says.
  private mutating func end(named name: String) throws(CommandFailure) -> ReviewedDraft.End? {
    for (graph, names) in nameLookups() {
      do throws(NameError) {
        let match = try names.node(named: name)
        if !match.isBeginning { return reviewed.end(match.node, of: graph) }
      } catch {
        guard case .ambiguous = error else { continue }
        try Streams.write("\(error.description)\n")
        return nil
      }
    }
    if let end = reviewed.end(addedAs: name) { return end }
    let kinds = reviewed.original.vocabulary.nodeKinds.map(\.id)
    try Streams.write(
      "\(QuotedText.visible(name)) is not known. Of which kind is it: "
        + kinds.joined(separator: ", ") + "? "
    )
    let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
    guard kinds.contains(where: { $0.utf8.elementsEqual(answer.utf8) }) else { return nil }
    return reviewed.end(new: name, kind: answer, butNotIn: known)
  }

  /// Names of the dataset first, then those of the draft.
  mutating func nameLookups() -> [(graph: Graph, names: NameLookup)] {
    if lookups.isEmpty {
      lookups = [known, reviewed.original].compactMap { $0 }.map { ($0, NameLookup($0)) }
    }
    return lookups
  }
}
