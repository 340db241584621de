import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the tests ask of an SVG drawing.
public struct ParsedSVG {
  /// A group of the drawing: a node, an edge, a cluster, or the graph itself.
  public struct Group {
    /// What its name says.
    public fileprivate(set) var id = ""
    /// What its name says.
    public fileprivate(set) var styleClass = ""
    /// What its name says.
    public fileprivate(set) var title = ""
    /// What its name says.
    public fileprivate(set) var lines: [String] = []
    /// What its name says.
    public fileprivate(set) var links: [String] = []
    /// What its name says.
    public fileprivate(set) var tooltips: [String] = []
    /// What its name says.
    public fileprivate(set) var isBold = false

    /// The label, its lines joined, with the spaces that Graphviz makes unbreakable made plain.
    public var label: String {
      lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
    }
  }

  /// All groups that have a class, in the order of the file.
  public private(set) var groups: [Group]

  /// The groups of nodes.
  public var nodes: [Group] { groups.filter { $0.styleClass.hasPrefix("node") } }
  /// The groups of edges.
  public var edges: [Group] { groups.filter { $0.styleClass.hasPrefix("edge") } }
  /// The groups of clusters.
  public var clusters: [Group] { groups.filter { $0.styleClass.hasPrefix("cluster") } }
  /// The group of the whole drawing.
  public var graph: Group? { groups.first { $0.styleClass.hasPrefix("graph") } }
  /// The titles of nodes, then of edges.
  public var titles: [String] { (nodes + edges).map(\.title) }

  /// The group of the node with a title.
  public func node(_ title: String) throws -> Group {
    guard let node = nodes.first(where: { $0.title == title }) else {
      throw SupportFailure("the drawing has no node \(title)")
    }
    return node
  }

  /// Parses a drawing strictly.
  public init(_ bytes: [UInt8]) throws {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    let isXML = parser.parse()
    guard isXML else {
      throw SupportFailure(
        "no XML: \(String(describing: parser.parserError)): \(String(decoding: bytes, as: UTF8.self))"
      )
    }
    groups = reader.groups
  }
}

private final class SVGReader: NSObject, XMLParserDelegate {
  var groups: [ParsedSVG.Group] = []
  private var open: [Int?] = []
  private var characters = ""

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    characters = ""
    switch name {
    case "g":
      if let styleClass = attributes["class"] {
        open.append(groups.count)
        groups.append(.init(id: attributes["id"] ?? "", styleClass: styleClass))
      } else {
        open.append(nil)
      }
    case "a":
      change {
        if let link = attributes["xlink:href"] { $0.links.append(link) }
        if let tooltip = attributes["xlink:title"] { $0.tooltips.append(tooltip) }
      }
    case "text": change { $0.isBold = $0.isBold || attributes["font-weight"] == "bold" }
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    characters += string
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch name {
    case "g": open.removeLast()
    case "title": change { $0.title = characters }
    case "text": change { $0.lines.append(characters) }
    default: break
    }
  }

  private func change(_ body: (inout ParsedSVG.Group) -> Void) {
    guard let place = open.last(where: { $0 != nil }) ?? nil else { return }
    body(&groups[place])
  }
}
