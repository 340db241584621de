import GraphFormats
import GraphQueries
import StakeholderData
import StakeholderGraph

/// Pairs of nodes that may be one, in the forms that people and scripts read.
struct DuplicateListing {
  let graph: Graph
  let pairs: [Duplicates.Pair]
  let known: SameDecisions
  /// Whether decisions that stand already are told.
  let showsDecisions: Bool

  /// Two lines a pair, one for each node.
  func table(columns: Int?) -> String {
    let decision = showsDecisions ? ["DECISION"] : []
    var table = TextTable(
      ["SCORE"] + decision + ["NAME", "ID", "KIND", "EDGES", "CITED IN", "WHY"]
    )
    for pair in pairs {
      let verdict = verdict(on: pair)?.rawValue ?? ""
      for (node, isFirst) in [(pair.first, true), (pair.second, false)] {
        table.add(
          [isFirst ? NumberText.text(of: pair.score) : ""]
            + (showsDecisions ? [isFirst ? verdict : ""] : [])
            + [
              graph.name(of: node), graph.id(of: node), kind(node), String(graph.degree(of: node)),
              documents(node).joined(separator: ", "),
              isFirst ? reasons(of: pair) : "",
            ]
        )
      }
    }
    return table.text(fitting: columns)
  }

  /// The object that the documentation describes.
  func json() -> String {
    JSONValue.object([
      (
        "pairs",
        .array(
          pairs.map { pair in
            .object(
              [
                ("score", .number(NumberText.text(of: pair.score))),
                (
                  "reasons",
                  .array(
                    pair.reasons.map {
                      .object([("reason", .text($0.word)), ("text", .text($0.text))])
                    }
                  )
                ),
                ("a", .object(members(pair.first))), ("b", .object(members(pair.second))),
              ] + (verdict(on: pair).map { [("decision", .text($0.rawValue))] } ?? [])
            )
          }
        )
      )
    ]).indented()
  }

  /// The pairs as a `same.csv`; with decisions, those that stand already come first.
  func csv() -> String {
    let standing = showsDecisions ? known.decisions : []
    let pairs = Set(standing.map(\.pair))
    // What follows from decisions needs no row of its own.
    let new = rows.filter { !pairs.contains($0.pair) && known.verdict(on: $0.a, $0.b) == nil }
    return String(decoding: SameFile.bytes(of: standing + new), as: UTF8.self)
  }

  /// The pairs as rows of a `same.csv` that wait for a decision.
  var rows: [SameDecision] {
    pairs.map { pair in
      // What is to be compared stands side by side.
      let columns: [(name: String, text: (NodeID) -> String)] = [
        ("name", { graph.name(of: $0) }), ("kind", kind),
        ("edges", { String(graph.degree(of: $0)) }),
        ("documents", { TextList.text(of: documents($0)) }),
      ]
      let details = columns.flatMap { column in
        [
          ("a_\(column.name)", column.text(pair.first)),
          ("b_\(column.name)", column.text(pair.second)),
        ]
      }
      let whole = [("score", NumberText.text(of: pair.score)), ("reasons", reasons(of: pair))]
      return SameDecision(
        a: graph.id(of: pair.first),
        b: graph.id(of: pair.second),
        verdict: nil,
        details: (details + whole).map {
          SameDecision.Detail(name: $0.0, text: AnswerCSV.clean($0.1))
        }
      )
    }
  }

  /// Why, without the names that stand beside it.
  private func reasons(of pair: Duplicates.Pair) -> String {
    let names = [graph.name(of: pair.first), graph.name(of: pair.second)]
    return pair.reasons.map { $0.text(besides: names) }.joined(separator: "; ")
  }

  private func members(_ node: NodeID) -> [(String, JSONValue)] {
    [
      ("id", .text(graph.id(of: node))), ("name", .text(graph.name(of: node))),
      ("kind", .text(kind(node))), ("edges", .integer(graph.degree(of: node))),
      ("documents", .array(documents(node).map { .text($0) })),
    ]
  }

  private func verdict(on pair: Duplicates.Pair) -> SameDecision.Verdict? {
    known.verdict(on: graph.id(of: pair.first), graph.id(of: pair.second))
  }

  private func kind(_ node: NodeID) -> String { graph.vocabulary[graph.kind(of: node)].id }

  private func documents(_ node: NodeID) -> [String] {
    graph.documentIDs(of: Array(graph.edges(from: node)) + Array(graph.edges(to: node)))
  }
}

extension Duplicates.Reason {
  /// A word for the kind of reason, the same in every version.
  fileprivate var word: String {
    switch self {
    case .identifier: "identifier"
    case .name: "name"
    case .alias: "alias"
    case .spacing: "spacing"
    case .url: "url"
    case .words: "words"
    case .acronym: "acronym"
    case .beginning: "beginning"
    case .initials: "initials"
    case .spelling: "spelling"
    }
  }
}
