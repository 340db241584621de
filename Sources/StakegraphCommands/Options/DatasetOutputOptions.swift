import ArgumentParser
import StakeholderData
import StakeholderGraph

/// How a command writes a dataset.
struct DatasetOutputOptions: ParsableArguments {
  @Flag(help: "Begin the tables of a dataset with a mark by which Excel knows UTF-8.")
  var excel = false

  @Flag(help: "Replace the dataset that is in the folder already.")
  var force = false

  /// Writes a graph as a dataset, whole or not at all.
  ///
  /// - Parameter inputs: the paths that the command reads, which are never replaced.
  func write(
    _ graph: Graph,
    to folder: String,
    butNot inputs: [String]
  ) throws(CommandFailure) {
    let target = FolderTarget(path: folder, force: force)
    let writer = DatasetWriter(name: target.name, marksTables: excel)
    try target.write(
      writer.files(of: graph),
      replacing: Set(DatasetFile.allCases.map(\.rawValue)),
      butNot: inputs
    )
  }
}
