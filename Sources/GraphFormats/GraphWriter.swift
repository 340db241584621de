public import StakeholderGraph

/// Writes a graph in one format, which is one file.
public protocol GraphWriter: Sendable {
  /// The name of the format, as `--format` takes it.
  static var formatName: String { get }
  /// The endings of file names that mean the format, without the dot.
  static var fileExtensions: [String] { get }

  /// Writes the whole graph; the same graph gives the same bytes.
  func write(_ graph: Graph, to output: inout ByteBuffer)

  /// What the file will not hold of a graph, each kind of loss once; nothing by default.
  func losses(of graph: Graph) -> [FormatLoss]

  /// Why the format cannot hold a graph at all, as a sentence that says what to do; nil by default.
  func refusal(of graph: Graph) -> String?
}

extension GraphWriter {
  /// The whole graph as bytes.
  public func bytes(of graph: Graph) -> [UInt8] {
    var output = ByteBuffer()
    write(graph, to: &output)
    return output.bytes
  }

  /// Nothing is lost.
  public func losses(of graph: Graph) -> [FormatLoss] { [] }

  /// Nothing is refused.
  public func refusal(of graph: Graph) -> String? { nil }
}

/// Writes a graph in one format, which is several files in a folder.
public protocol GraphFolderWriter: Sendable {
  /// The name of the format, as `--format` takes it.
  static var formatName: String { get }

  /// The files that hold the graph, in order.
  func files(of graph: Graph) -> [FolderFile]

  /// What the files will not hold of a graph, each kind of loss once; nothing by default.
  func losses(of graph: Graph) -> [FormatLoss]
}

extension GraphFolderWriter {
  /// Nothing is lost.
  public func losses(of graph: Graph) -> [FormatLoss] { [] }
}

/// One of several files that hold a graph.
public struct FolderFile {
  /// Its name in the folder.
  public let name: String
  /// Writes all that it holds; the same each time.
  public let write: (inout ByteBuffer) -> Void

  /// A file of this name.
  public init(_ name: String, write: @escaping (inout ByteBuffer) -> Void) {
    self.name = name
    self.write = write
  }

  /// All that the file holds.
  public var bytes: [UInt8] {
    var output = ByteBuffer()
    write(&output)
    return output.bytes
  }
}
