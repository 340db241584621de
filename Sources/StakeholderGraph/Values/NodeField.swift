/// The columns that every table of nodes has, in order.
public enum NodeField: Int, Sendable, CaseIterable {
  case id, kind, name, aliases, description, region, affiliations, identifiers, url

  /// The column's name and type.
  public var definition: Field {
    switch self {
    case .id: Field("id", .text, isRequired: true, "What edges and commands call the node.")
    case .kind: Field("kind", .kind, isRequired: true, "The node's kind, out of the vocabulary.")
    case .name: Field("name", .text, isRequired: true, "The name shown to people.")
    case .aliases: Field("aliases", .list, "Other names that the documents use for it.")
    case .description: Field("description", .text, "What it is, in a phrase.")
    case .region: Field("region", .node, "Where it belongs, as a node.")
    case .affiliations: Field("affiliations", .affiliations, "Its roles in organisations.")
    case .identifiers: Field("identifiers", .list, "Its names elsewhere, such as wikidata:Q148.")
    case .url: Field("url", .url, "Its own page.")
    }
  }
}
