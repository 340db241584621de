import StakeholderGraph

/// What of a GraphML file matters to the tools that open it.
struct GraphMLSurvey {
  /// A declared key.
  struct Key {
    let place: TextPlace
    let id: String
    let name: String?
    let type: String?
    let scope: String
    /// The text of its default, if it has one.
    let standard: String?
    /// Whether its values are drawings of yEd.
    let isDrawing: Bool
  }

  private(set) var hasNamespace = false
  /// Whether the root element has no attribute at all, where NetworkX adds the namespace by itself.
  private(set) var isBare = false
  private(set) var hasDocumentType = false
  private(set) var rootPlace = TextPlace.start
  private(set) var keys: [Key] = []
  private(set) var undeclared = Tally()
  /// Values, and defaults, that Python or igraph cannot read as their key's type.
  private(set) var misfitsOfPython = Tally()
  private(set) var misfitsOfIgraph = Tally()
  private(set) var nodes = Tally()
  private(set) var edges = Tally()
  private(set) var nodesAfterEdges = Tally()
  private(set) var furtherGraphs = Tally()
  private(set) var nestedGraphs = Tally()
  private(set) var hyperedges = Tally()
  private(set) var ports = Tally()
  /// Edges whose `directed` disagrees with their graph's `edgedefault`.
  private(set) var contraryEdges = Tally()
  /// Edges with the id of another edge, and of those the ones between the same ends.
  private(set) var repeatedIDs = Tally()
  private(set) var repeatedIDsOfParallels = Tally()
  /// Edges between the ends of another one with the same `label`, or also none.
  private(set) var parallels = Tally()
  private(set) var nodesWithLabels = Tally()
  private(set) var edgesWithLabel = Tally()
  private(set) var edgesWithID = Tally()
  private(set) var drawnNodes = Tally()
  private(set) var drawnEdges = Tally()

  private var drawingKeys: Set<String> = []
  private var types: [String: String] = [:]
  private var unknownKeys: [String: TextPlace] = [:]
  private var text: [UInt8] = []
  private var edgeIDs: Set<String> = []
  private var edgeIDsByEnds: Set<[String]> = []
  private var ends: Set<[String]> = []

  static let namespace = "http://graphml.graphdrawing.org/xmlns"

