import StakeholderGraph

extension GraphUnion {
  /// Adds the columns of a dataset's own; one that has two types becomes text.
  static func addColumns(
    of table: GraphTable,
    from old: Graph,
    _ new: Graph,
    to builder: inout GraphBuilder
  ) {
    let fields = [old, new].flatMap { graph in
      graph.filledFields(of: table).filter { $0.position >= table.fields.count }.map(\.field)
    }
    var types: [[UInt8]: FieldType] = [:]
    for field in fields {
      let name = Array(field.name.utf8)
      types[name] = types[name].map { $0 == field.type ? $0 : .text } ?? field.type
    }
    for field in fields {
      _ = builder.addColumn(named: field.name, type: types[Array(field.name.utf8)], to: table)
    }
  }

  /// Adds the claims that only the old graph has, and tells all of them apart by their ids.
  static func addClaims(
    of difference: GraphDifference,
    to builder: inout GraphBuilder
  ) -> [[UInt8]: Claim] {
    let old = difference.old.graph
    let new = difference.new.graph
    let added = Set(difference.edges.added)
    let changes = Dictionary(
      uniqueKeysWithValues: (difference.edges.changed + difference.renamedEdges).map {
        ($0.new, $0)
      }
    )
    var claims: [[UInt8]: Claim] = [:]
    var removed = difference.edges.removed
    for edge in difference.new.edges {
      let id = new.id(of: edge)
      var before = added.contains(edge) ? nil : changes[edge]?.old ?? old.edge(id)
      if let earlier = before, !isSameRelation(earlier, in: old, edge, in: new) {
        removed.append(earlier)
        before = nil
      }
      claims[Array(id.utf8)] = Claim(
        old: before,
        new: edge,
        columns: before == nil ? [] : changes[edge]?.columns ?? []
      )
    }
    let columns = builder.copiedColumns(of: .edges, from: old)
    for edge in removed.sorted() {
      // Its id may be another claim's by now.
      var id = old.id(of: edge)
      while claims[Array(id.utf8)] != nil { id += "'" }
      claims[Array(id.utf8)] = Claim(old: edge, new: nil, columns: [])
      builder.addRow(to: .edges, id: Array(id.utf8).span)
      for (source, target) in columns {
        builder.set(target, of: .edges, to: old.cell(at: source, row: edge.index, of: .edges))
      }
    }
    return claims
  }

  private static func isSameRelation(
    _ earlier: EdgeID,
    in old: Graph,
    _ edge: EdgeID,
    in new: Graph
  ) -> Bool {
    RelationID(
      old.kind(of: earlier),
      from: old.source(of: earlier),
      to: old.target(of: earlier),
      in: old
    )
      == RelationID(
        new.kind(of: edge),
        from: new.source(of: edge),
        to: new.target(of: edge),
        in: new
      )
  }
}

/// A kind and two ends by their ids, the same in every graph.
struct RelationID: Hashable {
  let kind: [UInt8]
  let source: [UInt8]
  let target: [UInt8]

  init(_ kind: EdgeKind, from source: NodeID, to target: NodeID, in graph: Graph) {
    self.kind = Array(graph.vocabulary[kind].id.utf8)
    self.source = Array(graph.id(of: source).utf8)
    self.target = Array(graph.id(of: target).utf8)
  }
}
