import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

/// How decisions of several datasets come together.
struct CombinationDecisionTests {
  private func makeNodes(_ ids: [String]) throws -> Graph {
    try makeGraph { builder in
      for id in ids { builder.addNode(id, kind: .person, name: "Name \(id)") }
    }
  }

  private func rows(_ texts: [String], in file: String) -> [PlacedDecision] {
    texts.enumerated().map { line, text in
      let ids = text.split { "=!?".contains($0) }.map(String.init)
      return PlacedDecision(
        SameDecision(
          a: ids[0],
          b: ids[1],
          verdict: text.contains("=") ? .same : text.contains("!") ? .different : nil,
          note: file
        ),
        place: "\(file):\(line + 2)"
      )
    }
  }

  private func combine(
    _ first: [String],
    _ second: [String],
    deciding: [String] = []
  ) throws -> Combination {
    try Combination(
      [
        .init(name: "A", graph: makeNodes(["a", "b"]), decisions: rows(first, in: "A/same.csv")),
        .init(name: "B", graph: makeNodes(["c", "d"]), decisions: rows(second, in: "B/same.csv")),
      ],
      deciding: rows(deciding, in: "my.csv")
    )
  }

  @Test func decisionsOfAllGraphsAreCarriedOncePerPair() throws {
    let combined = try combine(["a=b", "a!c", "x?y"], ["c!a", "y!x", "c=d", "b?d", "a?d"])
    #expect(combined.merged == [["a", "b"], ["c", "d"]])
    let told = combined.decisions.map { "\($0.a) \($0.b) \($0.verdict?.rawValue ?? "") \($0.note)" }
    // b and d are different by what follows, and so are a and d: both need no decision any more.
    #expect(
      told == [
        "a b same A/same.csv", "a c different A/same.csv; B/same.csv", "y x different B/same.csv",
        "c d same B/same.csv",
      ]
    )
  }

  @Test(arguments: [
    (
      ["a=b"], ["b!a"],
      """
      B/same.csv:2: "b" and "a" cannot be different, since A/same.csv:2 makes them the same; change one \
      of these rows, or decide the pair anew in a file after --same
      """
    ),
    (
      ["b=c", "a!c"], ["b=a"],
      """
      A/same.csv:3: "a" and "c" cannot be different, since B/same.csv:2, A/same.csv:2 make them the \
      same; change one of these rows, or decide the pair anew in a file after --same
      """
    ),
  ])
  func aContradictionNamesTheRows(
    _ first: [String],
    _ second: [String],
    _ sentence: String
  ) throws {
    let error = #expect(throws: CombinationError.self) { try combine(first, second) }
    #expect(error?.description == sentence)
  }

  @Test func ownDecisionsStandAboveThoseOfTheGraphs() throws {
    let combined = try combine(["a=b", "b=c"], ["a!b"], deciding: ["b!a", "c?d"])
    #expect(combined.merged == [["b", "c"]])
    #expect(
      combined.decisions.map { "\($0.a) \($0.b) \($0.note)" }
        == ["b c A/same.csv", "b a my.csv", "c d my.csv"]
    )
  }

  /// A graph in which a, b and c are merged.
  private func makeMerged() throws -> Graph {
    try Combination(
      [
        .init(
          name: "A",
          graph: makeNodes(["a", "b", "c", "d"]),
          decisions: rows(["a=b", "c=b"], in: "x")
        )
      ]
    ).graph
  }

  @Test func whereDecisionsCannotBeWrittenDownMergesStay() throws {
    let combined = try Combination([.init(name: "A", graph: makeMerged(), decisions: nil)])
    #expect(combined.merged == [["a", "b", "c"]])
    #expect(
      combined.decisions.map { "\($0.a) \($0.b) \($0.note)" }
        == ["a b merged in A", "a c merged in A"]
    )
    let apart = try Combination(
      [.init(name: "A", graph: makeMerged(), decisions: nil)],
      deciding: rows(["c!b"], in: "my.csv")
    )
    #expect(apart.merged == [["a", "b"]])
    #expect(apart.graph.node("c") != nil)
  }

  @Test func aTakenBackDecisionTakesTheMergeBack() throws {
    let apart = try Combination(
      [.init(name: "A", graph: makeMerged(), decisions: rows(["a=b", "c!b"], in: "x"))]
    )
    #expect(apart.merged == [["a", "b"]])
    #expect(apart.graph.allNodes.map { apart.graph.id(of: $0) } == ["a", "c", "d"])
    #expect(apart.graph.node("c").map { apart.graph.name(of: $0) } == "Name c")
  }
}
