import ArgumentParser
import ClusterEngine
import GraphQueries
import StakeholderGraph

extension EngineOptions {
  /// Fetches what an answer needs.
  ///
  /// - Throws: a ``CommandFailure`` if Spark gives no answer, or a name that means no node or several.
  func part(
    _ fetch: ClusterFetch,
    of data: DataOptions,
    _ common: CommonOptions
  ) throws -> ClusterEngine.Part {
    if fetch.lastStep > ClusterFetch.mostSteps {
      throw CommandFailure(
        "Spark follows claims over \(ClusterFetch.mostSteps) steps at most; ask with a smaller --depth"
      )
    }
    let engine = try spark.engine(for: try data.path(), common)
    return try SparkOptions.reporting { () throws(ClusterError) in try engine.part(fetch) }
  }

  /// Fetches what an answer needs, with all that it refers to, and that in turn.
  ///
  /// What the data themselves do not have is told.
  func completePart(
    _ fetch: ClusterFetch,
    of data: DataOptions,
    _ common: CommonOptions
  ) throws -> ClusterEngine.Part {
    var fetch = fetch
    // A city, its province, its country, and one more.
    fetch.referenceRounds = 4
    var outside: [String]?
    while true {
      let part = try part(fetch, of: data, common)
      let missing = part.graph.outsideIDs(of: .nodes)
      if let first = missing.first, missing == outside {
        common.note(
          "the data have no node with the id \(QuotedText.quoted(first)) that others name"
            + (missing.count > 1 ? ", and \(missing.count - 1) more" : "")
            + "; stakegraph check --engine spark counts what is missing"
        )
      }
      if missing.isEmpty || missing == outside { return part }
      outside = missing
      fetch.referenceRounds *= 2
    }
  }
}

extension EngineOptions {
  /// The engine for a question that Spark answers by counting, without some options.
  ///
  /// - Throws: the exit status of misuse, after a sentence, for options that only the local engine has.
  func counting(
    _ data: DataOptions,
    _ selection: SelectionOptions,
    _ common: CommonOptions
  ) throws -> ClusterEngine {
    let refused = [
      ("--min-support", selection.minimalSupport != nil), ("--context", selection.context),
    ]
    if let (option, _) = refused.first(where: \.1) {
      throw ValidationError(
        "\(option) does not go with --engine spark here; ask the local engine, of what stakegraph subset "
          + "--engine spark writes"
      )
    }
    return try spark.engine(for: try data.path(), common)
  }
}

extension ClusterEngine.Part {
  /// The node that a name means, which has to be the one that Spark found.
  func node(
    _ name: String,
    number: Int,
    in graph: Graph,
    _ selection: SelectionOptions,
    _ common: CommonOptions
  ) throws(CommandFailure) -> NodeID {
    let node = try selection.node(name, in: graph, common)
    guard graph.id(of: node).utf8.elementsEqual(focus[number].utf8) else {
      throw CommandFailure(ClusterError.namesDiffer(name).description)
    }
    return node
  }
}

extension SelectionOptions {
  /// The conditions that Spark tests, with kinds of edges or without.
  func conditions(withKinds: Bool, anyStatus: Bool = false) -> ClusterConditions {
    var conditions = ClusterConditions()
    conditions.statuses = statuses.isEmpty ? (anyStatus ? [] : nil) : statuses
    conditions.modalities = modalities
    if withKinds { conditions.edgeKinds = edgeKinds }
    conditions.documents = documents
    conditions.publishers = publishers
    conditions.since = since
    conditions.until = until
    conditions.minimalConfidence = minimalConfidence
    return conditions
  }

  /// The conditions by which Spark counts.
  func countedConditions() -> ClusterConditions {
    var conditions = conditions(withKinds: true)
    conditions.nodeKinds = nodeKinds
    return conditions
  }

  /// The selection in a graph that Spark fetched, in which documents and publishers are named by id.
  func selection(inPart graph: Graph) throws -> Selection {
    var options = self
    options.documents = []
    options.publishers = []
    var selection = try options.selection(in: graph)
    selection.documents = documents
    selection.publishers = publishers
    return selection
  }
}
