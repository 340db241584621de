/// A diagram with everything escaped and in order, ready to be given to Graphviz under the lock.
struct Plan: Sendable {
  /// A value as Graphviz is to get it.
  struct Value: Sendable {
    var text: String
    let isMarkup: Bool
  }

  /// The attributes declared for one kind of object, by place; a missing default is empty text.
  struct Declarations: Sendable {
    var names: [String] = []
    var defaults: [Value?] = []
  }

  /// Values by the place of their attribute in the declarations.
  typealias Values = [(attribute: Int, value: Value)]

  typealias Node = (name: String, values: Values)
  typealias Edge = (tail: Int, head: Int, key: String, values: Values)
  typealias Cluster = (name: String, members: [Int], values: Values)

  let name: String
  let isDirected: Bool
  let graph: Declarations
  var node: Declarations
  var edge: Declarations
  var attributes: Values
  var nodes: [Node] = []
  var edges: [Edge] = []
  var clusters: [Cluster] = []
  let warnings: [String]

  /// Escapes a diagram that is to be written in a format.
  init(_ diagram: Diagram, for format: OutputFormat) {
    var writer = ValueWriter(diagram, for: format)
    let graphAttributes = BitmapSize.bounded(diagram.attributes, for: format)
    let graphs = AttributeTable(diagram.clusters.lazy.map(\.attributes) + [graphAttributes])
    let nodeTable = AttributeTable(diagram.nodes.lazy.map(\.attributes) + [diagram.nodeDefaults])
    let edgeTable = AttributeTable(diagram.edges.lazy.map(\.attributes) + [diagram.edgeDefaults])

    name = Escaping.name(diagram.name)
    isDirected = diagram.isDirected
    attributes = graphs.values(of: graphAttributes) { writer.write($0, $1, of: .graph) }
    // The graph's own values are not defaults: its clusters would all bear its label.
    graph = graphs.declarations(defaults: [])
    node = nodeTable.declarations(
      defaults: nodeTable.values(of: diagram.nodeDefaults) {
        writer.write($0, $1, of: .allNodes)
      }
    )
    edge = edgeTable.declarations(
      defaults: edgeTable.values(of: diagram.edgeDefaults) {
        writer.write($0, $1, of: .allEdges)
      }
    )
    for node in diagram.nodes {
      let values = nodeTable.values(of: node.attributes) { writer.write($0, $1, of: .node(node)) }
      nodes.append((Escaping.name(node.name), values))
    }
    for edge in diagram.edges {
      guard let tail = diagram.index(ofNode: edge.tail), let head = diagram.index(ofNode: edge.head)
      else { preconditionFailure("edge \(edge.key) ends outside the diagram") }
      let values = edgeTable.values(of: edge.attributes) { writer.write($0, $1, of: .edge(edge)) }
      edges.append((tail, head, Escaping.name(edge.key), values))
    }
    for cluster in diagram.clusters {
      var values = graphs.values(of: cluster.attributes) {
        writer.write($0, $1, of: .cluster(cluster))
      }
      // Whoever reads the file would have the cluster take the graph's own values over.
      let ownPlaces = Set(values.map(\.attribute))
      for entry in attributes where !ownPlaces.contains(entry.attribute) {
        values.append((entry.attribute, Value(text: "", isMarkup: false)))
      }
      // Graphviz knows a cluster by how its name begins.
      let name = "cluster_" + Escaping.name(cluster.name)
      clusters.append((name, cluster.members.compactMap(diagram.index(ofNode:)), values))
    }
    warnings = writer.warnings
    if writer.hasMarkup { separateMarkup() }
  }

  /// A plan that another process made and escaped.
  init(
    name: String,
    isDirected: Bool,
    declarations: (graph: Declarations, node: Declarations, edge: Declarations),
    attributes: Values,
    parts: (nodes: [Node], edges: [Edge], clusters: [Cluster])
  ) {
    self.name = name
    self.isDirected = isDirected
    (graph, node, edge) = declarations
    self.attributes = attributes
    (nodes, edges, clusters) = parts
    warnings = []
  }
}
