/// An immutable stakeholder graph: documents, nodes, and the cited claims between nodes.
///
/// Made by a ``GraphBuilder``, which checks everything, so a graph cannot be wrong. Documents, nodes
/// and edges are numbered in the order of their ids, compared as UTF-8 bytes: the same data make the
/// same graph whatever the order of the rows. Two edges may share both ends: it is a multigraph.
public struct Graph: Sendable {
  /// The kinds that the graph's nodes and edges have.
  public let vocabulary: Vocabulary

  let documents: Table
  let nodes: Table
  let edges: Table
  /// Ids that were referred to and are not nodes or documents of this graph, sorted.
  let outsideNodes: TextColumn
  let outsideDocuments: TextColumn
  let outgoing: Adjacency
  let incoming: Adjacency
  /// The names of the nodes, of a graph in a graph file; nil for others.
  package let names: NameIndex?
  /// The folded names, of a graph whose names were folded to be compared; nil for others.
  package private(set) var foldedNames: FoldedNames?

  private let nodeKinds: Column<UInt16>
  private let edgeKinds: Column<UInt16>
  let sources: Column<UInt32>
  let targets: Column<UInt32>

  init(
    vocabulary: Vocabulary,
    documents: Table,
    nodes: Table,
    edges: Table,
    outsideNodes: TextColumn,
    outsideDocuments: TextColumn,
    outgoing: Adjacency,
    incoming: Adjacency,
    names: NameIndex? = nil
  ) {
    self.vocabulary = vocabulary
    self.documents = documents
    self.nodes = nodes
    self.edges = edges
    self.outsideNodes = outsideNodes
    self.outsideDocuments = outsideDocuments
    self.outgoing = outgoing
    self.incoming = incoming
    self.names = names
    nodeKinds = nodes.codes(at: NodeField.kind.rawValue)
    edgeKinds = edges.codes(at: EdgeField.kind.rawValue)
    sources = edges.references(at: EdgeField.source.rawValue)
    targets = edges.references(at: EdgeField.target.rawValue)
  }

  /// The same graph, which keeps its folded names for whoever needs them next.
  package func foldingNames() -> Graph {
    var graph = self
    graph.foldedNames = FoldedNames(of: self)
    return graph
  }

  /// The number of documents.
  public var documentCount: Int { documents.count }
  /// The number of nodes.
  public var nodeCount: Int { nodes.count }
  /// The number of edges.
  public var edgeCount: Int { edges.count }

  /// All documents, in the order of their ids.
  public var allDocuments: RowIDs<DocumentField> { RowIDs(count: documents.count) }
  /// All nodes, in the order of their ids.
  public var allNodes: RowIDs<NodeField> { RowIDs(count: nodes.count) }
  /// All edges, in the order of their ids.
  public var allEdges: RowIDs<EdgeField> { RowIDs(count: edges.count) }

  /// The node with an id, or nil. Complexity: O(log nodeCount) comparisons.
  public func node(_ id: String) -> NodeID? { nodes.ids.row(of: id).map(NodeID.init) }
  /// The edge with an id, or nil. Complexity: O(log edgeCount) comparisons.
  public func edge(_ id: String) -> EdgeID? { edges.ids.row(of: id).map(EdgeID.init) }
  /// The document with an id, or nil. Complexity: O(log documentCount) comparisons.
  public func document(_ id: String) -> DocumentID? {
    documents.ids.row(of: id).map(DocumentID.init)
  }

  /// The id that the dataset gives a node.
  public func id(of node: NodeID) -> String { nodes.ids[node.index] }
  /// The id that the dataset gives an edge.
  public func id(of edge: EdgeID) -> String { edges.ids[edge.index] }
  /// The id that the dataset gives a document.
  public func id(of document: DocumentID) -> String { documents.ids[document.index] }

  /// A node's kind.
  public func kind(of node: NodeID) -> NodeKind { NodeKind(index: nodeKinds[node.index]) }
  /// An edge's kind.
  public func kind(of edge: EdgeID) -> EdgeKind { EdgeKind(index: edgeKinds[edge.index]) }

  /// The node that an edge starts from.
  public func source(of edge: EdgeID) -> NodeID { NodeID(Int(sources[edge.index])) }
  /// The node that an edge runs to.
  public func target(of edge: EdgeID) -> NodeID { NodeID(Int(targets[edge.index])) }

  /// The edges that start from a node, in the order of their ids.
  public func edges(from node: NodeID) -> EdgeIDs { outgoing.edges(of: node, targets) }
  /// The edges that run to a node, in the order of their ids; a self-loop is here as well.
  public func edges(to node: NodeID) -> EdgeIDs { incoming.edges(of: node, sources) }
  /// The number of edge ends at a node; a self-loop counts twice.
  public func degree(of node: NodeID) -> Int {
    outgoing.places(of: node.index).count + incoming.places(of: node.index).count
  }
}
