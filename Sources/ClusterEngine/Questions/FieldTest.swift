import StakeholderGraph

/// Tests in SQL that a cell holds what its column does, as `GraphBuilder` tests it.
enum FieldTest {
  /// What can be wrong with a cell of a column: a code of ``GraphProblem`` and an expression that is true
  /// where it is. References and kinds are tested elsewhere.
  static func problems(of field: Field) -> [(code: String, test: String)] {
    let cell = "`\(field.name)`"
    func unless(_ test: String) -> String { "\(cell) <> '' AND NOT (\(test))" }
    switch field.type {
    case .text, .url, .kind, .document, .node: return []
    case .date: return [("date", unless(date(cell)))]
    case .hash: return [("hash", unless("\(cell) RLIKE '^[0-9a-fA-F]{64}\\\\z'"))]
    case .currency: return [("currency", unless("\(cell) RLIKE '^[A-Z]{3}\\\\z'"))]
    case .boolean: return [("number", unless("\(cell) IN ('true', 'false')"))]
    case .choice(let words): return [("word", unless("\(cell) IN \(SQLText.list(words))"))]
    case .list, .nodes, .affiliations:
      return [("list", "\(cell) <> '' AND \(hasEmptyItem(cell, field.type == .affiliations))")]
    case .integer(let minimum):
      let whole = "\(cell) RLIKE '^-?[0-9]+\\\\z' AND CAST(\(cell) AS BIGINT) IS NOT NULL"
      return [
        ("number", unless(whole)),
        ("range", "\(whole) AND CAST(\(cell) AS BIGINT) < \(minimum)"),
      ]
    case .number(let minimum, let maximum):
      let number = "\(cell) RLIKE '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?\\\\z'"
      let value = "CAST(\(cell) AS DOUBLE)"
      let isOpen = maximum == .greatestFiniteMagnitude
      let outside = "\(number) AND (\(value) < \(minimum)D OR \(value) > \(maximum)D)"
      return [("number", unless(number))] + (isOpen ? [] : [("range", outside)])
    }
  }

  /// What can be wrong with a row of edges whose cells are each in order.
  static let rowProblems: [(column: String, code: String, test: String)] = [
    (
      "amount", "currency",
      "coalesce(amount, '') <> '' AND coalesce(currency, '') = ''"
    ),
    (
      "start", "range",
      "coalesce(start, '') <> '' AND coalesce(`end`, '') = ''"
    ),
    (
      "end", "range",
      "coalesce(`end`, '') <> '' AND coalesce(start, '') = ''"
    ),
    (
      "end", "range",
      "CAST(start AS BIGINT) >= 0 AND CAST(`end` AS BIGINT) >= 1 "
        + "AND CAST(`end` AS BIGINT) <= CAST(start AS BIGINT)"
    ),
  ]

  /// Whether an id cannot be one: control characters, marks of direction, spaces at an end.
  static let unusableID =
    "id RLIKE '[\\\\x00-\\\\x1F\\\\x7F-\\\\x9F\\\\u202A-\\\\u202E\\\\u2066-\\\\u2069\\\\uFEFF\\\\u2028"
    + "\\\\u2029]|^\\\\s|\\\\s\\\\z'"

  /// Whether a cell has the character that Spark puts where bytes are not UTF-8.
  static func replaced(_ cell: String) -> String {
    "contains(\(cell), \(SQLText.value("\u{FFFD}")))"
  }

  private static func date(_ cell: String) -> String {
    let one = "[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?"
    let parts = ["1", "-1"].map { "substring_index(\(cell), '/', \($0))" }
    let days = parts.map { "(length(\($0)) < 10 OR CAST(\($0) AS DATE) IS NOT NULL)" }
    return "\(cell) RLIKE '^\(one)(/\(one))?\\\\z' AND \(days.joined(separator: " AND ")) "
      + "AND \(ClusterConditions.firstDay(cell)) <= \(ClusterConditions.lastDay(cell))"
  }

  /// Whether a list has an item without text; of affiliations, one that names no organisation.
  private static func hasEmptyItem(_ cell: String, _ isPairs: Bool) -> String {
    let end = isPairs ? "[|:]|\\\\z" : "[|]|\\\\z"
    return "\(cell) RLIKE '(?s)^(?:(?:[^|\\\\\\\\]|\\\\\\\\.|\\\\\\\\\\\\z)*[|])*(?:\(end))'"
  }
}
