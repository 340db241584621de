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
    while try tokenizer.nextChild() {
      switch XMLNames(rawValue: tokenizer.name) {
      case .attributes: try readAttributes(&tokenizer)
      case .nodes: try readNodes(&tokenizer)
      case .edges:
        while try tokenizer.nextChild() {
          if tokenizer.name == XMLNames.edge.rawValue { addEdge(tokenizer) }
          try tokenizer.skip()
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
        case .position:
          placedNodes.add(place)
          try tokenizer.skip()
        default: try tokenizer.skip()
        }
      }
    }
  }

  private mutating func addEdge(_ tokenizer: borrowing XMLTokenizer) {
    let place = tokenizer.place
    edges.add(place)
    let kind = tokenizer.value(.kind)
    if kind?.isEmpty == false { edgesWithKind.add(place) }
    if let id = tokenizer.value(.id), !edgeIDs.insert(id).inserted { repeatedIDs.add(place) }
    let identity = [tokenizer.value(.source) ?? "", tokenizer.value(.target) ?? "", kind ?? ""]
    if !ends.insert(identity).inserted { parallels.add(place) }
  }
}
