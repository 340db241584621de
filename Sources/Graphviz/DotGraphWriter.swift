private import CGraphviz

/// Writes a graph in Graphviz's memory as the bytes of a ``DotGraph``.
///
/// Every text is written once, as cgraph has one copy of equal texts; so the bytes take less memory
/// than the graph, and so does the value that is made of them.
@safe struct DotGraphWriter: ~Copyable {
  private typealias Attribute = (name: Int, symbol: UnsafeMutablePointer<Agsym_t>)

  private let graph: UnsafeMutablePointer<Agraph_t>
  private let charset: DotCharset
  /// The places of the texts by their addresses.
  private var places: [UInt: Int] = [:]
  private var texts = ByteWriter()
  private var entries = ByteWriter()
  private var entryCount = 0
  private var parts = ByteWriter()
  private var firstOther: String?

  /// What has to be said of the letters.
  var warnings: [String] {
    charset.warnings(firstOther: firstOther)
  }

  /// Writes a graph, which has to live as long as this value.
  @unsafe init(_ address: UnsafeMutableRawPointer) {
    unsafe graph = address.assumingMemoryBound(to: Agraph_t.self)
    var name = ""
    if let symbol = unsafe gv_declared(graph, PartKind.graph, "charset"),
      let value = unsafe gv_value(graph, symbol)
    {
      name = unsafe String(cString: value)
    }
    charset = DotCharset(name)

    writeName(unsafe place(ofName: graph))
    parts.write(unsafe gv_is_directed(graph))
    parts.write(unsafe gv_is_strict(graph))
    let graphAttributes = unsafe attributes(PartKind.graph)
    unsafe writeAttributes(graphAttributes, of: graph)
    let nodes = writeNodes()
    writeEdges(between: nodes)
    unsafe writeSubgraphs(graphAttributes, of: nodes)
  }

  /// The bytes, for a text with so many more graphs. The graph itself need not be there any more.
  consuming func contents(furtherGraphs: Int) -> [UInt8] {
    var whole = ByteWriter()
    whole.write(count: places.count)
    whole.append(texts)
    whole.write(count: entryCount)
    whole.append(entries)
    whole.append(parts)
    whole.write(count: furtherGraphs)
    return whole.bytes
  }

  /// The places of the nodes, by their sequence in the text.
  private mutating func writeNodes() -> [UInt: Int] {
    let attributes = unsafe attributes(PartKind.node)
    var placesOfNodes: [UInt: Int] = [:]
    let count = Int(unsafe agnnodes(graph))
    placesOfNodes.reserveCapacity(count)
    parts.write(count: count)
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      placesOfNodes[unsafe gv_sequence(node)] = placesOfNodes.count
      writeName(unsafe place(ofName: node))
      unsafe writeAttributes(attributes, of: node, isNode: true)
      unsafe next = agnxtnode(graph, node)
    }
    return placesOfNodes
  }

  private mutating func writeEdges(between nodes: [UInt: Int]) {
    let attributes = unsafe attributes(PartKind.edge)
    // cgraph goes by nodes, and the text may name the edges in another order.
    var edges: [(sequence: UInt, edge: UnsafeMutablePointer<Agedge_t>)] = unsafe []
    unsafe edges.reserveCapacity(Int(agnedges(graph)))
    var nextNode = unsafe agfstnode(graph)
    while let node = unsafe nextNode {
      var next = unsafe agfstout(graph, node)
      while let edge = unsafe next {
        unsafe edges.append((gv_sequence(edge), edge))
        unsafe next = agnxtout(graph, edge)
      }
      unsafe nextNode = agnxtnode(graph, node)
    }
    unsafe edges.sort { unsafe $0.sequence < $1.sequence }

    parts.write(count: unsafe edges.count)
    for unsafe(_, edge) in unsafe edges {
      parts.write(count: nodes[unsafe gv_sequence(gv_tail(edge))] ?? 0)
      parts.write(count: nodes[unsafe gv_sequence(gv_head(edge))] ?? 0)
      writeName(unsafe place(ofName: edge))
      unsafe writeAttributes(attributes, of: edge)
    }
  }

  private mutating func writeSubgraphs(_ attributes: [Attribute], of nodes: [UInt: Int]) {
    // cgraph goes by the addresses of their names. A list of those to be looked into, and not a call for
    // each within another: they may be thousands deep.
    var subgraphs: [(sequence: UInt, subgraph: UnsafeMutablePointer<Agraph_t>)] = unsafe []
    var around = unsafe [graph]
    while let outer = unsafe around.popLast() {
      var next = unsafe agfstsubg(outer)
      while let subgraph = unsafe next {
        unsafe subgraphs.append((gv_sequence(subgraph), subgraph))
        unsafe around.append(subgraph)
        unsafe next = agnxtsubg(subgraph)
      }
    }
    unsafe subgraphs.sort { unsafe $0.sequence < $1.sequence }

    var placesOfSubgraphs: [UInt: Int] = [:]
    parts.write(count: unsafe subgraphs.count)
    for unsafe(sequence, subgraph) in unsafe subgraphs {
      // The graph itself has no place among them.
      let parent = unsafe agparent(subgraph).flatMap { outer in
        unsafe outer == graph ? nil : placesOfSubgraphs[gv_sequence(outer)]
      }
      placesOfSubgraphs[sequence] = placesOfSubgraphs.count
      writeName(unsafe place(ofName: subgraph))
      parts.write(parent) { $0.write(count: $1) }
      unsafe writeAttributes(attributes, of: subgraph)
      unsafe writeMembers(of: subgraph, nodes)
    }
  }

  private mutating func writeMembers(
    of subgraph: UnsafeMutablePointer<Agraph_t>,
    _ nodes: [UInt: Int]
  ) {
    parts.write(count: Int(unsafe agnnodes(subgraph)))
    var next = unsafe agfstnode(subgraph)
    while let node = unsafe next {
      parts.write(count: nodes[unsafe gv_sequence(node)] ?? 0)
      unsafe next = agnxtnode(subgraph, node)
    }
  }
}

