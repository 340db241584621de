import GraphQueries
import StakeholderGraph

/// Finding nodes by name in SQL, as ``NameLookup`` does in a graph.
enum ClusterFocus {
  /// The statements that make a table `focus` of the nodes that names mean, with the number of the name.
  ///
  /// - Parameter hasNames: whether there is a table of folded names; without it names are exact.
  static func table(of names: [String], isExact: Bool, hasNames: Bool) -> String {
    guard !names.isEmpty else { return "" }
    let selects = names.enumerated().map { number, name in
      // Of the levels that fit one node alone the first wins.
      "SELECT \(number) AS number, min_by(id, level) AS id FROM (SELECT min(id) AS id, level FROM "
        + "(\(fits(name, isExact: isExact, hasNames: hasNames))) GROUP BY level "
        + "HAVING count(DISTINCT id) = 1)"
    }
    return "CACHE TABLE focus AS SELECT * FROM (\(selects.joined(separator: " UNION ALL "))) "
      + "WHERE id IS NOT NULL;\nSELECT concat('@focus ', to_json(struct(number, id))) FROM focus;\n"
  }

  /// The nodes that a name fits, with the levels at which it does.
  static func fits(_ name: String, isExact: Bool, hasNames: Bool) -> String {
    let value = SQLText.value(name)
    let own = levels("id", "nodes", [("id = \(value)", 0), ("name = \(value)", 1)])
    let folded = hasNames && !isExact ? NameFolding.fold(name) : ""
    // Names of punctuation alone fold to nothing, and nothing is a prefix of everything.
    guard !folded.isEmpty else { return own }
    let fold = SQLText.value(folded)
    let others = levels(
      "id",
      "names",
      [
        ("folded = \(fold) AND isAlias = 'false'", 2), ("folded = \(fold) AND isAlias = 'true'", 3),
        ("startswith(folded, \(fold))", 4),
      ]
    )
    return "\(own) UNION ALL \(others)"
  }

  /// The rows of a table that pass any of some tests, once for each, with the test's level; in one pass.
  private static func levels(
    _ id: String,
    _ table: String,
    _ tests: [(test: String, level: Int)]
  ) -> String {
    let any = tests.map { "(\($0.test))" }.joined(separator: " OR ")
    let levels = tests.map { "IF(\($0.test), \($0.level), NULL)" }.joined(separator: ", ")
    return
      "SELECT \(id) AS id, level FROM \(table) LATERAL VIEW explode(array(\(levels))) x AS level "
      + "WHERE (\(any)) AND level IS NOT NULL"
  }
}
