import StakeholderGraph

/// What kinds of nodes and edges are in FollowTheMoney, as near as it has them.
enum FollowTheMoneySchema: String {
  case person = "Person"
  case organisation = "Organization"
  case territory = "Territory"
  case project = "Project"

  /// The schema of a kind of node; kinds that a dataset adds are projects, as initiatives are.
  init(_ kind: NodeKind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .region: self = .territory
    default: self = .project
    }
  }

  /// Whether it can own, pay, take part or be a member.
  var isLegalEntity: Bool { self == .person || self == .organisation }
}

/// The schema of a relation, and the properties that hold its ends.
struct FollowTheMoneyRelation {
  let schema: String
  let source: String
  let target: String

  /// A payment; it has a sum, but nothing to say that it is only planned.
  static let payment = Self(schema: "Payment", source: "payer", target: "beneficiary")
  static let participant = Self(
    schema: "ProjectParticipant",
    source: "participant",
    target: "project"
  )
  static let membership = Self(schema: "Membership", source: "member", target: "organization")
  /// Two things that are linked somehow; the role says how.
  static let link = Self(schema: "UnknownLink", source: "subject", target: "object")

  /// The relation that an edge stands for.
  static func of(_ edge: EdgeID, in graph: Graph) -> Self {
    let kind = graph.kind(of: edge)
    let source = FollowTheMoneySchema(graph.kind(of: graph.source(of: edge)))
    let target = FollowTheMoneySchema(graph.kind(of: graph.target(of: edge)))
    guard source.isLegalEntity else { return .link }
    switch target {
    case .project: return kind == .founded || kind == .funded ? .participant : .link
    case .person, .organisation:
      if kind == .funded && graph.marks(of: edge).isEmpty { return .payment }
      let isMembership = graph.vocabulary[kind].id == "affiliated" && target == .organisation
      return isMembership ? .membership : .link
    case .territory: return .link
    }
  }

  /// The relation of a role in an organisation.
  static func ofRole(from source: NodeID, to target: NodeID, in graph: Graph) -> Self {
    let isMembership =
      FollowTheMoneySchema(graph.kind(of: source)).isLegalEntity
      && FollowTheMoneySchema(graph.kind(of: target)) == .organisation
    return isMembership ? .membership : .link
  }
}
