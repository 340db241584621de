import StakeholderData
import StakeholderGraph

extension DataOptions {
  /// The decisions on nodes that stand in the dataset; none where the data are another file.
  func decisions() throws(CommandFailure) -> [SameDecision] {
    let path = try path()
    guard FileContents.kind(of: path) == .folder else { return [] }
    return try CommandFailure.reporting { () throws(FileError) in
      try SameFile.decisions(in: path)
    }
  }
}
