import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph
import Testing

struct DraftTests {
  @Test(
    arguments: [
      (Array("".utf8), ArticleProblem.empty), (Array(" \n\u{A0}\n".utf8), .empty),
      ([0x41, 0x00, 0x42], .binary(line: 1)), ([0x41, 0x0A, 0xFF], .notUTF8),
      (Array("<!DOCTYPE html><p>A</p>".utf8), .html),
      (
        Array(repeating: 0x61, count: 200_001),
        .longLine(line: 1, byteCount: 200_001)
      ),
      (
        Array(String(repeating: "Der Minister legt neue Pläne für die Häfen vor. ", count: 9).utf8),
        .notEnglish
      ),
    ]
  )
  func whatIsNoArticleIsRefused(_ bytes: [UInt8], _ problem: ArticleProblem) {
    var draft = Draft()
    #expect(throws: problem) { try draft.read(bytes, name: "a.txt") }
    #expect(draft.graph().nodeCount == 0)
  }

  @Test(arguments: [
    "Le ministre a annoncé un nouveau plan pour les ports. La maire a dit que le mur était en retard.",
    "Der Minister legt neue Pläne für die Häfen vor. Das Projekt ist zu spät, sagte er.",
    "El ministro presentó un plan para los puertos. La alcaldesa dijo que las obras se han parado.",
    "Il ministro ha detto che il muro non è pronto. La sindaca ha un piano per gli abitanti.",
  ])
  func aShortTextOfAnotherLanguageIsRefused(_ text: String) {
    var draft = Draft()
    #expect(throws: ArticleProblem.notEnglish) { try draft.read(Array(text.utf8), name: "a.txt") }
  }

  @Test(arguments: [
    "Luc de la Tour and Ada van der Berg praised Kenya.", "Mira Holm lobt Kenya.",
    "“Il est temps que nous partions dans une heure pour les ports,” said Mira Holm.",
    "Les Amis des Enfants dans le Monde gave the Tidal Trust $2m.", "Die Zeit est.",
  ])
  func aShortTextThatTellsTooLittleIsRead(_ text: String) throws {
    var draft = Draft()
    try draft.read(Array(text.utf8), name: "a.txt")
    #expect(draft.articleCount == 1)
  }

  @Test func everyClaimIsProposedWithItsRule() throws {
    let graph = try draft(of: "Mira Holm, founder of Tidal Ltd, said the tide was late.")
    let rule = try #require(graph.fields(of: .edges).firstIndex { $0.name == Draft.ruleColumn })
    #expect(graph.edgeCount == 2)
    for edge in graph.allEdges {
      #expect(graph.status(of: edge) == .proposed)
      #expect(!graph.cell(at: rule, row: edge.index, of: .edges).isEmpty)
    }
  }

  @Test func theSameTextGivesTheSameIDs() throws {
    let text = "Mira Holm, founder of Tidal Ltd, said the tide was late.\n\nShe praised Kenya."
    let (first, second) = (try draft(of: text), try draft(of: text))
    #expect(first.allEdges.map { first.id(of: $0) } == second.allEdges.map { second.id(of: $0) })
  }

  @Test func knownNamesKeepTheirIDs() throws {
    var builder = GraphBuilder()
    builder.addNode("holm-1", kind: .person, name: "Mira Holm", [.aliases: "M. Holm"])
    let graph = try draft(
      of: "“Late,” said Mira Holm. She praised the tide.",
      known: try builder.finish()
    )
    #expect(graph.node("holm-1") != nil)
    #expect(graph.allNodes.count { graph.kind(of: $0) == .person } == 1)
  }

  @Test func whatWasDecidedIsNotProposedAgain() throws {
    let text = "Mira Holm, founder of Tidal Ltd, said the tide was late."
    var reviewed = ReviewedDraft(try draft(of: text))
    let edge = try #require(reviewed.undecided.first)
    let id = reviewed.graph.id(of: edge)
    try reviewed.set([.status: "rejected"], of: id)
    let decisions = try #require(reviewed.decisions())
    let again = try draft(of: text, known: decisions)
    #expect(again.edge(id) == nil)
    #expect(again.edgeCount == 1)
  }

  /// The end of the second claim is a common noun, which is no name of the dataset to the rules.
  @Test(arguments: ["accepted", "rejected"])
  func whatWasDecidedOfUnnamedEndsIsNotProposedAgain(_ status: String) throws {
    let text = "The city council gave the Tidal Trust $2m. Mira Holm funded floating homes."
    var reviewed = ReviewedDraft(try draft(of: text))
    let ids = reviewed.undecided.map { reviewed.original.id(of: $0) }
    #expect(ids.count == 2)
    for id in ids { try reviewed.set([.status: status], of: id) }
    let again = try draft(of: text, known: reviewed.decisions())
    #expect(again.allEdges.map { again.id(of: $0) } == [])
    #expect(again.node("city-council-2") == nil)
  }

  @Test(arguments: ["accepted", "rejected"])
  func whatWasChangedAndDecidedIsNotProposedAgain(_ status: String) throws {
    let text = "The city council gave the Tidal Trust $2m. Mira Holm praised the Tidal Trust."
    var reviewed = ReviewedDraft(try draft(of: text))
    let boss = try otherPerson()
    try reviewed.replace("mira-holm", by: try #require(boss.node("boss")), of: boss)
    try reviewed.replace("city-council", by: try #require(boss.node("town")), of: boss)
    for edge in reviewed.undecided {
      try reviewed.set([.status: status], of: reviewed.original.id(of: edge))
    }
    let again = try draft(of: text, known: reviewed.decisions())
    #expect(again.allEdges.map { again.id(of: $0) } == [])
  }

  private func otherPerson() throws -> Graph {
    var builder = GraphBuilder()
    builder.addNode("boss", kind: .person, name: "Tove Vale")
    builder.addNode("town", kind: .organisation, name: "Town Hall")
    return try builder.finish()
  }

  @Test func everyCitationStandsInItsArticle() throws {
    let folder = fixtures.appendingPathComponent("tuned/articles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count == 20)
    var draft = Draft()
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      try draft.read(bytes, name: name)
    }
    let verification = Verification(of: draft.graph(), documents: folder.path)
    #expect(verification.holds)
    #expect(verification.citations.count > 50)
  }

  @Test(
    arguments: [
      ("Harbour Herald, 12 March 2025", "Harbour Herald"),
      ("Harbour Herald | Business desk | 12 March 2025", "Harbour Herald"),
      ("The Tidewatch - March 12, 2025", "Tidewatch"),
      ("Nairobi, 12 March 2025", nil), ("Mira Holm, 12 March 2025", nil),
      ("Monday, 12 March 2025", nil),
    ]
  )
  func aLineWithTheDateTellsTheOutlet(_ line: String, _ outlet: String?) throws {
    let text = "Tides are late\n\n\(line)\n\nMira Holm said on Monday that the wall was late.\n"
    let graph = try draft(of: text)
    let document = try #require(graph.allDocuments.first)
    let publisher = graph.publisher(of: document).map { graph.name(of: $0) }
    #expect(publisher == outlet ?? "Tides are late")
  }
}
