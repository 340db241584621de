import StakeholderData

extension InputOptions {
  /// How to read one of two graphs that are compared: these options are for files, so that a dataset
  /// beside a file does without.
  func ofFile(_ path: String, beside other: String) -> InputOptions {
    func isDataset(_ path: String) -> Bool { DatasetReader.isDataset(path) }
    return isDataset(path) && !isDataset(other) ? .none : self
  }

  /// These options for a file, and none for a dataset, which needs no telling.
  func ofFile(_ path: String) -> InputOptions {
    DatasetReader.isDataset(path) ? .none : self
  }

  /// The options for a dataset, which needs none.
  static var forDatasets: InputOptions { none }

  private static var none: InputOptions {
    var options = InputOptions()
    options.inputFormat = nil
    options.mappings = []
    return options
  }
}
