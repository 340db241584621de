import TestSupport
import Testing

@testable import Graphviz

/// What ends or hangs a program that draws by itself gives an error or a picture through a worker.
struct HostileInputTests {
  /// Something that Graphviz does not stand.
  struct Input: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let format: OutputFormat
    let engine: LayoutEngine
    let diagram: @Sendable () -> Diagram

    init(
      _ name: String,
      _ format: OutputFormat = .svg,
      _ engine: LayoutEngine = .dot,
      _ change: @escaping @Sendable (inout Diagram) -> Void
    ) {
      testDescription = name
      self.format = format
      self.engine = engine
      diagram = {
        var diagram = Diagram()
        diagram.addEdge(from: "a", to: "b", key: "1")
        diagram.addEdge(from: "b", to: "c", key: "1")
        diagram.addEdge(from: "a", to: "c", key: "1")
        change(&diagram)
        return diagram
      }
    }
  }

  static let inputs = [
    Input("huge minlen") { $0.edgeDefaults["minlen"] = "2147483647" },
    Input("large minlen") { $0.edgeDefaults["minlen"] = "5000000" },
    Input("huge weight") { $0.edgeDefaults["weight"] = "2147483647" },
    Input("large weight") { $0.edgeDefaults["weight"] = "100000000" },
    Input("columns") {
      $0.nodeDefaults["label"] = .markup(
        "<table><tr><td colspan=\"65535\" rowspan=\"65535\">x&#160;</td></tr></table>"
      )
    },
    Input("50,000 lines") {
      $0.nodeDefaults["label"] = .text(String(repeating: "line\n", count: 50_000))
    },
    Input("50,000 lines as PNG", .png) {
      $0.nodeDefaults["label"] = .text(String(repeating: "line\n", count: 50_000))
    },
    Input("4,000 inches", .png) { $0.nodeDefaults = ["width": "4000", "height": "4000"] },
    Input("4,000 inches unbounded", .png) {
      $0.attributes["size"] = "5000,5000"
      $0.nodeDefaults = ["width": "4000", "height": "4000"]
    },
    Input("dots per inch", .png) { $0.attributes["dpi"] = "1e6" },
    Input("20 MB label") {
      $0.addNode("d", attributes: ["label": .text(String(repeating: "words ", count: 3_500_000))])
    },
    Input("complete") { diagram in diagram = completeDiagram(nodes: 300) },
    Input("deep clusters") { diagram in
      for place in 0..<2_000 { diagram.addCluster("\(place)", members: ["a", "n\(place)"]) }
    },
    Input("infinite numbers", .svg, .neato) {
      $0.edgeDefaults["len"] = "1e308"
      $0.nodeDefaults["width"] = "inf"
      $0.attributes["size"] = "nan,nan"
    },
  ]

  @Test(arguments: inputs)
  func itTakesNobodyDown(_ input: Input) throws {
    let renderer = try workerRenderer(RenderLimits(seconds: SlowTests.secondsForHostileInput))
    let clock = ContinuousClock()
    let time = clock.measure {
      do throws(GraphvizError) {
        let drawn = try renderer.render(input.diagram(), as: input.format, layout: input.engine)
        #expect(!drawn.bytes.isEmpty)
        #expect(drawn.warnings.allSatisfy { $0.count <= 301 && !$0.contains("\n") })
        // The parser takes no text of more than 10 MB.
        if input.format == .svg, drawn.bytes.count < 10_000_000 {
          #expect(throws: Never.self) { try ParsedSVG(drawn.bytes) }
        }
      } catch {
        switch error {
        case .crashed, .timedOut, .outOfMemory, .layoutFailed, .renderingFailed: break
        default: Issue.record("another error: \(error)")
        }
      }
    }
    #expect(time < .seconds(60))
    let next = try SlowTests.afterwards {
      try renderer.render(ringDiagram(2), as: .svg, layout: .dot)
    }
    #expect(try next == ringDiagram(2).render(as: .svg, layout: .dot))
  }
}
