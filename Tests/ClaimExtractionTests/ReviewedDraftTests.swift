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
}
