public import StakeholderGraph

extension FollowTheMoneyWriter {
  /// What the schemata have no place for, or only another one.
  public func losses(of graph: Graph) -> [FormatLoss] {
    let denied = graph.allEdges.count { graph.modality(of: $0) == .denied }
    let added = graph.allNodes.count { graph.kind(of: $0).isAddedKind(in: graph) }
    let links = graph.allEdges.count { edge in
      graph.modality(of: edge) != .denied
        && FollowTheMoneyRelation.of(edge, in: graph).schema == FollowTheMoneyRelation.link.schema
    }
    return [
      FormatLoss(denied, "denied claim", because: "FollowTheMoney can only state what is so"),
      FormatLoss(links, "edge", because: "FollowTheMoney has only links with a role for such"),
      FormatLoss(added, "node", because: "FollowTheMoney has only projects for such kinds"),
      FormatLoss(
        Self.lostIdentifiers(of: graph),
        "identifier",
        because: "FollowTheMoney has a place for those of Wikidata only"
      ),
      FormatLoss(
        graph.allNodes.count { graph.url(of: $0).map(Self.isMail) ?? false },
        "e-mail link",
        because: "FollowTheMoney has a place for pages only"
      ),
      FormatLoss(
        Self.lostRoles(of: graph),
        "affiliation",
        because: "the organisation is not in the graph"
      ),
      FormatLoss(
        graph.allNodes.count { Self.losesRegion($0, in: graph) },
        "region",
        because: "FollowTheMoney has no place for those of persons, organisations and projects"
      ),
      graph.valueLoss(of: .nodes, in: "FollowTheMoney") { $0 < GraphTable.nodes.fields.count },
      graph.valueLoss(of: .edges, in: "FollowTheMoney") { Self.holdsEdgeColumn($0, of: graph) },
      graph.valueLoss(of: .documents, in: "FollowTheMoney") { position in
        DocumentField(rawValue: position).map { !Self.lostOfDocuments.contains($0) } ?? false
      },
      FormatLoss(
        graph.allDocuments.count { document in
          graph.text(.language, of: document)
            .map { FollowTheMoneyLanguage.code(of: $0) == nil } ?? false
        },
        "language",
        because: "FollowTheMoney does not know it"
      ),
    ].compactMap { $0 }
  }

  private static let lostOfEdges: Set<EdgeField> = [
    .start, .end, .sourceText, .targetText, .textSHA256, .mode, .verb, .confidence,
  ]
  private static let lostOfDocuments: Set<DocumentField> = [.origin, .licence, .sha256]

  private static func holdsEdgeColumn(_ position: Int, of graph: Graph) -> Bool {
    if let field = EdgeField(rawValue: position) { return !lostOfEdges.contains(field) }
    let name = graph.fields(of: .edges)[position].name
    return ["citation", "citation_url", "sentence"].contains(name)
  }

  private static func lostIdentifiers(of graph: Graph) -> Int {
    graph.allNodes.reduce(0) { count, node in
      count + graph.identifiers(of: node).count { wikidataID($0) == nil }
    }
  }

  private static func lostRoles(of graph: Graph) -> Int {
    if hasRolesAsEdges(graph) { return 0 }
    return graph.allNodes.reduce(0) { count, node in
      count + graph.affiliations(of: node).count { graph.node($0.organisation) == nil }
    }
  }

  private static func losesRegion(_ node: NodeID, in graph: Graph) -> Bool {
    let position = NodeField.region.rawValue
    guard graph.value(at: position, row: node.index, of: .nodes) != nil else { return false }
    guard FollowTheMoneySchema(graph.kind(of: node)) == .territory,
      let region = graph.region(of: node), region != node
    else { return true }
    return FollowTheMoneySchema(graph.kind(of: region)) != .territory
  }
}

extension NodeKind {
  /// Whether a dataset added the kind to the built-in ones.
  fileprivate func isAddedKind(in graph: Graph) -> Bool {
    ![.person, .organisation, .region, .initiative].contains(self)
  }
}
