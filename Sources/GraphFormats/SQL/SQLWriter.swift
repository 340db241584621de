public import StakeholderGraph

/// Writes a script that makes a database of the graph: `sqlite3 graph.db < graph.sql`.
///
/// Documents, nodes, edges and kinds are tables with keys; lists are JSON text, and those that queries
/// join by are tables as well. Names and aliases can be searched as text. The view `claims` has a line
/// for each edge with its citation. All of it is one transaction, which leaves a database alone that
/// has such tables already.
public struct SQLWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "sql"
  /// The endings of its files.
  public static let fileExtensions = ["sql"]

  /// A writer.
  public init() {}

  /// Writes the script, for SQLite 3.40 or later.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    let sources = SQLSchema.sources(of: graph)
    let links = SQLLinks.tables(of: graph)
    let kinds = Self.kinds(of: graph)
    let names =
      kinds.map(\.table.name) + sources.map(\.table.name) + links.map(\.table.name)
      + ["nodes_fts", "claims", "neighbours"]
    output.write(Self.start(names))
    // All before the first row, since rows may refer to tables that come later.
    for table in kinds.map(\.table) + sources.map(\.table) + links.map(\.table) {
      output.write(table.creation)
    }
    for (table, rows) in kinds {
      var insertion = SQLInsertion(into: table)
      for row in rows { insertion.add(row.map(SQLText.value), to: &output) }
      insertion.finish(to: &output)
    }
    for source in sources { Self.fill(source, of: graph, to: &output) }
    for link in links { link.fill(&output) }
    output.write(Self.indexes + SQLLinks.indexes + Self.search)
    let edges = sources[GraphTable.edges.rawValue]
    output.write(
      SQLViews.creation(
        citation: edges.column("citation", of: [.text], in: graph),
        citations: edges.column("citations", of: [.list], in: graph),
        address: edges.column("citation_url", of: [.text, .url], in: graph)
      )
    )
    output.write("COMMIT;\n")
  }

  /// SQLite's shell goes on after an error, so a second load has to fail at the end as well: a row then
  /// refers to another that is not there, and nothing is committed.
  private static func start(_ names: [String]) -> String {
    let present =
      "FROM main.sqlite_schema WHERE name IN ("
      + names.map(SQLText.literal).joined(separator: ", ") + ") LIMIT 1;\n"
    return """
      -- A graph of stakeholders for SQLite 3.40 or later: sqlite3 graph.db < graph.sql
      PRAGMA foreign_keys = ON;
      BEGIN;
      CREATE TEMP TABLE "load_check" ("number" INTEGER
        CONSTRAINT "the database has such tables already; load the script into a new file"
        CHECK ("number" = 0)) STRICT;
      CREATE TEMP TABLE "load_stop" ("number" INTEGER PRIMARY KEY, "after" INTEGER
        REFERENCES "load_stop" DEFERRABLE INITIALLY DEFERRED) STRICT;
      INSERT INTO "load_stop" SELECT 1, 0 \(present)INSERT INTO "load_check" SELECT 1 \(present)
      """
  }

  private static func kinds(of graph: Graph) -> [(table: SQLTable, rows: [[PropertyValue?]])] {
    func table(_ name: String, _ columns: [String]) -> SQLTable {
      SQLTable(
        name: name,
        columns: [SQLTable.Column(name: "id", type: "TEXT", rules: "NOT NULL PRIMARY KEY")]
          + columns.map { SQLTable.Column(name: $0, type: "TEXT") }
      )
    }
    func text(_ colour: Colour?) -> PropertyValue? { colour.map { .text($0.description) } }
    return [
      (
        table("node_kinds", ["label", "shape", "colour"]),
        graph.vocabulary.nodeKinds.map { kind in
          [.text(kind.id), .text(kind.label), .text(kind.shape.rawValue), text(kind.colour)]
        }
      ),
      (
        table("edge_kinds", ["label", "verb", "inverse_verb", "sources", "targets", "colour"]),
        graph.vocabulary.edgeKinds.map { kind in
          [
            .text(kind.id), .text(kind.label), .text(kind.verb), .text(kind.inverseVerb),
            .list(kind.sources), .list(kind.targets), text(kind.colour),
          ]
        }
      ),
    ]
  }

  private static func fill(
    _ source: SQLSchema.Source,
    of graph: Graph,
    to output: inout ByteBuffer
  ) {
    var insertion = SQLInsertion(into: source.table)
    for row in 0..<graph.rowCount(of: source.graphTable) {
      let values = source.positions.map { position in
        SQLText.value(graph.outputValue(at: position, row: row, of: source.graphTable))
      }
      insertion.add(values, to: &output)
    }
    insertion.finish(to: &output)
  }

  private static let indexes =
    SQLTable.index(on: "publisher", of: "documents") + SQLTable.index(on: "kind", of: "nodes")
    + SQLTable.index(on: "name", of: "nodes", folded: true)
    + SQLTable.index(on: "region", of: "nodes")
    + ["kind", "source", "target", "document", "date"].map { SQLTable.index(on: $0, of: "edges") }
    .joined()

  /// Datasette looks for a table of this kind to offer a search of the nodes.
  private static let search = """
    CREATE VIRTUAL TABLE "nodes_fts" USING fts5("name", "aliases", "description", content="nodes",
      tokenize="unicode61 remove_diacritics 2");
    INSERT INTO "nodes_fts" ("nodes_fts") VALUES ('rebuild');

    """
}
