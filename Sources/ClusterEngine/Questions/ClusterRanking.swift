public import GraphQueries
public import StakeholderGraph

/// The nodes of data on Spark by some measure.
public struct ClusterRanking: Sendable {
  /// The nodes listed, with what is known of them.
  public let graph: Graph
  /// Their places, the best first, of all claims.
  public let ranking: Ranking
  /// How many nodes are ranked, and how many of them have a score above 0.
  public let counts: (ranked: Int, scored: Int)
  /// How far all scores together may be from those of more rounds of PageRank; nil for other measures.
  public let uncertainty: Double?
}

extension ClusterEngine {
  /// The measures that Spark knows.
  public static let measures: [RankMeasure] = [.degree, .in, .out, .support, .pagerank]
  /// So many rounds PageRank has unless another number is asked for.
  public static let defaultRounds = 40

  /// Ranks the nodes.
  ///
  /// - Parameters:
  ///   - most: how many to list; nil for all.
  ///   - onlyScored: whether nodes with the score 0 are not listed.
  ///   - rounds: of PageRank, at least 1.
  ///   - work: a folder that all workers can write to, for PageRank; nil for a temporary one of this machine.
  public func ranking(
    by measure: RankMeasure,
    _ conditions: ClusterConditions,
    most: Int?,
    onlyScored: Bool,
    rounds: Int = defaultRounds,
    work: String? = nil
  ) throws(ClusterError) -> ClusterRanking {
    precondition(Self.measures.contains(measure), "Spark does not know \(measure)")
    var conditions = conditions
    if conditions.modalities.isEmpty { conditions.modalities = [.asserted] }
    return try asking { data, folder, run throws(ClusterError) in
      let rows = FetchedRows(of: data)
      let answer = RankingRows()
      let place = try WorkFolder(work, in: folder)
      let script = RankingScript(
        measure: measure,
        conditions: conditions,
        most: most,
        onlyScored: onlyScored,
        rounds: rounds,
        work: place.address
      )
      defer { place.remove() }
      try run(script.text(for: data)) { section, row throws(ClusterError) in
        if !answer.take(section, row) { try rows.take(section, row) }
      }
      try KnownIDs(conditions).check(rows)
      let (graph, _) = try rows.graph(in: folder + "/part")
      return answer.ranking(by: measure, in: graph)
    }
  }
}

/// The statements that rank.
struct RankingScript {
  let measure: RankMeasure
  let conditions: ClusterConditions
  let most: Int?
  let onlyScored: Bool
  let rounds: Int
  /// The folder for what PageRank passes from round to round.
  let work: String

  func text(for data: ClusterData) -> String {
    let limit = most.map { " LIMIT \($0)" } ?? ""
    let test = onlyScored ? " WHERE score > 0" : ""
    return data.views + ClusterChecks.heads(of: data) + conditions.view(named: "claims")
      + KnownIDs(conditions).statements
      + scores
        + """
        CACHE TABLE ranked AS SELECT n.id, coalesce(s.score, 0) AS score FROM nodes n \
        LEFT JOIN scores s ON n.id = s.id WHERE \(conditions.allows("n.kind"));
        CACHE TABLE best AS SELECT id, score FROM ranked\(test) ORDER BY score DESC, id\(limit);
        SELECT concat('@place ', to_json(struct(id, score))) FROM best;
        SELECT concat('@total ', to_json(struct(count(*) AS ranked, count_if(score > 0) AS scored))) FROM ranked;
        SELECT concat('@claims ', to_json(struct(count(*) AS count))) FROM claims;
        SELECT concat('@nodes ', n.row) FROM nodes n LEFT SEMI JOIN best b ON n.id = b.id;
        SELECT concat('@files ', row) FROM files;

        """
  }

  /// The statements that make the view `scores`.
  private var scores: String {
    let ends: String
    switch measure {
    case .in: ends = "SELECT target AS id FROM claims"
    case .out: ends = "SELECT source AS id FROM claims"
    case .pagerank: return PageRankScript(rounds: rounds, work: work).text
    case .support:
      return
        "CREATE TEMPORARY VIEW scores AS SELECT id, count(DISTINCT voice) AS score FROM (SELECT "
        + "explode(array(e.source, e.target)) AS id, coalesce(nullif(d.origin, ''), "
        + "nullif(d.publisher, '')) AS voice FROM claims e JOIN documents d ON e.document = d.id) "
        + "GROUP BY id;\n"
    case .degree, .betweenness, .quotedBy, .spokenOf:
      ends = "SELECT explode(array(source, target)) AS id FROM claims"
    }
    return
      "CREATE TEMPORARY VIEW scores AS SELECT id, count(*) AS score FROM (\(ends)) GROUP BY id;\n"
  }
}

