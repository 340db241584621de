import StakeholderGraph

/// What of a GEXF file matters to the tools that open it.
struct GEXFSurvey {
  private(set) var rootPlace = TextPlace.start
  private(set) var namespace: String?
  private(set) var version: String?
  private(set) var attributes: [(place: TextPlace, scope: String, title: String, type: String)] = []
  private(set) var nodes = Tally()
  private(set) var edges = Tally()
  private(set) var furtherGraphs = Tally()
  private(set) var nestedNodes = Tally()
  private(set) var placedNodes = Tally()
  private(set) var edgesWithKind = Tally()
  /// Edges between the ends of another one of the same kind, or also none.
  private(set) var parallels = Tally()
  private(set) var repeatedIDs = Tally()

  /// Values of attributes that are not declared, or that Python cannot read as their type.
  private(set) var undeclared = Tally()
  private(set) var misfits = Tally()
  private(set) var contraryEdges = Tally()
  /// Colours without one of their three parts.
  private(set) var partialColours = Tally()
  /// Edges with id and ends of another one.
  private(set) var repeatedEdges = Tally()
  private(set) var nestedEdges = Tally()

  private var types: [[String]: String] = [:]
  private var defaultType = "undirected"
  private var identities: Set<[String]> = []
  private var edgeIDs: Set<String> = []
  private var ends: Set<[String]> = []

  /// Goes through the file once.
  init(_ source: ByteSource) throws(ReadingStop) {
    var tokenizer = XMLTokenizer(try TextPieces.opening(source))
    guard try tokenizer.next() == .start, tokenizer.name == XMLNames.gexf.rawValue else {
      throw .error(tokenizer.place, "this is no GEXF", code: "format")
    }
    rootPlace = tokenizer.place
    namespace = tokenizer.value(.namespace)
    version = tokenizer.value(.version)
    var graphCount = 0
    while try tokenizer.nextChild() {
      guard tokenizer.name == XMLNames.graph.rawValue else {
        try tokenizer.skip()
        continue
      }
      graphCount += 1
      if graphCount > 1 { furtherGraphs.add(tokenizer.place) }
      try readGraph(&tokenizer)
    }
  }

  private mutating func readGraph(_ tokenizer: inout XMLTokenizer) throws(ReadingStop) {
    defaultType = tokenizer.value(.defaultedgetype) ?? "undirected"
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .attributes: try readAttributes(&tokenizer)
      case .nodes: try readNodes(&tokenizer)
      case .edges:
        while try tokenizer.nextChild() {
          guard tokenizer.name == XMLNames.edge.rawValue else {
            try tokenizer.skip()
            continue
          }
          addEdge(tokenizer)
          while try tokenizer.nextChild() { try readPart(of: "edge", &tokenizer) }
        }
      default: try tokenizer.skip()
      }
    }
  }

  private mutating func readAttributes(_ tokenizer: inout XMLTokenizer) throws(ReadingStop) {
    let scope = tokenizer.value(.scopeOfAttributes) ?? ""
    while try tokenizer.nextChild() {
      if tokenizer.name == XMLNames.attribute.rawValue {
        let title = tokenizer.value(.title) ?? tokenizer.value(.id) ?? ""
        attributes.append((tokenizer.place, scope, title, tokenizer.value(.type) ?? ""))
        types[[scope, tokenizer.value(.id) ?? ""]] = tokenizer.value(.type) ?? ""
      }
      try tokenizer.skip()
    }
  }

  private mutating func readNodes(_ tokenizer: inout XMLTokenizer) throws(ReadingStop) {
    while try tokenizer.nextChild() {
      guard tokenizer.name == XMLNames.node.rawValue else {
        try tokenizer.skip()
        continue
      }
      let place = tokenizer.place
      nodes.add(place)
      while try tokenizer.nextChild() {
        switch XMLNames(rawValue: tokenizer.name) {
        case .nodes:
          nestedNodes.add(tokenizer.place)
          try readNodes(&tokenizer)
        case .edges:
          nestedEdges.add(tokenizer.place)
          try tokenizer.skip()
        case .position:
          placedNodes.add(place)
          try tokenizer.skip()
        default: try readPart(of: "node", &tokenizer)
        }
      }
    }
  }

  /// Reads values and colours.
  private mutating func readPart(
    of scope: String,
    _ tokenizer: inout XMLTokenizer
  ) throws(ReadingStop) {
    switch XMLNames(rawValue: tokenizer.name) {
    case .attvalues:
      while try tokenizer.nextChild() {
        if tokenizer.name == XMLNames.attvalue.rawValue { addValue(of: scope, tokenizer) }
        try tokenizer.skip()
      }
    case .colour:
      let parts: [XMLNames] = [.red, .green, .blue]
      if !parts.allSatisfy({ tokenizer.attribute($0) != nil }) {
        partialColours.add(tokenizer.place)
      }
      try tokenizer.skip()
    default: try tokenizer.skip()
    }
  }

  private mutating func addValue(of scope: String, _ tokenizer: borrowing XMLTokenizer) {
    let place = tokenizer.place
    guard let type = types[[scope, tokenizer.value(.scope) ?? ""]] else {
      return undeclared.add(place)
    }
    let value = tokenizer.value(.value) ?? ""
    let fits =
      switch type {
      case "integer", "long": PythonValue.isInteger(value)
      case "float", "double": PythonValue.isNumber(value)
      case "boolean": ["true", "false", "True", "False", "0", "1"].contains(value)
      default: true
      }
    if !fits { misfits.add(place) }
  }

  private mutating func addEdge(_ tokenizer: borrowing XMLTokenizer) {
    let place = tokenizer.place
    edges.add(place)
    let kind = tokenizer.value(.kind)
    if kind?.isEmpty == false { edgesWithKind.add(place) }
    if let id = tokenizer.value(.id), !edgeIDs.insert(id).inserted { repeatedIDs.add(place) }
    if let weight = tokenizer.value(.weight), !PythonValue.isNumber(weight) { misfits.add(place) }
    if let type = tokenizer.value(.type), (type == "directed") != (defaultType == "directed") {
      contraryEdges.add(place)
    }
    let identity = [tokenizer.value(.source) ?? "", tokenizer.value(.target) ?? "", kind ?? ""]
    if let id = tokenizer.value(.id), !identities.insert(identity.prefix(2) + [id]).inserted {
      repeatedEdges.add(place)
    }
    if !ends.insert(identity).inserted { parallels.add(place) }
  }
}
