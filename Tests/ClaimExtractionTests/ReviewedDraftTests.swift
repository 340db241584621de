import ClaimExtraction
import StakeholderGraph
import Testing

struct ReviewedDraftTests {
  private static let text = "Mira Holm, founder of Tidal Ltd, said the tide was late."

  @Test func undoTakesBackOneChange() throws {
    var reviewed = ReviewedDraft(try draft(of: Self.text))
    let id = reviewed.graph.id(of: try #require(reviewed.undecided.first))
    try reviewed.set([.status: "accepted"], of: id)
    #expect(reviewed.undecided.count == 1)
    reviewed.undo()
    #expect(reviewed.undecided.count == 2)
    #expect(!reviewed.canUndo)
  }

  /// Lists of nodes may be as long as a draft: what an answer costs must not grow with them.
  @Test func aClaimOfItsOwnHasNoListsOfItsNodes() throws {
    var reviewed = ReviewedDraft(try draft(of: Self.text))
    let claim = try #require(reviewed.undecided.first)
    try reviewed.set([.status: "accepted"], of: reviewed.graph.id(of: claim))
    let alone = reviewed.current(claim).graph
    #expect(alone.node("mira-holm").map { alone.affiliations(of: $0).count } == 0)
    let whole = reviewed.graph
    #expect(whole.node("mira-holm").map { whole.affiliations(of: $0).count } == 1)
  }

  @Test func aWrongValueChangesNothing() throws {
    var reviewed = ReviewedDraft(try draft(of: Self.text))
    let id = reviewed.graph.id(of: try #require(reviewed.undecided.first))
    #expect(throws: GraphProblems.self) { try reviewed.set([.modality: "perhaps"], of: id) }
    #expect(!reviewed.canUndo)
  }

  @Test func mergingReplacesANodeInAllUndecidedClaims() throws {
    var builder = GraphBuilder()
    builder.addNode("boss", kind: .person, name: "M. Holm")
    let known = try builder.finish()
    var reviewed = ReviewedDraft(try draft(of: Self.text))
    let boss = try #require(known.node("boss"))
    try reviewed.replace("mira-holm", by: boss, of: known)
    let graph = reviewed.graph
    let ends = Set(
      graph.allEdges.flatMap {
        [graph.id(of: graph.source(of: $0)), graph.id(of: graph.target(of: $0))]
      }
    )
    #expect(ends.contains("boss"))
    #expect(!ends.contains("mira-holm"))
  }

  @Test func mergingCanChangeOneClaimOnly() throws {
    var builder = GraphBuilder()
    builder.addNode("boss", kind: .person, name: "M. Holm")
    let known = try builder.finish()
    var reviewed = ReviewedDraft(try draft(of: Self.text))
    #expect(reviewed.undecidedCount(of: "mira-holm") == 2)
    let claim = try #require(reviewed.undecided.first)
    let boss = try #require(known.node("boss"))
    let (changes, _) = try reviewed.replace("mira-holm", by: boss, of: known, only: claim)
    #expect(changes.count == 1)
    #expect(reviewed.undecidedCount(of: "mira-holm") == 1)
    reviewed.undo()
    #expect(reviewed.undecidedCount(of: "mira-holm") == 2)
  }

  @Test func aNodeThatNobodyKnewGetsAnIDOfItsOwn() throws {
    var builder = GraphBuilder()
    builder.addNode("harbour-board", kind: .region, name: "Harbour Board")
    let known = try builder.finish()
    var reviewed = ReviewedDraft(try draft(of: Self.text))
    let (changes, node) = try reviewed.replace(
      "tidal-ltd",
      byNew: "Harbour Board",
      kind: "organisation",
      butNotIn: known
    )
    #expect(changes.count == 1)
    #expect(node.id == "harbour-board-2")
    let graph = reviewed.graph
    #expect(graph.node("harbour-board-2").map { graph.name(of: $0) } == "Harbour Board")
  }

  @Test func decisionsHaveTheBodiesOfRoles() throws {
    var reviewed = ReviewedDraft(
      try draft(of: "Mira Holm, chief executive of Tidal Ltd, said the tide was late.")
    )
    let id = reviewed.graph.id(of: try #require(reviewed.undecided.first))
    try reviewed.set([.status: "accepted"], of: id)
    let decisions = try #require(reviewed.decisions())
    let person = try #require(decisions.node("mira-holm"))
    #expect(decisions.affiliations(of: person).map(\.organisation) == ["tidal-ltd"])
    #expect(decisions.node("tidal-ltd") != nil)
  }
}
