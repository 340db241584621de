public import StakeholderGraph

/// Reads GEXF 1.1 to 1.3: ours, and what Gephi, Gephi Lite, NetworkX and graphology write.
///
/// Values have the types that the attributes declare, and the attributes' defaults are applied. The
/// label of a node is its name, the kind of an edge its kind. Positions, colours and sizes are the
/// properties `x`, `y`, `z`, `color`, `size`, `shape` and `thickness`. A span of days of an edge is its
/// date. Nodes inside a node have the property `parent`. Of several graphs in a file the first is read.
public struct GEXFReader: GraphReader {
  /// The name of the format.
  public static let formatName = "gexf"
  /// The endings of its files.
  public static let fileExtensions = ["gexf"]

  /// A reader.
  public init() {}

  /// Whether data are XML that speaks of GEXF and not of GraphML.
  public static func recognises(_ beginning: String) -> Bool {
    beginning.utf8.first == UInt8(ascii: "<") && beginning.contains("<gexf")
  }

  /// Reads everything, and reports each problem with its place.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try assemble(source.name, options) { (assembler: inout GraphAssembler) throws(ReadingStop) in
      var file = GEXFFile(XMLTokenizer(try TextPieces.opening(source)))
      try file.read(into: &assembler)
    }
  }
}
