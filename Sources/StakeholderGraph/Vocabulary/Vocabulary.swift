/// The kinds of node and edge that a graph may use.
///
/// It always begins with the built-in kinds; a dataset adds its own, or declares a built-in one again
/// to widen its ends or change how it reads and looks.
public struct Vocabulary: Sendable, Hashable {
  /// The node kinds, in the order of their positions.
  public private(set) var nodeKinds: [NodeKindDefinition]
  /// The edge kinds, in the order of their positions.
  public private(set) var edgeKinds: [EdgeKindDefinition]

  /// The built-in kinds and no others.
  public static let standard = Vocabulary(
    nodeKinds: [
      NodeKindDefinition(id: "person", label: "Person", shape: .ellipse),
      NodeKindDefinition(id: "organisation", label: "Organisation", shape: .box),
      NodeKindDefinition(id: "region", label: "Region", shape: .hexagon),
      NodeKindDefinition(id: "initiative", label: "Initiative", shape: .rounded),
    ],
    edgeKinds: [
      EdgeKindDefinition(
        id: "quoted",
        label: "Quoted",
        verb: "quoted",
        inverseVerb: "quoted by",
        sources: ["person", "organisation", "initiative"]
      ),
      EdgeKindDefinition(
        id: "founded",
        label: "Founded",
        verb: "founded",
        inverseVerb: "founded by",
        sources: ["person", "organisation", "region"],
        targets: ["organisation", "initiative"]
      ),
      EdgeKindDefinition(id: "funded", label: "Funded", verb: "funded", inverseVerb: "funded by"),
      EdgeKindDefinition(
        id: "promoted",
        label: "Promoted",
        verb: "promoted",
        inverseVerb: "promoted by"
      ),
    ]
  )

  /// Declares a kind of node, or redefines the one with that id, and returns it.
  ///
  /// - Precondition: there are fewer than 65,535 kinds of node.
  @discardableResult
  public mutating func declare(_ definition: NodeKindDefinition) -> NodeKind {
    if let kind = nodeKind(definition.id) {
      nodeKinds[Int(kind.index)] = definition
      return kind
    }
    precondition(nodeKinds.count < Self.limit, "more than \(Self.limit) kinds of node")
    nodeKinds.append(definition)
    return NodeKind(index: UInt16(nodeKinds.count - 1))
  }

  /// Declares a kind of edge, or redefines the one with that id, and returns it.
  ///
  /// - Precondition: there are fewer than 65,535 kinds of edge.
  @discardableResult
  public mutating func declare(_ definition: EdgeKindDefinition) -> EdgeKind {
    if let kind = edgeKind(definition.id) {
      edgeKinds[Int(kind.index)] = definition
      return kind
    }
    precondition(edgeKinds.count < Self.limit, "more than \(Self.limit) kinds of edge")
    edgeKinds.append(definition)
    return EdgeKind(index: UInt16(edgeKinds.count - 1))
  }

  /// The most kinds that a vocabulary may declare of nodes, and of edges.
  public static let limit = Int(UInt16.max)

  /// The kind of node with an id, or nil.
  public func nodeKind(_ id: String) -> NodeKind? {
    nodeKinds.firstIndex { $0.id.utf8.elementsEqual(id.utf8) }.map { NodeKind(index: UInt16($0)) }
  }

  /// The kind of edge with an id, or nil.
  public func edgeKind(_ id: String) -> EdgeKind? {
    edgeKinds.firstIndex { $0.id.utf8.elementsEqual(id.utf8) }.map { EdgeKind(index: UInt16($0)) }
  }

  /// All kinds of node, in the order of the vocabulary.
  public var allNodeKinds: [NodeKind] { nodeKinds.indices.map { NodeKind(index: UInt16($0)) } }

  /// All kinds of edge, in the order of the vocabulary.
  public var allEdgeKinds: [EdgeKind] { edgeKinds.indices.map { EdgeKind(index: UInt16($0)) } }

  /// What the vocabulary says of a kind of node; the kind must be one of this vocabulary.
  public subscript(kind: NodeKind) -> NodeKindDefinition { nodeKinds[Int(kind.index)] }

  /// What the vocabulary says of a kind of edge; the kind must be one of this vocabulary.
  public subscript(kind: EdgeKind) -> EdgeKindDefinition { edgeKinds[Int(kind.index)] }

  /// Whether an edge of a kind may run from a node of one kind to a node of another.
  public func allows(_ kind: EdgeKind, from source: NodeKind, to target: NodeKind) -> Bool {
    let definition = self[kind]
    return (definition.sources.isEmpty || definition.sources.contains(self[source].id))
      && (definition.targets.isEmpty || definition.targets.contains(self[target].id))
  }
}
