public import StakeholderGraph

/// The files that a dataset is made of.
public enum DatasetFile: String, Sendable, CaseIterable {
  case documents = "documents.csv"
  case nodes = "nodes.csv"
  case edges = "edges.csv"
  case vocabulary = "vocabulary.json"
  case package = "datapackage.json"
  case same = "same.csv"

  /// The file of a table.
  public init(_ table: GraphTable) {
    switch table {
    case .documents: self = .documents
    case .nodes: self = .nodes
    case .edges: self = .edges
    }
  }

  /// The file's path inside a dataset's folder.
  public func path(in folder: String) -> String {
    folder.hasSuffix("/") ? folder + rawValue : folder + "/" + rawValue
  }
}
