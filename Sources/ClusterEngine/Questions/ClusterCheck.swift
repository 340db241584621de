import StakeholderData
public import StakeholderGraph

/// What is wrong with data on Spark, counted.
public struct ClusterCheck: Sendable {
  /// One kind of problem in one column.
  public struct Finding: Sendable, Hashable {
    /// The table.
    public let table: GraphTable
    /// The column's name.
    public let column: String
    /// The code of ``GraphProblem`` for it.
    public let code: String
    /// How many there are.
    public let count: Int
    /// The ids of some of the rows, at most five, by their UTF-8 bytes.
    public let samples: [String]
  }

  /// What is wrong, in the order of tables, columns and codes.
  public let findings: [Finding]
  /// How many rows each table has.
  public let rowCounts: [GraphTable: Int]

  /// How many errors there are.
  public var errorCount: Int { findings.reduce(0) { $0 + $1.count } }
}

extension ClusterEngine {
  /// Looks for errors: ids that are there twice, ends and other references that lead nowhere, kinds, words,
  /// dates, numbers and the like that cannot be.
  public func check() throws(ClusterError) -> ClusterCheck {
    try asking { data, folder, run throws(ClusterError) in
      let rows = FetchedRows(of: data)
      let answer = CheckRows()
      try run(CheckScript().text(for: data)) { section, row throws(ClusterError) in
        if !answer.take(section, row) { try rows.take(section, row) }
      }
      let (graph, _) = try rows.graph(in: folder + "/part")
      return answer.check(by: graph.vocabulary)
    }
  }
}

/// The statements that look for errors.
struct CheckScript {
  func text(for data: ClusterData) -> String {
    let tables: [GraphTable] = data.hasDocuments ? [.documents, .nodes, .edges] : [.nodes, .edges]
    let problems = tables.flatMap { table in
      [cells(of: table), duplicates(in: table), references(from: table, .nodes)]
        + (table == .edges && data.hasDocuments ? [references(from: table, .documents)] : [])
    }
    return data.views + ClusterChecks.heads(of: data)
      + """
      CACHE TABLE problems AS \(problems.joined(separator: " UNION ALL "));
      SELECT concat('@problem ', to_json(struct(p.`table`, p.column, p.code, p.count, s.samples))) FROM \
      (SELECT `table`, column, code, count(*) AS count FROM problems GROUP BY 1, 2, 3) p JOIN \
      (SELECT `table`, column, code, to_json(sort_array(collect_set(id))) AS samples FROM (SELECT *, \
      dense_rank() OVER (PARTITION BY `table`, column, code ORDER BY id) AS place FROM problems) \
      WHERE place <= 5 GROUP BY 1, 2, 3) s ON p.`table` = s.`table` AND p.column = s.column \
      AND p.code = s.code;
      CACHE TABLE node_kinds AS SELECT id, min(kind) AS kind FROM nodes GROUP BY id;
      SELECT concat('@kind ', to_json(struct('nodes' AS `table`, kind, count(*) AS count, min(id) AS id))) \
      FROM nodes WHERE kind <> '' GROUP BY kind;
      SELECT concat('@kind ', to_json(struct('edges' AS `table`, kind, count(*) AS count, min(id) AS id))) \
      FROM edges WHERE kind <> '' GROUP BY kind;
      SELECT concat('@ends ', to_json(struct(e.kind, s.kind AS source, t.kind AS target, count(*) AS count, \
      min(e.id) AS id))) FROM edges e JOIN node_kinds s ON e.source = s.id JOIN node_kinds t \
      ON e.target = t.id WHERE e.kind <> '' GROUP BY e.kind, s.kind, t.kind;
      SELECT concat('@files ', row) FROM files;

      """
      + tables.map { table in
        "SELECT concat('@rows ', to_json(struct('\(table.name)' AS `table`, count(*) AS count))) "
          + "FROM \(table.name);\n"
      }.joined()
  }

  /// The problems of single rows, in one pass over a table.
  private func cells(of table: GraphTable) -> String {
    var tests: [(column: String, code: String, test: String)] = [
      ("id", "id", FieldTest.unusableID)
    ]
    for field in table.fields {
      if field.isRequired {
        tests.append((field.name, "missing", "coalesce(`\(field.name)`, '') = ''"))
      }
      tests.append((field.name, "encoding", FieldTest.replaced("`\(field.name)`")))
      tests += FieldTest.problems(of: field).map { (field.name, $0.code, $0.test) }
    }
    if table == .edges { tests += FieldTest.rowProblems }
    let structs = tests.map {
      "IF(\($0.test), named_struct('column', '\($0.column)', 'code', '\($0.code)'), NULL)"
    }.joined(separator: ", ")
    return "SELECT '\(table.name)' AS `table`, p.column AS column, p.code AS code, "
      + "coalesce(id, '') AS id FROM (SELECT id, explode(array(\(structs))) AS p FROM \(table.name)) "
      + "WHERE p IS NOT NULL"
  }

