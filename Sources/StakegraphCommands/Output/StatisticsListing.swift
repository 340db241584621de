import GraphFormats
import GraphQueries
import StakeholderGraph

/// The numbers of a graph in the forms that people and scripts read.
struct StatisticsListing {
  let graph: Graph
  let statistics: Statistics

  func text() -> String {
    var lines = [
      "documents  \(graph.documentCount)",
      "nodes      \(graph.nodeCount)  (\(statistics.isolatedCount) without an edge)",
      "edges      \(graph.edgeCount)  (\(statistics.citedCount) cited)",
    ]
    if let dates = statistics.dates {
      lines.append("dates      \(Self.day(dates.lowerBound)) to \(Self.day(dates.upperBound))")
    }
    add("nodes by kind", statistics.nodesByKind, to: &lines)
    add("edges by kind", statistics.edgesByKind, to: &lines)
    add("edges by modality", statistics.edgesByModality, to: &lines)
    add("edges by status", statistics.edgesByStatus, to: &lines)
    add("edges by document", statistics.edgesByDocument, to: &lines)
    add("edges by publisher", statistics.edgesByPublisher, to: &lines, name: nodeName)
    add("best connected", statistics.bestConnected, to: &lines, name: nodeName)
    if !statistics.sums.isEmpty {
      lines += ["", "sums of money, shared ones once"]
      lines += statistics.sums.map {
        "  \($0.kind)  \(NumberText.text(of: $0.amount)) \($0.currency)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  func json() -> String {
    func tallies(_ tallies: [Statistics.Tally]) -> JSONValue {
      .object(tallies.map { ($0.name, .integer($0.count)) })
    }
    var members: [(String, JSONValue)] = [
      ("documents", .integer(graph.documentCount)), ("nodes", .integer(graph.nodeCount)),
      ("edges", .integer(graph.edgeCount)), ("cited", .integer(statistics.citedCount)),
      ("isolated", .integer(statistics.isolatedCount)),
    ]
    if let dates = statistics.dates {
      members.append(("first_day", .text(Self.day(dates.lowerBound))))
      members.append(("last_day", .text(Self.day(dates.upperBound))))
    }
    members += [
      ("nodes_by_kind", tallies(statistics.nodesByKind)),
      ("edges_by_kind", tallies(statistics.edgesByKind)),
      ("edges_by_modality", tallies(statistics.edgesByModality)),
      ("edges_by_status", tallies(statistics.edgesByStatus)),
      ("edges_by_document", tallies(statistics.edgesByDocument)),
      ("edges_by_publisher", tallies(statistics.edgesByPublisher)),
      (
        "best_connected",
        .array(
          statistics.bestConnected.map {
            .object([
              ("id", .text($0.name)), ("name", .text(nodeName($0.name))),
              ("degree", .integer($0.count)),
            ])
          }
        )
      ),
      (
        "sums",
        .array(
          statistics.sums.map {
            .object([
              ("kind", .text($0.kind)), ("currency", .text($0.currency)),
              ("amount", .number(NumberText.text(of: $0.amount))),
            ])
          }
        )
      ),
    ]
    return JSONValue.object(members).indented()
  }

  private func add(
    _ title: String,
    _ tallies: [Statistics.Tally],
    to lines: inout [String],
    name: (String) -> String = { $0 }
  ) {
    guard !tallies.isEmpty else { return }
    lines += ["", title]
    let width = tallies.map { String($0.count).count }.max() ?? 0
    lines += tallies.map { tally in
      let count = String(tally.count)
      let space = String(repeating: " ", count: width - count.count)
      return "  \(space)\(count)  \(QuotedText.visible(name(tally.name)))"
    }
  }

  private func nodeName(_ id: String) -> String {
    graph.node(id).map { graph.name(of: $0) } ?? id
  }

  private static func day(_ number: Int) -> String {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return
      "\(digits(number / 10_000, 4))-\(digits(number / 100 % 100, 2))-\(digits(number % 100, 2))"
  }
}