extension DotGraphWriter {
  /// The attributes of a kind of part, in the order in which the text first names them.
  private mutating func attributes(_ kind: Int32) -> [Attribute] {
    var symbols: [UnsafeMutablePointer<Agsym_t>] = unsafe []
    var next = unsafe agnxtattr(graph, kind, nil)
    while let symbol = unsafe next {
      unsafe symbols.append(symbol)
      unsafe next = agnxtattr(graph, kind, symbol)
    }
    unsafe symbols.sort { unsafe gv_order($0) < gv_order($1) }
    return unsafe symbols.map { symbol in
      unsafe (place(of: symbol.pointee.name), symbol)
    }
  }

  private mutating func writeAttributes(
    _ attributes: [Attribute],
    of part: UnsafeMutableRawPointer,
    isNode: Bool = false
  ) {
    var count = 0
    for unsafe(name, symbol) in unsafe attributes {
      guard let value = unsafe gv_value(part, symbol) else { continue }
      // Only the label of a node is something else than empty unless the text says so: its name.
      let isLabel = unsafe isNode && gv_names_label(symbol)
      guard unsafe isLabel ? !gv_is_name_label(value) : value.pointee != 0 else { continue }
      entries.write(count: name)
      entries.write(count: unsafe place(of: value))
      count += 1
    }
    parts.write(count: count)
    entryCount += count
  }

  private mutating func writeName(_ place: Int?) {
    parts.write(place) { $0.write(count: $1) }
  }

  private mutating func place(ofName part: UnsafeMutableRawPointer) -> Int? {
    guard let name = unsafe gv_name(part) else { return nil }
    return unsafe place(of: UnsafeMutablePointer(mutating: name))
  }

  /// The place of a text of cgraph's in the list of texts.
  private mutating func place(of text: UnsafeMutablePointer<CChar>) -> Int {
    let address = UInt(bitPattern: text)
    if let known = places[address] { return known }
    let place = places.count
    places[address] = place
    texts.write(unsafe gv_is_markup(text))
    texts.write(unsafe decoded(text))
    return place
  }

  private mutating func decoded(_ text: UnsafeMutablePointer<CChar>) -> String {
    if charset != .latin1, let valid = unsafe String(validatingCString: text) { return valid }
    var end = unsafe text
    while unsafe end.pointee != 0 { unsafe end = end.successor() }
    let bytes = unsafe UnsafeBufferPointer(start: text, count: end - text)
    let latin1 = unsafe DotCharset.latin1(bytes.lazy.map { UInt8(bitPattern: $0) })
    if charset != .latin1, firstOther == nil { firstOther = latin1 }
    return latin1
  }
}
