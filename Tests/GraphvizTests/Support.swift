import Graphviz
import TestSupport
import Testing

/// Draws a diagram as SVG and parses it strictly.
func svg(_ diagram: Diagram, layout: LayoutEngine = .dot) throws -> ParsedSVG {
  try ParsedSVG(diagram.render(as: .svg, layout: layout).bytes)
}

/// Reads DOT with Graphviz's own command and counts the nodes.
func nodeCount(readingBack dot: [UInt8]) throws -> Int {
  let objects = try #require(try json(readingBack: dot)["objects"] as? [[String: Any]])
  return objects.count { $0["nodes"] == nil && $0["subgraphs"] == nil }
}
