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
    var frame = frame(of: graph, for: nil, changes: nil)
    for (name, text) in texts { frame.attributes[name] = .text(text) }
    var writer = DotTextWriter(frame, handingTo: take)
    let nodeData = includesData ? DataAttributes(.nodes, of: graph) : nil
    for node in graph.allNodes {
      let data = nodeData?.attributes(row: node.index) ?? [:]
      let own = attributes(of: node, in: graph, nil)
      writer.addNode(graph.id(of: node), attributes: data.merging(own) { $1 })
    }
    let edgeData = includesData ? DataAttributes(.edges, of: graph) : nil
    let summary = EdgeSummary(of: graph)
    for edge in graph.allEdges {
      let data = edgeData?.attributes(row: edge.index) ?? [:]
      let own = attributes(of: edge, in: graph, summary, nil)
      writer.addEdge(
        from: graph.id(of: graph.source(of: edge)),
        to: graph.id(of: graph.target(of: edge)),
        key: graph.id(of: edge),
        attributes: data.merging(own) { $1 }
      )
    }
    _ = writer.finish()
  }
}
