import Foundation
import TestSupport
import Testing

@testable import Graphviz

struct RendererTests {
  @Test(arguments: [OutputFormat.svg, .png, .pdf, .dot, .json])
  func aWorkerDrawsWhatTheProcessDraws(_ format: OutputFormat) throws {
    let renderer = try workerRenderer()
    for engine in [LayoutEngine.dot, .neato, .sfdp, .twopi] {
      let diagram = ringDiagram(5)
      // A PDF holds the second in which it was made, and the next one may have begun.
      let isSame = try (0..<(format == .pdf ? 5 : 1)).contains { _ in
        let drawn = try renderer.render(diagram, as: format, layout: engine)
        return try drawn == diagram.render(as: format, layout: engine)
      }
      #expect(isSame)
    }
  }

  @Test func aWorkerWritesWhatTheProcessWrites() throws {
    let renderer = try workerRenderer()
    #expect(try renderer.dot(ringDiagram(3)) == ringDiagram(3).dot())
    #expect(try renderer.dot(Diagram()) == Diagram().dot())
  }

  @Test func inProcessIsWhatTheDiagramDoesItself() throws {
    let renderer = Renderer(isolation: .inProcess)
    let drawn = try renderer.render(ringDiagram(3), as: .svg, layout: .dot)
    #expect(try drawn == ringDiagram(3).render(as: .svg, layout: .dot))
    #expect(renderer.processes.isEmpty)
  }

  @Test func markupGoesThroughAWorker() throws {
    var diagram = Diagram()
    diagram.nodeDefaults = ["label": .markup("<b>x&#160;</b>")]
    diagram.addNode("a")
    diagram.addNode("b", attributes: ["label": .markup("y&#160;z")])
    let drawn = try workerRenderer().render(diagram, as: .svg, layout: .dot)
    #expect(try drawn == diagram.render(as: .svg, layout: .dot))
  }

  @Test func oneWorkerServesManyCalls() throws {
    let renderer = try workerRenderer()
    #expect(renderer.processes.isEmpty)
    _ = try renderer.dot(Diagram())
    let first = renderer.processes
    #expect(first.count == 1)
    _ = try renderer.render(ringDiagram(1), as: .svg, layout: .neato)
    #expect(renderer.processes == first)
  }

  @Test func aWorkerThatWasPreparedDoesTheFirstWork() throws {
    let renderer = try workerRenderer()
    renderer.prepare()
    renderer.prepare()
    let prepared = renderer.processes
    #expect(prepared.count == 1)
    let drawn = try renderer.render(ringDiagram(3), as: .svg, layout: .dot)
    #expect(try drawn == ringDiagram(3).render(as: .svg, layout: .dot))
    #expect(renderer.processes == prepared)
    renderer.close()
    #expect(!prepared.contains(where: isThere))
  }

  @Test func aRehearsalIsHeardOfByNobody() throws {
    let renderer = try workerRenderer()
    renderer.rehearse(ringDiagram(1), as: .svg, layout: .dot)
    #expect(renderer.processes.isEmpty)
    renderer.prepare()
    let prepared = renderer.processes
    for seed in 2...4 { renderer.rehearse(ringDiagram(seed), as: .png, layout: .sfdp) }
    for seed in 2...4 {
      let drawn = try renderer.render(ringDiagram(seed), as: .svg, layout: .dot)
      #expect(try drawn == ringDiagram(seed).render(as: .svg, layout: .dot))
    }
    #expect(renderer.processes == prepared)
  }

