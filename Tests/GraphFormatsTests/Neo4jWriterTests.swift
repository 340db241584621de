import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct Neo4jWriterTests {
  private static func texts(_ graph: Graph) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Neo4jWriter().files(of: graph).map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      }
    )
  }

  private static func graph(aliases: String) throws -> Graph {
    try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A", [.aliases: aliases])
    }
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let files = Neo4jWriter().files(of: try makeAwkwardGraph())
    #expect(
      files.map(\.name) == [
        "neo4j-nodes.csv", "neo4j-documents.csv", "neo4j-edges.csv", "neo4j-import.txt",
      ]
    )
    #expect(
      files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        GoldenFiles.neo4jNodes, GoldenFiles.neo4jDocuments, GoldenFiles.neo4jEdges,
        GoldenFiles.neo4jImport,
      ]
    )
  }

  @Test(arguments: [
    ("x|y", ";", "x;y"), ("x;1|y", "|", "x;1|y"), ("x;\\||y", "U+001F", "x;|\u{1F}y"),
    ("x;\\|\u{1F}\u{1E}\u{1D}\u{1C}|y", "U+E000", "x;|\u{1F}\u{1E}\u{1D}\u{1C}\u{E000}y"),
  ])
  func itemsAreSeparatedByWhatNoneHolds(_ list: String, _ option: String, _ cell: String) throws {
    let texts = Self.texts(try Self.graph(aliases: list))
    #expect(texts["neo4j-nodes.csv"]?.contains("a,Person,person,A,\(cell)\n") == true)
    #expect(texts["neo4j-import.txt"]?.contains("--array-delimiter='\(option)'") == true)
  }

  @Test func theCommandNamesTheFilesThatHaveRows() throws {
    let full = try #require(Self.texts(makeAwkwardGraph())["neo4j-import.txt"])
    #expect(
      full.contains(
        """

        neo4j-admin database import full neo4j --nodes=neo4j-nodes.csv \
        --nodes=neo4j-documents.csv --relationships=neo4j-edges.csv --array-delimiter=';' \
        --multiline-fields=true

        """
      )
    )
    let texts = Self.texts(try Self.graph(aliases: ""))
    #expect(texts["neo4j-documents.csv"] == "id:ID(Document),:LABEL\n")
    let instructions = try #require(texts["neo4j-import.txt"])
    #expect(instructions.contains(" neo4j --nodes=neo4j-nodes.csv --array-delimiter"))
    #expect(!instructions.contains("relationships="))
  }

  @Test func propertiesHaveNoMarksOfTheHeader() throws {
    let graph = try makeGraph { builder in
      let names = ["a:b", "a{b", "a_b", "NAME"]
      let columns = names.map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      for column in columns { builder.set(column, of: .nodes, to: "x") }
    }
    let header = try #require(Self.texts(graph)["neo4j-nodes.csv"]?.split(separator: "\n").first)
    let names = header.split(separator: ",")
    #expect(names.prefix(2) == ["id:ID(Node)", ":LABEL"])
    #expect(
      Set(names.dropFirst(2)) == [
        "kind:string", "name:string", "data_NAME:string", "a_b:string", "a_b_:string",
        "a_b__:string",
      ]
    )
  }

  @Test func documentsAreToldFromNodesOfThatKind() throws {
    var vocabulary = Vocabulary.standard
    let kind = vocabulary.declare(
      NodeKindDefinition(id: "document", label: "Document", shape: .note)
    )
    let graph = try makeGraph(vocabulary: vocabulary) { builder in
      builder.addNode("a", kind: kind, name: "A")
      builder.addDocument("d")
    }
    let texts = Self.texts(graph)
    #expect(texts["neo4j-nodes.csv"]?.contains("\na,Document,") == true)
    #expect(texts["neo4j-documents.csv"]?.contains("\nd,SourceDocument") == true)
    #expect(texts["neo4j-import.txt"]?.contains("(document:SourceDocument {") == true)
  }

  @Test func kindsAreSpeltAsNeo4jDoes() throws {
    var vocabulary = Vocabulary.standard
    let agency = vocabulary.declare(
      NodeKindDefinition(id: "news-agency", label: "Agency", shape: .box)
    )
    let spoke = vocabulary.declare(
      EdgeKindDefinition(id: "spoke-of", label: "Spoke", verb: "spoke of", inverseVerb: "by")
    )
    let graph = try makeGraph(vocabulary: vocabulary) { builder in
      builder.addNode("a", kind: agency, name: "A")
      builder.addEdge("e", kind: spoke, from: "a", to: "a")
    }
    let texts = Self.texts(graph)
    #expect(texts["neo4j-nodes.csv"]?.contains("\na,NewsAgency,news-agency,A\n") == true)
    #expect(texts["neo4j-edges.csv"]?.contains("\na,a,SPOKE_OF,e,1,spoke-of\n") == true)
  }

  @Test func anEmptyGraphHasHeadersOnly() throws {
    let texts = Self.texts(try makeGraph { _ in })
    #expect(texts["neo4j-nodes.csv"] == "id:ID(Node),:LABEL\n")
    #expect(
      texts["neo4j-edges.csv"]
        == ":START_ID(Node),:END_ID(Node),:TYPE,id:string,weight:double\n"
    )
    #expect(texts["neo4j-import.txt"]?.contains("full neo4j --array-delimiter") == true)
    #expect(Neo4jWriter.formatName == "neo4j")
    #expect(Neo4jWriter().losses(of: try makeAwkwardGraph()).isEmpty)
  }
}
