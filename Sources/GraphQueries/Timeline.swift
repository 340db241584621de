public import StakeholderGraph

/// Claims in the order of time.
public struct Timeline: Sendable, Hashable {
  /// The claims with a date, by its first day, then its last day, then their ids.
  public let entries: [Entry]
  /// The claims without one, in the order of their ids; what is no claim but context is left out.
  public let undated: [EdgeID]

  /// Whether there is no claim, dated or not.
  public var isEmpty: Bool { entries.isEmpty && undated.isEmpty }

  /// A claim and its date.
  public struct Entry: Sendable, Hashable {
    /// The claim.
    public let edge: EdgeID
    /// When it happened, else when it was published.
    public let date: ClaimDate
    /// Whether the text gives the date, or it is only that of the document.
    public let basis: Basis
  }

  /// Where a date comes from.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The text says when it happened.
    case claim
    /// The document was published then; the text does not date the claim.
    case document
  }

  /// A year, a month or a day.
  public enum Period: String, Sendable, Hashable, CaseIterable {
    /// As in `2025-03-05`.
    case day
    /// As in `2025-03`.
    case month
    /// As in `2025`.
    case year
  }

  /// The timeline of some claims of a graph.
  ///
  /// - Complexity: O(n log n) in the number of claims.
  public init(of edges: some Sequence<EdgeID>, in graph: Graph) {
    var entries: [Entry] = []
    var undated: [EdgeID] = []
    for edge in edges {
      if let date = graph.date(of: edge) {
        entries.append(Entry(edge: edge, date: date, basis: .claim))
      } else if let date = graph.document(of: edge).flatMap(graph.published(of:)) {
        entries.append(Entry(edge: edge, date: date, basis: .document))
      } else if !graph.isContext(edge) {
        undated.append(edge)
      }
    }
    self.entries = entries.sorted { first, second in
      (first.date.firstDay, first.date.lastDay, first.edge)
        < (second.date.firstDay, second.date.lastDay, second.edge)
    }
    self.undated = undated.sorted()
  }

  /// The entries by the period in which their dates begin, each group and the groups in order.
  ///
  /// A date that is coarser than the period, such as a year among months, is in a group of its own before
  /// those of its months.
  public func groups(by period: Period) -> [Group] {
    var groups: [Group] = []
    var positions: [String: Int] = [:]
    for entry in entries {
      let name = String(entry.date.start.prefix(period.length))
      if let position = positions[name] {
        groups[position].entries.append(entry)
      } else {
        positions[name] = groups.count
        let isCoarser = name.count < period.length
        groups.append(Group(name: name, isCoarser: isCoarser, entries: [entry]))
      }
    }
    return groups.sorted { $0.name < $1.name }
  }

  /// The entries whose dates begin in one period.
  public struct Group: Sendable, Hashable {
    /// The period, or the coarser one, as dates are written.
    public let name: String
    /// Whether the dates do not tell the period that was asked for.
    public let isCoarser: Bool
    /// The entries, in order.
    public fileprivate(set) var entries: [Entry]
  }
}

extension Timeline.Period {
  /// How many letters of a date say which period it is in.
  fileprivate var length: Int {
    switch self {
    case .day: 10
    case .month: 7
    case .year: 4
    }
  }
}
