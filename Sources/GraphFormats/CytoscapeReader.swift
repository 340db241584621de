public import StakeholderGraph

/// Reads Cytoscape.js JSON: ours, and what Cytoscape, Cytoscape.js and NetworkX write.
///
/// All `data` of a node or edge are properties under their names, a position is `x` and `y` as the file
/// has them, counted downwards. The elements may be two arrays, or one in which each says its group.
public struct CytoscapeReader: GraphReader {
  /// The name of the format.
  public static let formatName = "cytoscape"
  /// The endings of its files; the second others have, too.
  public static let fileExtensions = ["cyjs", "json"]

  /// A reader.
  public init() {}

  /// Whether data are an object that begins with a member of Cytoscape's JSON alone.
  public static func recognises(_ beginning: String) -> Bool {
    guard let name = JSONTokenizer.firstName(in: beginning) else { return false }
    return ["format_version", "generated_by", "target_cytoscapejs_version", "elements", "data"]
      .contains(name)
  }

  /// Reads everything, and reports each problem with its place.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try assemble(source.name, options) { (assembler: inout GraphAssembler) throws(ReadingStop) in
      assembler.ownColumns = [
        .nodes: CytoscapeWriter.ownNodeColumns, .edges: CytoscapeWriter.ownEdgeColumns,
      ]
      var file = CytoscapeFile(JSONTokenizer(try TextPieces.opening(source)))
      try file.read(into: &assembler)
    }
  }
}

/// The members of Cytoscape.js JSON, in any order.
private struct CytoscapeFile {
  private var tokenizer: JSONTokenizer
  private var isDirected = true
  private var hasElements = false
  private var unkept: [String] = []

  init(_ tokenizer: JSONTokenizer) {
    self.tokenizer = tokenizer
  }

  /// What says how the file was made, or how it looks.
  private static let aside: Set<String> = [
    "format_version", "generated_by", "target_cytoscapejs_version", "multigraph", "style", "zoom",
    "pan", "layout", "minZoom", "maxZoom", "zoomingEnabled", "userZoomingEnabled",
    "panningEnabled", "userPanningEnabled", "boxSelectionEnabled", "renderer",
  ]

  mutating func read(into assembler: inout GraphAssembler) throws(ReadingStop) {
    guard try tokenizer.next() == .beginObject else {
      throw tokenizer.error("Cytoscape.js JSON has to be an object", code: "format")
    }
    while try tokenizer.next() == .name {
      let name = tokenizer.text
      let first = try tokenizer.next()
      switch (name, first) {
      case ("data", .beginObject): try readNetwork(into: &assembler)
      case ("directed", .boolean(let isDirected)):
        self.isDirected = isDirected
        if !isDirected && hasElements { try assembler.markEdgesUndirected(at: tokenizer.place) }
      case ("elements", _): try readElements(first, into: &assembler)
      default:
        if !Self.aside.contains(name), unkept.count < 100 { unkept.append(name) }
        try tokenizer.skip(first)
      }
    }
    guard try tokenizer.next() == .end else { return }
    guard hasElements else {
      throw ReadingStop.error(
        .start,
        "this is no Cytoscape.js JSON: it has no elements",
        code: "format"
      )
    }
    assembler.noteUnkept(unkept, at: .start)
  }

  /// Reads the table of the network.
  private mutating func readNetwork(into assembler: inout GraphAssembler) throws(ReadingStop) {
    // What Cytoscape itself says of a network, with its name.
    let own: Set<String> = ["name", "shared name", "shared_name", "SUID", "selected"]
    while try tokenizer.next() == .name {
      let name = tokenizer.text
      let first = try tokenizer.next()
      let place = tokenizer.place
      if first == .text {
        let text = tokenizer.withText { span in
          var bytes: [UInt8] = []
          span.append(to: &bytes)
          return bytes
        }
        if try assembler.readTable(name, json: text, at: place) { continue }
      }
      if !own.contains(name), unkept.count < 100 { unkept.append(name) }
      try tokenizer.skip(first)
    }
  }

  private mutating func readElements(
    _ first: JSONTokenizer.Token,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    hasElements = true
    switch first {
    case .beginArray: try readRows(of: nil, into: &assembler)
    case .beginObject:
      while try tokenizer.next() == .name {
        let name = tokenizer.text
        let first = try tokenizer.next()
        let table = [GraphTable.nodes, .edges].first { $0.name == name }
        guard let table else {
          try tokenizer.skip(first)
          continue
        }
        guard first == .beginArray else {
          throw tokenizer.error("the \(table.name) have to be an array of objects", code: "format")
        }
        try readRows(of: table, into: &assembler)
      }
    default:
      throw tokenizer.error("the elements have to be an object or an array", code: "format")
    }
  }

  /// - Parameter table: what the elements are; nil if each says so itself.
  private mutating func readRows(
    of table: GraphTable?,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    var record = RowRecord()
    while true {
      switch try tokenizer.next() {
      case .beginObject: try readElement(of: table, into: &record, for: &assembler)
      case .endArray: return
      default: throw tokenizer.error("each element has to be an object", code: "format")
      }
    }
  }

  private mutating func readElement(
    of table: GraphTable?,
    into record: inout RowRecord,
    for assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    record.clear(at: tokenizer.place)
    var group: String?
    while try tokenizer.next() == .name {
      let place = tokenizer.place
      let name = tokenizer.text
      let first = try tokenizer.next()
      switch (name, first) {
      // Of our own files the drawing is left out.
      case ("position", .beginObject) where assembler.vocabulary != nil: try tokenizer.skip(first)
      case ("data", .beginObject), ("position", .beginObject):
        try readValues(into: &record, for: &assembler)
      case ("group", .text): group = tokenizer.text
      case ("classes", .text) where tokenizer.text.isEmpty: break
      case ("classes", .text), ("classes", .beginArray):
        let number = try assembler.number(ofName: name, at: place)
        try tokenizer.readValue(first, of: number, at: place, into: &record, for: &assembler)
      // What only the screen needs: `selected`, `locked` and the like.
      default: try tokenizer.skip(first)
      }
    }
    let source = try assembler.number(ofName: "source", at: record.place)
    let isEdge = group == "edges" || (group == nil && record.values.contains { $0.name == source })
    let found = table ?? (isEdge ? .edges : .nodes)
    if found == .edges { try takeOwnID(of: &record, for: &assembler) }
    try assembler.add(record, to: found, hasDirection: found == .nodes || isDirected)
  }

  private mutating func readValues(
    into record: inout RowRecord,
    for assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    while try tokenizer.next() == .name {
      let place = tokenizer.place
      let number = try tokenizer.number(ofName: &assembler)
      let first = try tokenizer.next()
      try tokenizer.readValue(first, of: number, at: place, into: &record, for: &assembler)
    }
  }

  /// Gives an edge of ours the id that it has, which a node may have, too.
  private func takeOwnID(
    of record: inout RowRecord,
    for assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    guard assembler.vocabulary != nil else { return }
    let own = try assembler.number(ofName: "eid", at: record.place)
    let id = try assembler.number(ofName: "id", at: record.place)
    guard let position = record.values.lastIndex(where: { $0.name == own }) else { return }
    let text = record.text(record.values[position])
    let place = record.values[position].place
    while let old = record.values.firstIndex(where: { $0.name == id }) { record.remove(at: old) }
    record.add(id, .text, text, at: place)
  }
}