/// PageRank in SQL, as the local engine has it.
///
/// What a round passes to the next is written, since Spark would keep the plan of all rounds before, which
/// doubles with each.
struct PageRankScript {
  let rounds: Int
  let work: String

  /// The statements that make the view `scores`.
  var text: String {
    let steps = (1...rounds).map { round in
      let place = "\(work)/ranks-\(round % 2)"
      return write(
        """
        SELECT r.id, r.outs, (0.15D + 0.85D * x.dangling) / x.nodes + 0.85D * coalesce(t.sum, 0D) AS rank, \
        r.rank AS last FROM ranks r LEFT JOIN (SELECT a.target AS id, sum(s.rank * a.count / s.outs) AS sum \
        FROM arcs a JOIN ranks s ON a.source = s.id GROUP BY a.target) t ON r.id = t.id CROSS JOIN (SELECT \
        coalesce(sum(IF(outs = 0, rank, 0D)), 0D) AS dangling, count(*) AS nodes FROM ranks) x
        """,
        to: place,
        as: "ranks"
      )
    }.joined()
    return write(
      "SELECT source, target, count(*) AS count FROM claims GROUP BY source, target",
      to: "\(work)/arcs",
      as: "arcs"
    )
      + write(
        """
        SELECT n.id, coalesce(o.outs, 0) AS outs, 1D / x.nodes AS rank, 0D AS last FROM nodes n LEFT JOIN \
        (SELECT source AS id, sum(count) AS outs FROM arcs GROUP BY source) o ON n.id = o.id CROSS JOIN \
        (SELECT count(*) AS nodes FROM nodes) x
        """,
        to: "\(work)/ranks-0",
        as: "ranks"
      ) + steps
        // To twelve digits, as the local engine, so that the same sum in another order is the same score.
        + """
        CREATE TEMPORARY VIEW scores AS SELECT id, CAST(format_string('%.11e', rank) AS DOUBLE) AS score \
        FROM ranks;
        SELECT concat('@change ', to_json(struct(sum(abs(rank - last)) AS change))) FROM ranks;

        """
  }

  private func write(_ select: String, to place: String, as name: String) -> String {
    let path = SQLText.literal(place)
    return "INSERT OVERWRITE DIRECTORY \(path) USING parquet \(select);\n"
      + "CREATE OR REPLACE TEMPORARY VIEW \(name) USING parquet OPTIONS (path \(path));\n"
  }
}

/// The rows that the statements print.
///
/// A class, since it is filled by a closure.
private final class RankingRows {
  private var places: [(id: String, score: Double)] = []
  private var ranked = 0
  private var scored = 0
  private var claimCount = 0
  private var change: Double?

  /// Takes a row; false if it is none of these.
  func take(_ section: Substring, _ text: Substring) -> Bool {
    guard ["place", "total", "claims", "change"].contains(section), let row = RowText(text) else {
      return false
    }
    switch section {
    case "place": places.append((row["id"], Double(row["score"]) ?? 0))
    case "total":
      ranked = Int(row["ranked"]) ?? 0
      scored = Int(row["scored"]) ?? 0
    case "claims": claimCount = Int(row["count"]) ?? 0
    default: change = Double(row["change"])
    }
    return true
  }

  func ranking(by measure: RankMeasure, in graph: Graph) -> ClusterRanking {
    // Rows may come in parts, one after the other.
    let listed = places.compactMap { place in
      graph.node(place.id).map { Ranking.Place(node: $0, score: place.score) }
    }.sorted { ($1.score, $0.node) < ($0.score, $1.node) }
    return ClusterRanking(
      graph: graph,
      ranking: Ranking(measure: measure, places: listed, claimCount: claimCount),
      counts: (ranked, scored),
      // Each further round changes at most 0.85 times as much as the one before.
      uncertainty: change.map { $0 * 0.85 / 0.15 }
    )
  }
}
