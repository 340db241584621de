import StakeholderData
import StakeholderGraph

extension DataFile {
  /// The graph, if the data are a graph file; nil for any other.
  func graphFile(checking: GraphFileReader.Checking) throws(CommandFailure) -> Graph? {
    guard path != "-", GraphFileReader.isGraphFile(path) else { return nil }
    if input.inputFormat != nil || !input.mappings.isEmpty {
      throw CommandFailure(
        "--input-format and --map are for files of other tools, and \(QuotedText.quoted(path)) is a "
          + "graph file of stakegraph; take them away"
      )
    }
    return try CommandFailure.reporting { () throws(GraphFileError) in
      try GraphFileReader.read(path, checking: checking)
    }
  }
}

extension DataOptions {
  /// Answers a question that touches little of the graph: of a graph file only what is used is checked.
  ///
  /// - Parameter answer: makes the answer and shows nothing of it yet; what it returns does.
  /// - Throws: what `answer` throws, or a ``CommandFailure`` if what it used is damaged.
  func answering(
    _ common: CommonOptions,
    _ answer: (Graph) throws -> () throws -> Void
  ) throws {
    let path = try path()
    let file = DataFile(path: path, input: input)
    guard let graph = try file.graphFile(checking: .whenUsed) else {
      return try answer(try graph(common))()
    }
    func refuseDamage() throws(CommandFailure) {
      if let damage = GraphFileReader.damage(in: graph, of: path) {
        throw CommandFailure(damage.description)
      }
    }
    try noteFolding(of: graph, common)
    do {
      let show = try answer(graph)
      try refuseDamage()
      try show()
    } catch {
      // What was not found may only be lost.
      try refuseDamage()
      throw error
    }
  }
}
