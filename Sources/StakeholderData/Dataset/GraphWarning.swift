package import StakeholderGraph

/// What is allowed in a graph and still worth a look: all rows of which one thing is to be said.
package struct GraphWarning {
  /// The code of the findings.
  let code: String
  /// The table of the rows.
  let table: GraphTable
  /// The field that the message is about.
  let field: Int
  /// The rows of the graph; not empty.
  let rows: [Int]
  /// What is to be said of a row, by its place in `rows`.
  let message: (Int) -> String

  /// The warnings that only the whole graph shows; about names only where they are given. Complexity: O(rows).
  static func all(of graph: Graph, names: FoldedNames?) -> [GraphWarning] {
    let uncited = graph.uncitedEdges()
    let isolated = graph.isolatedNodes()
    let shared = names?.shared() ?? []
    let warnings = [
      GraphWarning(
        code: "uncited",
        table: .edges,
        field: EdgeField.document.rawValue,
        rows: uncited.map(\.index)
      ) { "the edge \(QuotedText.quoted(graph.id(of: uncited[$0]))) cites no document" },
      GraphWarning(
        code: "isolated",
        table: .nodes,
        field: NodeField.id.rawValue,
        rows: isolated.map(\.index)
      ) { "the node \(QuotedText.quoted(graph.id(of: isolated[$0]))) has no edge and no context" },
      GraphWarning(
        code: "same-name",
        table: .nodes,
        field: NodeField.name.rawValue,
        rows: shared.map(\.owner.index)
      ) { place in
        let (owner, first) = (shared[place].owner, shared[place].first)
        let name = names.map { $0.name(at: shared[place].place, of: graph) } ?? ""
        return "\(QuotedText.quoted(name)) is a name of the node "
          + "\(QuotedText.quoted(graph.id(of: owner))) and of "
          + "\(QuotedText.quoted(graph.id(of: first))); say which is meant where"
      },
    ]
    return warnings.filter { !$0.rows.isEmpty }
  }

  /// The warnings about a graph that has no lines, as findings about its file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: how many of a code are listed; the others are counted.
  package static func findings(of graph: Graph, path: String, limit: Int) -> [Finding] {
    all(of: graph, names: graph.foldedNames ?? FoldedNames(of: graph)).flatMap { warning in
      func finding(_ message: String, count: Int = 1) -> Finding {
        Finding(
          path: path,
          place: .start,
          severity: .warning,
          message: message,
          code: warning.code,
          count: count
        )
      }
      let listed = warning.rows.indices.prefix(limit).map { finding(warning.message($0)) }
      let more = warning.rows.count - listed.count
      return listed + (more > 0 ? [finding(Self.unlisted(more), count: more)] : [])
    }
  }

  /// What stands for warnings that are not listed.
  static func unlisted(_ count: Int) -> String { "\(count) more like those that are listed" }
}
