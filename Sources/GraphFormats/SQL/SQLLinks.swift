import StakeholderGraph

/// Lists as tables of their own, a row for each item, so that queries can join them.
enum SQLLinks {
  /// The tables and what fills them.
  static func tables(of graph: Graph) -> [(table: SQLTable, fill: (inout ByteBuffer) -> Void)] {
    let (aliases, affiliations, about) = (aliases(), affiliations(of: graph), about(of: graph))
    return [
      (
        aliases,
        { output in
          fill(aliases, with: graph.allNodes, to: &output) { node in
            graph.aliases(of: node).map { [graph.id(of: node), $0] }
          }
        }
      ),
      (
        affiliations,
        { output in
          fill(affiliations, with: graph.allNodes, to: &output) { node in
            graph.affiliations(of: node).map { [graph.id(of: node), $0.organisation, $0.role] }
          }
        }
      ),
      (
        about,
        { output in
          fill(about, with: graph.allEdges, to: &output) { edge in
            let position = EdgeField.about.rawValue
            let value = graph.value(at: position, row: edge.index, of: .edges)
            guard case .list(let nodes)? = value else { return [] }
            return nodes.map { [graph.id(of: edge), $0] }
          }
        }
      ),
    ]
  }

  /// The statements that make queries by the other end of a link fast.
  static let indexes =
    SQLTable.index(on: "alias", of: "aliases", folded: true)
    + SQLTable.index(on: "organisation", of: "affiliations")
    + SQLTable.index(on: "node", of: "about")

  private static func owner(_ name: String, _ table: String) -> [SQLTable.Column] {
    [
      SQLTable.Column(
        name: name,
        type: "TEXT",
        rules: "NOT NULL " + SQLTable.reference(to: table)
      ),
      SQLTable.Column(name: "position", type: "INTEGER", rules: "NOT NULL"),
    ]
  }

  private static func aliases() -> SQLTable {
    SQLTable(
      name: "aliases",
      columns: owner("node", "nodes")
        + [SQLTable.Column(name: "alias", type: "TEXT", rules: "NOT NULL")],
      key: ["node", "position"]
    )
  }

  private static func affiliations(of graph: Graph) -> SQLTable {
    let isInside = graph.allNodes.allSatisfy { node in
      graph.affiliations(of: node).allSatisfy { graph.node($0.organisation) != nil }
    }
    let reference = isInside ? " " + SQLTable.reference(to: "nodes") : ""
    return SQLTable(
      name: "affiliations",
      columns: owner("node", "nodes") + [
        SQLTable.Column(name: "organisation", type: "TEXT", rules: "NOT NULL" + reference),
        SQLTable.Column(name: "role", type: "TEXT"),
      ],
      key: ["node", "position"]
    )
  }

  private static func about(of graph: Graph) -> SQLTable {
    let isInside = graph.referencesStayInside(at: EdgeField.about.rawValue, of: .edges)
    let reference = isInside ? " " + SQLTable.reference(to: "nodes") : ""
    return SQLTable(
      name: "about",
      columns: owner("edge", "edges")
        + [SQLTable.Column(name: "node", type: "TEXT", rules: "NOT NULL" + reference)],
      key: ["edge", "position"]
    )
  }

  /// Fills a table with the items of some rows: the row's id, the place from 1, and the rest.
  private static func fill<Row>(
    _ table: SQLTable,
    with rows: some Sequence<Row>,
    to output: inout ByteBuffer,
    items: (Row) -> [[String]]
  ) {
    var insertion = SQLInsertion(into: table)
    for row in rows {
      for (place, item) in items(row).enumerated() {
        let texts = item.map { $0.isEmpty ? "NULL" : SQLText.literal($0) }
        insertion.add([texts[0], String(place + 1)] + texts.dropFirst(), to: &output)
      }
    }
    insertion.finish(to: &output)
  }
}
