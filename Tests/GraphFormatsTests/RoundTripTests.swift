import Foundation
import GraphFormats
import StakeholderData
import StakeholderGraph
import TestSupport
import Testing

/// What we write and read again is the same graph.
struct RoundTripTests {
  /// A format that is written and read.
  enum Format: CaseIterable {
    case json, jsonLines, graphML, gexf, graphology, cytoscape
    case gephi, yEd, neo4j, cytoscapeGraphML

    /// What a text may hold beside usual letters; XML has no control characters.
    var controls: [String] { isXML ? [] : RandomGraph.controls }

    var isXML: Bool { writer is GraphMLWriter || writer is GEXFWriter }

    var writer: any GraphWriter {
      switch self {
      case .json: NodeLinkJSONWriter()
      case .jsonLines: JSONLinesWriter()
      case .graphML: GraphMLWriter()
      case .gexf: GEXFWriter()
      case .graphology: GraphologyWriter()
      case .cytoscape: CytoscapeWriter()
      case .gephi: GraphMLWriter(profile: .gephi)
      case .yEd: GraphMLWriter(profile: .yed)
      case .neo4j: GraphMLWriter(profile: .neo4j)
      case .cytoscapeGraphML: GraphMLWriter(profile: .cytoscape)
      }
    }

    var reader: any GraphReader {
      switch self {
      case .json: NodeLinkJSONReader()
      case .jsonLines: JSONLinesReader()
      case .graphML, .gephi, .yEd, .neo4j, .cytoscapeGraphML: GraphMLReader()
      case .gexf: GEXFReader()
      case .graphology: GraphologyReader()
      case .cytoscape: CytoscapeReader()
      }
    }
  }

  private static func readBack(
    _ graph: Graph,
    as format: Format,
    pieceSize: Int = 1 << 18
  ) throws -> Graph {
    let reading = try format.reader.read(format.writer.bytes(of: graph), pieceSize: pieceSize)
    #expect(reading.errors.map(\.description) == [])
    #expect(reading.warnings.filter { $0.code != "empty" }.map(\.description) == [])
    return try #require(reading.graph)
  }

  @Test(arguments: Format.allCases)
  func theAwkwardGraphComesBack(_ format: Format) throws {
    let graph = try makeAwkwardGraph()
    let expected = lines(of: graph).map { line in
      // Of what XML cannot hold, the replacement comes back.
      format.isXML
        ? line.replacing("\\u{01}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}") : line
    }
    let read = try Self.readBack(graph, as: format)
    #expect(differences(lines(of: read), expected) == [])
  }

  @Test(arguments: Format.allCases)
  func theTwoSessionsComeBack(_ format: Format) throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("data/two-sessions-2025").path
    let graph = try #require(try DatasetReader.read(path).graph)
    let read = try Self.readBack(graph, as: format)
    #expect(differences(read, graph) == [])
  }

  @Test(arguments: Format.allCases, 0..<100 as Range<UInt64>)
  func randomGraphsComeBack(_ format: Format, _ seed: UInt64) throws {
    var random = RandomGraph(seed: seed, letters: RandomGraph.letters + format.controls)
    let graph = try random.make()
    let read = try Self.readBack(graph, as: format)
    #expect(differences(read, graph) == [])
  }

  @Test(arguments: Format.allCases, [1, 2, 3, 7, 64])
  func theSizeOfThePiecesDoesNotMatter(_ format: Format, _ size: Int) throws {
    var random = RandomGraph(seed: 1_000, letters: RandomGraph.letters)
    let graph = try random.make()
    let read = try Self.readBack(graph, as: format, pieceSize: size)
    #expect(differences(read, graph) == [])
  }

  @Test(arguments: Format.allCases)
  func anEmptyGraphComesBack(_ format: Format) throws {
    let graph = try makeGraph { _ in }
    let read = try Self.readBack(graph, as: format)
    #expect(differences(read, graph) == [])
  }

  @Test(arguments: Format.allCases, 0..<30 as Range<UInt64>)
  func graphsOfEveryTypeOfColumnComeBack(_ format: Format, _ seed: UInt64) throws {
    var random = TestSupport.RandomGraph(seed: seed)
    random.density = 7
    random.hasAnyAddress = false
    let graph = try random.next()
    // Of what XML cannot hold, the replacement comes back, except within lists, which are JSON.
    func comparable(_ graph: Graph) -> [String] {
      lines(of: graph).map { line in
        format.isXML ? line.replacing("\\u{01}", with: "\u{FFFD}") : line
      }
    }
    let read = try Self.readBack(graph, as: format)
    #expect(differences(comparable(read), comparable(graph)) == [])
  }
}
