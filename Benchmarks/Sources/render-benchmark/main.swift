// Measures a render worker against the process itself and against the command dot.
//
//     swift run -c release --package-path Benchmarks render-benchmark
//
// Prints one line for each graph and asserts nothing. The runs take turns, so that whatever else the
// machine does slows all of them alike; the ratios are those of the medians.

import Foundation
import Graphviz

RenderWorker.serveIfAsked()

/// A graph with twice as many edges as nodes, the same in every run.
func sample(nodes: Int) -> Diagram {
  var diagram = Diagram(name: "sample")
  diagram.attributes = ["rankdir": "LR", "nslimit": "1", "nslimit1": "1"]
  diagram.nodeDefaults = ["shape": "box", "fontname": "DejaVu Sans"]
  for place in 0..<nodes {
    diagram.addNode("n\(place)", attributes: ["label": .text("Node number \(place)")])
  }
  for place in 0..<nodes * 2 {
    let tail = place * place % (nodes * 3 / 4)
    let attributes: Attributes = ["tooltip": .text("claim \(place)")]
    diagram.addEdge(
      from: "n\(tail)",
      to: "n\(place * 7 % nodes)",
      key: "e\(place)",
      attributes: attributes
    )
  }
  return diagram
}

/// Has the command dot draw a file.
func runDot(_ engine: LayoutEngine, _ file: URL) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["dot", "-K\(engine.rawValue)", "-Tsvg", "-o", "/dev/null", file.path]
  // Foundation's own way of waiting looks only every now and then.
  let ended = DispatchSemaphore(value: 0)
  process.terminationHandler = { _ in ended.signal() }
  try process.run()
  ended.wait()
}

func median(_ times: [Duration]) -> Double {
  let sorted = times.sorted()
  return sorted[sorted.count / 2] / .milliseconds(1)
}

func shown(_ value: Double) -> String {
  String(format: "%.2f", value)
}

let clock = ContinuousClock()
var starts: [Duration] = []
for _ in 0..<15 {
  let renderer = Renderer(isolation: .worker)
  starts.append(try clock.measure { _ = try renderer.dot(Diagram()) })
}
print("start of a worker and an empty graph in DOT: \(shown(median(starts))) ms")

let renderer = Renderer(isolation: .worker)
for (nodes, engine, rounds) in [
  (50, LayoutEngine.dot, 31), (50, .sfdp, 31), (200, .sfdp, 21), (200, .dot, 7),
] {
  let diagram = sample(nodes: nodes)
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).dot")
  try Data(diagram.dot()).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let ways: [() throws -> Void] = [
    { _ = try diagram.render(as: .svg, layout: engine) },
    { _ = try renderer.render(diagram, as: .svg, layout: engine) },
    { try runDot(engine, file) },
  ]
  var runs: [[Duration]] = [[], [], []]
  // The first round, which finds fonts and starts the worker, is not counted. Each round begins with
  // another way, since the one after the command finds the caches emptied.
  for round in 0...rounds {
    for turn in 0..<3 {
      let way = (round + turn) % 3
      let time = try clock.measure { try ways[way]() }
      if round > 0 { runs[way].append(time) }
    }
  }
  let times = (median(runs[0]), median(runs[1]), median(runs[2]))
  print(
    """
    \(nodes) nodes, \(engine.rawValue): in process \(shown(times.0)) ms, \
    worker \(shown(times.1)) ms (x \(shown(times.1 / times.0))), \
    dot command \(shown(times.2)) ms (x \(shown(times.2 / times.0)))
    """
  )
}
