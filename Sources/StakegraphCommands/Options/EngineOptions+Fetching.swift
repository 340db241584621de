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
    let engine = try spark.engine(for: try data.path(), common)
    let part = try SparkOptions.reporting { () throws(ClusterError) in try engine.part(fetch) }
    if part.onlyExactNames && part.focus.contains("") {
      common.note(
        "these data have no table of names, so that only whole ids and names are found, spelled as they "
          + "are; stakegraph cluster prepare writes one"
      )
    }
    return part
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
