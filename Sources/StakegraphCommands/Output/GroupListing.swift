import GraphFormats
import GraphQueries
import StakeholderData
import StakeholderGraph

/// Groups of nodes in the forms that people and scripts read.
struct GroupListing {
  /// What the groups are.
  enum Kind {
    case components
    case communities(modularity: Double, seed: UInt64)
  }

  let graph: Graph
  let kind: Kind
  let groups: [NodeGroup]
  let isolatedCount: Int
  /// Whether nodes without a link are among the groups.
  let listsIsolated: Bool

  /// What so many groups are called.
  func noun(_ count: Int) -> String {
    switch kind {
    case .components: count == 1 ? "component" : "components"
    case .communities: count == 1 ? "community" : "communities"
    }
  }

  /// A line a group with its first members, then the numbers of the whole.
  func table(most: Int, columns: Int?) -> String {
    var table = TextTable((hasNames ? ["NAME"] : []) + ["NODES", "CLAIMS", "MEMBERS"])
    for group in groups.prefix(most) {
      let shown = group.members.prefix(6).map { graph.name(of: $0.node) }
      let more = group.members.count - shown.count
      let members = shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
      table.add(
        (hasNames ? [name(of: group)] : [])
          + [String(group.members.count), String(group.claimCount), members]
      )
    }
    return table.text(fitting: columns) + "\n" + summary + "\n"
  }

  private var summary: String {
    var parts: [String] = []
    if case .communities(let modularity, _) = kind {
      // Never below 0, which a single community has.
      parts.append("modularity \(DecimalText.text(of: max(0, modularity), digits: 4))")
    }
    let linked = groups.reduce(0) { $0 + $1.members.count } - (listsIsolated ? isolatedCount : 0)
    let count = groups.count - (listsIsolated ? isolatedCount : 0)
    parts.append("\(Count.of(linked, "node")) in \(count) \(noun(count))")
    parts.append("\(Count.of(isolatedCount, "node")) without a link")
    return parts.joined(separator: ", ")
  }

  /// The object that the documentation describes.
  func json(most: Int) -> String {
    let objects = JSONValue.array(groups.prefix(most).map { .object(members(of: $0)) })
    let isolated = ("isolated", JSONValue.integer(isolatedCount))
    switch kind {
    case .components: return JSONValue.object([("components", objects), isolated]).indented()
    case .communities(let modularity, let seed):
      return JSONValue.object([
        ("modularity", .number(NumberText.text(of: modularity))), ("seed", .number(String(seed))),
        ("communities", objects), isolated,
      ]).indented()
    }
  }

  /// An object for each group, in a line of its own.
  func jsonLines(most: Int) -> String {
    groups.prefix(most).map { JSONValue.object(members(of: $0)).line + "\n" }.joined()
  }

  private func members(of group: NodeGroup) -> [(String, JSONValue)] {
    (hasNames ? [("name", .text(name(of: group)))] : []) + [
      ("size", .integer(group.members.count)),
      ("claims", .integer(group.claimCount)),
      (
        "members",
        .array(
          group.members.map {
            .object(
              NodeObject.members(of: $0.node, in: graph) + [("degree", .integer($0.degree))]
            )
          }
        )
      ),
    ]
  }

  /// A record for each node, with the number of its group and that group's size.
  func csv(most: Int) -> String {
    var text = AnswerCSV.record([noun(1), "size", "id", "name", "kind", "degree"])
    for (place, group) in groups.prefix(most).enumerated() {
      for member in group.members {
        text += AnswerCSV.record([
          String(place + 1), String(group.members.count), graph.id(of: member.node),
          graph.name(of: member.node), graph.vocabulary[graph.kind(of: member.node)].id,
          String(member.degree),
        ])
      }
    }
    return text
  }

  /// The ids of a group's nodes in a line, with tabs between them, which no id has.
  func ids(most: Int) -> [UInt8] {
    var ids: [UInt8] = []
    for group in groups.prefix(most) {
      graph.appendIDs(of: group.members.map(\.node), each: 0x09, to: &ids)
      ids[ids.count - 1] = 0x0A
    }
    return ids
  }

  private var hasNames: Bool {
    switch kind {
    case .components: false
    case .communities: true
    }
  }

  /// A group is called after its best connected members.
  private func name(of group: NodeGroup) -> String {
    group.leaders.map { graph.name(of: $0) }.joined(separator: ", ")
  }
}
