/// What puts one node before another.
public enum RankMeasure: String, Sendable, Hashable, CaseIterable {
  /// The number of claims that the node is an end of; one from a node to itself counts twice.
  case degree
  /// The number of claims that run to the node.
  case `in`
  /// The number of claims that start from the node.
  case out
  /// PageRank along the claims, with the damping 0.85: parallel claims each count, and a node from which
  /// none starts passes its rank to all nodes alike.
  case pagerank
  /// The share of the pairs of other nodes whose shortest chains of links run through the node, a pair
  /// with several such chains counting for the share of them that does.
  case betweenness
  /// The number of independent sources behind the claims that the node is an end of.
  case support
  /// The number of independent sources that quote the node.
  case quotedBy = "quoted-by"
  /// The number of others who are quoted with words about the node.
  case spokenOf = "spoken-of"

  /// Whether scores are whole numbers.
  public var isCount: Bool { self != .pagerank && self != .betweenness }
}
