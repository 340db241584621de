public import StakeholderGraph

extension Draft {
  /// The column that names the rule by which a claim was found.
  public static let ruleColumn = "rule"

  /// The draft as a graph whose claims are all proposed.
  ///
  /// Ids are made of document, paragraph, kind and ends, so that the same articles give the same ids.
  ///
  /// - Complexity: O(n log n) in nodes and claims.
  public func graph() -> Graph {
    var builder = GraphBuilder()
    for document in documents {
      builder.addDocument(
        document.id,
        [
          .title: document.title,
          .publisher: document.publisher ?? "",
          .origin: document.origin ?? "",
          .authors: TextList.text(of: document.authors),
          .published: ClaimDate(document.published) == nil ? "" : document.published,
          .language: "en",
          .file: document.file,
          .sha256: document.sha256,
          .note: document.note,
        ]
      )
    }
    for node in nodes.all {
      builder.addNode(
        node.id,
        kind: node.kind.nodeKind,
        name: node.name,
        [
          .aliases: TextList.text(of: node.aliases),
          .affiliations: TextList.text(of: node.roles),
        ]
      )
    }
    let rule = builder.addColumn(named: Self.ruleColumn, type: .text, to: .edges)
    var taken: [String: Int] = [:]
    for edge in edges {
      let base = Self.id(of: edge, builder.vocabulary)
      let number = taken[base, default: 0] + 1
      taken[base] = number
      builder.addEdge(
        number == 1 ? base : "\(base)-\(number)",
        kind: edge.kind,
        from: edge.source,
        to: edge.target,
        values(of: edge)
      )
      builder.set(rule, of: .edges, to: edge.rule)
    }
    return builder.finishDerived()
  }

  /// A claim's id without the number that tells it from others of its paragraph.
  static func id(of edge: DraftEdge, _ vocabulary: Vocabulary) -> String {
    "\(edge.document)-\(edge.paragraph)-\(vocabulary[edge.kind].id)-\(edge.source)-\(edge.target)"
  }

  private func values(of edge: DraftEdge) -> [EdgeField: String] {
    let amount = edge.amount.flatMap { $0.isKept ? $0 : nil }
    return [
      .document: edge.document,
      .paragraph: String(edge.paragraph),
      .start: String(edge.range.lowerBound),
      .end: String(edge.range.upperBound),
      .sourceText: edge.sourceText,
      .targetText: edge.targetText,
      .textSHA256: edge.textSHA256,
      .mode: edge.mode?.rawValue ?? "",
      .modality: edge.modality == .asserted ? "" : edge.modality.rawValue,
      .verb: edge.verb,
      // The thirty-first of February is no day of a table, whatever an article says.
      .date: ClaimDate(edge.date) == nil ? "" : edge.date,
      .amount: amount?.number ?? "",
      .currency: amount?.currency ?? "",
      .confidence: NumberText.text(of: edge.confidence),
      .note: edge.note,
      .status: Status.proposed.rawValue,
    ]
  }
}

extension Amount {
  /// Whether a table keeps the sum: a number of at most 15 digits that count, not negative, in a currency of
  /// three letters.
  var isKept: Bool {
    guard let value = NumberText.number(of: number), value >= 0 else { return false }
    return currency.utf8.count == 3 && currency.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
