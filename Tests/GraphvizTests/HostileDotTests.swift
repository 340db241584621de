import TestSupport
import Testing

@testable import Graphviz

/// Texts that somebody wrote to do harm, or that no one wrote, take nobody down.
struct HostileDotTests {
  /// A text of its own kind.
  struct Input: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let dot: @Sendable () -> String

    init(_ name: String, _ dot: @escaping @Sendable () -> String) {
      testDescription = name
      self.dot = dot
    }
  }

  static let inputs = [
    Input("100,000 open braces") { "graph " + String(repeating: "{", count: 100_000) },
    Input("100,000 nested subgraphs") {
      "graph " + String(repeating: "{", count: 100_000) + String(repeating: "}", count: 100_000)
    },
    Input("3,000 nested subgraphs with nodes") {
      "graph {" + (0..<3_000).map { "{n\($0);" }.joined() + String(repeating: "}", count: 3_001)
    },
    Input("100,000 open brackets") { "graph { a " + String(repeating: "[", count: 100_000) },
    Input("nested angle brackets") {
      "graph { a [label=" + String(repeating: "<", count: 1_000_000)
        + String(repeating: ">", count: 1_000_000) + "] }"
    },
    Input("a long name") { "graph { " + String(repeating: "x", count: 20_000_000) + " }" },
    Input("a long name and an error") {
      "graph { " + String(repeating: "x", count: 9_000_000) + "] }"
    },
    Input("a long string") { "graph { \"" + String(repeating: "x ", count: 10_000_000) + "\" }" },
    Input("pieces of a string") {
      "graph { \"\"" + String(repeating: "+\"x\"", count: 100_000) + " }"
    },
    Input("a long comment") { "graph { /*" + String(repeating: "* ", count: 10_000_000) + "*/ }" },
    Input("edges between all") {
      let nodes = (0..<100_000).map { "n\($0)" }.joined(separator: " ")
      return "graph { {\(nodes)} -- {\(nodes)} }"
    },
    Input("attributes of all") {
      let nodes = (0..<20_000).map { "n\($0);" }.joined()
      let attributes = (0..<20_000).map { "a\($0)=1;" }.joined()
      return "graph { \(nodes) node [\(attributes)] }"
    },
    Input("many graphs") { String(repeating: "graph{}", count: 300_000) },
    Input("50 MB") {
      let words = String(repeating: "many words ", count: 30)
      return "digraph {"
        + (0..<150_000).map { "n\($0 % 1_000) -> n\($0 / 1_000) [x=\"\($0) \(words)\"]" }
        .joined(separator: "\n") + "}"
    },
    Input("numbers") { "graph { " + String(repeating: "1.2.3.4.5\n", count: 300_000) + "}" },
    Input("lines that set lines") {
      String(
        repeating: "# 99999999999999999999 \"\(String(repeating: "f", count: 9_000))\"\n",
        count: 99
      )
        + "graph { ] }"
    },
    Input("formats for printing") {
      "# 1 \"%s%n%s\"\ngraph { \"%s%n\" [\"%n%s\" = \"%s%s%n\"] %s ] }"
    },
    Input("a cluster in itself") {
      "graph { subgraph a { subgraph a { subgraph a { a -- subgraph a { b } } } } }"
    },
    Input("charset") {
      "graph { charset = \"\(String(repeating: "latin1\u{1B}", count: 100_000))\"; a }"
    },
  ]

  @Test(arguments: inputs)
  func itTakesNobodyDown(_ input: Input) throws {
    let renderer = try workerRenderer(RenderLimits(seconds: SlowTests.secondsForHostileInput))
    let clock = ContinuousClock()
    let dot = Array(input.dot().utf8)
    var graph: DotGraph?
    let time = clock.measure {
      do throws(GraphvizError) {
        graph = try renderer.read(dot)
      } catch {
        let text = error.description
        #expect(text.count < 500 && !text.contains { $0.isNewline || $0 == "\u{1B}" })
        switch error {
        case .crashed, .timedOut, .outOfMemory, .unreadable: break
        default: Issue.record("another error: \(error)")
        }
      }
    }
    #expect(time < .seconds(60))
    if let graph {
      #expect(graph.warnings.allSatisfy { $0.count < 400 && !$0.contains("\u{1B}") })
      #expect(graph.edges.allSatisfy { max($0.tail, $0.head) < graph.nodes.count })
    }
    let names = try SlowTests.afterwards {
      try renderer.read(Array("graph { a }".utf8)).nodes.map(\.name)
    }
    #expect(names == ["a"])
    let ring = try SlowTests.afterwards { try renderer.dot(ringDiagram(2)) }
    #expect(try ring == ringDiagram(2).dot())
  }
}
