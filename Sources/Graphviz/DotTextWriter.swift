/// Writes a diagram as DOT while its nodes and edges come, without Graphviz.
///
/// Graphviz writes the same graph with line breaks of its own, and needs a gigabyte and minutes where there
/// are half a million edges. What reads one file makes the same graph of the other. Names and keys have to
/// be different, as ``Diagram`` has them; nothing checks it here.
public struct DotTextWriter {
  private let frame: Diagram
  private let take: ([UInt8]) -> Void
  private var values: ValueWriter
  private var roles: [String: AttributeRole] = [:]
  private var bytes: [UInt8] = []
  private static let pieceLength = 1 << 16

  /// Begins a graph.
  ///
  /// - Parameters:
  ///   - frame: a diagram without nodes, edges and clusters: its name, attributes and defaults.
  ///   - take: takes the file, piece by piece.
  public init(_ frame: Diagram, handingTo take: @escaping ([UInt8]) -> Void) {
    precondition(
      frame.nodes.isEmpty && frame.clusters.isEmpty,
      "a frame is a diagram without nodes and clusters"
    )
    self.frame = frame
    self.take = take
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
  }

  /// Adds a node of a name that no other has.
  public mutating func addNode(_ name: String, attributes: Attributes) {
    write("\t")
    writeQuoted(Escaping.name(name))
    let node = Diagram.Node(name: name, attributes: attributes)
    write("\t", attributes, of: .node(node))
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
    write("\t", attributes, of: .edge(edge), key: key)
  }

  /// Adds a node or edge that is DOT already.
  ///
  /// - Parameter statement: the whole statement with its line end, of pieces that ``quoted(_:)`` and
  ///   ``attribute(_:_:)`` gave.
  public mutating func addStatement(_ statement: Span<UInt8>) {
    unsafe statement.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    if bytes.count >= Self.pieceLength { handOn() }
  }

  /// The name of a node or attribute, or the key of an edge, as it stands in the file.
  public mutating func quoted(_ name: String) -> [UInt8] {
    aside { $0.writeQuoted(Escaping.name(name)) }
  }

  /// A name and a value as they stand in the file; nothing if the value is left out.
  ///
  /// - Precondition: the value is no markup, nor the label of a node whose shape is a record.
  public mutating func attribute(_ name: String, _ value: AttributeValue) -> [UInt8] {
    guard let written = values.write(value, (name, role(of: name)), of: .allEdges) else {
      return []
    }
    precondition(!written.isMarkup, "markup in a statement: \(name)")
    return aside { writer in
      writer.writeQuoted(Escaping.name(name))
      writer.write("=")
      writer.writeQuoted(written.text)
    }
  }

  /// What `body` writes, taken out of the file.
  private mutating func aside(_ body: (inout DotTextWriter) -> Void) -> [UInt8] {
    let start = bytes.count
    body(&self)
    defer { bytes.removeLast(bytes.count - start) }
    return Array(bytes[start...])
  }

  /// Ends the graph; one sentence for each attribute with a value that was left out.
  public mutating func finish() -> [String] {
    write("}\n")
    handOn()
    return values.warnings
  }

  private mutating func write(
    _ start: String,
    _ attributes: Attributes,
    of owner: ValueWriter.Owner,
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
    for name in attributes.keys.sorted() {
      guard let value = attributes[name],
        let written = values.write(value, (name, role(of: name)), of: owner)
      else { continue }
      if !isFirst { write(", ") }
      isFirst = false
      writeQuoted(Escaping.name(name))
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

  private mutating func role(of name: String) -> AttributeRole {
    if let role = roles[name] { return role }
    let role = AttributeRole(of: name)
    roles[name] = role
    return role
  }

  private mutating func write(_ text: String) {
    bytes += text.utf8
  }

  /// Writes a text in quotes, with a backslash before those in it.
  private mutating func writeQuoted(_ text: String) {
    bytes.append(0x22)
    if text.utf8.contains(0x22) {
      for byte in text.utf8 {
        if byte == 0x22 { bytes.append(0x5C) }
        bytes.append(byte)
      }
    } else {
      bytes += text.utf8
    }
    bytes.append(0x22)
  }

  private mutating func handOn() {
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
