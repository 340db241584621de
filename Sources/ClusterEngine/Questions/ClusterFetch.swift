public import GraphQueries
import StakeholderGraph

/// The part of the data that an answer needs, to be fetched by Spark.
///
/// The part holds at least all that the local engine would look at for the answer, so that its answer from
/// the part is the one from the whole.
public struct ClusterFetch: Sendable {
  /// What is fetched around the nodes in focus.
  public enum Reach: Sendable, Hashable {
    /// The claims that touch a node fewer than so many steps away, at least 1.
    case touching(steps: Int)
    /// The claims between nodes at most so many steps away.
    case between(steps: Int)
    /// All claims and nodes.
    case everything
  }

  /// The names of the nodes in focus.
  public var names: [String] = []
  /// Whether only the very id or name will do.
  public var isExact = false
  /// What is fetched around them.
  public var reach: Reach
  /// Which way claims are followed.
  public var direction = Direction.both
  /// What claims have to pass, be it to be followed or to be fetched.
  public var conditions = ClusterConditions()
  /// The ids of documents that have to exist, besides those of the conditions.
  public var knownDocuments: [String] = []
  /// The ids of publishers or origins that documents have to have, besides those of the conditions.
  public var knownPublishers: [String] = []
  /// Whether regions, affiliations and subjects are followed as well.
  public var followsContext = false
  /// Whether claims are fetched that speak of a node in focus.
  public var includesSubjects = false
  /// How often what nodes refer to is fetched as well.
  public var referenceRounds = 1

  /// A fetch around some nodes.
  public init(around names: [String], reach: Reach) {
    self.names = names
    self.reach = reach
  }

  /// The most steps, as each makes the script and the work longer.
  public static let mostSteps = 20

  /// The script.
  ///
  /// A table of nodes within reach names the one before it only once: Spark keeps the plan of a table with
  /// each use of it, so that plans would grow by that factor with each table.
  func script(for data: ClusterData) -> String {
    data.views
      + ClusterChecks.heads(of: data)
      + ClusterFocus.table(of: names, isExact: isExact, hasNames: data.hasNames)
      + conditions.view(named: "claims")
      + KnownIDs(self).statements
      + near
      + picked
      + rows
  }

  /// How many steps away from the nodes in focus nodes are found; 0 for those alone, and for everything.
  public var lastStep: Int {
    switch reach {
    case .touching(let steps): steps - 1
    case .between(let steps): steps
    case .everything: 0
    }
  }

  /// The tables `near_0`, `near_1`… of the nodes at most so many steps away; those that nothing links to
  /// another are lost on the way, as there is nothing to be found from them.
  private var near: String {
    guard reach != .everything else { return "" }
    let start = "CREATE TEMPORARY VIEW near_0 AS SELECT id FROM focus;\n"
    guard lastStep > 0 else { return start }
    let steps = (1...lastStep).map { step in
      "CACHE TABLE near_\(step) AS SELECT DISTINCT explode(array(l.near, l.far)) AS id FROM links l "
        + "LEFT SEMI JOIN near_\(step - 1) n ON l.near = n.id;\n"
    }
    return links + start + steps.joined()
  }

  /// The view of all links as pairs, seen from the near end.
  private var links: String {
    var pairs: [(near: String, far: String, from: String)] = [("source", "target", "claims")]
    if followsContext {
      pairs += [
        ("id", "region", "nodes"),
        (
          "id", "item",
          "nodes LATERAL VIEW explode(\(SQLText.organisations("affiliations"))) x AS item"
        ),
        ("target", "item", "claims LATERAL VIEW explode(\(SQLText.items("about"))) x AS item"),
      ]
    }
    let selects = pairs.flatMap { near, far, from in
      (direction == .in ? [] : ["SELECT \(near) AS near, \(far) AS far FROM \(from)"])
        + (direction == .out ? [] : ["SELECT \(far) AS near, \(near) AS far FROM \(from)"])
    }
    return "CREATE TEMPORARY VIEW links AS \(selects.joined(separator: " UNION ALL "));\n"
  }

  /// The table of the claims to fetch.
  private var picked: String {
    guard reach != .everything else { return "CACHE TABLE picked AS SELECT * FROM claims;\n" }
    let last = "near_\(lastStep)"
    var joins = "LEFT JOIN \(last) s ON e.source = s.id LEFT JOIN \(last) t ON e.target = t.id"
    var test = "s.id IS NOT NULL OR t.id IS NOT NULL"
    if !followsContext {
      if case .between = reach {
        test = "s.id IS NOT NULL AND t.id IS NOT NULL"
      } else if direction != .both {
        test = direction == .out ? "s.id IS NOT NULL" : "t.id IS NOT NULL"
      }
    }
    var before = ""
    if includesSubjects || followsContext {
      before =
        "CACHE TABLE speaking AS SELECT DISTINCT c.id FROM (SELECT id, explode("
        + "\(SQLText.items("about"))) AS item FROM claims) c LEFT SEMI JOIN \(last) n "
        + "ON c.item = n.id;\n"
      joins += " LEFT JOIN speaking b ON e.id = b.id"
      test += " OR b.id IS NOT NULL"
    }
    return before + "CACHE TABLE picked AS SELECT e.* FROM claims e \(joins) WHERE \(test);\n"
  }

  /// The statements that print the rows: the claims, the documents that they cite, and the nodes that
  /// any of them refer to, and those refer to in turn.
  private var rows: String {
    var ids = [
      "SELECT explode(concat(array(source, target), \(SQLText.items("about")))) AS id FROM picked",
      "SELECT explode(array(publisher, origin)) FROM cited",
    ]
    if reach == .everything {
      ids.append("SELECT id FROM nodes WHERE \(conditions.allows("kind"))")
    } else {
      ids.append(
        followsContext
          ? "SELECT explode(array(l.near, l.far)) FROM context l LEFT SEMI JOIN near_\(lastStep) n "
            + "ON l.near = n.id"
          : "SELECT id FROM near_\(lastStep)"
      )
      ids.append("SELECT id FROM focus")
    }
    let wanted = (0..<referenceRounds).reduce(ids.joined(separator: " UNION ALL ")) { wanted, _ in
      "SELECT explode(concat(array(n.id, n.region), \(SQLText.organisations("n.affiliations")))) AS id "
        + "FROM nodes n LEFT SEMI JOIN (\(wanted)) w ON n.id = w.id"
    }
    return (followsContext && reach != .everything ? context : "")
      + """
      CACHE TABLE cited AS SELECT d.* FROM documents d LEFT SEMI JOIN picked p ON d.id = p.document;
      SELECT concat('@documents ', row) FROM cited;
      SELECT concat('@edges ', row) FROM picked;
      SELECT concat('@nodes ', n.row) FROM nodes n LEFT SEMI JOIN (\(wanted)) w ON n.id = w.id;
      SELECT concat('@files ', row) FROM files;

      """
  }

  /// The view of the links that columns of nodes make, either way.
  private var context: String {
    let organisations = SQLText.organisations("affiliations")
    let pairs = [
      ("region", "nodes"), ("item", "nodes LATERAL VIEW explode(\(organisations)) x AS item"),
    ]
    let selects = pairs.flatMap { far, from in
      [
        "SELECT id AS near, \(far) AS far FROM \(from)",
        "SELECT \(far) AS near, id AS far FROM \(from)",
      ]
    }
    return "CREATE TEMPORARY VIEW context AS \(selects.joined(separator: " UNION ALL "));\n"
  }
}
