import StakeholderGraph
import Testing

struct GraphEdgesTests {
  private let hash = String(repeating: "a", count: 64)

  private func graph(_ values: [EdgeField: String]) throws -> (Graph, EdgeID) {
    var builder = GraphBuilder()
    builder.addDocument("d")
    builder.addNode("a", kind: .person, name: "A")
    builder.addNode("b", kind: .person, name: "B")
    builder.addEdge("e", kind: .quoted, from: "a", to: "b", values)
    let graph = try builder.finish()
    return (graph, try #require(graph.edge("e")))
  }

  @Test func aFullEdgeTellsEverything() throws {
    let (graph, edge) = try graph([
      .document: "d", .paragraph: "11", .start: "0", .end: "120", .sourceText: "he \"said\"",
      .targetText: "总理", .textSHA256: hash, .mode: "direct", .modality: "denied", .verb: "说",
      .about: "b|a|b", .date: "2025-03", .amount: "0.5", .currency: "EUR", .confidence: "1",
      .status: "disputed", .note: "\\",
    ])
    let citation = try #require(graph.citation(of: edge))
    #expect(citation.document == "d")
    #expect(citation.paragraph == 11)
    #expect(citation.range == 0..<120)
    #expect(citation.sourceText == "he \"said\"")
    #expect(citation.targetText == "总理")
    #expect(citation.textSHA256 == hash)
    #expect(graph.mode(of: edge) == .direct)
    #expect(graph.modality(of: edge) == .denied)
    #expect(graph.status(of: edge) == .disputed)
    #expect(graph.verb(of: edge) == "说")
    #expect(graph.about(of: edge).map { graph.id(of: $0) } == ["b", "a", "b"])
    #expect(graph.date(of: edge) == ClaimDate("2025-03"))
    #expect(graph.amount(of: edge) == 0.5)
    #expect(graph.currency(of: edge) == "EUR")
    #expect(graph.confidence(of: edge) == 1)
    #expect(graph.note(of: edge) == "\\")
  }

  @Test(arguments: [
    ("", "", []), ("asserted", "accepted", []), ("denied", "", ["denied"]),
    ("", "disputed", ["disputed"]), ("planned", "rejected", ["planned", "rejected"]),
  ])
  func whatIsNotPlainlyAssertedAndAcceptedIsMarked(
    _ modality: String,
    _ status: String,
    _ marks: [String]
  ) throws {
    let (graph, edge) = try graph([.modality: modality, .status: status])
    #expect(graph.marks(of: edge) == marks)
  }

  @Test func anEmptyEdgeIsAssertedAndAccepted() throws {
    let (graph, edge) = try graph([:])
    #expect(graph.citation(of: edge) == nil)
    #expect(graph.documentID(of: edge) == nil)
    #expect(graph.document(of: edge) == nil)
    #expect(graph.mode(of: edge) == nil)
    #expect(graph.modality(of: edge) == .asserted)
    #expect(graph.status(of: edge) == .accepted)
    #expect(graph.about(of: edge).isEmpty)
    #expect(graph.date(of: edge) == nil)
    #expect(graph.amount(of: edge) == nil)
    #expect(graph.confidence(of: edge) == nil)
  }

  @Test(arguments: Modality.allCases)
  func everyModalityComesBack(_ modality: Modality) throws {
    let (graph, edge) = try graph([.modality: modality.rawValue])
    #expect(graph.modality(of: edge) == modality)
  }

  @Test(arguments: Status.allCases)
  func everyStatusComesBack(_ status: Status) throws {
    let (graph, edge) = try graph([.status: status.rawValue])
    #expect(graph.status(of: edge) == status)
  }

  @Test func zeroIsNotUnknown() throws {
    let (graph, edge) = try graph([.amount: "0", .currency: "USD", .confidence: "0"])
    #expect(graph.amount(of: edge) == 0)
    #expect(graph.confidence(of: edge) == 0)
  }

  @Test func eachDocumentCitedIsListedOnce() throws {
    var builder = GraphBuilder()
    let ids = ["z", "cafe\u{301}", "caf\u{E9}", "outside", "深"]
    for id in ids where id != "outside" { builder.addDocument(id) }
    builder.addNode("a", kind: .person, name: "A")
    for (number, id) in (ids + ids + [""]).enumerated() {
      builder.addEdge("e\(number)", kind: .quoted, from: "a", to: "a", [.document: id])
    }
    let graph = try builder.finish(allowingOutsideDocuments: true)
    let listed = graph.documentIDs(of: graph.allEdges)
    let expected = ["cafe\u{301}", "caf\u{E9}", "outside", "z", "深"]
    #expect(listed.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    #expect(graph.documentIDs(of: []).isEmpty)
  }
}
