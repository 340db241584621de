import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph
import Testing

struct EvaluationTests {
  /// A graph with one quotation of somebody at a range of the first paragraph.
  private func graph(_ name: String, _ range: Range<Int>, kind: EdgeKind = .quoted) throws -> Graph
  {
    var builder = GraphBuilder()
    builder.addNode("gazette", kind: .organisation, name: "Example Gazette")
    builder.addNode("n", kind: .person, name: name)
    builder.addDocument("d", [.file: "d.txt", .publisher: "gazette"])
    builder.addEdge(
      "e",
      kind: kind,
      from: "gazette",
      to: "n",
      [
        .document: "d", .paragraph: "1", .start: String(range.lowerBound),
        .end: String(range.upperBound),
      ]
    )
    return try builder.finish(checkingEnds: false)
  }

  @Test func whatCannotBeComparedIsTold() throws {
    func graph(_ hash: Character, more: String, start: String) throws -> Graph {
      var builder = GraphBuilder()
      builder.addNode("n", kind: .organisation, name: "Tidal Ltd")
      builder.addNode("m", kind: .person, name: "Mira Holm")
      builder.addDocument("d", [.sha256: String(repeating: hash, count: 64)])
      builder.addDocument(more, [:])
      builder.addEdge(
        "e",
        kind: .founded,
        from: "m",
        to: "n",
        [.document: "d", .paragraph: "1", .start: start, .end: start.isEmpty ? "" : "9"]
      )
      return try builder.finish()
    }
    let evaluation = Evaluation(
      of: try graph("a", more: "x", start: "0"),
      against: try graph("b", more: "y", start: "")
    )
    #expect(evaluation.changedDocuments == ["d"])
    #expect(evaluation.moreDocuments == ["x"])
    #expect(evaluation.missingDocuments == ["y"])
    #expect(evaluation.unplacedCount == 1)
    let same = Evaluation(
      of: try graph("a", more: "x", start: "0"),
      against: try graph("a", more: "x", start: "0")
    )
    #expect(same.changedDocuments.isEmpty && same.moreDocuments.isEmpty)
    #expect(same.unplacedCount == 0)
  }

  @Test(arguments: [
    (0..<100, 1, 1), (0..<80, 1, 1), (0..<79, 1, 0), (70..<100, 1, 0), (71..<100, 0, 0),
  ])
  func lenientAndStrictDifferInTheOverlap(_ range: Range<Int>, _ lenient: Int, _ strict: Int) throws
  {
    let evaluation = Evaluation(
      of: try graph("Mira Holm", range),
      against: try graph("Mira Holm", 0..<100)
    )
    let score = try #require(evaluation.claims.first?.score)
    #expect(score.lenient.right == lenient)
    #expect(score.strict.right == strict)
  }

  @Test(arguments: [
    ("Mira Holm", "Dame Mira Holm", true), ("Dr. Mira Holm", "Mira Holm", true),
    ("President", "Mira President", false), ("Mira Holm", "Mira Vale", false),
  ])
  func titlesBeforeNamesDoNotCount(_ name: String, _ wanted: String, _ isRight: Bool) throws {
    let evaluation = Evaluation(of: try graph(name, 0..<9), against: try graph(wanted, 0..<9))
    let people = try #require(evaluation.nodes.first { $0.kind == "person" })
    #expect(people.score.strict.right == (isRight ? 1 : 0))
    #expect(evaluation.speakers.right == (isRight ? 1 : 0))
  }

  @Test func anotherSpeakerIsWrongAndCounted() throws {
    let evaluation = Evaluation(
      of: try graph("Tove Vale", 0..<100),
      against: try graph("Mira Holm", 0..<100)
    )
    #expect(evaluation.claims.first?.score.lenient.right == 0)
    #expect(evaluation.speakers == Score(wanted: 1, proposed: 1, right: 0))
    #expect(evaluation.disagreements.map(\.isProposed).sorted { !$0 && $1 } == [false, true])
  }

  @Test func aGoldAgreesWithItself() throws {
    let folder = fixtures.appendingPathComponent("tuned/gold").path
    let gold = try #require(try DatasetReader.read(folder).graph)
    let evaluation = Evaluation(of: gold, against: gold)
    #expect(evaluation.disagreements.isEmpty)
    for (_, score) in evaluation.claims { #expect(score.strict.f1 == 1) }
    for (_, score) in evaluation.nodes { #expect(score.strict.f1 == 1) }
  }

  @Test func nodesOfArticlesThatTheGoldHasNotAreLeftOut() throws {
    var both = Draft()
    try both.read(Array("“Late,” said Mira Holm.".utf8), name: "d.txt")
    try both.read(Array("“Early,” said Tove Vale. Runa Fjord was there.".utf8), name: "e.txt")
    var one = Draft()
    try one.read(Array("“Late,” said Mira Holm.".utf8), name: "d.txt")
    let evaluation = Evaluation(of: both.graph(), against: one.graph())
    let people = try #require(evaluation.nodes.first { $0.kind == "person" })
    #expect(people.score.strict == Score(wanted: 1, proposed: 1, right: 1))
  }

  @Test func rejectedClaimsAreNotCounted() throws {
    let draft = try draft(of: "“Late,” said Mira Holm. Tove Vale said it was early.")
    var reviewed = ReviewedDraft(draft)
    let claim = try #require(reviewed.undecided.last)
    try reviewed.set([.status: "rejected"], of: draft.id(of: claim))
    for (left, right) in [(draft, reviewed.graph), (reviewed.graph, draft)] {
      let score = try #require(Evaluation(of: left, against: right).claims.first?.score.strict)
      let isGold = right.allEdges.contains { right.status(of: $0) == .rejected }
      #expect(score == Score(wanted: isGold ? 1 : 2, proposed: isGold ? 2 : 1, right: 1))
    }
  }

  @Test func figuresOfNothingAreNotThere() {
    #expect(Score().precision == nil)
    #expect(Score().recall == nil)
    #expect(Score().f1 == nil)
  }
}
