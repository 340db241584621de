import StakeholderGraph

/// The graph that some calls of a builder make, without a check of the kinds of ends.
func makeGraph(
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

extension Graph {
  /// The ids of some nodes.
  func ids(_ nodes: some Sequence<NodeID>) -> [String] { nodes.map { id(of: $0) } }

  /// The ids of some edges.
  func ids(_ edges: some Sequence<EdgeID>) -> [String] { edges.map { id(of: $0) } }

  /// What stands in an edge's column, nil for nothing or for no such column.
  func value(_ column: String, of edge: EdgeID) -> PropertyValue? {
    fields(of: .edges).firstIndex { $0.name == column }
      .flatMap { value(at: $0, row: edge.index, of: .edges) }
  }
}

/// The same numbers for the same seed on every machine: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
