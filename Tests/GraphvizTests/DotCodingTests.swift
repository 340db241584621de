import TestSupport
import Testing

@testable import Graphviz

/// What a worker tells of a text it read, and what becomes of it if the worker tells something else.
struct DotCodingTests {
  private static let dot = """
    digraph g { x = "y"; a [label = <b>]; a -> b [key = k]; subgraph cluster_c { subgraph d { a b } } }
    graph {}
    """

  private static func contents() throws -> [UInt8] {
    try Session.read(Array(dot.utf8)).bytes
  }

  @Test func theRequestComesBackAsItWas() throws {
    let request = RenderRequest.read(Array(DotCodingTests.dot.utf8))
    guard case .read(let dot) = try RenderRequest(contents: request.contents) else {
      Issue.record("another request")
      return
    }
    #expect(dot == Array(DotCodingTests.dot.utf8))
  }

  @Test func theSameTextGivesTheSameBytes() throws {
    let first = try DotCodingTests.contents()
    _ = try read("graph { other -- text }")
    #expect(try DotCodingTests.contents() == first)
  }

  @Test func contentsCutAnywhereAreRefused() throws {
    let contents = try DotCodingTests.contents()
    for length in 0..<contents.count {
      let cut = Array(contents.prefix(length))
      #expect(throws: FrameError.self) { try DotGraph(contents: cut, warnings: []) }
    }
    #expect(throws: FrameError.badValue("1 bytes too many")) {
      try DotGraph(contents: contents + [0], warnings: [])
    }
  }

  @Test func changedContentsAreRefusedOrHarmless() throws {
    var random = FixedRandom(seed: 11)
    let contents = try DotCodingTests.contents()
    for _ in 0..<3_000 {
      var changed = contents
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: changed.indices, using: &random)
        changed[place] = UInt8.random(in: .min ... .max, using: &random)
      }
      guard let graph = try? DotGraph(contents: changed, warnings: []) else { continue }
      #expect(graph.edges.allSatisfy { max($0.tail, $0.head) < graph.nodes.count })
      #expect(graph.subgraphs.allSatisfy { $0.members.allSatisfy { $0 < graph.nodes.count } })
      // Every attribute can be looked at.
      let all = graph.nodes.map(\.attributes) + graph.edges.map(\.attributes)
      let texts = (all + [graph.attributes]).flatMap { $0.map(\.value.text) }
      #expect(texts.count <= contents.count)
    }
  }
}
