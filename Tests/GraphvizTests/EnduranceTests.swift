import Foundation
import Testing

@testable import Graphviz

/// What only many drawings show.
struct EnduranceTests {
  @Test(.timeLimit(.minutes(10))) func aThousandDrawingsNeedBoundedMemoryAndThenAnotherWorker()
    throws
  {
    let renderer = try workerRenderer()
    var workers: Set<Int32> = []
    var early = 0
    for turn in 1...1_010 {
      _ = try renderer.render(ringDiagram(turn), as: .svg, layout: .dot)
      workers.formUnion(renderer.processes)
      guard let process = renderer.processes.first else { continue }
      if turn == 100 { early = residentPages(of: process) }
      // The sanitizer keeps freed memory for a while, so that nothing can be told from it.
      if turn == 999 && RenderWorker.enforcesMemoryLimit {
        // 8 KB a drawing leak; ten times that would be something else.
        #expect((residentPages(of: process) - early) * 4_096 < 900 * 80 * 1_024)
      }
    }
    #expect(workers.count == 2)
  }

  private func residentPages(of process: Int32) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)) ?? ""
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
