import StakeholderGraph

/// The independent source of each document as a number, for counting support many times over.
struct SourceNumbers {
  private let graph: Graph
  private let numbers: [Int?]
  /// How many sources there are.
  let count: Int

  /// The numbers of a graph's sources, from 0. Complexity: O(documentCount).
  init(of graph: Graph) {
    self.graph = graph
    // Bytes, since ids that only look the same are different.
    var known: [[UInt8]: Int] = [:]
    numbers = graph.allDocuments.map { document in
      guard let source = graph.sourceID(of: document) else { return nil }
      let bytes = Array(source.utf8)
      let number = known[bytes] ?? known.count
      known[bytes] = number
      return number
    }
    count = known.count
  }

  /// The source of the document that an edge cites, nil where it is not known.
  func number(of edge: EdgeID) -> Int? {
    graph.document(of: edge).flatMap { numbers[$0.index] }
  }

  /// How many sources some edges have, whatever their modality. Complexity: O(n log n).
  func support(of edges: some Sequence<EdgeID>) -> Int {
    let sources = edges.compactMap(number(of:)).sorted()
    return zip(sources, sources.dropFirst()).reduce(sources.isEmpty ? 0 : 1) {
      $0 + ($1.0 == $1.1 ? 0 : 1)
    }
  }
}
