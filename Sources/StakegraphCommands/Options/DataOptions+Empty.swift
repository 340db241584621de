import StakeholderData
import StakeholderGraph

extension DataOptions {
  /// The graph of data that may be an empty dataset, as stakegraph init makes one.
  ///
  /// - Throws: a ``CommandFailure`` that says which errors there are but that nothing is in it.
  func graphOrEmpty(_ common: CommonOptions) throws(CommandFailure) -> Graph {
    let path = try path()
    let reading = try reading(common)
    let errors = reading.errors
    guard reading.graph == nil, errors.count == 1, errors[0].code == "empty",
      DatasetReader.isDataset(path)
    else { return try graph(of: reading, common) }
    // A part of a dataset need not have a node.
    let part = try CommandFailure.reporting { () throws(FileError) in
      try DatasetReader.read(path, isPart: true, warningLimit: nil)
    }
    let graph = try graph(of: part, common)
    // Without nodes every reference leads outside.
    let refers =
      graph.edgeCount > 0
      || graph.allDocuments.contains {
        graph.publisherID(of: $0) != nil || graph.originID(of: $0) != nil
      }
    return refers ? try self.graph(of: reading, common) : graph
  }
}
