import Graphviz
import Testing

/// Reads a text in this process.
func read(_ dot: String) throws -> DotGraph {
  try Renderer(isolation: .inProcess).read(Array(dot.utf8))
}

/// What is wrong with a text, and where; `nil` and a failure if nothing is.
func fault(_ dot: [UInt8], _ renderer: Renderer) -> (line: Int?, problem: DotProblem)? {
  do throws(GraphvizError) {
    let graph = try renderer.read(dot)
    Issue.record("no error, but \(graph)")
  } catch {
    if case .unreadable(let line, let problem) = error { return (line, problem) }
    Issue.record("another error: \(error)")
  }
  return nil
}

extension DotGraph {
  /// The edges as names, with their keys.
  var arrows: [String] {
    edges.map { edge in
      nodes[edge.tail].name + ">" + nodes[edge.head].name + (edge.key.map { ":" + $0 } ?? "")
    }
  }
}

extension DotGraph.Attributes {
  /// The attributes as names and texts.
  var pairs: [String] {
    map { "\($0.name)=\($0.value.text)" }
  }
}
