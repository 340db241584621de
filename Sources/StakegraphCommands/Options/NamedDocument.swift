import GraphQueries
import StakeholderGraph

/// Finding a document by what somebody called it.
enum NamedDocument {
  /// The id of a document: the exact id, then the folded title, then the beginning of an id or title,
  /// the first of these that fits exactly one.
  static func find(
    _ name: String,
    in graph: Graph,
    isExact: Bool
  ) throws(CommandFailure) -> String {
    let ids = graph.documentIDs(of: graph.allEdges) + graph.allDocuments.map { graph.id(of: $0) }
    if let id = ids.first(where: { $0.utf8.elementsEqual(name.utf8) }) { return id }
    let folded = isExact ? "" : NameFolding.fold(name)
    let known = graph.allDocuments.map { document in
      (id: graph.id(of: document), title: graph.text(.title, of: document) ?? "")
    }
    let levels = [
      known.filter { NameFolding.fold($0.title) == folded },
      known.filter { document in
        [document.id, document.title].contains { NameFolding.fold($0).hasPrefix(folded) }
      },
    ]
    guard !folded.isEmpty else { throw unknown(name, near: [], known: ids) }
    for level in levels where level.count == 1 { return level[0].id }
    guard levels.allSatisfy(\.isEmpty) else {
      let fitting = Set(levels.joined().map(\.id)).sorted()
      throw CommandFailure(
        "\(QuotedText.quoted(name)) may be any of \(fitting.count) documents; "
          + "write more of the title, or the id: \(list(fitting))"
      )
    }
    throw unknown(
      name,
      near: NearMisses.near(name, among: known.map(\.id) + known.map(\.title)).map { near in
        known.first { $0.id == near || $0.title == near }?.id ?? near
      },
      known: ids
    )
  }

  private static func unknown(_ name: String, near: [String], known: [String]) -> CommandFailure {
    let others = known.isEmpty ? "there are none" : "there are \(list(Set(known).sorted()))"
    return CommandFailure(
      "no document is called \(QuotedText.quoted(name)); "
        + (near.isEmpty ? others : "near are \(list(near))")
    )
  }

  private static func list(_ ids: [String]) -> String {
    let shown = ids.prefix(10).map { QuotedText.visible($0) }.joined(separator: ", ")
    return ids.count > 10 ? "\(shown) and \(ids.count - 10) more" : shown
  }
}
