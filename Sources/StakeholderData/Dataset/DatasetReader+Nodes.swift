public import StakeholderGraph

extension DatasetReader {
  /// The nodes and documents of a dataset without its edges, for somebody who waits for a name.
  ///
  /// Edges are most of a dataset, and need not be right for this. Nil if there is no such folder, or its
  /// nodes or documents have errors. What rows refer to may be missing.
  public static func readNodes(_ folder: String) -> Graph? {
    var findings: [Finding] = []
    guard isDataset(folder), let vocabulary = try? readVocabulary(folder, findings: &findings)
    else { return nil }
    var builder = GraphBuilder(vocabulary: vocabulary)
    for table in [GraphTable.documents, .nodes] {
      let path = DatasetFile(table).path(in: folder)
      guard let bytes = try? FileContents.bytes(at: path) else { continue }
      var reader = TableReader(table, path: path, file: bytes)
      reader.read(into: &builder, declaredTypes: [:])
      guard !reader.isBroken else { return nil }
    }
    return try? builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true)
  }
}
