public import StakeholderGraph

/// The graph that some calls of a builder make, without a check of the kinds of ends.
public func makeGraph(
  vocabulary: Vocabulary = .standard,
  _ fill: (inout GraphBuilder) -> Void
) throws -> Graph {
  var builder = GraphBuilder(vocabulary: vocabulary)
  fill(&builder)
  return try builder.finish(
    allowingOutsideNodes: true,
    allowingOutsideDocuments: true,
    checkingEnds: false
  )
}
