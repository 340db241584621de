/// A graph to be drawn: a value without pointers, which Graphviz sees only while a call lasts.
///
/// ```swift
/// var diagram = Diagram(name: "founders")
/// diagram.addNode("a", attributes: ["label": .text("Ada & Co"), "shape": "box"])
/// diagram.addEdge(from: "a", to: "b", key: "1")
/// let picture = try diagram.render(as: .svg, layout: .dot)
/// ```
///
/// Nodes, edges and clusters keep the order in which they were added, and the same additions give
/// the same bytes. Names and keys are anybody's text. In the file a backslash in them is doubled, the
/// `&` of an entity becomes `&amp;`, and a control character, U+FFFD, U+FFFE or U+FFFF becomes U+FFFD
/// and its four hexadecimal digits, so that different names stay different; so does U+FEFF alone, and
/// the first of quotation marks without anything else, which Graphviz writes wrongly. Names are compared by
/// their Unicode scalars: a letter with an accent and the same letter made of two scalars are two names.
///
/// In values, carriage returns become newlines, and characters that XML cannot hold, or U+FEFF alone,
/// become U+FFFD; quotation marks without anything else are given a space.
/// Whoever reads SVG takes a tab in a tooltip for a space, as XML has it.
/// A setting that ends in an odd number of backslashes is given one more.
public struct Diagram: Sendable, Hashable {
  /// A node and its attributes.
  public struct Node: Sendable, Hashable {
    /// The name, which no other node of the diagram has. It is the label unless one is given.
    public let name: String
    /// The attributes of this node alone.
    public fileprivate(set) var attributes: Attributes
  }

  /// An edge between two nodes, and its attributes.
  public struct Edge: Sendable, Hashable {
    /// The name of the node where the edge begins.
    public let tail: String
    /// The name of the node where the edge ends.
    public let head: String
    /// What tells the edge from others between the same ends.
    public let key: String
    /// The attributes of this edge alone.
    public fileprivate(set) var attributes: Attributes
  }

  /// A box drawn around some nodes, and its attributes.
  public struct Cluster: Sendable, Hashable {
    /// The name, which no other cluster of the diagram has.
    public let name: String
    /// The attributes of the cluster. It takes none over from the graph.
    public fileprivate(set) var attributes: Attributes
    /// The names of the nodes in the box.
    public fileprivate(set) var members: [String]
  }

  /// Which edge is meant: the places of its ends in `nodes`, and its key.
  private struct EdgeIdentity: Hashable {
    let tail: Int
    let head: Int
    let key: Name
  }

  /// A name compared by its scalars, as cgraph does, and not by canonical equivalence, as `String` does.
  private struct Name: Hashable {
    private let text: String

    init(_ text: String) {
      self.text = text
    }

    static func == (first: Name, second: Name) -> Bool {
      first.text.utf8.elementsEqual(second.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  /// The name of the graph; the title of the drawing in SVG. Graphviz leaves a name that begins with `%`
  /// out of DOT files.
  public let name: String
  /// Whether edges have a direction.
  public let isDirected: Bool
  /// The attributes of the graph itself.
  public var attributes: Attributes = [:]
  /// The attributes of nodes that do not say otherwise.
  public var nodeDefaults: Attributes = [:]
  /// The attributes of edges that do not say otherwise.
  public var edgeDefaults: Attributes = [:]
  /// The nodes in order of addition.
  public private(set) var nodes: [Node] = []
  /// The edges in order of addition.
  public private(set) var edges: [Edge] = []
  /// The clusters in order of addition.
  public private(set) var clusters: [Cluster] = []

  private var nodePlaces: [Name: Int] = [:]
  private var edgePlaces: [EdgeIdentity: Int] = [:]
  private var clusterPlaces: [Name: Int] = [:]

  /// Makes a graph without nodes.
  public init(name: String = "", isDirected: Bool = true) {
    self.name = name
    self.isDirected = isDirected
  }

  /// Adds a node, or gives the node of that name other attributes.
  ///
  /// - Returns: The place of the node in ``nodes``.
  /// - Complexity: O(1) on average.
  @discardableResult
  public mutating func addNode(_ name: String, attributes: Attributes = [:]) -> Int {
    let place = place(ofNode: name)
    nodes[place].attributes = attributes
    return place
  }

  /// Adds an edge, and its ends if they are missing.
  ///
  /// An edge of the same ends and key is given other attributes instead. Without directions, an edge
  /// has the same ends either way round.
  ///
  /// - Complexity: O(1) on average.
  public mutating func addEdge(
    from tail: String,
    to head: String,
    key: String,
    attributes: Attributes = [:]
  ) {
    let ends = (place(ofNode: tail), place(ofNode: head))
    let inOrder = isDirected || ends.0 <= ends.1
    let identity = EdgeIdentity(
      tail: inOrder ? ends.0 : ends.1,
      head: inOrder ? ends.1 : ends.0,
      key: Name(key)
    )
    if let known = edgePlaces[identity] {
      edges[known].attributes = attributes
    } else {
      edgePlaces[identity] = edges.count
      edges.append(Edge(tail: tail, head: head, key: key, attributes: attributes))
    }
  }

  /// Adds a cluster, and its members if they are missing, or replaces the cluster of that name.
  ///
  /// A node should be in one cluster: Graphviz draws it in one box only.
  ///
  /// - Complexity: O(*m*) on average, where *m* is the number of members.
  public mutating func addCluster(
    _ name: String,
    attributes: Attributes = [:],
    members: [String]
  ) {
    for member in members { _ = place(ofNode: member) }
    let cluster = Cluster(name: name, attributes: attributes, members: members)
    if let known = clusterPlaces[Name(name)] {
      clusters[known] = cluster
    } else {
      clusterPlaces[Name(name)] = clusters.count
      clusters.append(cluster)
    }
  }

  /// The place of a node in `nodes`; adds the node, without attributes, if it is missing.
  private mutating func place(ofNode name: String) -> Int {
    if let known = nodePlaces[Name(name)] { return known }
    nodePlaces[Name(name)] = nodes.count
    nodes.append(Node(name: name, attributes: [:]))
    return nodes.count - 1
  }

  /// The place of a node in `nodes`, or `nil` if the diagram has none of that name.
  func index(ofNode name: String) -> Int? {
    nodePlaces[Name(name)]
  }

  /// Whether text under this attribute is data for other programs, which Graphviz passes on unread.
  ///
  /// It is not under names that common readers of DOT keep for a node's name or an edge's ends.
  public static func takesData(as attribute: String) -> Bool {
    AttributeRole(of: attribute) == .data && !keptByReaders.contains(attribute)
  }

  private static let keptByReaders: Set<String> = ["name", "head", "tail", "obj_dict", "_gvid"]
}
