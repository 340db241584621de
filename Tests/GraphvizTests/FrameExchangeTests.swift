import Foundation
import Testing

@testable import Graphviz

/// What a worker does that is sent something else than requests, and a caller that gets something else
/// than answers.
struct FrameExchangeTests {
  private static func worker(_ executable: String) throws -> WorkerProcess {
    let worker = try WorkerProcess(WorkerExecutable(path: executable), RenderLimits())
    try worker.waitUntilReady()
    return worker
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n\r\n", "GVW\u{1}\u{2}\u{2}\0\0\0\u{0}\u{9}", "GVW\u{1}\u{2}\u{1}\0\0\0\u{7}",
    "GVW\u{1}\u{3}\0\0\0\0", "GVW\u{2}\u{2}\0\0\0\0", "GVW\u{1}\u{2}\0\0\0\u{7F}",
  ])
  func aWorkerEndsWhenItIsSentGarbage(_ garbage: String) throws {
    let worker = try FrameExchangeTests.worker(workerExecutable())
    let exchange = worker.exchange(Array(garbage.utf8), for: .response, seconds: 10)
    guard case .ended(let ending) = exchange.outcome else {
      Issue.record("it did not end: \(exchange.outcome)")
      return
    }
    #expect(ending?.signal == nil)
    #expect(exchange.messages.lines.first?.hasPrefix("The render worker stops: ") == true)
    #expect(!isThere(worker.identifier))
  }

  @Test func aRequestThatNeverEndsIsGivenUp() throws {
    let worker = try FrameExchangeTests.worker(workerExecutable())
    let exchange = worker.exchange(Array("GVW\u{1}\u{2}".utf8), for: .response, seconds: 0.2)
    guard case .timedOut = exchange.outcome else {
      Issue.record("it did not time out: \(exchange.outcome)")
      return
    }
    #expect(!isThere(worker.identifier))
  }

  @Test(arguments: [
    ("printf '<html>' >&0", "wrote something else"), ("kill -9 $$", "ended"),
    ("printf 'GVW\\001\\003\\000\\000\\000\\000' >&0", "wrote something else"),
    ("exec 0<&-; exit 3", "ended"), ("printf 'GVW' >&0", "ended"),
  ])
  func aProgramThatAnswersGarbageIsRefused(_ script: String, _ reason: String) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    // Written by another process: a file that is open for writing in a child just being started here
    // cannot be run.
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    let text = "#!/bin/sh\n\(script)\n"
    writer.arguments = ["-c", "printf %s \"$1\" >\"$2\" && chmod 700 \"$2\"", "sh", text, path]
    try writer.run()
    writer.waitUntilExit()
    #expect(
      throws: GraphvizError.workerNotStarted(
        reason: "\(path) \(reason); its main has to begin with RenderWorker.serveIfAsked()"
      )
    ) {
      _ = try FrameExchangeTests.worker(path)
    }
  }
}
