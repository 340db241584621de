import ClaimExtraction
import GraphFormats
import StakeholderGraph

/// The figures of an evaluation, for people and for programs.
struct EvaluationListing {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  // MARK: - For people

  func text(listing limit: Int) -> String {
    var text = table("nodes", evaluation.nodes.map { ($0.kind, $0.score) })
    text += "\n" + table("claims", evaluation.claims.map { ($0.kind, $0.score) })
    let speakers = evaluation.speakers
    if speakers.proposed > 0 {
      text +=
        "speaker right in \(speakers.right) of \(Count.of(speakers.proposed, "quotation")) whose "
        + "range is right: \(Self.figure(speakers.precision))\n"
    }
    text += "\n" + table("documents", evaluation.documents.map { ($0.id, $0.score) })
    text += "\n" + rules()
    text += "\n" + disagreements(limit)
    return text
  }

  private func table(_ title: String, _ rows: [(String, ScorePair)]) -> String {
    var table = TextTable([
      title, "gold", "draft", "right", "P", "R", "F1", "strict P", "strict R", "strict F1",
    ])
    for (name, score) in rows {
      let (lenient, strict) = (score.lenient, score.strict)
      table.add([
        name, String(lenient.wanted), String(lenient.proposed), String(lenient.right),
        Self.figure(lenient.precision), Self.figure(lenient.recall), Self.figure(lenient.f1),
        Self.figure(strict.precision), Self.figure(strict.recall), Self.figure(strict.f1),
      ])
    }
    return table.text(fitting: nil)
  }

  private func rules() -> String {
    var table = TextTable(["rule", "claims", "right", "P", "strict P"])
    for (name, score) in evaluation.rules {
      table.add([
        name, String(score.lenient.proposed), String(score.lenient.right),
        Self.figure(score.lenient.precision), Self.figure(score.strict.precision),
      ])
    }
    return table.text(fitting: nil)
  }

  private func disagreements(_ limit: Int) -> String {
    let all = evaluation.disagreements
    guard !all.isEmpty else { return "no disagreements\n" }
    let wrong = all.count(where: \.isProposed)
    var text =
      "disagreements: \(wrong) that only the draft has (+), \(all.count - wrong) that only the gold "
      + "has (−)\n"
    for item in all.prefix(limit) {
      let place =
        "\(item.document) ¶ \(item.paragraph), \(item.range.lowerBound)–\(item.range.upperBound)"
      text += item.isProposed ? "+ " : "− "
      text += QuotedText.visible("\(item.source) \(item.kind) \(item.target): \(place)")
      if let rule = item.rule, !rule.isEmpty { text += " [\(QuotedText.visible(rule))]" }
      text += "\n"
    }
    if all.count > limit {
      text += "\(Count.of(all.count - limit, "more disagreement")); --all lists everything\n"
    }
    return text
  }

  private static func figure(_ number: Double?) -> String {
    number.map { DecimalText.text(of: $0, digits: 2) } ?? "–"
  }

  // MARK: - For programs

  func json() -> String {
    JSONValue.object([
      ("nodes", objects(evaluation.nodes.map { ($0.kind, $0.score) }, named: "kind")),
      ("claims", objects(evaluation.claims.map { ($0.kind, $0.score) }, named: "kind")),
      ("speakers", Self.object(evaluation.speakers)),
      ("documents", objects(evaluation.documents.map { ($0.id, $0.score) }, named: "document")),
      ("rules", objects(evaluation.rules.map { ($0.name, $0.score) }, named: "rule")),
      ("missing_documents", .array(evaluation.missingDocuments.map { .text($0) })),
      (
        "disagreements",
        .array(
          evaluation.disagreements.map { item in
            .object([
              ("in", .text(item.isProposed ? "draft" : "gold")), ("edge", .text(item.edge)),
              ("kind", .text(item.kind)), ("document", .text(item.document)),
              ("paragraph", .integer(item.paragraph)),
              ("start", .integer(item.range.lowerBound)),
              ("end", .integer(item.range.upperBound)), ("source", .text(item.source)),
              ("target", .text(item.target)), ("rule", item.rule.map { .text($0) } ?? .null),
            ])
          }
        )
      ),
    ]).indented()
  }

  private func objects(_ rows: [(String, ScorePair)], named name: String) -> JSONValue {
    .array(
      rows.map { row in
        .object([
          (name, .text(row.0)), ("lenient", Self.object(row.1.lenient)),
          ("strict", Self.object(row.1.strict)),
        ])
      }
    )
  }

  private static func object(_ score: Score) -> JSONValue {
    func number(_ value: Double?) -> JSONValue {
      value.map { .number(DecimalText.text(of: $0, digits: 4)) } ?? .null
    }
    return .object([
      ("gold", .integer(score.wanted)), ("draft", .integer(score.proposed)),
      ("right", .integer(score.right)), ("precision", number(score.precision)),
      ("recall", number(score.recall)), ("f1", number(score.f1)),
    ])
  }
}
