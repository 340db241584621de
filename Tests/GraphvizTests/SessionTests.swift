import Foundation
import Testing

@testable import Graphviz

struct SessionTests {
  private static func diagram(_ seed: Int) -> Diagram {
    var diagram = Diagram(name: "g\(seed)")
    for place in 0..<12 {
      diagram.addNode("n\(place)", attributes: ["label": .text("node \(place * seed) & <\(seed)>")])
      diagram.addEdge(from: "n\(place)", to: "n\(place * seed % 12)", key: "k\(place)")
    }
    return diagram
  }

  /// But for fdp, in which Graphviz keeps more of the drawings before.
  @Test(arguments: [LayoutEngine.dot, .neato, .sfdp, .circo, .twopi])
  func aDrawingDoesNotDependOnTheOnesBefore(_ engine: LayoutEngine) throws {
    let first = try SessionTests.diagram(5).render(as: .svg, layout: engine).bytes
    for other in [2, 3, 7] {
      _ = try SessionTests.diagram(other).render(as: .svg, layout: .sfdp)
      #expect(try SessionTests.diagram(5).render(as: .svg, layout: engine).bytes == first)
    }
  }

  @Test func eightThreadsDrawWhatOneDraws() async throws {
    let diagrams = (1...8).map(SessionTests.diagram)
    let engines: [LayoutEngine] = [.dot, .neato, .circo, .twopi]
    @Sendable func draw(_ place: Int, _ turn: Int) throws -> [UInt8] {
      let diagram = diagrams[place]
      let drawn = try diagram.render(as: .svg, layout: engines[(place + turn) % engines.count])
      return try drawn.bytes + diagram.dot()
    }
    let serial = try (0..<8).map { place in try (0..<4).map { try draw(place, $0) } }
    // Threads of our own, because the tests' pool has only as many as the machine has cores.
    let drawn = await withTaskGroup(of: (Int, [[UInt8]]?).self) { group in
      for place in 0..<8 {
        group.addTask {
          await withCheckedContinuation { continuation in
            Thread.detachNewThread {
              let turns = try? (0..<4).map { try draw(place, $0) }
              continuation.resume(returning: (place, turns))
            }
          }
        }
      }
      var drawn = [[[UInt8]]?](repeating: nil, count: 8)
      for await (place, turns) in group { drawn[place] = turns }
      return drawn
    }
    #expect(drawn == serial)
  }

  @Test func aFailedLayoutSaysWhyAndTheNextDrawingIsRight() throws {
    let diagram = SessionTests.diagram(3)
    let before = try diagram.render(as: .svg, layout: .dot)
    let error = #expect(throws: GraphvizError.self) {
      try Session.failLayout(Plan(diagram, for: .svg))
    }
    guard case .layoutFailed(.dot, let message) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(message.contains("no such engine"))
    #expect(try diagram.render(as: .svg, layout: .dot) == before)
  }

  @Test func aFailedDrawingSaysWhyAndTheNextOneIsRight() throws {
    let diagram = SessionTests.diagram(5)
    let before = try diagram.render(as: .svg, layout: .dot)
    let unknown = try #require(OutputFormat("svg:nosuch"))
    let error = #expect(throws: GraphvizError.self) {
      try diagram.render(as: unknown, layout: .dot)
    }
    guard case .renderingFailed(unknown, let message) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(message.contains("svg:nosuch"))
    #expect(try diagram.render(as: .svg, layout: .dot) == before)
  }

  @Test func nothingIsWrittenToTheStandardStreams() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      var diagram = Diagram()
      diagram.addNode("a", attributes: ["shape": "nosuchshape", "image": "nosuch.png"])
      diagram.addNode("b", attributes: ["label": .markup("<NOSUCH>&#160;"), "color": "nosuch"])
      let unknown = try #require(OutputFormat("svg:nosuch:plugin"))
      for _ in 0..<3 {
        #expect(throws: GraphvizError.self) { try diagram.render(as: unknown, layout: .dot) }
        #expect(try diagram.render(as: .svg, layout: .dot).bytes.count > 100)
        try? Session.failLayout(Plan(diagram, for: .svg))
        _ = try diagram.render(as: .svg, layout: .dot)
        _ = try? diagram.render(as: .png, layout: .nop)
        diagram.nodeDefaults["pos"] = "nowhere"
        _ = try? diagram.render(as: .png, layout: .nop2)
        _ = try diagram.render(as: .png, layout: .sfdp)
        _ = try diagram.dot()
      }
    }
    #expect(String(decoding: result?.standardOutputContent ?? [], as: UTF8.self) == "")
    let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(said == "")
  }

  @Test func warningsOfOneDrawingAreNotToldAgain() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["shape": "nosuchshape"])
    let warnings = try diagram.render(as: .svg, layout: .dot).warnings
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("nosuchshape") == true)
    #expect(try Diagram().render(as: .svg, layout: .dot).warnings.isEmpty)
  }
}
