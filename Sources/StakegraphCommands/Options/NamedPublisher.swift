import GraphQueries
import StakeholderGraph

/// Finding the publisher of documents by what somebody called it.
enum NamedPublisher {
  /// The id of a publisher, which may be no node of the graph.
  static func find(
    _ name: String,
    in graph: Graph,
    isExact: Bool
  ) throws(CommandFailure) -> String {
    var publishers: [String] = []
    for id in graph.allDocuments.compactMap(graph.publisherID(of:))
    where !publishers.contains(where: { $0.utf8.elementsEqual(id.utf8) }) {
      publishers.append(id)
    }
    func known(_ id: String) -> String? { publishers.first { $0.utf8.elementsEqual(id.utf8) } }
    if let id = known(name) { return id }
    guard !publishers.isEmpty else {
      throw CommandFailure("no document says who published it, so that --publisher fits none")
    }
    do {
      let lookup = NameLookup(graph) { known(graph.id(of: $0)) != nil }
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
