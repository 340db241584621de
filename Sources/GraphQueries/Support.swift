public import StakeholderGraph

extension Graph {
  /// Who quotes the target of an edge: its source, but for a reprint the outlet whose text it is.
  ///
  /// Nil for edges of other kinds, and for one that quotes itself.
  func quoter(of edge: EdgeID) -> NodeID? {
    guard kind(of: edge) == .quoted, source(of: edge) != target(of: edge) else { return nil }
    guard let document = document(of: edge), publisher(of: document) == source(of: edge),
      let origin = origin(of: document)
    else { return source(of: edge) }
    return origin
  }
}

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

  /// Who quotes somebody in some edges, each once, by id; a reprint counts as the outlet whose text it
  /// is.
  public static func quoters(
    of edges: some Sequence<EdgeID>,
    in graph: Graph,
    modalities: Set<Modality> = [.asserted]
  ) -> [NodeID] {
    let counted = edges.filter { modalities.contains(graph.modality(of: $0)) }
    return Set(counted.compactMap(graph.quoter(of:))).sorted()
  }

  /// The ids of the independent sources behind some edges, sorted by their UTF-8 bytes.
  public static func sources(
    of edges: some Sequence<EdgeID>,
    in graph: Graph,
    modalities: Set<Modality> = [.asserted]
  ) -> [String] {
    // Bytes, since ids that only look the same are different.
    var sources: Set<[UInt8]> = []
    for edge in edges where modalities.contains(graph.modality(of: edge)) {
      if let document = graph.document(of: edge), let source = graph.sourceID(of: document) {
        sources.insert(Array(source.utf8))
      }
    }
    return sources.sorted { $0.lexicographicallyPrecedes($1) }.map { String(utf8: $0.span) }
  }
}
