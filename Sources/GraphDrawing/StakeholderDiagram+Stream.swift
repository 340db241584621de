import Graphviz
public import StakeholderGraph

extension StakeholderDiagram {
  /// How many edges a graph may have before its DOT is written without Graphviz.
  public static let mostEdgesForGraphviz = 20_000

  /// Writes the graph as DOT, piece by piece, as ``diagram(of:for:)`` and Graphviz would have it.
  ///
  /// - Parameters:
  ///   - texts: further attributes of the graph.
  ///   - take: takes the file.
  /// - Precondition: nothing but nodes and edges is drawn: no boxes, places, title or comparison.
  /// - Complexity: O(n) in the number of nodes, edges and values.
  public func writeDOT(
    of graph: Graph,
    texts: [String: String],
    to take: @escaping ([UInt8]) -> Void
  ) {
    precondition(
      boxes.isEmpty && places == nil && title == nil && comparison == nil && !hasFootnotes,
      "only plain diagrams are written piece by piece"
    )
    var rows = DiagramRows(self, of: graph, texts: texts, handingTo: take)
    rows.write()
    _ = rows.writer.finish()
  }

  /// Writes what ``writeDOT(of:texts:to:)`` does by way of attributes; for comparisons.
  func writeDOTSlowly(
    of graph: Graph,
    texts: [String: String],
    to take: @escaping ([UInt8]) -> Void
  ) {
    var rows = DiagramRows(self, of: graph, texts: texts, handingTo: take)
    rows.writeSlowly()
    _ = rows.writer.finish()
  }
}
