public import StakeholderGraph

/// Writes FollowTheMoney entities, one a line, for OpenAleph and what else reads them.
///
/// Documents are articles; nodes are persons, organisations, territories and projects; edges are payments,
/// memberships, parts in projects, or links with a role. Each edge has its citation as a summary, and
/// the article as a proof. FollowTheMoney states what is so: a claim that is denied is left out, and one
/// that is planned, an opinion or disputed says so in its status.
public struct FollowTheMoneyWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "ftm"
  /// The endings of its files.
  public static let fileExtensions = ["ftm", "ijson"]

  /// A writer.
  public init() {}

  /// Writes documents, nodes, roles and edges, for the schemata of FollowTheMoney 4.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    for document in graph.allDocuments {
      output.write(Self.article(document, in: graph).line)
    }
    for node in graph.allNodes {
      output.write(Self.thing(node, in: graph).line)
    }
    if !Self.hasRolesAsEdges(graph) {
      for node in graph.allNodes {
        for role in Self.roles(of: node, in: graph) { output.write(role.line) }
      }
    }
    let citation = EdgeCitation(graph)
    for edge in graph.allEdges where graph.modality(of: edge) != .denied {
      output.write(Self.relation(edge, in: graph, citation).line)
    }
  }

  /// Whether affiliations are edges of the graph already.
  static func hasRolesAsEdges(_ graph: Graph) -> Bool {
    guard let kind = graph.vocabulary.edgeKind("affiliated") else { return false }
    return graph.allEdges.contains { graph.kind(of: $0) == kind }
  }

  private static func article(_ document: DocumentID, in graph: Graph) -> FollowTheMoneyEntity {
    let id = graph.id(of: document)
    var article = FollowTheMoneyEntity("Article", id: FollowTheMoneyID.document(id))
    func text(_ field: DocumentField) -> String? {
      let position = field.rawValue
      let value = graph.outputValue(at: position, row: document.index, of: .documents)
      guard case .text(let text)? = value else { return nil }
      return text
    }
    article.add("title", text(.title) ?? id)
    let authors = graph.outputValue(
      at: DocumentField.authors.rawValue,
      row: document.index,
      of: .documents
    )
    if case .list(let authors)? = authors { article.add("author", authors) }
    article.add("publishedAt", graph.published(of: document)?.start)
    article.add("retrievedAt", text(.retrieved).flatMap(ClaimDate.init)?.start)
    article.add("language", text(.language).flatMap(FollowTheMoneyLanguage.code))
    article.add("publisher", graph.publisherName(of: document))
    article.add("sourceUrl", [page(text(.url)), page(text(.archiveURL))])
    article.add("fileName", text(.file))
    article.add("notes", text(.note))
    return article
  }

  private static func thing(_ node: NodeID, in graph: Graph) -> FollowTheMoneyEntity {
    let schema = FollowTheMoneySchema(graph.kind(of: node))
    let id = FollowTheMoneyID.node(graph.id(of: node))
    var thing = FollowTheMoneyEntity(schema.rawValue, id: id)
    thing.add("name", graph.name(of: node))
    thing.add("alias", graph.aliases(of: node))
    thing.add("description", graph.description(of: node))
    thing.add("keywords", graph.vocabulary[graph.kind(of: node)].label)
    thing.add(schema.isLegalEntity ? "website" : "sourceUrl", page(graph.url(of: node)))
    thing.add("wikidataId", graph.identifiers(of: node).compactMap(wikidataID))
    if schema == .territory, let region = graph.region(of: node), region != node,
      FollowTheMoneySchema(graph.kind(of: region)) == .territory
    {
      thing.add("partOf", FollowTheMoneyID.node(graph.id(of: region)))
    }
    return thing
  }

  /// An address that is a page; others have no place.
  static func page(_ address: String?) -> String? {
    guard let address, WebAddress.isAllowed(address), !isMail(address) else { return nil }
    return address
  }

  /// Whether an address is one of e-mail.
  static func isMail(_ address: String) -> Bool {
    WebAddress.isAllowed(address) && address.lowercased().hasPrefix("mailto:")
  }

  /// The id in Wikidata of an identifier such as `wikidata:Q148`; nil for any other.
  static func wikidataID(_ identifier: String) -> String? {
    let prefix = "wikidata:Q"
    guard identifier.utf8.starts(with: prefix.utf8) else { return nil }
    let digits = identifier.utf8.dropFirst(prefix.utf8.count)
    guard let first = digits.first, first != UInt8(ascii: "0"),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return String(identifier.dropFirst(prefix.count - 1))
  }

  private static func roles(of node: NodeID, in graph: Graph) -> [FollowTheMoneyEntity] {
    let id = graph.id(of: node)
    return graph.affiliations(of: node).enumerated().compactMap { place, affiliation in
      guard let organisation = graph.node(affiliation.organisation) else { return nil }
      let relation = FollowTheMoneyRelation.ofRole(from: node, to: organisation, in: graph)
      let roleID = FollowTheMoneyID.role(place + 1, of: id)
      var role = FollowTheMoneyEntity(relation.schema, id: roleID)
      role.add(relation.source, FollowTheMoneyID.node(id))
      role.add(relation.target, FollowTheMoneyID.node(affiliation.organisation))
      role.add("role", affiliation.role)
      return role
    }
  }

  private static func relation(
    _ edge: EdgeID,
    in graph: Graph,
    _ citation: EdgeCitation
  ) -> FollowTheMoneyEntity {
    let relation = FollowTheMoneyRelation.of(edge, in: graph)
    let id = graph.id(of: edge)
    var entity = FollowTheMoneyEntity(relation.schema, id: FollowTheMoneyID.edge(id))
    entity.add(relation.source, FollowTheMoneyID.node(graph.id(of: graph.source(of: edge))))
    entity.add(relation.target, FollowTheMoneyID.node(graph.id(of: graph.target(of: edge))))
    let sum = graph.amount(of: edge).map { NumberText.text(of: $0) }
    if relation.schema == FollowTheMoneyRelation.payment.schema {
      entity.add("purpose", graph.note(of: edge))
      entity.add("amount", sum)
      entity.add("currency", graph.currency(of: edge))
    } else {
      let isMembership = relation.schema == FollowTheMoneyRelation.membership.schema
      let verb = graph.vocabulary[graph.kind(of: edge)].verb
      let role = isMembership ? graph.note(of: edge) : verb
      entity.add("role", role)
      entity.add("status", graph.marks(of: edge))
      if !isMembership { entity.add("description", graph.note(of: edge)) }
      // As text, since no other relation has a sum.
      let parts = [sum, graph.currency(of: edge)].compactMap { $0 }
      entity.add("description", sum == nil ? nil : parts.joined(separator: " "))
    }
    entity.add(graph.date(of: edge))
    entity.add("summary", [citation.text(of: edge), citation.sentence(of: edge)])
    entity.add("recordId", id)
    entity.add("sourceUrl", page(citation.address(of: edge)))
    entity.add("namesMentioned", graph.about(of: edge).map { graph.name(of: $0) })
    if let document = graph.document(of: edge) {
      entity.add("proof", FollowTheMoneyID.document(graph.id(of: document)))
      entity.add("publisher", graph.publisherName(of: document))
    }
    return entity
  }
}
