import Foundation
import GraphFormats
import StakeholderData
import StakeholderGraph
import TestSupport
import Testing

/// What we write and read again is the same graph.
struct RoundTripTests {
  private static func readBack(_ graph: Graph, pieceSize: Int = 1 << 18) throws -> Graph {
    let reading = try NodeLinkJSONReader()
      .read(NodeLinkJSONWriter().bytes(of: graph), pieceSize: pieceSize)
    #expect(reading.errors.map(\.description) == [])
    #expect(reading.warnings.filter { $0.code != "empty" }.map(\.description) == [])
    return try #require(reading.graph)
  }

  @Test func theAwkwardGraphComesBackFromJSON() throws {
    let graph = try makeAwkwardGraph()
    #expect(lines(of: try Self.readBack(graph)) == lines(of: graph))
  }

  @Test func theTwoSessionsComeBackFromJSON() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("data/two-sessions-2025").path
    let graph = try #require(try DatasetReader.read(path).graph)
    #expect(lines(of: try Self.readBack(graph)) == lines(of: graph))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomGraphsComeBackFromJSON(_ seed: UInt64) throws {
    var random = RandomGraph(seed: seed, letters: RandomGraph.letters + RandomGraph.controls)
    let graph = try random.make()
    #expect(lines(of: try Self.readBack(graph)) == lines(of: graph))
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func theSizeOfThePiecesDoesNotMatter(_ size: Int) throws {
    let graph = try makeAwkwardGraph()
    #expect(lines(of: try Self.readBack(graph, pieceSize: size)) == lines(of: graph))
  }

  @Test func anEmptyGraphComesBack() throws {
    let graph = try makeGraph { _ in }
    #expect(lines(of: try Self.readBack(graph)) == lines(of: graph))
  }
}