  @Test func whatFailsInARehearsalIsToldWhenItIsWanted() throws {
    let renderer = try workerRenderer()
    renderer.prepare()
    let prepared = renderer.processes
    let missing = try #require(OutputFormat("nosuch"))
    let unknown = try #require(OutputFormat("svg:nosuch"))
    for format in [missing, unknown] {
      renderer.rehearse(ringDiagram(1), as: format, layout: .dot)
    }
    let drawn = try renderer.render(ringDiagram(3), as: .svg, layout: .dot)
    #expect(try drawn.bytes == ringDiagram(3).render(as: .svg, layout: .dot).bytes)
    #expect(renderer.processes == prepared)
    #expect(
      throws: GraphvizError.formatNotInstalled(missing, installed: GraphvizInstallation.formats)
    ) {
      try renderer.render(ringDiagram(1), as: missing, layout: .dot)
    }
  }

  @Test func besideOtherThreadsTheStartOfAProgramIsLikeAnyOtherTime() throws {
    let renderer = try workerRenderer()
    renderer.prepareAtStart()
    #expect(renderer.processes.count == 1)
    let drawn = try renderer.render(ringDiagram(3), as: .svg, layout: .dot)
    #expect(try drawn == ringDiagram(3).render(as: .svg, layout: .dot))
  }

  @Test func aProgramThatDoesNotServeIsNoticedWhenThereIsWork() {
    let renderer = Renderer(isolation: .worker(executable: "/nonexistent"))
    renderer.prepare()
    #expect(renderer.processes.isEmpty)
    #expect(throws: GraphvizError.self) { try renderer.dot(Diagram()) }
  }

  @Test func aWorkerIsReplacedWhenItHasDrawnEnough() throws {
    let renderer = try workerRenderer(RenderLimits(rendersPerWorker: 2))
    _ = try renderer.dot(Diagram())
    let first = renderer.processes
    _ = try renderer.dot(Diagram())
    #expect(renderer.processes.isEmpty)
    _ = try renderer.dot(Diagram())
    #expect(!first.contains(where: isThere))
    let second = renderer.processes
    #expect(second.count == 1 && second != first)
    _ = try renderer.dot(Diagram())
    renderer.close()
    #expect(!second.contains(where: isThere))
  }

  @Test func whatGraphvizSaysAreWarnings() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["shape": "nosuchshape"])
    diagram.addNode("b", attributes: ["URL": .text("javascript:x"), "shape": "nosuchother"])
    let renderer = try workerRenderer()
    let warnings = try renderer.render(diagram, as: .svg, layout: .dot).warnings
    #expect(warnings.count == 3)
    #expect(warnings.first == diagram.warnings.first)
    #expect(warnings.dropFirst().allSatisfy { $0.contains("nosuch") && !$0.hasPrefix("Warning") })
    #expect(try renderer.render(Diagram(), as: .svg, layout: .dot).warnings.isEmpty)
  }

  @Test func aFailureSaysWhyAndTheNextDrawingIsRight() throws {
    let renderer = try workerRenderer()
    let unknown = try #require(OutputFormat("svg:nosuch"))
    _ = try renderer.dot(Diagram())
    let first = renderer.processes
    let error = #expect(throws: GraphvizError.self) {
      try renderer.render(ringDiagram(1), as: unknown, layout: .dot)
    }
    guard case .renderingFailed(unknown, let message) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(message.contains("svg:nosuch"))
    #expect(renderer.processes.isEmpty && !first.contains(where: isThere))
    let drawn = try renderer.render(ringDiagram(1), as: .svg, layout: .dot)
    #expect(try drawn == ringDiagram(1).render(as: .svg, layout: .dot))
  }

  @Test func whatIsMissingIsToldAsInTheProcess() throws {
    var diagram = Diagram()
    diagram.addNode("b")
    let renderer = try workerRenderer()
    #expect(throws: GraphvizError.positionMissing(node: "b", engine: .nop)) {
      try renderer.render(diagram, as: .svg, layout: .nop)
    }
    let format = try #require(OutputFormat("nosuch"))
    #expect(
      throws: GraphvizError.formatNotInstalled(format, installed: GraphvizInstallation.formats)
    ) {
      try renderer.render(diagram, as: format, layout: .dot)
    }
  }

  @Test func workersEndWithTheirRenderer() throws {
    var renderer: Renderer? = try workerRenderer()
    _ = try renderer?.dot(Diagram())
    let processes = try #require(renderer?.processes)
    #expect(processes.allSatisfy(isThere))
    renderer = nil
    #expect(!processes.contains(where: isThere))
  }

  @Test func aClosedRendererDrawsNothing() throws {
    let renderer = try workerRenderer()
    _ = try renderer.dot(Diagram())
    let processes = renderer.processes
    renderer.close()
    renderer.close()
    #expect(!processes.contains(where: isThere))
    #expect(throws: GraphvizError.workerNotStarted(reason: "the renderer was closed before")) {
      try renderer.dot(Diagram())
    }
  }

  @Test func eightThreadsDrawWhatOneDraws() async throws {
    let renderer = try workerRenderer(workers: 3)
    let engines: [LayoutEngine] = [.dot, .neato, .circo, .twopi, .sfdp]
    let turns = 25
    @Sendable func engine(_ place: Int, _ turn: Int) -> LayoutEngine {
      engines[(place + turn) % engines.count]
    }
    let serial = try (0..<8).map { place in
      try (0..<turns).map { turn in
        try ringDiagram(place).render(as: .svg, layout: engine(place, turn)).bytes
      }
    }
    let drawn = await withTaskGroup(of: (Int, [[UInt8]]?).self) { group in
      for place in 0..<8 {
        group.addTask {
          await onThread {
            let drawn = try? (0..<turns).map { turn in
              try renderer.render(ringDiagram(place), as: .svg, layout: engine(place, turn)).bytes
            }
            return (place, drawn)
          }
        }
      }
      return await group.reduce(into: [[[UInt8]]?](repeating: nil, count: 8)) { $0[$1.0] = $1.1 }
    }
    #expect(drawn == serial)
    #expect(renderer.processes.count <= 3)
  }
}
