import GraphFormats
import GraphQueries
import StakeholderData
import StakeholderGraph

/// Claims in the order of time, in the forms that people and scripts read.
struct TimelineListing {
  private let graph: Graph
  private let timeline: Timeline
  private let shown: [Timeline.Entry]
  private let shownUndated: [EdgeID]

  init(graph: Graph, timeline: Timeline, most: Int) {
    self.graph = graph
    self.timeline = timeline
    shown = Array(timeline.entries.prefix(most))
    shownUndated = Array(timeline.undated.prefix(most - shown.count))
  }

  /// A heading for each period with the number of all its claims, then a line for each claim shown;
  /// claims without a date come last.
  func table(by period: Timeline.Period) -> String {
    let listed = Set(shown.map(\.edge))
    let width = shown.map { date($0).count }.max() ?? 0
    let groups = timeline.groups(by: period).compactMap { group -> String? in
      let entries = group.entries.filter { listed.contains($0.edge) }
      guard !entries.isEmpty else { return nil }
      let lines = entries.map { entry in
        let date = date(entry)
        let space = String(repeating: " ", count: width - date.count)
        return "  \(date)\(space)  \(ClaimSentence.text(of: entry.edge, in: graph))\n"
      }
      let name = group.isCoarser ? "\(group.name), no \(period) given" : group.name
      return "\(name)  (\(Count.of(group.entries.count, "claim")))\n" + lines.joined()
    }
    let undated = shownUndated.map { "  \(ClaimSentence.text(of: $0, in: graph))\n" }.joined()
    let last = "no date  (\(Count.of(timeline.undated.count, "claim")))\n" + undated
    return (groups + (undated.isEmpty ? [] : [last])).joined(separator: "\n")
  }

  /// The object that the documentation describes.
  func json() -> String {
    JSONValue.object([
      ("undated", .integer(timeline.undated.count)),
      ("claims", .array(shown.map { .object(members(of: $0)) })),
    ]).indented()
  }

  /// An object in each line.
  func jsonLines() -> String {
    shown.map { JSONValue.object(members(of: $0)).line + "\n" }.joined()
  }

  /// A record for each claim.
  func csv() -> String {
    let header = [
      "date", "date_of", "first_day", "last_day", "id", "kind", "source", "source_name", "target",
      "target_name",
    ]
    let columns = ClaimCells.place + ClaimCells.details
    // The first column is the date already.
    let kept = columns.indices.filter { columns[$0] != "date" }
    return AnswerCSV.record(header + kept.map { columns[$0] })
      + shown.map { entry in
        let (source, target) = (graph.source(of: entry.edge), graph.target(of: entry.edge))
        let cells = ClaimCells.all(of: entry.edge, in: graph)
        return AnswerCSV.record(
          [
            entry.date.description, entry.basis.rawValue, entry.date.firstDayText,
            entry.date.lastDayText, graph.id(of: entry.edge),
            graph.vocabulary[graph.kind(of: entry.edge)].id, graph.id(of: source),
            graph.name(of: source), graph.id(of: target), graph.name(of: target),
          ] + kept.map { cells[$0] }
        )
      }.joined()
  }

  private func date(_ entry: Timeline.Entry) -> String {
    switch entry.basis {
    case .claim: entry.date.description
    case .document: "\(entry.date) (published)"
    }
  }

  private func members(of entry: Timeline.Entry) -> [(String, JSONValue)] {
    [
      ("date", .text(entry.date.description)), ("date_of", .text(entry.basis.rawValue)),
      ("first_day", .text(entry.date.firstDayText)), ("last_day", .text(entry.date.lastDayText)),
      ("source_name", .text(graph.name(of: graph.source(of: entry.edge)))),
      ("target_name", .text(graph.name(of: graph.target(of: entry.edge)))),
    ] + EdgeObject.members(of: entry.edge, in: graph).filter { $0.0 != "date" }
  }
}
