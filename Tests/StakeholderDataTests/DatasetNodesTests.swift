import Foundation
import StakeholderGraph
import Testing

@testable import StakeholderData

struct DatasetNodesTests {
  private static func read(nodes: String, documents: String? = nil) throws -> Graph? {
    try withFolder { folder in
      func write(_ text: String, _ file: DatasetFile) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file.path(in: folder)))
      }
      try write(nodes, .nodes)
      try write("this is no table of edges\n", .edges)
      if let documents { try write(documents, .documents) }
      return DatasetReader.readNodes(folder)
    }
  }

  @Test func nodesAndDocumentsAreReadWhateverTheEdgesAre() throws {
    let read = try Self.read(
      nodes: "id,kind,name,region\na,person,A,nowhere\ngazette,organisation,Gazette,\n",
      documents: "id,title,publisher\nd,Title,gazette\n"
    )
    let graph = try #require(read)
    #expect(graph.allNodes.map { graph.name(of: $0) } == ["A", "Gazette"])
    #expect(graph.edgeCount == 0)
    let document = try #require(graph.allDocuments.first)
    #expect(graph.publisher(of: document) == graph.node("gazette"))
  }

  @Test func documentsNeedNotBeThere() throws {
    #expect(try Self.read(nodes: "id,kind,name\na,person,A\n")?.nodeCount == 1)
  }

  @Test(arguments: ["id,kind\na,person\n", "id,kind,name\na,persn,A\n", ""])
  func nodesWithErrorsAreNotRead(_ nodes: String) throws {
    #expect(try Self.read(nodes: nodes) == nil)
  }

  @Test func noDatasetIsNoGraph() {
    #expect(DatasetReader.readNodes("/nosuch") == nil)
  }
}
