// Measures how DOT is read: in the process, through a worker, and by Graphviz's own command gc, which
// only counts the nodes and edges.
//
//     swift run -c release --package-path Benchmarks read-benchmark
//
// Prints one line for each size and asserts nothing.

import Foundation
import Graphviz

RenderWorker.serveIfAsked()

/// A text with four times as many edges as nodes, the same in every run.
func sample(nodes: Int) -> String {
  var lines = ["digraph sample {"]
  for place in 0..<nodes {
    lines.append(
      "n\(place) [label=\"Node \(place)\", kind=person, url=\"https://a.example/\(place)\"];"
    )
  }
  for place in 0..<nodes * 4 {
    let tail = place &* 2_654_435_761 % nodes
    let head = place &* 40_503 % nodes
    lines.append("n\(tail) -> n\(head) [kind=funded, id=\"claim-\(place)\"];")
  }
  return (lines + ["}"]).joined(separator: "\n")
}

/// Has the command gc count the nodes and edges of a file.
func count(_ file: URL) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["gc", "-n", "-e", file.path]
  process.standardOutput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
}

let clock = ContinuousClock()
for nodes in [1_000, 10_000, 100_000] {
  let dot = Array(sample(nodes: nodes).utf8)
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).dot")
  try Data(dot).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let limits = RenderLimits(seconds: 600)
  var read: DotGraph?
  let worker = try clock.measure {
    read = try Renderer(isolation: .worker, limits: limits).read(dot)
  }
  let direct = try clock.measure { _ = try Renderer(isolation: .inProcess).read(dot) }
  let command = try clock.measure { try count(file) }
  let seconds = [worker, direct, command].map { String(format: "%.2f", $0 / .seconds(1)) }
  print(
    """
    \(read?.nodes.count ?? 0) nodes, \(read?.edges.count ?? 0) edges, \
    \(dot.count / 1_000_000) MB: worker \(seconds[0]) s, in process \(seconds[1]) s, \
    gc \(seconds[2]) s
    """
  )
}
