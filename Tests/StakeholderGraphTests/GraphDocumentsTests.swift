import StakeholderGraph
import Testing

struct GraphDocumentsTests {
  private func graph(_ id: String, _ values: [DocumentField: String]) throws -> (Graph, DocumentID)
  {
    var builder = GraphBuilder()
    builder.addNode("paper", kind: .organisation, name: "Paper")
    builder.addNode("agency", kind: .organisation, name: "Agency")
    builder.addNode("caf\u{E9}", kind: .organisation, name: "Café")
    builder.addDocument(id, values)
    let graph = try builder.finish()
    return (graph, try #require(graph.document(id)))
  }

  @Test func aFullDocumentTellsEverything() throws {
    let (graph, document) = try graph(
      "d",
      [.title: "说 \"<b>\"", .publisher: "paper", .origin: "agency", .published: "2025-03-05"]
    )
    #expect(graph.text(.id, of: document) == "d")
    #expect(graph.text(.title, of: document) == "说 \"<b>\"")
    #expect(graph.text(.note, of: document) == nil)
    #expect(graph.publisher(of: document) == graph.node("paper"))
    #expect(graph.origin(of: document) == graph.node("agency"))
    #expect(graph.published(of: document)?.firstDay == 2025_0305)
    #expect(graph.publisherID(of: document) == "paper")
  }

  @Test(arguments: [
    ([:], nil),
    ([DocumentField.publisher: "paper"], "paper"),
    ([.publisher: "paper", .origin: "agency"], "agency"),
    ([.origin: "agency"], "agency"),
  ])
  func theSourceIsTheOriginElseThePublisher(
    _ values: [DocumentField: String],
    _ source: String?
  ) throws {
    let (graph, document) = try graph("d", values)
    #expect(graph.sourceID(of: document) == source)
  }

  @Test func aPublisherNamedAfterItsDocumentIsUnknown() throws {
    let (graph, document) = try graph("paper", [.publisher: "paper"])
    #expect(graph.sourceID(of: document) == nil)
    let (other, near) = try self.graph("cafe\u{301}", [.publisher: "caf\u{E9}"])
    #expect(other.sourceID(of: near) == "caf\u{E9}")
  }
}
