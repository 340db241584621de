public import StakeholderGraph

/// Reads tables of nodes and edges as Gephi's spreadsheet importer takes them, ours and others'.
///
/// A table with the columns `Source` and `Target` is one of edges, another with `Id` one of nodes; the case
/// of Gephi's own names does not count. A table of edges does by itself. Commas, semicolons and tabs
/// separate cells, whichever the first line has most.
public struct GephiCSVReader: GraphReader {
  /// The name of the format.
  public static let formatName = "gephi-csv"
  /// The endings of its files.
  public static let fileExtensions = ["csv", "tsv"]

  /// A reader.
  public init() {}

  /// Whether the first line of data names the columns of edges, or of nodes.
  public static func recognises(_ beginning: String) -> Bool {
    let source = ByteSource(name: "", bytes: Array(beginning.utf8))
    var tokenizer = CSVTokenizer(TextPieces(source), joinsBackslashes: true)
    guard (try? tokenizer.readHeader()) == true else { return false }
    let names = tokenizer.cells.map { tokenizer.text(of: $0).lowercased() }
    return names.count > 1
      && (names.contains("id") || (names.contains("source") && names.contains("target")))
  }

  /// Reads one table, and reports each problem with its place.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try read(GephiTables([source]), options: options)
  }

  /// Reads all tables, and reports each problem with its file and place.
  ///
  /// - Throws: ``ReadFailure`` if a source cannot be read to its end.
  /// - Complexity: O(size); memory grows with the graph, not with the size of the sources.
  public func read(
    _ tables: GephiTables,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    let name = (tables.tables.first ?? tables.documents ?? tables.vocabulary)?.name ?? ""
    return try assemble(name, options) { (assembler: inout GraphAssembler) throws(ReadingStop) in
      assembler.ownColumns = [.edges: GephiCSVWriter.ownEdgeColumns]
      if let source = tables.vocabulary {
        assembler.beginFile(source.name, of: nil)
        try Self.readVocabulary(source, into: &assembler)
      }
      if let source = tables.documents {
        assembler.beginFile(source.name, of: .documents)
        var table = try GephiTable(documents: source, &assembler)
        try table.readRows(into: &assembler)
      }
      assembler.tellsOfNodes = false
      for source in tables.tables {
        assembler.beginFile(source.name, of: nil)
        var table = try GephiTable(source, &assembler)
        assembler.beginFile(source.name, of: table.table)
        if table.table == .nodes { assembler.tellsOfNodes = true }
        try table.readRows(into: &assembler)
      }
    }
  }

  /// Reads what we write of kinds and columns.
  private static func readVocabulary(
    _ source: ByteSource,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    var json = JSONTokenizer(try TextPieces.opening(source))
    guard try json.next() == .beginObject else {
      throw json.error("the vocabulary has to be an object", code: "format")
    }
    assembler.noteUnkept(try json.readTables(into: &assembler), at: .start)
    _ = try json.next()
  }
}

/// Tables that belong together.
public struct GephiTables {
  /// Those of nodes and edges, in any order; the first line of each tells which it is.
  public var tables: [ByteSource]
  /// The documents, as we write them for those who want them beside.
  public var documents: ByteSource?
  /// The kinds and the types of columns, as we write them.
  public var vocabulary: ByteSource?

  /// Tables of nodes and edges.
  public init(_ tables: [ByteSource]) {
    self.tables = tables
  }
}
