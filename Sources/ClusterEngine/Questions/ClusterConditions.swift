public import StakeholderGraph

/// The conditions on claims that Spark itself can test, as the local engine does.
public struct ClusterConditions: Sendable {
  /// The states that claims may have; nil for accepted and disputed, empty for any.
  public var statuses: [Status]?
  /// The ids of the kinds that edges may have; empty for any.
  public var edgeKinds: [String] = []
  /// The ids of the kinds that nodes may have; empty for any.
  public var nodeKinds: [String] = []
  /// The modalities that claims may have; empty for any.
  public var modalities: [Modality] = []
  /// The ids of the documents that claims may cite; empty for any.
  public var documents: [String] = []
  /// The ids of the publishers or origins of those; empty for any.
  public var publishers: [String] = []
  /// The first day.
  public var since: ClaimDate?
  /// The last day.
  public var until: ClaimDate?
  /// The least confidence.
  public var minimalConfidence: Double?

  /// Accepted and disputed claims.
  public init() {}

  /// Whether the document cited has to be known.
  private var needsDocument: Bool { !publishers.isEmpty || since != nil || until != nil }

  /// A view of the claims that pass, with all columns of edges.
  ///
  /// Kinds of nodes are no condition on claims, and ``nodeView`` tests them.
  func view(named name: String) -> String {
    var tests: [String] = []
    let statuses = statuses ?? [.accepted, .disputed]
    if !statuses.isEmpty {
      tests.append(
        "\(Self.word("e.status", "accepted")) IN \(SQLText.list(statuses.map(\.rawValue)))"
      )
    }
    if !edgeKinds.isEmpty { tests.append("e.kind IN \(SQLText.list(edgeKinds))") }
    if !modalities.isEmpty {
      tests.append(
        "\(Self.word("e.modality", "asserted")) IN \(SQLText.list(modalities.map(\.rawValue)))"
      )
    }
    if !documents.isEmpty { tests.append("e.document IN \(SQLText.list(documents))") }
    if !publishers.isEmpty {
      let list = SQLText.list(publishers)
      tests.append("(d.publisher IN \(list) OR d.origin IN \(list))")
    }
    let date = "coalesce(nullif(e.date, ''), nullif(d.published, ''))"
    if let since { tests.append("'\(since.firstDayText)' <= \(Self.lastDay(date))") }
    if let until { tests.append("\(Self.firstDay(date)) <= '\(until.lastDayText)'") }
    if let minimalConfidence {
      tests.append("CAST(e.confidence AS DOUBLE) >= CAST('\(minimalConfidence)' AS DOUBLE)")
    }
    let join = needsDocument ? " LEFT JOIN documents d ON e.document = d.id" : ""
    let rule = tests.isEmpty ? "" : " WHERE \(tests.joined(separator: " AND "))"
    return "CREATE TEMPORARY VIEW \(name) AS SELECT e.* FROM edges e\(join)\(rule);\n"
  }

  /// A test whether a node is of a kind asked for.
  func allows(_ kind: String) -> String {
    nodeKinds.isEmpty ? "true" : "\(kind) IN \(SQLText.list(nodeKinds))"
  }

  /// A cell with what an empty one means.
  static func word(_ cell: String, _ empty: String) -> String {
    "coalesce(nullif(\(cell), ''), '\(empty)')"
  }

  /// The first day of a date, as text in whose order days are.
  static func firstDay(_ date: String) -> String {
    "concat(substring_index(\(date), '/', 1), "
      + "substring('0000-01-01', length(substring_index(\(date), '/', 1)) + 1))"
  }

  /// The last day of a date or a later one of the same month, in the same form.
  static func lastDay(_ date: String) -> String {
    "concat(substring_index(\(date), '/', -1), "
      + "substring('0000-12-31', length(substring_index(\(date), '/', -1)) + 1))"
  }
}
