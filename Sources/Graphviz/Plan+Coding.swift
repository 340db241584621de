extension ByteWriter {
  /// Writes a plan without its warnings, which its maker keeps.
  mutating func write(_ plan: Plan) {
    write(plan.name)
    write(plan.isDirected)
    for declarations in [plan.graph, plan.node, plan.edge] { write(declarations) }
    write(plan.attributes)
    write(plan.nodes) { writer, node in
      writer.write(node.name)
      writer.write(node.values)
    }
    write(plan.edges) { writer, edge in
      writer.write(count: edge.tail)
      writer.write(count: edge.head)
      writer.write(edge.key)
      writer.write(edge.values)
    }
    write(plan.clusters) { writer, cluster in
      writer.write(cluster.name)
      writer.write(cluster.members) { $0.write(count: $1) }
      writer.write(cluster.values)
    }
  }

  private mutating func write(_ declarations: Plan.Declarations) {
    write(Array(zip(declarations.names, declarations.defaults))) { writer, declaration in
      writer.write(declaration.0)
      writer.write(declaration.1) { $0.write($1) }
    }
  }

  private mutating func write(_ values: Plan.Values) {
    write(values) { writer, entry in
      writer.write(count: entry.attribute)
      writer.write(entry.value)
    }
  }

  private mutating func write(_ value: Plan.Value) {
    write(value.isMarkup)
    write(value.text)
  }
}

extension ByteReader {
  /// Reads a plan. All places that it names are within its own lists.
  mutating func plan() throws(FrameError) -> Plan {
    let name = try graphvizText()
    let isDirected = try flag()
    let graph = try declarations()
    let node = try declarations()
    let edge = try declarations()
    let attributes = try values(of: graph)
    let nodes = try list { (reader) throws(FrameError) in
      (name: try reader.graphvizText(), values: try reader.values(of: node))
    }
    let edges = try list { (reader) throws(FrameError) in
      (
        tail: try reader.index(below: nodes.count), head: try reader.index(below: nodes.count),
        key: try reader.graphvizText(), values: try reader.values(of: edge)
      )
    }
    let clusters = try list { (reader) throws(FrameError) in
      (
        name: try reader.graphvizText(),
        members: try reader.list { (inner) throws(FrameError) in
          try inner.index(below: nodes.count)
        },
        values: try reader.values(of: graph)
      )
    }
    return Plan(
      name: name,
      isDirected: isDirected,
      declarations: (graph, node, edge),
      attributes: attributes,
      parts: (nodes, edges, clusters)
    )
  }

  private mutating func declarations() throws(FrameError) -> Plan.Declarations {
    var declarations = Plan.Declarations()
    let entries = try list { (reader) throws(FrameError) in
      (
        name: try reader.graphvizText(),
        value: try reader.value { (inner) throws(FrameError) in try inner.planValue() }
      )
    }
    for entry in entries {
      declarations.names.append(entry.name)
      declarations.defaults.append(entry.value)
    }
    return declarations
  }

  private mutating func values(of kind: Plan.Declarations) throws(FrameError) -> Plan.Values {
    try list { (reader) throws(FrameError) in
      (attribute: try reader.index(below: kind.names.count), value: try reader.planValue())
    }
  }

  private mutating func planValue() throws(FrameError) -> Plan.Value {
    let isMarkup = try flag()
    return Plan.Value(text: try graphvizText(), isMarkup: isMarkup)
  }

  /// Reads text without a NUL, at which Graphviz would cut it.
  private mutating func graphvizText() throws(FrameError) -> String {
    let text = try text()
    guard !text.utf8.contains(0) else { throw .badValue("text with a NUL") }
    return text
  }
}
