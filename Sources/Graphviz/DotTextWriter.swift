/// Writes a diagram as DOT while its nodes and edges come, without Graphviz.
///
/// Graphviz writes the same graph with line breaks of its own, and needs a gigabyte and minutes where there
/// are half a million edges. What reads one file makes the same graph of the other. Names and keys have to
/// be different, as ``Diagram`` has them; nothing checks it here. What nodes and edges share with the
/// defaults of the frame is not written again.
public struct DotTextWriter {
  /// What may have an attribute with a default.
  public enum Part: Sendable, Hashable {
    /// A node of the graph.
    case node
    /// An edge of the graph.
    case edge
  }

  private let frame: Diagram
  private let take: ([UInt8]) -> Void
  private var values: ValueWriter
  private var roles: [String: AttributeRole] = [:]
  /// The places of the attributes that come before all others.
  private let places: [Part: [String: Int]]
  /// The defaults as they are written.
  private var defaults: [Part: [String: [UInt8]]] = [:]
  private var bytes: [UInt8] = []
  private static let pieceLength = 1 << 16

  /// Begins a graph.
  ///
  /// - Parameters:
  ///   - frame: a diagram without nodes, edges and clusters: its name, attributes and defaults.
  ///   - first: the attributes that come first, in their order; the others follow by their names.
  ///   - take: takes the file, piece by piece.
  public init(
    _ frame: Diagram,
    first: [Part: [String]] = [:],
    handingTo take: @escaping ([UInt8]) -> Void
  ) {
    precondition(
      frame.nodes.isEmpty && frame.clusters.isEmpty,
      "a frame is a diagram without nodes and clusters"
    )
    self.frame = frame
    self.take = take
    places = first.mapValues { names in
      Dictionary(names.enumerated().map { ($1, $0) }) { place, _ in place }
    }
    values = ValueWriter(frame, for: .dot)
    write(frame.isDirected ? "digraph " : "graph ")
    if !frame.name.isEmpty {
      writeQuoted(Escaping.name(frame.name))
      write(" ")
    }
    write("{\n")
    write("\tgraph ", frame.attributes, of: .graph)
    write("\tnode ", frame.nodeDefaults, of: .allNodes)
    write("\tedge ", frame.edgeDefaults, of: .allEdges)
    defaults[.node] = written(frame.nodeDefaults, of: .allNodes)
    defaults[.edge] = written(frame.edgeDefaults, of: .allEdges)
  }

  /// Adds a node of a name that no other has.
  public mutating func addNode(_ name: String, attributes: Attributes) {
    write("\t")
    writeQuoted(Escaping.name(name))
    let node = Diagram.Node(name: name, attributes: attributes)
    write("\t", attributes, of: .node(node), part: .node)
  }

  /// Adds an edge between nodes that were added, of a key that no other edge between them has.
  public mutating func addEdge(
    from tail: String,
    to head: String,
    key: String,
    attributes: Attributes
  ) {
    write("\t")
    writeQuoted(Escaping.name(tail))
    write(frame.isDirected ? " -> " : " -- ")
    writeQuoted(Escaping.name(head))
    let edge = Diagram.Edge(tail: tail, head: head, key: key, attributes: attributes)
    write("\t", attributes, of: .edge(edge), part: .edge, key: key)
  }

  /// Adds nodes or edges that are DOT already.
  ///
  /// - Parameter body: appends whole statements with their line ends, of pieces that
  ///   ``name(_:)``, ``attributeName(_:)`` and ``text(_:for:)`` gave.
  public mutating func addStatements(_ body: (inout [UInt8]) -> Void) {
    body(&bytes)
    if bytes.count >= Self.pieceLength { handOn() }
  }

  /// The name of a node, or the key of an edge, as it stands between quotes.
  public func name(_ name: String) -> [UInt8] { Self.unquoted(Escaping.name(name)) }

  /// The name of an attribute as it stands before its value.
  public func attributeName(_ name: String) -> [UInt8] {
    let name = Escaping.name(name)
    return Self.isWord(name) ? Array(name.utf8) : [0x22] + Self.unquoted(name) + [0x22]
  }

  /// A value as it stands between quotes; nil if it is left out.
  ///
  /// - Precondition: the value is no markup, nor the label of a node whose shape is a record.
  public mutating func text(_ value: AttributeValue, for name: String) -> [UInt8]? {
    guard let written = values.write(value, (name, role(of: name)), of: .allEdges) else {
      return nil
    }
    precondition(!written.isMarkup, "markup in a statement: \(name)")
    return Self.unquoted(written.text)
  }

  /// Whether nodes or edges that do not say otherwise have a value.
  public func isDefault(_ text: [UInt8], for name: String, of part: Part) -> Bool {
    defaults[part]?[name] == text
  }

  /// Ends the graph; one sentence for each attribute with a value that was left out.
  public mutating func finish() -> [String] {
    write("}\n")
    handOn()
    return values.warnings
  }

  private mutating func written(
    _ attributes: Attributes,
    of owner: ValueWriter.Owner
  ) -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for (name, value) in attributes {
      guard let written = values.write(value, (name, role(of: name)), of: owner),
        !written.isMarkup
      else { continue }
      texts[name] = Self.unquoted(written.text)
    }
    return texts
  }

  private mutating func write(
    _ start: String,
    _ attributes: Attributes,
    of owner: ValueWriter.Owner,
    part: Part? = nil,
    key: String? = nil
  ) {
    write(start)
    write("[")
    var isFirst = true
    if let key {
      write("key=")
      writeQuoted(Escaping.name(key))
      isFirst = false
    }
    for name in names(of: attributes, part) {
      guard let value = attributes[name],
        let written = values.write(value, (name, role(of: name)), of: owner)
      else { continue }
      if !written.isMarkup, let part,
        isDefault(Self.unquoted(written.text), for: name, of: part)
      {
        continue
      }
      if !isFirst { write(",") }
      isFirst = false
      bytes += attributeName(name)
      write("=")
      if written.isMarkup {
        write("<\(written.text)>")
      } else {
        writeQuoted(written.text)
      }
    }
    write("];\n")
    if bytes.count >= Self.pieceLength { handOn() }
  }

  /// The names of attributes in the order in which they are written.
  private func names(of attributes: Attributes, _ part: Part?) -> [String] {
    let names = attributes.keys.sorted()
    guard let part, let places = places[part] else { return names }
    // Sorting keeps the order of names that have the same place.
    return names.sorted { places[$0] ?? .max < places[$1] ?? .max }
  }

  private mutating func role(of name: String) -> AttributeRole {
    if let role = roles[name] { return role }
    let role = AttributeRole(of: name)
    roles[name] = role
    return role
  }

  private mutating func write(_ text: String) {
    bytes += text.utf8
  }

  private mutating func writeQuoted(_ text: String) {
    bytes.append(0x22)
    bytes += Self.unquoted(text)
    bytes.append(0x22)
  }

  /// A text as it stands between quotes, with a backslash before those in it.
  private static func unquoted(_ text: String) -> [UInt8] {
    guard text.utf8.contains(0x22) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x5C) }
      bytes.append(byte)
    }
    return bytes
  }

  /// Whether a text needs no quotes: a word that is none of the language's own.
  private static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
      default: false
      }
    }
    return isPlain && !keywords.contains(text.lowercased())
  }

  private static let keywords: Set<String> = [
    "node", "edge", "graph", "digraph", "subgraph", "strict",
  ]

  private mutating func handOn() {
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
