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
    #expect(try renderer.read(Array("graph { a }".utf8)).nodes.map(\.name) == ["a"])
    #expect(try renderer.dot(ringDiagram(2)) == ringDiagram(2).dot())
  }

  @Test(
    .enabled(
      if: RenderWorker.enforcesMemoryLimit,
      "memory cannot be limited under the address sanitizer, which maps terabytes"
    )
  )
  func aTextThatTakesTooMuchMemoryIsGivenUp() throws {
    let nodes = (0..<3_000).map { "n\($0)" }.joined(separator: " ")
    let dot = Array("graph { {\(nodes)} -- {\(nodes)} }".utf8)
    let renderer = try workerRenderer(RenderLimits(memoryBytes: 200 << 20))
    #expect(
      throws: GraphvizError.outOfMemory(.reading(bytes: dot.count), bytes: 200 << 20)
    ) { try renderer.read(dot) }
    #expect(throws: GraphvizError.outOfMemory(.reading(bytes: 300), bytes: 300)) {
      try workerRenderer(RenderLimits(memoryBytes: 300)).read([UInt8](repeating: 65, count: 300))
    }
  }

  @Test func aTextThatTakesTooLongIsGivenUp() throws {
    let nodes = (0..<50_000).map { "n\($0)" }.joined(separator: " ")
    let dot = Array("graph { {\(nodes)} -- {\(nodes)} }".utf8)
    let renderer = try workerRenderer(RenderLimits(seconds: 0.3))
    #expect(throws: GraphvizError.timedOut(.reading(bytes: dot.count), seconds: 0.3)) {
      try renderer.read(dot)
    }
  }

  @Test func aWorkerReadsOneText() throws {
    let renderer = try workerRenderer()
    _ = try renderer.dot(Diagram())
    let first = try #require(renderer.processes.first)
    _ = try renderer.read(Array("graph {}".utf8))
    #expect(renderer.processes.isEmpty && !isThere(first))
  }

  @Test func aClosedRendererReadsNothing() throws {
    let renderer = try workerRenderer()
    renderer.close()
    #expect(throws: GraphvizError.workerNotStarted(reason: "the renderer was closed before")) {
      try renderer.read(Array("graph {}".utf8))
    }
  }

  /// Some pieces of DOT in any order, and some bytes among them, read in this process: what cgraph does
  /// wrong in its memory shows under the address sanitizer.
  @Test func piecesInAnyOrderGiveAGraphOrAnError() throws {
    let pieces = [
      "graph", "digraph", "strict", "subgraph", "node", "edge", "{", "}", "{", "}", "[", "]", "=",
      ";",
      ",", "->", "--", ":", "+", "a", "b", "c", "%x", "1.2", "-.3", "\"", "\"x\"", "<", ">", "<y>",
      "/*",
      "*/", "//", "\n", "\n# 5\n", "\\", "@", "key", "label", "charset", "latin1", "é", "世", " ",
      " ",
    ]
    var random = FixedRandom(seed: 99)
    let renderer = Renderer(isolation: .inProcess)
    var graphs = 0
    for _ in 0..<3_000 {
      let head = Bool.random(using: &random) ? "digraph g { " : "graph { "
      var dot = Array(head.utf8)
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        dot += Array((pieces.randomElement(using: &random) ?? "").utf8)
        if Int.random(in: 0..<30, using: &random) == 0 {
          dot.append(UInt8.random(in: 1 ... .max, using: &random))
        }
        dot.append(UInt8(ascii: " "))
      }
      dot += Array("}".utf8)
      do throws(GraphvizError) {
        let graph = try renderer.read(dot)
        #expect(graph.edges.allSatisfy { max($0.tail, $0.head) < graph.nodes.count })
        graphs += 1
      } catch {
        guard case .unreadable(let line, _) = error else {
          Issue.record("another error: \(error)")
          continue
        }
        #expect(line.map { $0 >= 1 } ?? true)
      }
    }
    #expect(graphs > 100)
    #expect(try read("graph { a }").nodes.map(\.name) == ["a"])
  }
}