  /// Goes through the file once.
  init(_ source: ByteSource) throws(ReadingStop) {
    var source = source
    do throws(ReadFailure) {
      let beginning = try source.beginning(4_096)
      hasDocumentType = String(decoding: beginning, as: UTF8.self).contains("<!DOCTYPE")
    } catch {
      throw .failure(error)
    }
    var tokenizer = XMLTokenizer(try TextPieces.opening(source))
    guard try tokenizer.next() == .start, tokenizer.name == XMLNames.graphml.rawValue else {
      throw .error(tokenizer.place, "this is no GraphML", code: "format")
    }
    rootPlace = tokenizer.place
    isBare = tokenizer.attributes.isEmpty
    // With a prefix or without.
    hasNamespace = tokenizer.attributes.contains { attribute in
      tokenizer.withValue(of: attribute) { String(utf8: $0) == Self.namespace }
    }
    var graphCount = 0
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .key: try readKey(&tokenizer)
      case .graph:
        graphCount += 1
        if graphCount > 1 { furtherGraphs.add(tokenizer.place) }
        try readGraph(&tokenizer)
      default: try tokenizer.skip()
      }
    }
    // A key may also stand behind the graph.
    for (id, place) in unknownKeys.sorted(by: { $0.value < $1.value }) where types[id] == nil {
      undeclared.add(place)
    }
  }

  private mutating func readKey(_ tokenizer: inout XMLTokenizer) throws(ReadingStop) {
    let place = tokenizer.place
    let id = tokenizer.value(.id) ?? ""
    let drawing = tokenizer.value(.yfilesType)
    let (name, type) = (tokenizer.value(.attrName), tokenizer.value(.attrType))
    let scope = tokenizer.value(.scope) ?? "all"
    var standard: String?
    while try tokenizer.nextChild() {
      if tokenizer.name == XMLNames.defaultValue.rawValue {
        try tokenizer.readText(into: &text)
        standard = String(utf8: text.span)
      } else {
        try tokenizer.skip()
      }
    }
    types[id] = drawing == nil ? type ?? "string" : "string"
    if let standard { note(standard, as: type ?? "string", at: place) }
    if drawing == "nodegraphics" || drawing == "edgegraphics" { drawingKeys.insert(id) }
    keys.append(
      Key(
        place: place,
        id: id,
        name: name,
        type: type,
        scope: scope,
        standard: standard,
        isDrawing: drawing != nil
      )
    )
  }

  private mutating func readGraph(_ tokenizer: inout XMLTokenizer) throws(ReadingStop) {
    let isDirected = tokenizer.value(.edgedefault) != "undirected"
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .node: try readNode(&tokenizer)
      case .edge: try readEdge(isDirected: isDirected, &tokenizer)
      case .hyperedge:
        hyperedges.add(tokenizer.place)
        try tokenizer.skip()
      case .data: try readData(&tokenizer)
      default: try tokenizer.skip()
      }
    }
  }

  private mutating func readNode(_ tokenizer: inout XMLTokenizer) throws(ReadingStop) {
    nodes.add(tokenizer.place)
    if !edges.isEmpty { nodesAfterEdges.add(tokenizer.place) }
    if tokenizer.value(.labels)?.isEmpty == false { nodesWithLabels.add(tokenizer.place) }
    var isDrawn = false
    let place = tokenizer.place
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .data: isDrawn = try readData(&tokenizer) || isDrawn
      case .graph:
        nestedGraphs.add(tokenizer.place)
        try readGraph(&tokenizer)
      case .port:
        ports.add(tokenizer.place)
        try tokenizer.skip()
      default: try tokenizer.skip()
      }
    }
    if isDrawn { drawnNodes.add(place) }
  }

  private mutating func readEdge(
    isDirected: Bool,
    _ tokenizer: inout XMLTokenizer
  ) throws(ReadingStop) {
    let place = tokenizer.place
    edges.add(place)
    let source = tokenizer.value(.source) ?? ""
    let target = tokenizer.value(.target) ?? ""
    let label = tokenizer.value(.label)
    if label?.isEmpty == false { edgesWithLabel.add(place) }
    if let word = tokenizer.value(.directed), (word == "true") != isDirected {
      contraryEdges.add(place)
    }
    if let id = tokenizer.value(.id) {
      edgesWithID.add(place)
      if !edgeIDs.insert(id).inserted { repeatedIDs.add(place) }
      if !edgeIDsByEnds.insert([source, target, id]).inserted {
        repeatedIDsOfParallels.add(place)
      }
    }
    if !ends.insert([source, target, label ?? ""]).inserted { parallels.add(place) }
    var isDrawn = false
    while try tokenizer.nextChild() {
      if tokenizer.name == XMLNames.data.rawValue {
        isDrawn = try readData(&tokenizer) || isDrawn
      } else {
        try tokenizer.skip()
      }
    }
    if isDrawn { drawnEdges.add(place) }
  }

  /// Reads a value; whether it is a drawing.
  @discardableResult
  private mutating func readData(_ tokenizer: inout XMLTokenizer) throws(ReadingStop) -> Bool {
    let id = tokenizer.value(.key) ?? ""
    let place = tokenizer.place
    guard let type = types[id] else {
      if unknownKeys[id] == nil { unknownKeys[id] = place }
      try tokenizer.skip()
      return false
    }
    if type == "string" {
      try tokenizer.skip()
    } else {
      try tokenizer.readText(into: &text)
      note(String(utf8: text.span), as: type, at: place)
    }
    return drawingKeys.contains(id)
  }

  private mutating func note(_ value: String, as type: String, at place: TextPlace) {
    // Nothing is a value for both.
    if value.isEmpty { return }
    switch type {
    case "int", "long", "integer":
      if !PythonValue.isInteger(value) { misfitsOfPython.add(place) }
      if !PythonValue.isNumberOfC(value) { misfitsOfIgraph.add(place) }
    case "float", "double":
      if !PythonValue.isNumber(value) { misfitsOfPython.add(place) }
      if !PythonValue.isNumberOfC(value) { misfitsOfIgraph.add(place) }
    case "boolean":
      if !["true", "false", "0", "1"].contains(value.lowercased()) { misfitsOfPython.add(place) }
    default: break
    }
  }
}
