/// The names of elements and attributes that a reader asks for, numbered from 0.
enum XMLNames: Int, CaseIterable {
  case namespace, version
  // GraphML.
  case graphml, graph, node, edge, hyperedge, key, data, port, locator
  case id, source, target, directed, edgedefault, sourceport, targetport, label, labels
  case scope, attrName, attrType, yfilesType, defaultValue, description
  // yEd.
  case nodeLabel, edgeLabel, fill, lineStyle, colour, hasColour
  // GEXF.
  case gexf, meta, metaDescription, keywords, attributes, attribute, attvalues, attvalue, nodes,
    edges
  case scopeOfAttributes, title, type, value, defaultedgetype, kind, weight, pid, parents, parent
  case spells, spell, start, end, startopen, endopen, timestamp
  case position, size, shape, thickness, x, y, z, red, green, blue, alpha, hex

  /// How it is written, without the prefix of a namespace.
  var text: String {
    switch self {
    case .namespace: "xmlns"
    case .version: "version"
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
    case .gexf: "gexf"
    case .meta: "meta"
    case .metaDescription: "description"
    case .keywords: "keywords"
    case .attributes: "attributes"
    case .attribute: "attribute"
    case .attvalues: "attvalues"
    case .attvalue: "attvalue"
    case .nodes: "nodes"
    case .edges: "edges"
    case .scopeOfAttributes: "class"
    case .title: "title"
    case .type: "type"
    case .value: "value"
    case .defaultedgetype: "defaultedgetype"
    case .kind: "kind"
    case .weight: "weight"
    case .pid: "pid"
    case .parents: "parents"
    case .parent: "parent"
    case .spells: "spells"
    case .spell: "spell"
    case .start: "start"
    case .end: "end"
    case .startopen: "startopen"
    case .endopen: "endopen"
    case .timestamp: "timestamp"
    case .position: "position"
    case .size: "size"
    case .shape: "shape"
    case .thickness: "thickness"
    case .x: "x"
    case .y: "y"
    case .z: "z"
    case .red: "r"
    case .green: "g"
    case .blue: "b"
    case .alpha: "a"
    case .hex: "hex"
    }
  }
}
