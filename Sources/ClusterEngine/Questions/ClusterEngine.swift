import GraphQueries
import StakeholderData
public import StakeholderGraph

/// Questions to a graph that Spark holds.
public struct ClusterEngine: Sendable {
  /// The data.
  public let data: ClusterData
  private let settings: SparkSettings
  private let note: @Sendable (String) -> Void

  /// An engine.
  ///
  /// - Parameter note: takes a line for the person who asked, such as that a table is not there.
  public init(
    _ data: ClusterData,
    settings: SparkSettings,
    note: @escaping @Sendable (String) -> Void
  ) {
    self.data = data
    self.settings = settings
    self.note = note
  }

  /// What was fetched.
  public struct Part: Sendable {
    /// The graph of it.
    public let graph: Graph
    /// For each name that was given the id of the node that it means.
    public let focus: [String]
    /// The decisions on nodes that stand beside the tables.
    public let decisions: [SameDecision]
  }

  /// Fetches a part of the data.
  ///
  /// What is referred to and was not fetched stays as a mere id.
  public func part(_ fetch: ClusterFetch) throws(ClusterError) -> Part {
    try asking { data, folder, run throws(ClusterError) in
      let rows = FetchedRows(of: data)
      try run(fetch.script(for: data)) { section, row throws(ClusterError) in
        try rows.take(section, row)
      }
      try KnownIDs(fetch).check(rows)
      if let number = fetch.names.indices.first(where: { rows.focus[$0] == nil }) {
        // Only now, since most names are clear, and this reads everything again.
        let name = fetch.names[number]
        let candidates = FetchedRows(of: data)
        let script = ClusterFocus.candidates(of: name, fetch.isExact, in: data)
        try run(script) { section, row throws(ClusterError) in try candidates.take(section, row) }
        guard data.hasNames || fetch.isExact || !candidates.isEmpty else {
          throw .unknownExactly(name)
        }
        let graph = try candidates.graph(in: folder + "/candidates").0
        do throws(NameError) {
          _ = try NameLookup(graph).node(named: name, isExact: fetch.isExact)
        } catch {
          throw .name(error.description)
        }
        throw .namesDiffer(name)
      }
      let (graph, decisions) = try rows.graph(in: folder + "/part")
      return Part(
        graph: graph,
        focus: fetch.names.indices.map { rows.focus[$0] ?? "" },
        decisions: decisions
      )
    }
  }

  /// Does something with a temporary folder, and again without a table that turns out not to be there.
  func asking<Answer>(
    _ body: (
      ClusterData, String,
      (String, (Substring, Substring) throws(ClusterError) -> Void) throws(ClusterError) -> Void
    ) throws(ClusterError) -> Answer
  ) throws(ClusterError) -> Answer {
    var data = data
    var absent: [String] = []
    while true {
      let folder = try TemporaryFolder()
      let run = SparkRun(settings: settings, folder: folder.path)
      do throws(ClusterError) {
        let answer = try body(data, folder.path) { script, take throws(ClusterError) in
          try run.run(script, take: take)
        }
        for line in absent { note(line) }
        return answer
      } catch {
        guard case .missing(let address) = error, let role = data.optionalTable(at: address) else {
          throw error
        }
        absent.append("there is no table of \(role.rawValue) at \(QuotedText.visible(address))")
        data = data.without(role)
      }
    }
  }
}
