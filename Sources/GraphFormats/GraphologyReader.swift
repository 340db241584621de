public import StakeholderGraph

/// Reads graphology's JSON: ours, and what `graph.export()` and Gephi Lite write.
///
/// Keys are ids, and every attribute is a property under its name. An array of texts is a list; any other
/// array or object is kept as JSON text. The attributes `documents`, `vocabulary` and `columns` of the
/// graph are read as we write them.
public struct GraphologyReader: GraphReader {
  /// The name of the format.
  public static let formatName = "graphology"
  /// The endings of its files, which others have, too.
  public static let fileExtensions = ["json"]

  /// A reader.
  public init() {}

  /// Whether data are an object that begins with a member of graphology's JSON alone, or with nodes that
  /// have a `key` first.
  public static func recognises(_ beginning: String) -> Bool {
    var tokenizer = JSONTokenizer.beginningTokens(beginning)
    guard (try? tokenizer.next()) == .beginObject, (try? tokenizer.next()) == .name else {
      return false
    }
    switch tokenizer.text {
    case "attributes", "options": return true
    case "nodes":
      guard (try? tokenizer.next()) == .beginArray, (try? tokenizer.next()) == .beginObject,
        (try? tokenizer.next()) == .name
      else { return false }
      return tokenizer.text == "key"
    default: return false
    }
  }

  /// Reads everything, and reports each problem with its place.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try assemble(source.name, options) { (assembler: inout GraphAssembler) throws(ReadingStop) in
      assembler.ownColumns = [
        .nodes: GraphologyWriter.ownNodeColumns, .edges: GraphologyWriter.ownEdgeColumns,
      ]
      var file = GraphologyFile(JSONTokenizer(try TextPieces.opening(source)))
      try file.read(into: &assembler)
    }
  }
}

/// The members of graphology's JSON, in any order.
private struct GraphologyFile {
  private var tokenizer: JSONTokenizer
  private var isDirected = true
  private var hasTables: Set<GraphTable> = []

  init(_ tokenizer: JSONTokenizer) {
    self.tokenizer = tokenizer
  }

  mutating func read(into assembler: inout GraphAssembler) throws(ReadingStop) {
    guard try tokenizer.next() == .beginObject else {
      throw tokenizer.error("graphology's JSON has to be an object", code: "format")
    }
    var others: [String] = []
    while try tokenizer.next() == .name {
      let name = tokenizer.text
      let first = try tokenizer.next()
      switch name {
      case "attributes" where first == .beginObject:
        others += try tokenizer.readTables(into: &assembler)
      case "options": try readOptions(first, into: &assembler)
      case "nodes": try readRows(of: .nodes, first, into: &assembler)
      case "edges": try readRows(of: .edges, first, into: &assembler)
      default:
        if others.count < 100 { others.append(name) }
        try tokenizer.skip(first)
      }
    }
    guard try tokenizer.next() == .end else { return }
    guard !hasTables.isEmpty else {
      throw ReadingStop.error(
        .start,
        "this is no JSON of graphology: it has neither nodes nor edges",
        code: "format"
      )
    }
    assembler.noteUnkept(others, at: .start)
  }

  private mutating func readOptions(
    _ first: JSONTokenizer.Token,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    let options = try tokenizer.value(first)
    guard options["type"]?.string == "undirected" else { return }
    isDirected = false
    if hasTables.contains(.edges) { try assembler.markEdgesUndirected(at: place) }
  }

  private mutating func readRows(
    of table: GraphTable,
    _ first: JSONTokenizer.Token,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    hasTables.insert(table)
    guard first == .beginArray else {
      throw tokenizer.error("the \(table.name) have to be an array of objects", code: "format")
    }
    var record = RowRecord()
    while true {
      switch try tokenizer.next() {
      case .beginObject:
        let hasDirection = try readRow(of: table, into: &record, for: &assembler)
        try assembler.add(record, to: table, hasDirection: table == .nodes || hasDirection)
      case .endArray: return
      default: throw tokenizer.error("each \(table.rowName) has to be an object", code: "format")
      }
    }
  }

  /// Reads a node or edge; whether it has a direction.
  private mutating func readRow(
    of table: GraphTable,
    into record: inout RowRecord,
    for assembler: inout GraphAssembler
  ) throws(ReadingStop) -> Bool {
    record.clear(at: tokenizer.place)
    var hasDirection = isDirected
    while try tokenizer.next() == .name {
      let place = tokenizer.place
      let name = tokenizer.text
      let first = try tokenizer.next()
      switch (name, first) {
      case ("attributes", .beginObject):
        try tokenizer.readMembers(of: table, into: &record, for: &assembler)
      case ("attributes", .null): break
      case ("undirected", .boolean(let isUndirected)): hasDirection = isDirected && !isUndirected
      default:
        let number = try assembler.number(ofName: name == "key" ? "id" : name, at: place)
        try tokenizer.readValue(first, of: number, at: place, into: &record, for: &assembler)
      }
    }
    return hasDirection
  }
}

extension JSONTokenizer {
  /// Reads the members of the object that has just begun, as properties beside what stands outside of it.
  mutating func readMembers(
    of table: GraphTable,
    into record: inout RowRecord,
    for assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    while try next() == .name {
      let place = place
      let isOutside: Bool =
        switch text {
        case "id": true
        case "source", "target": table == .edges
        default: false
        }
      let number =
        isOutside
        ? try assembler.number(ofName: "data_" + text, at: place) : try number(ofName: &assembler)
      let first = try next()
      try readValue(first, of: number, at: place, into: &record, for: &assembler)
    }
  }
}
