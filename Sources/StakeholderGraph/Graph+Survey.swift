/// Questions that are asked of all rows at once.
extension Graph {
  /// The edges that cite no document, in order. Complexity: O(edgeCount).
  package func uncitedEdges() -> [EdgeID] {
    let documents = edges[EdgeField.document.rawValue]
    if case .references(let references) = documents.values, documents.rows == nil {
      return references.withValues { values in
        var uncited: [EdgeID] = []
        for edge in values.indices where values[edge] == PropertyColumn.Absent.reference {
          uncited.append(EdgeID(edge))
        }
        return uncited
      }
    }
    return allEdges.filter { documents.reference(at: $0.index) == nil }
  }

  /// How many edges cite each document, and how many each publisher of such documents, in the order of
  /// first mention.
  ///
  /// Documents outside this graph count, and have no publisher here. Complexity: O(edgeCount).
  package func citationCounts() -> (
    documents: [(id: String, count: Int)], publishers: [(id: String, count: Int)]
  ) {
    var ofDocuments = ReferenceCounts()
    edges[EdgeField.document.rawValue].forEachReference { _, document in ofDocuments.add(document) }
    let publishers = documents[DocumentField.publisher.rawValue]
    var ofPublishers = ReferenceCounts()
    for (document, count) in ofDocuments.counts where document < documents.count {
      if let publisher = publishers.reference(at: Int(document)) {
        ofPublishers.add(UInt32(publisher), count)
      }
    }
    return (
      ofDocuments.counts.map { (documentName(Int($0.number)), $0.count) },
      ofPublishers.counts.map { (nodeName(Int($0.number)), $0.count) }
    )
  }

  /// The nodes without an edge that tell nothing else either, in order.
  ///
  /// A node tells something that has a region or an affiliation, or that others name as their region,
  /// organisation, publisher, origin or subject. Complexity: O(rows).
  package func isolatedNodes() -> [NodeID] {
    let isolated = nodesWithoutEdges()
    guard !isolated.isEmpty else { return [] }
    var hasContext = [Bool](repeating: false, count: nodeCount)
    func mark(_ reference: UInt32) {
      if reference < nodeCount { hasContext[Int(reference)] = true }
    }
    nodes[NodeField.region.rawValue].forEachReference { row, region in
      hasContext[row] = true
      mark(region)
    }
    for node in allNodes {
      for affiliation in affiliations(of: node) {
        hasContext[node.index] = true
        if let organisation = self.node(affiliation.organisation) { mark(organisation.number) }
      }
    }
    for field in [DocumentField.publisher, .origin] {
      documents[field.rawValue].forEachReference { _, node in mark(node) }
    }
    edges[EdgeField.about.rawValue].forEachReference { _, node in mark(node) }
    return isolated.filter { !hasContext[$0.index] }
  }

  private func nodesWithoutEdges() -> [NodeID] {
    outgoing.starts.withValues { outgoing in
      incoming.starts.withValues { incoming in
        var nodes: [NodeID] = []
        for node in 0..<nodeCount
        where outgoing[node] == outgoing[node + 1] && incoming[node] == incoming[node + 1] {
          nodes.append(NodeID(node))
        }
        return nodes
      }
    }
  }
}

/// How often rows are referred to, in the order of first mention.
private struct ReferenceCounts {
  private(set) var counts: [(number: UInt32, count: Int)] = []
  private var places: [UInt32: Int] = [:]

  mutating func add(_ number: UInt32, _ count: Int = 1) {
    if let place = places[number] {
      counts[place].count += count
    } else {
      places[number] = counts.count
      counts.append((number, count))
    }
  }
}

extension PropertyColumn {
  /// Calls `body` with each filled row and each of the numbers that it refers to.
  func forEachReference(_ body: (_ row: Int, _ reference: UInt32) -> Void) {
    func row(ofSlot slot: Int) -> Int { rows.map { Int($0[slot]) } ?? slot }
    switch values {
    case .references(let references):
      references.withValues { values in
        for slot in values.indices where values[slot] != Absent.reference {
          body(row(ofSlot: slot), values[slot])
        }
      }
    case .referenceLists(let ends, let items):
      for slot in 0..<ends.count - 1 {
        for item in Int(ends[slot])..<max(Int(ends[slot]), Int(ends[slot + 1])) {
          body(row(ofSlot: slot), items[item])
        }
      }
    case .texts, .integers, .numbers, .booleans, .codes: break
    }
  }
}
