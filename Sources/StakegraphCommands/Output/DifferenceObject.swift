import GraphFormats
import GraphQueries
import StakeholderGraph

/// What differs between two datasets as the JSON that the documentation describes.
struct DifferenceObject {
  private let difference: GraphDifference
  private let crossing: SelectionCrossing

  private var old: Graph { difference.old.graph }
  private var new: Graph { difference.new.graph }

  init(_ difference: GraphDifference) {
    self.difference = difference
    crossing = SelectionCrossing(difference)
  }

  func json() -> String {
    JSONValue.object([
      ("differs", .boolean(!difference.isEmpty)),
      ("nodes", .object(nodes)),
      ("edges", .object(edges)),
      ("documents", .object(documents)),
    ]).indented()
  }

  private var nodes: [(String, JSONValue)] {
    let rows = difference.nodes
    func kind(_ name: String, _ node: NodeID?, in graph: Graph) -> [(String, JSONValue)] {
      node.map { [(name, .text(graph.vocabulary[graph.kind(of: $0)].id))] } ?? []
    }
    return [
      list("added", rows.added) { node in
        NodeObject.members(of: node, in: new) + kind("old_kind", crossing.before(node), in: old)
      },
      list("removed", rows.removed) { node in
        NodeObject.members(of: node, in: old) + kind("new_kind", crossing.after(node), in: new)
      },
      list("changed", rows.changed) { change in
        NodeObject.members(of: change.new, in: new) + columns(change.columns)
      },
    ]
  }

  private var edges: [(String, JSONValue)] {
    let rows = difference.edges
    func status(_ name: String, _ edge: EdgeID?, in graph: Graph) -> [(String, JSONValue)] {
      edge.map { [(name, .text(graph.status(of: $0).rawValue))] } ?? []
    }
    return [
      list("added", rows.added) { edge in
        EdgeObject.members(of: edge, in: new)
          + status("old_status", crossing.before(edge), in: old)
      },
      list("removed", rows.removed) { edge in
        EdgeObject.members(of: edge, in: old)
          + status("new_status", crossing.after(edge), in: new)
      },
      list("changed", rows.changed) {
        EdgeObject.members(of: $0.new, in: new) + columns($0.columns)
      },
      list("renamed", difference.renamedEdges) { change in
        EdgeObject.members(of: change.new, in: new) + [
          ("old_id", .text(old.id(of: change.old)))
        ]
          + columns(change.columns)
      },
      list("support", difference.supportChanges) { change in
        [
          ("kind", .text(new.vocabulary[change.kind].id)),
          ("source", .text(new.id(of: change.source))),
          ("target", .text(new.id(of: change.target))),
          ("old", .integer(change.old)), ("new", .integer(change.new)),
        ]
      },
    ]
  }

  private var documents: [(String, JSONValue)] {
    let rows = difference.documents
    func members(_ document: DocumentID, in graph: Graph) -> [(String, JSONValue)] {
      [
        ("id", graph.id(of: document)), ("title", graph.text(.title, of: document)),
        ("publisher", graph.publisherID(of: document)),
        ("published", graph.text(.published, of: document)),
      ].compactMap { name, text in text.map { (name, .text($0)) } }
    }
    return [
      list("added", rows.added) { members($0, in: new) },
      list("removed", rows.removed) { members($0, in: old) },
      list("changed", rows.changed) { members($0.new, in: new) + columns($0.columns) },
    ]
  }

  private func columns(_ changes: [ColumnChange]) -> [(String, JSONValue)] {
    [
      list("columns", changes) { change in
        [
          ("column", .text(change.field.name)),
          ("old", change.old.map { JSONValue($0) } ?? .null),
          ("new", change.new.map { JSONValue($0) } ?? .null),
        ]
      }
    ]
  }

  private func list<Row>(
    _ name: String,
    _ rows: [Row],
    _ members: (Row) -> [(String, JSONValue)]
  ) -> (String, JSONValue) {
    (name, .array(rows.map { .object(members($0)) }))
  }
}
