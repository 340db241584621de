import GraphQueries
import StakeholderGraph

/// What differs, counted in one line.
enum DifferenceSummary {
  /// Such as `3 claims added, 1 removed; 1 node added`.
  static func text(of difference: GraphDifference) -> String {
    let changes = difference.supportChanges
    let better = changes.count { $0.new > $0.old }
    let worse = changes.count - better
    let parts = [
      counts(difference.edges, "claim", renamed: difference.renamedEdges.count),
      better == 0 ? nil : "\(Count.of(better, "relation")) better supported",
      worse == 0 ? nil : "\(Count.of(worse, "relation")) worse supported",
      counts(difference.nodes, "node"),
      counts(difference.documents, "document"),
    ].compactMap(\.self)
    return parts.isEmpty ? "no difference" : parts.joined(separator: "; ")
  }

  private static func counts<Row>(
    _ rows: RowDifference<Row>,
    _ noun: String,
    renamed: Int = 0
  ) -> String? {
    let counts = [
      (rows.added.count, "added"), (rows.removed.count, "removed"),
      (rows.changed.count, "changed"), (renamed, "renamed"),
    ].filter { $0.0 > 0 }
    guard let first = counts.first else { return nil }
    let others = counts.dropFirst().map { "\($0) \($1)" }
    return (["\(Count.of(first.0, noun)) \(first.1)"] + others).joined(separator: ", ")
  }
}
