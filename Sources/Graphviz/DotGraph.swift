/// A graph as a DOT text tells it: a value without pointers, which ``Renderer/read(_:)`` returns.
///
/// ```swift
/// let graph = try Renderer(isolation: .worker).read(bytes)
/// for edge in graph.edges {
///   print(graph.nodes[edge.tail].name, graph.nodes[edge.head].name, edge.attributes["label"]?.text ?? "")
/// }
/// ```
///
/// Names and values are as Graphviz reads them: quotation marks are gone, pieces are put together and
/// defaults are applied, and what the picture would make of escapes such as `\n` and entities such as
/// `&amp;` still stands. ``Value/plainText(as:)`` and ``plainName(_:)`` read those. Nothing in it was
/// acted on: no attribute is checked, and any text may stand in any of them.
public struct DotGraph: Sendable, Hashable {
  /// A node.
  public struct Node: Sendable, Hashable {
    /// The name. No other node has it, but that since Graphviz 13 a name in angle brackets is another
    /// than the same name in quotation marks.
    public let name: String
    /// The attributes that hold for the node. Its `label` is there unless it is the node's name.
    public let attributes: Attributes
  }

  /// An edge between two nodes.
  public struct Edge: Sendable, Hashable {
    /// The place of the node where the edge begins, in ``DotGraph/nodes``.
    public let tail: Int
    /// The place of the node where the edge ends, in ``DotGraph/nodes``.
    public let head: Int
    /// What tells the edge from others between the same ends, if the text says so.
    public let key: String?
    /// The attributes that hold for the edge; ports are `tailport` and `headport`.
    public let attributes: Attributes
  }

  /// A part of the graph that the text puts in braces.
  public struct Subgraph: Sendable, Hashable {
    /// The name, or empty text if it has none. Subgraphs of different parents may have the same name.
    public let name: String
    /// The place of the subgraph around this one in ``DotGraph/subgraphs``, or `nil` if it stands in the
    /// graph itself.
    public let parent: Int?
    /// The attributes that hold for the subgraph: its own, and those of the graph around it that were
    /// set before it began.
    public let attributes: Attributes
    /// The places of its nodes in ``DotGraph/nodes``, those of its subgraphs included; ascending.
    public let members: [Int]

    /// Whether Graphviz draws a box around the subgraph: by the beginning of its name, or by its attribute
    /// `cluster`.
    public var isCluster: Bool {
      let isNamedSo = name.utf8.starts(with: "cluster".utf8)
      return isNamedSo || attributes["cluster"].map { $0.text.lowercased() == "true" } ?? false
    }
  }

  /// The name of the graph, or empty text if it has none.
  public let name: String
  /// Whether edges have a direction.
  public let isDirected: Bool
  /// Whether all edges between the same ends became one.
  public let isStrict: Bool
  /// The attributes of the graph itself.
  public let attributes: Attributes
  /// The nodes in the order in which the text first names them.
  public let nodes: [Node]
  /// The edges in the order of the text. An edge between subgraphs is one between each two of their
  /// nodes.
  public let edges: [Edge]
  /// The subgraphs in the order in which the text first opens them, so that each comes before those that
  /// stand in it.
  public let subgraphs: [Subgraph]
  /// The number of graphs that follow this one in the text. They were read, and nothing of them is kept.
  public let furtherGraphs: Int
  /// What Graphviz said while it read, and what was taken for granted; usually empty.
  public let warnings: [String]

  init(
    name: String,
    isDirected: Bool,
    isStrict: Bool,
    attributes: Attributes,
    parts: (nodes: [Node], edges: [Edge], subgraphs: [Subgraph]),
    furtherGraphs: Int,
    warnings: [String]
  ) {
    self.name = name
    self.isDirected = isDirected
    self.isStrict = isStrict
    self.attributes = attributes
    (nodes, edges, subgraphs) = parts
    self.furtherGraphs = furtherGraphs
    self.warnings = warnings
  }
}
