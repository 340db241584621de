public import StakeholderGraph

/// Writes a graph in one format.
public protocol GraphWriter: Sendable {
  /// The name of the format, as `--format` takes it.
  static var formatName: String { get }
  /// The endings of file names that mean the format, without the dot.
  static var fileExtensions: [String] { get }

  /// Writes the whole graph; the same graph gives the same bytes.
  func write(_ graph: Graph, to output: inout ByteBuffer)
}

extension GraphWriter {
  /// The whole graph as bytes.
  public func bytes(of graph: Graph) -> [UInt8] {
    var output = ByteBuffer()
    write(graph, to: &output)
    return output.bytes
  }
}
