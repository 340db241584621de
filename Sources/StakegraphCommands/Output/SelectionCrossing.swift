import GraphQueries
import StakeholderGraph

/// Rows that both datasets have, and that the selection takes of one only: a claim that was proposed and
/// is accepted now, a node of another kind than before.
struct SelectionCrossing {
  private let difference: GraphDifference
  private let oldEdges: Set<EdgeID>
  private let newEdges: Set<EdgeID>
  private let oldNodes: Set<NodeID>
  private let newNodes: Set<NodeID>

  init(_ difference: GraphDifference) {
    self.difference = difference
    oldEdges = Set(difference.old.edges)
    newEdges = Set(difference.new.edges)
    oldNodes = Set(difference.old.nodes)
    newNodes = Set(difference.new.nodes)
  }

  /// What an added claim was in the old dataset, nil if it was not there.
  func before(_ edge: EdgeID) -> EdgeID? {
    difference.old.graph.edge(difference.new.graph.id(of: edge))
      .flatMap { oldEdges.contains($0) ? nil : $0 }
  }

  /// What a removed claim is in the new dataset, nil if it is not there.
  func after(_ edge: EdgeID) -> EdgeID? {
    difference.new.graph.edge(difference.old.graph.id(of: edge))
      .flatMap { newEdges.contains($0) ? nil : $0 }
  }

  /// What an added node was in the old dataset, nil if it was not there.
  func before(_ node: NodeID) -> NodeID? {
    difference.old.graph.node(difference.new.graph.id(of: node))
      .flatMap { oldNodes.contains($0) ? nil : $0 }
  }

  /// What a removed node is in the new dataset, nil if it is not there.
  func after(_ node: NodeID) -> NodeID? {
    difference.new.graph.node(difference.old.graph.id(of: node))
      .flatMap { newNodes.contains($0) ? nil : $0 }
  }
}
