public import StakeholderGraph

/// Reads node-link JSON: ours, and what NetworkX's `node_link_data` writes.
///
/// The edges stand under `edges` or `links`. Ids may be numbers, and become text. An array of texts is a
/// list; any other array or object is kept as JSON text. `graph.documents`, `graph.vocabulary` and
/// `graph.columns` are read as we write them.
public struct NodeLinkJSONReader: GraphReader {
  /// The name of the format.
  public static let formatName = "json"
  /// The endings of its files.
  public static let fileExtensions = ["json"]

  /// A reader.
  public init() {}

  /// Whether data are an object that begins with a member of node-link JSON.
  public static func recognises(_ beginning: String) -> Bool {
    guard let name = JSONTokenizer.firstName(in: beginning) else { return false }
    return ["directed", "multigraph", "graph", "nodes", "edges", "links"].contains(name)
      && !GraphologyReader.recognises(beginning)
  }

  /// Reads everything, and reports each problem with its place.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try assemble(source.name, options) { (assembler: inout GraphAssembler) throws(ReadingStop) in
      var file = NodeLinkFile(try TextPieces.opening(source))
      try file.read(into: &assembler)
    }
  }
}

/// The members of node-link JSON, in any order.
private struct NodeLinkFile {
  private var tokenizer: JSONTokenizer
  private var isDirected = true
  private var hasTables: Set<GraphTable> = []

  init(_ pieces: TextPieces) {
    tokenizer = JSONTokenizer(pieces)
  }

  mutating func read(into assembler: inout GraphAssembler) throws(ReadingStop) {
    guard try tokenizer.next() == .beginObject else {
      throw tokenizer.error("node-link JSON has to be an object", code: "format")
    }
    var others: [String] = []
    while try tokenizer.next() == .name {
      let name = tokenizer.text
      let first = try tokenizer.next()
      switch name {
      case "directed": try readDirected(first, into: &assembler)
      case "multigraph": try tokenizer.skip(first)
      case "graph": try readGraph(first, into: &assembler)
      case "nodes":
        hasTables.insert(.nodes)
        try tokenizer.readRows(of: .nodes, first, for: &assembler) {
          (record: inout RowRecord, assembler: inout GraphAssembler) throws(ReadingStop) in
          try assembler.add(record, to: .nodes)
        }
      case "edges", "links": try readEdges(first, into: &assembler)
      default:
        others.append(name)
        try tokenizer.skip(first)
      }
    }
    guard try tokenizer.next() == .end else { return }
    guard !hasTables.isEmpty else {
      throw ReadingStop.error(
        .start,
        "this is no node-link JSON: it has neither nodes nor edges",
        code: "format"
      )
    }
    assembler.noteUnkept(others, at: .start)
  }

  private mutating func readDirected(
    _ first: JSONTokenizer.Token,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    guard case .boolean(let isDirected) = first else {
      throw tokenizer.error("directed has to be true or false", code: "format")
    }
    self.isDirected = isDirected
    if !isDirected && hasTables.contains(.edges) {
      try assembler.markEdgesUndirected(at: tokenizer.place)
    }
  }

  private mutating func readEdges(
    _ first: JSONTokenizer.Token,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    hasTables.insert(.edges)
    let id = assembler.names.number(of: "id")
    let key = assembler.names.number(of: "key")
    let isDirected = isDirected
    try tokenizer.readRows(of: .edges, first, for: &assembler) {
      (record: inout RowRecord, assembler: inout GraphAssembler) throws(ReadingStop) in
      // What only repeats the id for NetworkX tells nothing.
      if let position = record.values.firstIndex(where: { $0.name == key }),
        let value = record.values.first(where: { $0.name == id }),
        record.text(record.values[position]).utf8.elementsEqual(record.text(value).utf8)
      {
        record.remove(at: position)
      }
      try assembler.add(record, to: .edges, hasDirection: isDirected)
    }
  }

  private mutating func readGraph(
    _ first: JSONTokenizer.Token,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    guard first == .beginObject else { return try tokenizer.skip(first) }
    let place = tokenizer.place
    let others = try tokenizer.readTables(into: &assembler)
    assembler.noteUnkept(others, at: place)
  }
}
