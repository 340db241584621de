import StakeholderGraph

/// One pass through a GraphML file.
struct GraphMLFile: ~Copyable {
  var tokenizer: XMLTokenizer
  var keys = GraphMLKeys()
  /// Records that are not in use; nested graphs need several at a time.
  private var records: [RowRecord] = []
  private var text: [UInt8] = []
  private var graphCount = 0
  private var hyperedges = Skipped()
  private var ports = Skipped()
  private var unkept: [String] = []
  /// Keys that were already told to be undeclared.
  private var toldKeys: Set<[Int]> = []

  private struct Skipped {
    var count = 0
    var first = TextPlace.start

    mutating func note(_ place: TextPlace) {
      if count == 0 { first = place }
      count += 1
    }
  }

  /// How many bytes a value may have.
  private static let valueLimit = 1 << 28

  init(_ tokenizer: consuming XMLTokenizer) {
    self.tokenizer = tokenizer
  }

  mutating func read(into assembler: inout GraphAssembler) throws(ReadingStop) {
    guard try tokenizer.next() == .start, tokenizer.name == XMLNames.graphml.rawValue else {
      let root = tokenizer.text(ofName: tokenizer.name)
      throw .error(
        tokenizer.place,
        "this is no GraphML: the root element is \(QuotedText.quoted(root))",
        code: "format"
      )
    }
    while try nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .key: try readKey(into: &assembler)
      case .graph: try readTopGraph(into: &assembler)
      default: try tokenizer.skip()
      }
    }
    guard try tokenizer.next() == .endOfFile else { return }
    guard graphCount > 0 else {
      throw .error(.start, "there is no graph in the file", code: "format")
    }
    noteSkipped(in: &assembler)
    assembler.noteUnkept(unkept, at: .start)
  }

  /// Goes on to the next element inside the present one; false at its end.
  mutating func nextChild() throws(ReadingStop) -> Bool {
    while true {
      switch try tokenizer.next() {
      case .start: return true
      case .end, .endOfFile: return false
      case .text: break
      }
    }
  }

  /// The text of the present element, without that of elements in it.
  mutating func readText() throws(ReadingStop) -> [UInt8] {
    text.removeAll(keepingCapacity: true)
    let place = tokenizer.place
    while true {
      switch try tokenizer.next() {
      case .text: tokenizer.withText { $0.append(to: &text) }
      case .start: try tokenizer.skip()
      case .end, .endOfFile: return text
      }
      guard text.count <= Self.valueLimit else {
        throw .error(place, "a value has more than \(Self.valueLimit) bytes", code: "size")
      }
    }
  }

  // MARK: - Graphs

  private mutating func readTopGraph(into assembler: inout GraphAssembler) throws(ReadingStop) {
    graphCount += 1
    guard graphCount == 1 else {
      assembler.note(
        .warning,
        at: tokenizer.place,
        "the file has another graph; only the first is read",
        code: "graph"
      )
      return try tokenizer.skip()
    }
    try readGraph(parent: nil, into: &assembler)
  }

  /// - Parameter parent: the id of the node that the graph stands in.
  private mutating func readGraph(
    parent: String?,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let isDirected = tokenizer.value(.edgedefault) != "undirected"
    while try nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .node: try readNode(parent: parent, into: &assembler)
      case .edge: try readEdge(isDirected: isDirected, into: &assembler)
      case .data: try readGraphData(into: &assembler)
      case .hyperedge:
        hyperedges.note(tokenizer.place)
        try tokenizer.skip()
      default: try tokenizer.skip()
      }
    }
  }

  private mutating func readGraphData(into assembler: inout GraphAssembler) throws(ReadingStop) {
    let place = tokenizer.place
    let key = try key(in: .graph)
    let name = key?.name ?? ""
    let text = try readText()
    switch name {
    case "documents" where text.first == UInt8(ascii: "["):
      var json = JSONTokenizer(TextPieces(ByteSource(name: "", bytes: text)), at: place)
      let first = try json.next()
      try json.readRows(of: .documents, first, for: &assembler) {
        (record: inout RowRecord, assembler: inout GraphAssembler) throws(ReadingStop) in
        try assembler.add(record, to: .documents)
      }
    case "vocabulary" where text.first == UInt8(ascii: "{"):
      assembler.takeVocabulary(try Self.json(text, at: place), at: place)
    case "columns" where text.first == UInt8(ascii: "{"):
      assembler.columnRecords = ColumnRecord.records(from: try Self.json(text, at: place))
    default:
      if !text.isEmpty, unkept.count < 100, key?.content != .graphics { unkept.append(name) }
    }
  }

  private static func json(_ text: [UInt8], at place: TextPlace) throws(ReadingStop) -> JSONValue {
    var json = JSONTokenizer(TextPieces(ByteSource(name: "", bytes: text)), at: place)
    let first = try json.next()
    return try json.value(first)
  }

  // MARK: - Nodes and edges

  private mutating func readNode(
    parent: String?,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    var record = try begin([.id, .labels], into: &assembler)
    if let parent {
      let name = try Self.number(of: "parent", at: record.place, in: &assembler)
      record.add(name, .text, parent, at: record.place)
    }
    let id = tokenizer.value(.id)
    while try nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .data: try readData(of: .node, into: &record, &assembler)
      case .description: try readDescription(into: &record, &assembler)
      case .graph: try readGraph(parent: id, into: &assembler)
      case .port:
        ports.note(tokenizer.place)
        try tokenizer.skip()
      default: try tokenizer.skip()
      }
    }
    addDefaults(of: .node, to: &record)
    try assembler.add(record, to: .nodes)
    records.append(record)
  }

  private mutating func readEdge(
    isDirected: Bool,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    var record = try begin([.id, .source, .target, .label], into: &assembler)
    var isDirected = isDirected
    switch tokenizer.value(.directed) {
    case "true": isDirected = true
    case "false": isDirected = false
    default: break
    }
    if tokenizer.value(.sourceport) != nil || tokenizer.value(.targetport) != nil {
      ports.note(tokenizer.place)
    }
    while try nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .data: try readData(of: .edge, into: &record, &assembler)
      case .description: try readDescription(into: &record, &assembler)
      default: try tokenizer.skip()
      }
    }
    addDefaults(of: .edge, to: &record)
    try assembler.add(record, to: .edges, hasDirection: isDirected)
    records.append(record)
  }

  /// A record of the element that has just begun, with some of its attributes.
  private mutating func begin(
    _ wanted: [XMLNames],
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) -> RowRecord {
    var record = records.popLast() ?? RowRecord()
    let place = tokenizer.place
    record.clear(at: place)
    for attribute in tokenizer.attributes {
      guard let name = wanted.first(where: { $0.rawValue == attribute.name }) else { continue }
      let number = try Self.number(of: name.text, at: place, in: &assembler)
      tokenizer.withValue(of: attribute) { record.add(number, .text, $0, at: place) }
    }
    return record
  }

  private mutating func readDescription(
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    let text = try readText()
    let name = try Self.number(of: "desc", at: place, in: &assembler)
    record.add(name, .text, text.span, at: place)
  }

  /// Adds what keys say of every node or edge that says nothing else.
  private func addDefaults(of scope: GraphMLKeys.Scope, to record: inout RowRecord) {
    for key in keys.defaults(of: scope) {
      guard let standard = key.standard, !record.values.contains(where: { $0.name == key.number })
      else { continue }
      record.add(key.number, standard.type, standard.text, at: record.place)
    }
  }

  static func number(
    of name: String,
    at place: TextPlace,
    in assembler: inout GraphAssembler
  ) throws(ReadingStop) -> Int {
    let bytes = Array(name.utf8)
    return try assembler.number(ofName: bytes.span, at: place)
  }

  // MARK: - Keys

  private mutating func readKey(into assembler: inout GraphAssembler) throws(ReadingStop) {
    let place = tokenizer.place
    let id = tokenizer.value(.id) ?? ""
    let scope = tokenizer.value(.scope) ?? "all"
    let name = tokenizer.value(.attrName) ?? id
    let type = tokenizer.value(.attrType) ?? ""
    let drawing = tokenizer.value(.yfilesType)
    var content = GraphMLKeys.content(ofType: type)
    if content == nil {
      assembler.note(
        .warning,
        at: place,
        "\(QuotedText.quoted(type)) is no type of GraphML; the values are read as text",
        code: "type"
      )
      content = .text
    }
    if drawing != nil { content = .graphics }
    var standard: (ValueType, String)?
    while try nextChild() {
      guard tokenizer.name == XMLNames.defaultValue.rawValue else {
        try tokenizer.skip()
        continue
      }
      let text = String(decoding: try readText(), as: UTF8.self)
      standard = content.flatMap { GraphMLKeys.value(text, as: $0) } ?? (.text, text)
    }
    let bytes = Array(id.utf8)
    guard let number = keys.number(of: bytes.span) else {
      throw .error(place, "there are more than 20,000 keys", code: "size")
    }
    for table in GraphMLKeys.Scope.allCases where scope == "\(table)" || scope == "all" {
      let known = try Self.number(of: Self.property(name, of: table), at: place, in: &assembler)
      keys.declare(
        GraphMLKeys.Key(
          name: name,
          content: content ?? .text,
          type: type,
          number: known,
          standard: drawing == nil ? standard : nil
        ),
        number,
        in: table
      )
    }
  }

  /// What a key's values are called; not as the attributes that GraphML itself has.
  private static func property(_ name: String, of scope: GraphMLKeys.Scope) -> String {
    switch (scope, name) {
    case (.node, "id"), (.edge, "id"), (.edge, "source"), (.edge, "target"): "data_" + name
    default: name
    }
  }

  /// The key of the `data` element that has just begun; nil if it is not declared.
  mutating func key(in scope: GraphMLKeys.Scope) throws(ReadingStop) -> GraphMLKeys.Key? {
    let attributes = tokenizer.attributes
    guard let attribute = attributes.first(where: { $0.name == XMLNames.key.rawValue }) else {
      return nil
    }
    let number = tokenizer.withValue(of: attribute) { keys.number(of: $0) }
    guard let number else {
      throw .error(tokenizer.place, "there are more than 20,000 keys", code: "size")
    }
    return keys[scope, number]
  }

  /// Warns of a key that is not declared, once for each.
  mutating func noteUndeclared(
    _ id: String,
    in scope: GraphMLKeys.Scope,
    at place: TextPlace,
    _ assembler: inout GraphAssembler
  ) {
    let bytes = Array(id.utf8)
    guard let number = keys.number(of: bytes.span),
      toldKeys.insert([scope.rawValue, number]).inserted
    else { return }
    assembler.note(
      .warning,
      at: place,
      "no key has the id \(QuotedText.quoted(id)); the values are kept as text under that name",
      code: "key"
    )
  }

  private func noteSkipped(in assembler: inout GraphAssembler) {
    if hyperedges.count > 0 {
      assembler.note(
        .warning,
        at: hyperedges.first,
        "hyperedges are left out, \(hyperedges.count) in all; an edge has two ends here",
        code: "hyperedge"
      )
    }
    if ports.count > 0 {
      assembler.note(
        .warning,
        at: ports.first,
        "ports are left out, \(ports.count) in all; edges end at the nodes",
        code: "port"
      )
    }
  }
}
