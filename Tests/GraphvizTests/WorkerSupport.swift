import Foundation
import Testing

@testable import Graphviz

/// Workers are runs of the built program `stakegraph`, which stands beside the tests.
func workerExecutable() throws -> String {
  let places =
    Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
  let candidates = places.map {
    $0.deletingLastPathComponent().appendingPathComponent("stakegraph").path
  }
  let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  return try #require(found, "the program stakegraph is not beside the tests; build it first")
}

/// A renderer whose workers run the built program.
func workerRenderer(_ limits: RenderLimits = RenderLimits(), workers: Int = 1) throws -> Renderer {
  Renderer(
    isolation: .worker(executable: try workerExecutable()),
    limits: limits,
    workers: workers
  )
}

/// Some nodes around each other, drawn in milliseconds; another graph for each seed.
func ringDiagram(_ seed: Int) -> Diagram {
  var diagram = Diagram(name: "g\(seed)")
  for place in 0..<12 {
    diagram.addNode("n\(place)", attributes: ["label": .text("node \(place * seed) & <\(seed)>")])
    diagram.addEdge(from: "n\(place)", to: "n\(place * seed % 12)", key: "k\(place)")
  }
  return diagram
}

/// A complete graph, which takes `dot` minutes from some hundred nodes on.
func completeDiagram(nodes: Int) -> Diagram {
  var diagram = Diagram()
  for tail in 0..<nodes {
    for head in 0..<tail { diagram.addEdge(from: "n\(tail)", to: "n\(head)", key: "1") }
  }
  return diagram
}

/// Does some work on a thread of its own: the tests' pool has only as many as the machine has cores.
func onThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: work()) }
  }
}

/// Whether a process is there, be it as a zombie.
func isThere(_ process: Int32) -> Bool {
  FileManager.default.fileExists(atPath: "/proc/\(process)")
}

/// How patient the tests are.
enum SlowTests {
  /// The seconds that hostile input may take: enough to see Graphviz crash, or a few to see it stopped.
  static let secondsForHostileInput: Double = {
    guard ProcessInfo.processInfo.environment["STAKEGRAPH_SLOW_TESTS"] != "1" else { return 20 }
    print("Hostile input is stopped after 1 s; STAKEGRAPH_SLOW_TESTS=1 gives it 20 s to do harm.")
    return 1
  }()
}

extension SlowTests {
  /// Does small work after hostile input, again where a busy machine has not done it within the limit.
  static func afterwards<Result>(_ work: () throws -> Result) throws -> Result {
    for _ in 1..<10 {
      do {
        return try work()
      } catch GraphvizError.timedOut {
        continue
      }
    }
    return try work()
  }
}

/// The processor time of a process, in hundredths of a second; 0 if it is not there.
func processorTime(of process: Int32?) -> Int {
  process.map { statistics(of: $0).dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +) }
    ?? 0
}

/// The letter by which the system tells what a process does: `Z` for a zombie.
func processState(of process: Int32) -> String? {
  statistics(of: process).first
}

/// The number of threads of a process that have not ended.
func threads(of process: Int32) -> Int {
  (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task").count) ?? 0
}

/// The fields of `/proc/PID/stat` from the state on.
private func statistics(of process: Int32) -> [String] {
  let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
  // The name before it may hold blanks.
  return text.split(separator: ")").last?.split(separator: " ").map(String.init) ?? []
}
