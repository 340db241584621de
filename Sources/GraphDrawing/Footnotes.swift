import GraphQueries
import StakeholderGraph

/// The documents that lines cite, numbered in the order of their ids, for pictures in print.
struct Footnotes {
  private let graph: Graph
  private let whole: Graph?
  private let documents: [DocumentID]
  private var numbers: [String: Int] = [:]
  private let foldedPosition: Int?

  /// - Parameter whole: A graph that the one drawn is a part of, which knows who is not drawn.
  init(of graph: Graph, in whole: Graph? = nil) {
    self.graph = graph
    self.whole = whole
    let position =
      graph.hasFoldedEdges
      ? graph.fields(of: .edges).firstIndex { $0.name == MergedField.documents } : nil
    foldedPosition = position
    let cited = Set(
      graph.allEdges.flatMap { Self.documents(of: $0, in: graph, folded: position) }
    )
    documents = graph.allDocuments.filter { cited.contains(graph.id(of: $0)) }
    for (place, document) in documents.enumerated() {
      numbers[graph.id(of: document)] = place + 1
    }
  }

  /// The numbers of the documents that an edge cites, as `1, 3`; empty for none.
  func mark(of edge: EdgeID) -> String {
    Self.documents(of: edge, in: graph, folded: foldedPosition).compactMap { numbers[$0] }.sorted()
      .map(String.init).joined(separator: ", ")
  }

  /// A line for each document: its number, publisher, title, date and address.
  var lines: [String] {
    documents.enumerated().map { place, document in
      let rest = [.title, .published, .url].map { graph.text($0, of: document) }
      let words = ([graph.publisherName(of: document, partOf: whole)] + rest).compactMap(\.self)
        .filter { !$0.isEmpty }
      let known = words.isEmpty ? [graph.id(of: document)] : words
      return "\(place + 1). \(known.joined(separator: ", "))"
    }
  }

  private static func documents(
    of edge: EdgeID,
    in graph: Graph,
    folded position: Int?
  ) -> [String] {
    if let position,
      case .list(let ids)? = graph.value(at: position, row: edge.index, of: .edges)
    {
      return ids
    }
    return graph.document(of: edge).map { [graph.id(of: $0)] } ?? []
  }
}
