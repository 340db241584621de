import StakeholderData

extension InputOptions {
  /// How to read one of two graphs that are compared: these options are for files, so that a dataset
  /// beside a file does without.
  func ofFile(_ path: String, beside other: String) -> InputOptions {
    func isDataset(_ path: String) -> Bool { DatasetReader.isDataset(path) }
    guard isDataset(path), !isDataset(other) else { return self }
    var options = InputOptions()
    options.inputFormat = nil
    options.mappings = []
    return options
  }
}
