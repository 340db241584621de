/// Escapes the values of a diagram by their attributes, and notes what has to be left out.
struct ValueWriter {
  /// Whose attribute a value is.
  enum Owner {
    case graph
    case allNodes
    case allEdges
    case node(Diagram.Node)
    case edge(Diagram.Edge)
    case cluster(Diagram.Cluster)
  }

  /// A reason to leave a value out, told once for each attribute.
  private struct Omission: Hashable {
    let attribute: String
    let isLink: Bool
  }

  /// Whether any value was markup.
  private(set) var hasMarkup = false

  private let nodeShape: AttributeValue?
  private let escapesLinksForMarkup: Bool
  private var omissions: [(omission: Omission, first: String, count: Int)] = []
  private var omissionPlaces: [Omission: Int] = [:]

  init(_ diagram: Diagram, for format: OutputFormat) {
    nodeShape = diagram.nodeDefaults["shape"]
    escapesLinksForMarkup = format.copiesLinksIntoMarkup
  }

  /// Returns the value as Graphviz is to get it, or `nil` if it is left out.
  mutating func write(
    _ value: AttributeValue,
    _ attribute: (name: String, role: AttributeRole),
    of owner: Owner
  ) -> Plan.Value? {
    switch value {
    case .setting(let syntax):
      return Plan.Value(text: Escaping.setting(syntax), isMarkup: false)
    case .markup(let markup):
      precondition(
        attribute.role == .label,
        "markup is for labels, and \(attribute.name) is none: \(markup)"
      )
      precondition(
        Escaping.holdsEntity(markup),
        "markup needs an entity other than &amp;, such as &#160;, to differ from text: \(markup)"
      )
      hasMarkup = true
      return Plan.Value(text: Escaping.setting(markup), isMarkup: true)
    case .text(let text):
      guard let escaped = escape(text, attribute.role, of: owner) else {
        noteOmission(of: text, attribute, of: owner)
        return nil
      }
      return Plan.Value(text: escaped, isMarkup: false)
    }
  }

  private func escape(_ text: String, _ role: AttributeRole, of owner: Owner) -> String? {
    switch role {
    case .label: isRecord(owner) ? Escaping.recordLabel(text) : Escaping.label(text)
    case .tooltip: Escaping.tooltip(text)
    case .link: Escaping.link(text, forMarkup: escapesLinksForMarkup)
    case .identifier: Escaping.identifier(text)
    case .styleClass: Escaping.styleClass(text)
    case .data: Escaping.data(text)
    case .reserved: nil
    }
  }

  private func isRecord(_ owner: Owner) -> Bool {
    let shape: AttributeValue? =
      switch owner {
      case .allNodes: nodeShape
      case .node(let node): node.attributes["shape"] ?? nodeShape
      case .graph, .allEdges, .edge, .cluster: nil
      }
    return shape == "record" || shape == "Mrecord"
  }
}

extension ValueWriter {
  /// One sentence for each attribute with a value left out, in the order met.
  var warnings: [String] {
    omissions.map { entry in
      let name = Escaping.shown(entry.omission.attribute)
      let others = entry.count > 1 ? " (and \(entry.count - 1) more)" : ""
      return entry.omission.isLink
        ? """
        The attribute \(name) of \(entry.first)\(others) was left out: \
        only http, https and mailto links are written.
        """
        : """
        The attribute \(name) of \(entry.first)\(others) was left out: Graphviz acts on \(name), \
        so its value has to be a setting and cannot be text. Use another name for data.
        """
    }
  }

  private mutating func noteOmission(
    of text: String,
    _ attribute: (name: String, role: AttributeRole),
    of owner: Owner
  ) {
    let omission = Omission(attribute: attribute.name, isLink: attribute.role == .link)
    if let known = omissionPlaces[omission] {
      omissions[known].count += 1
    } else {
      omissionPlaces[omission] = omissions.count
      omissions.append((omission, "\(owner), \"\(Escaping.shown(text))\",", 1))
    }
  }
}

extension ValueWriter.Owner: CustomStringConvertible {
  /// The owner as a message names it.
  var description: String {
    switch self {
    case .graph: "the graph"
    case .allNodes: "all nodes"
    case .allEdges: "all edges"
    case .node(let node): "node \"\(Escaping.shown(node.name))\""
    case .edge(let edge):
      """
      edge "\(Escaping.shown(edge.key))" from "\(Escaping.shown(edge.tail))" to \
      "\(Escaping.shown(edge.head))"
      """
    case .cluster(let cluster): "cluster \"\(Escaping.shown(cluster.name))\""
    }
  }
}
