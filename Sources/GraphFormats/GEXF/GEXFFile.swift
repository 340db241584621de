import StakeholderGraph

/// One pass through a GEXF file.
struct GEXFFile: ~Copyable {
  var tokenizer: XMLTokenizer
  var keys = XMLKeys()
  /// The value that was read last.
  var text: [UInt8] = []
  /// Whether the file brings along what only we write, so that what it draws is left out.
  private(set) var isOurs = false
  /// How many values gave way to later ones of another time.
  var timedValues = (count: 0, first: TextPlace.start)
  /// For each name of a property, the row and place in it where it stood last.
  var latest: [(row: Int, position: Int)] = []
  var rowCount = 0
  /// Attributes that were already told to be undeclared.
  var toldKeys: Set<[Int]> = []
  private var defaults = AddedDefaults()
  /// Records that are not in use; nodes in nodes need several at a time.
  private var records: [RowRecord] = []
  private var isDirected = false
  private var unkept: [String] = []

  init(_ tokenizer: consuming XMLTokenizer) {
    self.tokenizer = tokenizer
  }

  mutating func read(into assembler: inout GraphAssembler) throws(ReadingStop) {
    guard try tokenizer.next() == .start, tokenizer.name == XMLNames.gexf.rawValue else {
      let root = tokenizer.text(ofName: tokenizer.name)
      throw .error(
        tokenizer.place,
        "this is no GEXF: the root element is \(QuotedText.quoted(root))",
        code: "format"
      )
    }
    var graphCount = 0
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .meta: try readMeta(into: &assembler)
      case .graph:
        graphCount += 1
        if graphCount == 1 {
          try readGraph(into: &assembler)
        } else {
          try skipGraph(&assembler)
        }
      default: try tokenizer.skip()
      }
    }
    try tokenizer.readEnd()
    guard graphCount > 0 else {
      throw .error(.start, "there is no graph in the file", code: "format")
    }
    if timedValues.count > 0 {
      assembler.note(
        .warning,
        at: timedValues.first,
        "values that change with time are left out, \(timedValues.count) in all; of each the last counts",
        code: "time"
      )
    }
    assembler.noteUnkept(unkept, at: .start)
  }

  private mutating func skipGraph(_ assembler: inout GraphAssembler) throws(ReadingStop) {
    assembler.note(
      .warning,
      at: tokenizer.place,
      "the file has another graph; only the first is read",
      code: "graph"
    )
    try tokenizer.skip()
  }

  // MARK: - What is said of the graph

  private mutating func readMeta(into assembler: inout GraphAssembler) throws(ReadingStop) {
    while try tokenizer.nextChild() {
      let name = XMLNames(rawValue: tokenizer.name)
      guard name == .metaDescription || name == .keywords else {
        try tokenizer.skip()
        continue
      }
      let place = tokenizer.place
      try tokenizer.readText(into: &text)
      if name == .metaDescription, text.starts(with: Self.ownBeginning) {
        try readTables(at: place, into: &assembler)
      } else if !text.isEmpty {
        unkept.append(name?.text ?? "")
      }
    }
  }

  private static let ownBeginning = Array("{\"documents\":".utf8)

  /// Reads the description that we write.
  private mutating func readTables(
    at place: TextPlace,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    isOurs = true
    var json = JSONTokenizer(TextPieces(ByteSource(name: "", bytes: text)), at: place)
    _ = try json.next()
    unkept += try json.readTables(into: &assembler)
    _ = try json.next()
  }

  // MARK: - The graph

  private mutating func readGraph(into assembler: inout GraphAssembler) throws(ReadingStop) {
    isDirected = tokenizer.value(.defaultedgetype) == "directed"
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .attributes: try readAttributes(into: &assembler)
      case .nodes: try readNodes(parent: nil, into: &assembler)
      case .edges: try readEdges(into: &assembler)
      default: try tokenizer.skip()
      }
    }
  }

  private mutating func readNodes(
    parent: String?,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    while try tokenizer.nextChild() {
      if tokenizer.name == XMLNames.node.rawValue {
        try readNode(parent: parent, into: &assembler)
      } else {
        try tokenizer.skip()
      }
    }
  }

  private mutating func readEdges(into assembler: inout GraphAssembler) throws(ReadingStop) {
    while try tokenizer.nextChild() {
      if tokenizer.name == XMLNames.edge.rawValue {
        try readEdge(into: &assembler)
      } else {
        try tokenizer.skip()
      }
    }
  }

  private mutating func readNode(
    parent: String?,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    var record = try begin([.id], into: &assembler)
    var element = GEXFElement(.node, row: rowCount, tokenizer)
    element.label = tokenizer.value(.label)
    element.parents = [parent, tokenizer.value(.pid)].compactMap { $0 }
    let id = tokenizer.value(.id)
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .nodes: try readNodes(parent: id, into: &assembler)
      case .edges: try readEdges(into: &assembler)
      default: try readChild(of: &element, into: &record, &assembler)
      }
    }
    if !isOurs { try add(element, to: &record, &assembler) }
    try addDefaults(of: .node, to: &record)
    try assembler.add(record, to: .nodes)
    records.append(record)
  }

  private mutating func readEdge(into assembler: inout GraphAssembler) throws(ReadingStop) {
    var record = try begin([.id, .source, .target], into: &assembler)
    var element = GEXFElement(.edge, row: rowCount, tokenizer)
    element.label = tokenizer.value(.label)
    element.kind = tokenizer.value(.kind)
    element.weight = tokenizer.value(.weight)
    var isDirected = isDirected
    if let type = tokenizer.value(.type) {
      isDirected = type == "directed"
      // Mutual edges run both ways, which no edge here does.
      if type == "mutual" { element.type = type }
    }
    while try tokenizer.nextChild() { try readChild(of: &element, into: &record, &assembler) }
    if !isOurs { try add(element, to: &record, &assembler) }
    try addDefaults(of: .edge, to: &record)
    try assembler.add(record, to: .edges, hasDirection: isDirected)
    records.append(record)
  }

  /// A record of the element that has just begun, with some of its XML attributes.
  private mutating func begin(
    _ wanted: [XMLNames],
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) -> RowRecord {
    var record = records.popLast() ?? RowRecord()
    let place = tokenizer.place
    rowCount += 1
    record.clear(at: place)
    for name in wanted {
      guard let attribute = tokenizer.attribute(name) else { continue }
      let number = try assembler.number(ofName: name.text, at: place)
      tokenizer.withValue(of: attribute) { record.add(number, .text, $0, at: place) }
    }
    return record
  }

  private mutating func addDefaults(
    of scope: XMLKeys.Scope,
    to record: inout RowRecord
  ) throws(ReadingStop) {
    try defaults.add(of: keys, in: scope, to: &record, fileByteCount: tokenizer.byteCount)
  }
}
