public import GraphQueries
public import StakeholderGraph

extension ClusterEngine {
  /// Counts what the data hold.
  ///
  /// - Parameter most: how many of the best connected nodes to list.
  /// - Returns: the numbers, a graph of the nodes named in them, and how many claims there are, whether they
  ///   pass or not.
  public func statistics(
    _ conditions: ClusterConditions,
    most: Int = 10
  ) throws(ClusterError) -> (statistics: Statistics, names: Graph, claimCount: Int) {
    try asking { data, folder, run throws(ClusterError) in
      let rows = FetchedRows(of: data)
      let counts = StatisticsRows()
      let script = StatisticsScript(conditions: conditions, most: most).text(for: data)
      try run(script) { section, row throws(ClusterError) in
        if !counts.take(section, row) { try rows.take(section, row) }
      }
      try KnownIDs(conditions).check(rows)
      let (graph, _) = try rows.graph(in: folder + "/part")
      return (counts.statistics(by: graph.vocabulary), graph, counts.number("all_edges"))
    }
  }
}

/// The statements that count.
struct StatisticsScript {
  let conditions: ClusterConditions
  let most: Int

  func text(for data: ClusterData) -> String {
    let modality = ClusterConditions.word("modality", "asserted")
    let status = ClusterConditions.word("status", "accepted")
    return data.views + ClusterChecks.heads(of: data) + conditions.view(named: "passing")
      + KnownIDs(conditions).statements
        + """
        CREATE TEMPORARY VIEW kept AS SELECT * FROM nodes WHERE \(conditions.allows("kind"));
        CREATE TEMPORARY VIEW claims AS SELECT e.* FROM passing e\(endsTest);
        CACHE TABLE degrees AS SELECT id, count(*) AS degree FROM (SELECT explode(array(source, target)) AS id \
        FROM claims) GROUP BY id;
        CACHE TABLE citing AS SELECT kind, \(modality) AS modality, \(status) AS status, document, \
        count(*) AS count FROM claims GROUP BY 1, 2, 3, 4;
        CACHE TABLE published AS SELECT d.id, d.publisher, d.published, c.id IS NOT NULL AS cited \
        FROM documents d LEFT JOIN (SELECT DISTINCT document AS id FROM citing) c ON d.id = c.id;
        CACHE TABLE best AS SELECT id, degree FROM degrees ORDER BY degree DESC, id LIMIT \(most);
        SELECT concat('@number ', to_json(struct('all_edges' AS name, count(*) AS count))) FROM edges;
        SELECT concat('@number ', to_json(struct('all_nodes' AS name, count(*) AS count))) FROM nodes;
        SELECT concat('@number ', to_json(struct('all_documents' AS name, count(*) AS count))) FROM published;
        SELECT concat('@number ', to_json(struct('documents' AS name, count(*) AS count))) FROM published \
        WHERE cited;
        SELECT concat('@number ', to_json(struct('linked' AS name, count(*) AS count))) FROM kept n \
        LEFT SEMI JOIN degrees d ON n.id = d.id;
        SELECT concat('@kind ', to_json(struct(kind, count(*) AS count))) FROM kept GROUP BY kind;
        SELECT concat('@citing ', to_json(struct(c.kind, c.modality, c.status, c.document, d.publisher, \
        c.count))) FROM citing c LEFT JOIN published d ON c.document = d.id;
        SELECT concat('@date ', to_json(struct(date, min(id) AS id))) FROM claims WHERE date <> '' \
        GROUP BY date;
        SELECT concat('@published ', to_json(struct(published AS date, min(id) AS id, cited))) FROM published \
        WHERE published <> '' GROUP BY published, cited;
        SELECT concat('@best ', to_json(struct(id, degree AS count))) FROM best;
        SELECT concat('@sum ', to_json(struct(kind, modality, currency, CASE WHEN max(abs(amount)) \
        < 1e20 THEN CAST(sum(CAST(amount AS DECIMAL(38, 8))) AS DOUBLE) ELSE sum(amount) END AS amount))) FROM \
        (SELECT DISTINCT kind, \(modality) AS modality, document, CAST(paragraph AS BIGINT) AS paragraph, \
        target, CAST(amount AS DOUBLE) AS amount, currency FROM claims WHERE amount <> '' AND currency <> '') \
        WHERE modality <> 'denied' GROUP BY kind, modality, currency;
        SELECT concat('@nodes ', n.row) FROM kept n LEFT SEMI JOIN (SELECT id FROM best UNION ALL \
        SELECT publisher FROM published) w ON n.id = w.id;
        SELECT concat('@files ', row) FROM files;

        """
  }

  /// What keeps claims between nodes of the kinds asked for.
  private var endsTest: String {
    guard !conditions.nodeKinds.isEmpty else { return "" }
    return " LEFT SEMI JOIN kept s ON e.source = s.id LEFT SEMI JOIN kept t ON e.target = t.id"
  }
}

