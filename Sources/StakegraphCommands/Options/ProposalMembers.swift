import StakeholderGraph

/// The names of the members of a proposal, so that a mistyped one is not lost in silence.
struct ProposalMembers: Decodable {
  private let names: [String]
  private let ofSource: [String]
  private let ofTarget: [String]

  private static let known = [
    "document", "kind", "source", "target", "text", "paragraph", "start", "end", "source_text",
    "target_text", "mode", "modality", "verb", "amount", "currency", "confidence", "rule",
  ]
  private static let ofNodes = ["name", "kind"]

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Name.self)
    func namesOf(_ member: String) -> [String] {
      let node = try? members.nestedContainer(
        keyedBy: Name.self,
        forKey: Name(stringValue: member)
      )
      return node?.allKeys.map(\.stringValue) ?? []
    }
    names = members.allKeys.map(\.stringValue)
    ofSource = namesOf("source")
    ofTarget = namesOf("target")
  }

  /// Refuses a name that means nothing.
  func check() throws(CommandFailure) {
    let others =
      names.filter { !Self.known.contains($0) }
      + (ofSource + ofTarget).filter { !Self.ofNodes.contains($0) }
    guard let other = others.min() else { return }
    let isOfNode = names.allSatisfy(Self.known.contains)
    throw CommandFailure(
      "nothing is called \(QuotedText.quoted(other)) in a \(isOfNode ? "node" : "proposal"); the names are "
        + (isOfNode ? Self.ofNodes : Self.known).joined(separator: ", ")
    )
  }
}
