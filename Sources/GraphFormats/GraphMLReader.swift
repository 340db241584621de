public import StakeholderGraph

/// Reads GraphML: ours, and what NetworkX, igraph, Gephi, yEd, Cytoscape and Neo4j's APOC write.
///
/// Values have the types that the keys declare, and keys' defaults are applied. Of yEd's drawing the
/// labels and colours are read. Nodes of a nested graph have the property `parent`. Hyperedges and
/// ports are left out, with a warning. Of several graphs in a file the first is read.
public struct GraphMLReader: GraphReader {
  /// The name of the format.
  public static let formatName = "graphml"
  /// The endings of its files.
  public static let fileExtensions = ["graphml"]

  /// A reader.
  public init() {}

  /// Whether data are XML that speaks of GraphML.
  public static func recognises(_ beginning: String) -> Bool {
    beginning.utf8.first == UInt8(ascii: "<") && beginning.contains("graphml")
  }

  /// Reads everything, and reports each problem with its place.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try read(source, options: options, triesPlain: true)
  }

  /// - Parameter triesPlain: whether the file is read without expat if it is plain, which finds the same.
  func read(
    _ source: ByteSource,
    options: ReadingOptions,
    triesPlain: Bool
  ) throws(ReadFailure) -> GraphReading {
    func fill(
      _ assembler: inout GraphAssembler,
      _ source: ByteSource,
      isPlain: Bool
    ) throws(ReadingStop) {
      // What we write for other tools, and make anew from other columns.
      assembler.ownColumns = [.nodes: ["label"], .edges: GraphMLWriter.ownEdgeColumns]
      let pieces = try TextPieces.opening(source)
      var file = GraphMLFile(XMLTokenizer(pieces, isPlain: isPlain))
      try file.read(into: &assembler)
    }
    // Whoever gives up has to begin again.
    if triesPlain, let copy = source.fromTheStart() {
      let reading = try assembleIfPlain(source.name, options) {
        (assembler: inout GraphAssembler) throws(ReadingStop) in
        try fill(&assembler, copy, isPlain: true)
      }
      if let reading { return reading }
    }
    return try assemble(source.name, options) {
      (assembler: inout GraphAssembler) throws(ReadingStop) in
      try fill(&assembler, source, isPlain: false)
    }
  }
}