  private func duplicates(in table: GraphTable) -> String {
    "SELECT '\(table.name)', 'id', 'duplicate', id FROM (SELECT id, explode(sequence(2, copies)) AS copy "
      + "FROM (SELECT id, count(*) AS copies FROM \(table.name) WHERE id <> '' GROUP BY id) "
      + "WHERE copies > 1)"
  }

  /// The references from a table to another that lead nowhere.
  private func references(from table: GraphTable, _ target: GraphTable) -> String {
    let structs = table.fields.compactMap { field -> String? in
      let cell = "`\(field.name)`"
      let items: String
      switch field.type {
      case .node where target == .nodes: items = "array(\(cell))"
      case .document where target == .documents: items = "array(\(cell))"
      case .nodes where target == .nodes: items = SQLText.items(cell)
      case .affiliations where target == .nodes: items = SQLText.organisations(cell)
      default: return nil
      }
      return "transform(\(items), r -> named_struct('column', '\(field.name)', 'ref', r))"
    }
    return "SELECT '\(table.name)', p.column, 'reference', r.id FROM (SELECT id, "
      + "explode(concat(\(structs.joined(separator: ", ")))) AS p FROM \(table.name)) r "
      + "LEFT ANTI JOIN \(target.name) t ON r.p.ref = t.id WHERE r.p.ref <> ''"
  }
}

/// The rows that the statements print.
///
/// A class, since it is filled by a closure.
private final class CheckRows {
  private var findings: [ClusterCheck.Finding] = []
  private var kinds: [(table: GraphTable, kind: String, count: Int, id: String)] = []
  private var ends: [(kind: String, source: String, target: String, count: Int, id: String)] = []
  private var rowCounts: [GraphTable: Int] = [:]

  /// Takes a row; false if it is none of these.
  func take(_ section: Substring, _ text: Substring) -> Bool {
    guard ["problem", "kind", "ends", "rows"].contains(section), let row = RowText(text) else {
      return false
    }
    let count = Int(row["count"]) ?? 0
    let table = GraphTable.allCases.first { $0.name == row["table"] }
    switch section {
    case "ends": ends.append((row["kind"], row["source"], row["target"], count, row["id"]))
    case "kind": if let table { kinds.append((table, row["kind"], count, row["id"])) }
    case "rows": if let table { rowCounts[table] = count }
    default:
      guard let table else { return true }
      findings.append(
        ClusterCheck.Finding(
          table: table,
          column: row["column"],
          code: row["code"],
          count: count,
          samples: RowText.array(row["samples"])
        )
      )
    }
    return true
  }

  func check(by vocabulary: Vocabulary) -> ClusterCheck {
    for table in [GraphTable.nodes, .edges] {
      let known = Set(
        table == .nodes ? vocabulary.nodeKinds.map(\.id) : vocabulary.edgeKinds.map(\.id)
      )
      add(
        "kind",
        table,
        kinds.filter { $0.table == table && !known.contains($0.kind) }
          .map { ($0.count, $0.id) }
      )
    }
    let wrong = ends.filter { ends in
      guard let kind = vocabulary.edgeKind(ends.kind),
        let source = vocabulary.nodeKind(ends.source),
        let target = vocabulary.nodeKind(ends.target)
      else { return false }
      return !vocabulary.allows(kind, from: source, to: target)
    }
    add("ends", .edges, wrong.map { ($0.count, $0.id) })
    let sorted = findings.sorted { first, second in
      let places = [first, second].map { finding in
        finding.table.fields.firstIndex { $0.name == finding.column } ?? .max
      }
      return (first.table.rawValue, places[0], first.code)
        < (second.table.rawValue, places[1], second.code)
    }
    return ClusterCheck(findings: sorted, rowCounts: rowCounts)
  }

  /// Adds what was counted by value, of which each has one sample.
  private func add(_ code: String, _ table: GraphTable, _ found: [(count: Int, id: String)]) {
    guard !found.isEmpty else { return }
    let samples = found.map(\.id).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    findings.append(
      ClusterCheck.Finding(
        table: table,
        column: "kind",
        code: code,
        count: found.reduce(0) { $0 + $1.count },
        samples: Array(samples.prefix(5))
      )
    )
  }
}
