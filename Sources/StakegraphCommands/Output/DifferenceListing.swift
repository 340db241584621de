import GraphQueries
import StakeholderGraph

/// What differs between two datasets, for people: a heading with a count, then a line for each row.
struct DifferenceListing {
  private let difference: GraphDifference
  private let crossing: SelectionCrossing

  private var old: Graph { difference.old.graph }
  private var new: Graph { difference.new.graph }

  init(_ difference: GraphDifference) {
    self.difference = difference
    crossing = SelectionCrossing(difference)
  }

  func text() -> String {
    guard !difference.isEmpty else { return "no difference\n" }
    let sections =
      claims("claim") { !$1.isContext($0) } + claims("context tie") { $1.isContext($0) }
      + relations() + nodes() + documents()
    return sections.filter { !$0.lines.isEmpty }
      .map { ([$0.heading] + $0.lines).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private struct Section {
    let heading: String
    let lines: [String]

    init(_ count: Int, _ noun: String, _ word: String, _ lines: [String]) {
      heading = "\(Count.of(count, noun)) \(word)"
      self.lines = lines
    }
  }

  private func claims(
    _ noun: String,
    where isMeant: (EdgeID, Graph) -> Bool
  ) -> [Section] {
    let added = difference.edges.added.filter { isMeant($0, new) }
    let removed = difference.edges.removed.filter { isMeant($0, old) }
    let changed = difference.edges.changed.filter { isMeant($0.new, new) }
    let renamed = difference.renamedEdges.filter { isMeant($0.new, new) }
    return [
      Section(
        added.count,
        noun,
        "added",
        added.map { edge in
          "  + " + line(edge, in: new)
            + remark(edge, in: new, "was", other: crossing.before(edge), in: old)
        }
      ),
      Section(
        removed.count,
        noun,
        "removed",
        removed.map { edge in
          "  − " + line(edge, in: old)
            + remark(edge, in: old, "is now", other: crossing.after(edge), in: new)
        }
      ),
      Section(
        changed.count,
        noun,
        "changed",
        changed.flatMap { ["  ~ " + line($0.new, in: new)] + lines($0.columns) }
      ),
      Section(
        renamed.count,
        noun,
        "renamed",
        renamed.flatMap { change in
          ["  = \(visible(old.id(of: change.old))) → " + line(change.new, in: new)]
            + lines(change.columns)
        }
      ),
    ]
  }

  private func line(_ edge: EdgeID, in graph: Graph) -> String {
    "\(visible(graph.id(of: edge))): \(ClaimSentence.text(of: edge, in: graph))"
  }

  /// Why a claim came or went that the other dataset has too.
  private func remark(
    _ edge: EdgeID,
    in graph: Graph,
    _ verb: String,
    other: EdgeID?,
    in otherGraph: Graph
  ) -> String {
    guard let other else { return "" }
    let status = otherGraph.status(of: other)
    return status == graph.status(of: edge)
      ? "  [\(verb) outside the selection]" : "  [\(verb) \(status)]"
  }

  private func relations() -> [Section] {
    func section(_ changes: [SupportChange], _ word: String, _ sign: String) -> Section {
      Section(
        changes.count,
        "relation",
        word,
        changes.map { change in
          "  \(sign) \(visible(new.name(of: change.source))) "
            + "\(visible(new.vocabulary[change.kind].verb)) \(visible(new.name(of: change.target))): "
            + "\(change.old) → \(Count.of(change.new, "independent source"))"
        }
      )
    }
    return [
      section(difference.supportChanges.filter { $0.new > $0.old }, "better supported", "▲"),
      section(difference.supportChanges.filter { $0.new < $0.old }, "worse supported", "▼"),
    ]
  }

  private func nodes() -> [Section] {
    let rows = difference.nodes
    func line(_ node: NodeID, in graph: Graph) -> String {
      "\(visible(graph.name(of: node))) (\(kind(node, in: graph)), id \(visible(graph.id(of: node))))"
    }
    return [
      Section(
        rows.added.count,
        "node",
        "added",
        rows.added.map { node in
          "  + " + line(node, in: new)
            + (crossing.before(node).map { "  [was \(kind($0, in: old))]" } ?? "")
        }
      ),
      Section(
        rows.removed.count,
        "node",
        "removed",
        rows.removed.map { node in
          "  − " + line(node, in: old)
            + (crossing.after(node).map { "  [is now \(kind($0, in: new))]" } ?? "")
        }
      ),
      Section(
        rows.changed.count,
        "node",
        "changed",
        rows.changed.flatMap { ["  ~ " + line($0.new, in: new)] + lines($0.columns) }
      ),
    ]
  }

  private func documents() -> [Section] {
    let rows = difference.documents
    func line(_ document: DocumentID, in graph: Graph) -> String {
      let parts = [
        graph.publisherName(of: document), graph.text(.title, of: document),
        graph.text(.published, of: document),
      ]
      let words = (parts.compactMap(\.self) + ["id \(graph.id(of: document))"]).map(visible)
      return words.joined(separator: ", ")
    }
    return [
      Section(
        rows.added.count,
        "document",
        "added",
        rows.added.map { "  + " + line($0, in: new) }
      ),
      Section(
        rows.removed.count,
        "document",
        "removed",
        rows.removed.map { "  − " + line($0, in: old) }
      ),
      Section(
        rows.changed.count,
        "document",
        "changed",
        rows.changed.flatMap { ["  ~ " + line($0.new, in: new)] + lines($0.columns) }
      ),
    ]
  }

  private func lines(_ columns: [ColumnChange]) -> [String] {
    columns.map { "      " + visible(difference.text(of: $0)) }
  }

  private func kind(_ node: NodeID, in graph: Graph) -> String {
    visible(graph.vocabulary[graph.kind(of: node)].id)
  }

  private func visible(_ text: String) -> String { QuotedText.visible(text) }
}
