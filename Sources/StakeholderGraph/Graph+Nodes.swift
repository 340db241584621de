extension Graph {
  /// The name shown to people; the id where a graph from another tool gives no name.
  public func name(of node: NodeID) -> String {
    nodes[NodeField.name.rawValue].text(at: node.index) ?? id(of: node)
  }

  /// The node's other names, in the order of the dataset.
  public func aliases(of node: NodeID) -> [String] {
    nodes[NodeField.aliases.rawValue].text(at: node.index).map(TextList.items) ?? []
  }

  /// What the node is, in a phrase.
  public func description(of node: NodeID) -> String? {
    nodes[NodeField.description.rawValue].text(at: node.index)
  }

  /// Where the node belongs, as a node of this graph, or nil.
  public func region(of node: NodeID) -> NodeID? {
    inside(nodes[NodeField.region.rawValue].reference(at: node.index))
  }

  /// The node's roles in organisations, in the order of the dataset.
  public func affiliations(of node: NodeID) -> [Affiliation] {
    nodes[NodeField.affiliations.rawValue].text(at: node.index).map(TextList.affiliations) ?? []
  }

  /// The node's names elsewhere, such as `wikidata:Q148`.
  public func identifiers(of node: NodeID) -> [String] {
    nodes[NodeField.identifiers.rawValue].text(at: node.index).map(TextList.items) ?? []
  }

  /// The address of the node's own page, as the dataset gives it.
  public func url(of node: NodeID) -> String? {
    nodes[NodeField.url.rawValue].text(at: node.index)
  }

  /// The node of a reference, or nil where it points outside this graph.
  func inside(_ reference: Int?) -> NodeID? {
    reference.flatMap { $0 < nodes.count ? NodeID($0) : nil }
  }
}
