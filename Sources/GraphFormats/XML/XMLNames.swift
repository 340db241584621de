/// The names of elements and attributes that a reader asks for, numbered from 0.
enum XMLNames: Int, CaseIterable {
  // GraphML.
  case graphml, graph, node, edge, hyperedge, key, data, port, locator
  case id, source, target, directed, edgedefault, sourceport, targetport, label, labels
  case scope, attrName, attrType, yfilesType, defaultValue, description
  // yEd.
  case nodeLabel, edgeLabel, fill, lineStyle, colour, hasColour

  /// How it is written, without the prefix of a namespace.
  var text: String {
    switch self {
    case .graphml: "graphml"
    case .graph: "graph"
    case .node: "node"
    case .edge: "edge"
    case .hyperedge: "hyperedge"
    case .key: "key"
    case .data: "data"
    case .port: "port"
    case .locator: "locator"
    case .id: "id"
    case .source: "source"
    case .target: "target"
    case .directed: "directed"
    case .edgedefault: "edgedefault"
    case .sourceport: "sourceport"
    case .targetport: "targetport"
    case .label: "label"
    case .labels: "labels"
    case .scope: "for"
    case .attrName: "attr.name"
    case .attrType: "attr.type"
    case .yfilesType: "yfiles.type"
    case .defaultValue: "default"
    case .description: "desc"
    case .nodeLabel: "NodeLabel"
    case .edgeLabel: "EdgeLabel"
    case .fill: "Fill"
    case .lineStyle: "LineStyle"
    case .colour: "color"
    case .hasColour: "hasColor"
    }
  }
}
