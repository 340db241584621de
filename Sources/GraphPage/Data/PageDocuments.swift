import GraphFormats
import StakeholderGraph

/// The documents that claims cite, and the outlets that they are from.
struct PageDocuments {
  /// The list of documents, those of the table first.
  private(set) var json = JSONValue.array([])
  /// The list of outlets, in the order in which documents name them.
  private(set) var outletsJSON = JSONValue.array([])
  private let graph: Graph
  /// The places of documents that claims cite though no table has them.
  private var outside: [[UInt8]: Int] = [:]

  init(of graph: Graph, in whole: Graph) {
    self.graph = graph
    var places: [[UInt8]: Int] = [:]
    var outlets: [String] = []
    func outlet(_ id: String) -> JSONValue {
      let place = places[Array(id.utf8)] ?? outlets.count
      if place == outlets.count {
        outlets.append(id)
        places[Array(id.utf8)] = place
      }
      return .integer(place)
    }
    var items: [JSONValue] = []
    for document in graph.allDocuments {
      var members = [("id", JSONValue.text(graph.id(of: document)))]
      let outlets = [
        ("publisher", graph.publisherID(of: document)), ("origin", graph.originID(of: document)),
        ("source", graph.sourceID(of: document)),
      ]
      for (name, id) in outlets { if let id { members.append((name, outlet(id))) } }
      members += Self.texts(of: document, in: graph)
      items.append(.object(members))
    }
    for id in graph.documentIDs(of: graph.allEdges) where graph.document(id) == nil {
      outside[Array(id.utf8)] = items.count
      items.append(.object([("id", .text(id))]))
    }
    json = .array(items)
    outletsJSON = .array(
      outlets.map { id in
        var members = [("id", JSONValue.text(id))]
        members.append(("name", .text(whole.node(id).map { whole.name(of: $0) } ?? id)))
        if let node = graph.node(id) { members.append(("node", .integer(node.index))) }
        return .object(members)
      }
    )
  }

  /// The place of the document that an edge cites; nil for an edge that cites none.
  func place(of edge: EdgeID) -> Int? {
    graph.document(of: edge)?.index
      ?? graph.documentID(of: edge).flatMap { outside[Array($0.utf8)] }
  }

  private static func texts(of document: DocumentID, in graph: Graph) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    for field in [DocumentField.title, .published, .language, .licence] {
      if let text = graph.text(field, of: document), !text.isEmpty {
        members.append((field.definition.name, .text(text)))
      }
    }
    for (name, field) in [("url", DocumentField.url), ("archive", .archiveURL)] {
      if let url = graph.text(field, of: document), WebAddress.isAllowed(url) {
        members.append((name, .text(url)))
      }
    }
    if let authors = graph.text(.authors, of: document).map(TextList.items), !authors.isEmpty {
      members.append(("authors", .array(authors.map { .text($0) })))
    }
    return members
  }
}
