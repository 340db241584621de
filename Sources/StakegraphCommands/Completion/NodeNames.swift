import ArgumentParser
import StakeholderGraph

/// Completes the names of nodes, for arguments that take one.
enum NodeNames {
  /// The nodes with a name, alias or id that begins so.
  static let completion = Candidate.completion { graph, start in
    graph.map { candidates(in: $0, beginning: start) } ?? []
  }

  /// Those of publishers and origins alone.
  static let completionOfPublishers = Candidate.completion { graph, start in
    guard let graph else { return [] }
    let publishers = Set(
      graph.allDocuments.flatMap { [graph.publisher(of: $0), graph.origin(of: $0)] }
        .compactMap(\.self)
    )
    return candidates(in: graph, beginning: start, among: publishers.contains)
  }

  /// A candidate for each node, in the order of their names: its name, or an alias or the id where only
  /// those begin so.
  static func candidates(
    in graph: Graph,
    beginning start: String,
    among isMeant: (NodeID) -> Bool = { _ in true }
  ) -> [Candidate] {
    let folded = NameFolding.fold(start)
    return graph.allNodes.filter(isMeant)
      .compactMap { candidate(for: $0, in: graph, start, folded) }
      .sorted { ($0.text, $0.note) < ($1.text, $1.note) }
  }

  private static func candidate(
    for node: NodeID,
    in graph: Graph,
    _ start: String,
    _ folded: String
  ) -> Candidate? {
    let name = graph.name(of: node)
    let words = [name] + graph.aliases(of: node) + [graph.id(of: node)]
    // Most shells take only what begins letter by letter as the word does.
    let place =
      words.firstIndex { $0.utf8.starts(with: start.utf8) }
      ?? words.firstIndex { !folded.isEmpty && NameFolding.fold($0).hasPrefix(folded) }
    guard let place else { return nil }
    let kind = graph.vocabulary[graph.kind(of: node)].id
    return Candidate(text: words[place], note: place == 0 ? kind : "\(name), \(kind)")
  }
}
