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

  /// The script that prints the nodes that a name may mean, and those with names near to it, with all their
  /// claims, as ``NameLookup`` counts them.
  static func candidates(of name: String, _ isExact: Bool, in data: ClusterData) -> String {
    let fold = SQLText.value(ClusterFolding.fold(name))
    func isNear(_ text: String) -> String {
      // A swap of two letters is one change for `NearMisses` and two here.
      "3 * levenshtein(\(text), \(fold)) <= 2 * greatest(length(\(text)), length(\(fold)))"
    }
    let near =
      data.hasNames && !isExact
      ? " UNION ALL SELECT id, IF(contains(concat(' ', folded), concat(' ', \(fold))), 5, 6) FROM names "
        + "WHERE contains(concat(' ', folded), concat(' ', \(fold))) OR \(isNear("folded")) "
        + "OR exists(split(folded, ' '), word -> \(isNear("word")))"
      : ""
    return data.views + """
      CACHE TABLE near AS SELECT id FROM (\(fits(name, isExact: isExact, hasNames: data.hasNames))\(near)) \
      GROUP BY id ORDER BY min(level), id LIMIT \(mostCandidates);
      CACHE TABLE picked AS SELECT e.* FROM edges e LEFT JOIN near s ON e.source = s.id \
      LEFT JOIN near t ON e.target = t.id WHERE s.id IS NOT NULL OR t.id IS NOT NULL;
      SELECT concat('@files ', row) FROM files;
      SELECT concat('@edges ', row) FROM picked;
      SELECT concat('@nodes ', n.row) FROM nodes n LEFT SEMI JOIN (SELECT id FROM near UNION ALL \
      SELECT explode(array(source, target)) FROM picked) w ON n.id = w.id;

      """
  }

  /// So many nodes are looked at that a name may mean; who begins a name with one letter is told of these.
  private static let mostCandidates = 200

  /// The nodes that a name fits, with the levels at which it does.
  static func fits(_ name: String, isExact: Bool, hasNames: Bool) -> String {
    let value = SQLText.value(name)
    let own = levels("id", "nodes", [("id = \(value)", 0), ("name = \(value)", 1)])
    let folded = hasNames && !isExact ? ClusterFolding.fold(name) : ""
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
