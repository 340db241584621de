import StakeholderData
import StakeholderGraph

extension DataOptions {
  /// The decisions on nodes that stand in the dataset; none where the data are another file.
  func decisions() throws(CommandFailure) -> [SameDecision] {
    let path = try path()
    guard FileContents.kind(of: path) == .folder else { return [] }
    return try CommandFailure.reporting { () throws(FileError) in
      try SameFile.decisions(in: path)
    }
  }

  /// Those of the decisions that a part of the graph can keep.
  func decisions(about part: Graph, of graph: Graph) throws(CommandFailure) -> [SameDecision] {
    let decisions = try decisions()
    return part.nodeCount < graph.nodeCount ? SameDecisions.rows(decisions, about: part) : decisions
  }
}
