public import StakeholderGraph

/// How many independent sources say something.
///
/// A document counts as its origin, else as its publisher; documents of unknown origin and claims that
/// cite none do not count. Only plainly asserted claims do, unless other modalities are named.
public enum Support {
  /// The number of independent sources behind some edges.
  public static func count(
    of edges: some Sequence<EdgeID>,
    in graph: Graph,
    modalities: Set<Modality> = [.asserted]
  ) -> Int {
    sources(of: edges, in: graph, modalities: modalities).count
  }

  /// The ids of the independent sources behind some edges, sorted.
  public static func sources(
    of edges: some Sequence<EdgeID>,
    in graph: Graph,
    modalities: Set<Modality> = [.asserted]
  ) -> [String] {
    var sources: Set<String> = []
    for edge in edges where modalities.contains(graph.modality(of: edge)) {
      if let document = graph.document(of: edge), let source = graph.sourceID(of: document) {
        sources.insert(source)
      }
    }
    return sources.sorted()
  }
}
