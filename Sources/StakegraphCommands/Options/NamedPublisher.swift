import GraphQueries
import StakeholderGraph

/// Finding the publisher or origin of documents by what somebody called it.
enum NamedPublisher {
  /// The id of a publisher or origin, which may be no node of the graph.
  static func find(
    _ name: String,
    in graph: Graph,
    isExact: Bool
  ) throws(CommandFailure) -> String {
    var publishers: [String] = []
    // Bytes, since ids that only look the same are different.
    var known: Set<[UInt8]> = []
    for document in graph.allDocuments {
      for id in [graph.publisherID(of: document), graph.originID(of: document)].compactMap(\.self)
      where known.insert(Array(id.utf8)).inserted {
        publishers.append(id)
      }
    }
    if known.contains(Array(name.utf8)) { return name }
    guard !publishers.isEmpty else {
      throw CommandFailure("no document says who published it, so that --publisher fits none")
    }
    do {
      let lookup = NameLookup(graph) { known.contains(Array(graph.id(of: $0).utf8)) }
      return graph.id(of: try lookup.node(named: name, isExact: isExact).node)
    } catch {
      guard case .unknown(_, near: []) = error else { throw CommandFailure(error.description) }
      let names = publishers.map { id in graph.node(id).map { graph.name(of: $0) } ?? id }
      let shown = names.sorted().prefix(10).map { QuotedText.visible($0) }
      throw CommandFailure(
        "no publisher is called \(QuotedText.quoted(name)); there are "
          + shown.joined(separator: ", ")
          + (names.count > 10 ? " and \(names.count - 10) more" : "")
      )
    }
  }
}