/// The rows that the statements print.
///
/// A class, since it is filled by a closure.
private final class StatisticsRows {
  private var numbers: [String: Int] = [:]
  private var nodeKinds: [String: Int] = [:]
  private var tallies: [Column: [String: Int]] = [:]
  private var dates: [Date] = []
  private var best: [Statistics.Tally] = []
  private var sums: [(kind: String, modality: Modality, currency: String, amount: Double)] = []
  private var edgeCount = 0

  private enum Column: String, CaseIterable {
    case kind, modality, status, document, publisher
  }

  private struct Date {
    let date: ClaimDate
    let isOfDocument: Bool
    let isCited: Bool
    let id: [UInt8]
  }

  func number(_ name: String) -> Int { numbers[name] ?? 0 }

  /// Takes a row; false if it is none of these.
  func take(_ section: Substring, _ text: Substring) -> Bool {
    guard ["number", "kind", "citing", "date", "published", "best", "sum"].contains(section),
      let row = RowText(text)
    else { return false }
    let count = Int(row["count"]) ?? 0
    switch section {
    case "number": numbers[row["name"]] = count
    case "kind": nodeKinds[row["kind"]] = count
    case "citing":
      edgeCount += count
      for column in Column.allCases where !row[column.rawValue].isEmpty {
        tallies[column, default: [:]][row[column.rawValue], default: 0] += count
      }
    case "best": best.append(Statistics.Tally(name: row["id"], count: count))
    case "sum":
      if let modality = Modality(rawValue: row["modality"]), let amount = Double(row["amount"]) {
        sums.append((row["kind"], modality, row["currency"], amount))
      }
    default:
      if let date = ClaimDate(row["date"]) {
        dates.append(
          Date(
            date: date,
            isOfDocument: section == "published",
            isCited: row["cited"] == "true",
            id: Array(row["id"].utf8)
          )
        )
      }
    }
    return true
  }

  func statistics(by vocabulary: Vocabulary) -> Statistics {
    let nodeCount = nodeKinds.values.reduce(0, +)
    // A part without anything left out keeps documents that no claim cites.
    let isWhole = nodeCount == number("all_nodes") && edgeCount == number("all_edges")
    func listed(_ column: Column) -> [Statistics.Tally] {
      (tallies[column] ?? [:]).map { Statistics.Tally(name: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
    func ordered(_ counts: [String: Int], _ order: [String]) -> [Statistics.Tally] {
      order.compactMap { name in counts[name].map { Statistics.Tally(name: name, count: $0) } }
    }
    let edgeKinds = vocabulary.edgeKinds.map(\.id)
    return Statistics(
      documentCount: number(isWhole ? "all_documents" : "documents"),
      nodeCount: nodeCount,
      edgeCount: edgeCount,
      nodesByKind: ordered(nodeKinds, vocabulary.nodeKinds.map(\.id)),
      edgesByKind: ordered(tallies[.kind] ?? [:], edgeKinds),
      edgesByDocument: listed(.document),
      edgesByPublisher: listed(.publisher),
      edgesByModality: ordered(tallies[.modality] ?? [:], Modality.allCases.map(\.rawValue)),
      edgesByStatus: ordered(tallies[.status] ?? [:], Status.allCases.map(\.rawValue)),
      citedCount: (tallies[.document] ?? [:]).values.reduce(0, +),
      isolatedCount: nodeCount - number("linked"),
      dates: span(isWhole: isWhole),
      bestConnected: best.sorted { first, second in
        first.count != second.count
          ? first.count > second.count
          : first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
      },
      sums: edgeKinds.flatMap { kind in
        Modality.allCases.flatMap { modality in
          sums.filter { $0.kind == kind && $0.modality == modality }
            .sorted { $0.currency < $1.currency }
            .map { sum in
              Statistics.Sum(
                kind: kind,
                modality: modality,
                currency: sum.currency,
                amount: sum.amount.isFinite ? NumberText.rounded(sum.amount) : nil
              )
            }
        }
      }
    )
  }

  /// The dates that begin first and end last; of equals that of the first row, claims before documents.
  private func span(isWhole: Bool) -> (first: ClaimDate, last: ClaimDate)? {
    let dates = dates.filter { !$0.isOfDocument || isWhole || $0.isCited }.sorted { first, second in
      first.isOfDocument != second.isOfDocument
        ? second.isOfDocument : first.id.lexicographicallyPrecedes(second.id)
    }.map(\.date)
    return dates.min { $0.firstDay < $1.firstDay }.flatMap { first in
      dates.max { $0.lastDay < $1.lastDay }.map { (first, $0) }
    }
  }
}
