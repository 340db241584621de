import Foundation
import TestSupport
import Testing

@testable import Graphviz

/// What a renderer does when its worker is lost, or exceeds its limits.
struct WorkerFailureTests {
  private static func drawsAgain(_ renderer: Renderer) throws -> Bool {
    try renderer.render(ringDiagram(4), as: .svg, layout: .dot)
      == ringDiagram(4).render(as: .svg, layout: .dot)
  }

  @Test func aWorkerKilledAtWorkIsOneErrorAndTheNextDrawingIsRight() async throws {
    let renderer = try workerRenderer()
    let error = await withTaskGroup(of: GraphvizError?.self) { group in
      group.addTask {
        await onThread {
          do throws(GraphvizError) {
            _ = try renderer.render(completeDiagram(nodes: 100), as: .svg, layout: .dot)
            return nil
          } catch {
            return error
          }
        }
      }
      // A worker at work has used processor time; a tenth of a second is enough.
      while processorTime(of: renderer.processes.first) < 10 { await Task.yield() }
      for process in renderer.processes { kill(process, SIGKILL) }
      return await group.next() ?? nil
    }
    #expect(error == .crashed(.layout(.dot, nodes: 100, edges: 4_950), signal: SIGKILL))
    #expect(renderer.processes.isEmpty)
    #expect(try WorkerFailureTests.drawsAgain(renderer))
  }

  @Test func aWorkerKilledWhileItWaitedIsReplacedInSilence() throws {
    let renderer = try workerRenderer()
    _ = try renderer.dot(Diagram())
    let first = try #require(renderer.processes.first)
    kill(first, SIGKILL)
    // Its connections are closed when the last of its threads has ended.
    while processState(of: first) != "Z" || threads(of: first) > 1 { sched_yield() }
    #expect(try WorkerFailureTests.drawsAgain(renderer))
    #expect(!isThere(first))
  }

  @Test func aDrawingThatTakesTooLongIsGivenUpInTime() throws {
    let renderer = try workerRenderer(RenderLimits(seconds: 1))
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(
        throws: GraphvizError.timedOut(.layout(.dot, nodes: 100, edges: 4_950), seconds: 1)
      ) {
        try renderer.render(completeDiagram(nodes: 100), as: .svg, layout: .dot)
      }
    }
    #expect(time > .seconds(1) && time < .seconds(6))
    #expect(renderer.processes.isEmpty)
    #expect(try WorkerFailureTests.drawsAgain(renderer))
  }

  @Test(
    .enabled(
      if: RenderWorker.enforcesMemoryLimit,
      "memory cannot be limited under the address sanitizer, which maps terabytes"
    )
  )
  func aDrawingThatTakesTooMuchMemoryIsGivenUp() throws {
    let bytes = 300 << 20
    let renderer = try workerRenderer(RenderLimits(memoryBytes: bytes))
    var diagram = Diagram()
    // The program's own size is kept, so that a bitmap of gigabytes is asked for.
    diagram.attributes = ["size": "5000,5000"]
    diagram.addNode("a", attributes: ["width": "500", "height": "500"])
    #expect(
      throws: GraphvizError.outOfMemory(.layout(.dot, nodes: 1, edges: 0), bytes: bytes)
    ) {
      try renderer.render(diagram, as: .png, layout: .dot)
    }
    #expect(try WorkerFailureTests.drawsAgain(renderer))
  }

  @Test func aRequestThatDoesNotFitIntoTheMemoryIsNotSent() throws {
    let renderer = try workerRenderer(RenderLimits(memoryBytes: 100))
    #expect(throws: GraphvizError.outOfMemory(.writing(nodes: 12, edges: 12), bytes: 100)) {
      try renderer.dot(ringDiagram(1))
    }
    #expect(renderer.processes.isEmpty)
  }

  @Test(arguments: [
    ("/nosuch/program", "/nosuch/program cannot be run: No such file or directory"),
    ("/", "/ cannot be run: "),
    ("/bin/true", "/bin/true ended; its main has to begin with RenderWorker.serveIfAsked()"),
    (
      "/bin/echo",
      "/bin/echo ended and said \"--graphviz-render-worker 62:1073741824:1000\"; its main"
    ),
  ])
  func aProgramThatDoesNotServeIsNamed(_ path: String, _ start: String) throws {
    let renderer = Renderer(isolation: .worker(executable: path))
    let error = #expect(throws: GraphvizError.self) { try renderer.dot(Diagram()) }
    guard case .workerNotStarted(let reason) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(reason.hasPrefix(start))
    #expect(renderer.processes.isEmpty)
  }

  @Test func aProgramThatNobodyAskedDoesNotServe() {
    RenderWorker.serveIfAsked()
    #expect(!RenderWorker.isWorker)
  }

  @Test func aPersonWhoAsksForAWorkerIsTurnedAway() throws {
    for arguments in [[], ["62:1000000000:9"], ["62:1000000000"], ["x"]] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: try workerExecutable())
      process.arguments = ["--graphviz-render-worker"] + arguments
      process.standardInput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 64)
    }
  }

  @Test func aMissingPackageIsNamed() async throws {
    await #expect(processExitsWith: .success) {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      _ = unsafe setenv("GVBINDIR", folder.path, 1)
      let renderer = try workerRenderer()
      let error = #expect(throws: GraphvizError.self) {
        try renderer.render(Diagram(), as: .svg, layout: .dot)
      }
      #expect(error?.description.contains("install the packages graphviz and") == true)
    }
  }

  @Test func nothingIsWrittenToTheStandardStreams() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      let limits = RenderLimits(seconds: 1)
      let renderer = try workerRenderer(limits)
      var diagram = Diagram()
      diagram.addNode("a", attributes: ["shape": "nosuchshape", "image": "nosuch.png"])
      diagram.addNode("b", attributes: ["label": .markup("<NOSUCH>&#160;"), "color": "nosuch"])
      let unknown = try #require(OutputFormat("svg:nosuch:plugin"))
      #expect(try renderer.render(diagram, as: .svg, layout: .dot).warnings.count > 2)
      #expect(throws: GraphvizError.self) {
        try renderer.render(diagram, as: unknown, layout: .dot)
      }
      #expect(throws: GraphvizError.self) {
        try renderer.render(completeDiagram(nodes: 100), as: .svg, layout: .dot)
      }
      _ = try renderer.render(diagram, as: .png, layout: .sfdp)
    }
    #expect(String(decoding: result?.standardOutputContent ?? [], as: UTF8.self) == "")
    #expect(String(decoding: result?.standardErrorContent ?? [], as: UTF8.self) == "")
  }

  @Test func aWorkerEndsWithItsCaller() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent]
    ) {
      let renderer = try workerRenderer()
      _ = try renderer.dot(Diagram())
      let worker = try #require(renderer.processes.first)
      FileHandle.standardOutput.write(Data("worker \(worker)\n".utf8))
      // At once, so that nothing ends the worker in an orderly way.
      _exit(0)
    }
    let said = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    let worker = try #require(said.split(whereSeparator: \.isWhitespace).last.flatMap { Int32($0) })
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(5)
    while isThere(worker), processState(of: worker) != "Z", clock.now < deadline { sched_yield() }
    #expect(!isThere(worker) || processState(of: worker) == "Z")
  }
}
