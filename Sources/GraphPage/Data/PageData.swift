import GraphFormats
import GraphQueries
import StakeholderGraph

/// What the page knows of a graph, as one JSON object; nodes, documents, outlets and claims go by their
/// places in its lists.
struct PageData {
  private let graph: Graph
  private let whole: Graph
  private let documents: PageDocuments
  private let claims: PageClaims

  init(of graph: Graph, in whole: Graph, sentences: [EdgeID: String]) {
    self.graph = graph
    self.whole = whole
    documents = PageDocuments(of: graph, in: whole)
    claims = PageClaims(of: graph, documents, sentences)
  }

  func json(drawing picture: PagePicture?) -> JSONValue {
    .object([
      ("nodeKinds", .array(graph.vocabulary.nodeKinds.map(kind))),
      ("edgeKinds", .array(graph.vocabulary.edgeKinds.map(kind))),
      ("nodes", .array(graph.allNodes.map(node))),
      ("documents", documents.json),
      ("outlets", documents.outletsJSON),
      ("claims", claims.json),
      ("drawn", drawn(picture?.graph)),
    ])
  }

  private func kind(_ kind: NodeKindDefinition) -> JSONValue {
    .object([("id", .text(kind.id)), ("label", .text(kind.label))])
  }

  private func kind(_ kind: EdgeKindDefinition) -> JSONValue {
    .object([
      ("id", .text(kind.id)), ("label", .text(kind.label)), ("verb", .text(kind.verb)),
      ("inverse", .text(kind.inverseVerb)),
    ])
  }

  private func node(_ node: NodeID) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .text(graph.id(of: node))),
      ("kind", .integer(graph.vocabulary.allNodeKinds.firstIndex(of: graph.kind(of: node)) ?? 0)),
      ("name", .text(graph.name(of: node))),
    ]
    let lists = [
      ("aliases", graph.aliases(of: node)), ("identifiers", graph.identifiers(of: node)),
    ]
    for (name, items) in lists where !items.isEmpty {
      members.append((name, .array(items.map { .text($0) })))
    }
    if let text = graph.description(of: node) { members.append(("description", .text(text))) }
    let original = whole.node(graph.id(of: node))
    if let region = original.flatMap(whole.region(of:)) {
      members.append(("region", reference(whole.id(of: region))))
    }
    let roles = graph.affiliations(of: node).map { affiliation in
      JSONValue.object([
        ("at", reference(affiliation.organisation)), ("role", .text(affiliation.role)),
      ])
    }
    if !roles.isEmpty { members.append(("roles", .array(roles))) }
    if let url = graph.url(of: node), WebAddress.isAllowed(url) {
      members.append(("url", .text(url)))
    }
    return .object(members)
  }

  /// A node by its place; one that the page does not know by its name.
  private func reference(_ id: String) -> JSONValue {
    if let node = graph.node(id) { return .integer(node.index) }
    return .text(whole.node(id).map { whole.name(of: $0) } ?? id)
  }

  /// The nodes and lines of the picture in its order, each line with the claims that it stands for.
  private func drawn(_ drawn: Graph?) -> JSONValue {
    guard let drawn else { return .object([("nodes", .array([])), ("lines", .array([]))]) }
    let folded =
      drawn.hasFoldedEdges
      ? drawn.fields(of: .edges).firstIndex { $0.name == MergedField.claims } : nil
    let lines = drawn.allEdges.map { edge in
      var ids = [drawn.id(of: edge)]
      if let folded, case .list(let items)? = drawn.value(at: folded, row: edge.index, of: .edges) {
        ids = items
      }
      return JSONValue.array(ids.compactMap { graph.edge($0) }.map { .integer($0.index) })
    }
    let nodes = drawn.allNodes.compactMap { graph.node(drawn.id(of: $0)) }
    return .object([
      ("nodes", .array(nodes.map { .integer($0.index) })), ("lines", .array(lines)),
    ])
  }
}
