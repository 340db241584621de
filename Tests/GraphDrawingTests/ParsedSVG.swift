import Foundation
import FoundationXML
import Testing

/// What the tests ask of an SVG drawing.
struct ParsedSVG {
  /// A group of the drawing: a node, an edge, a cluster, or the graph itself.
  struct Group {
    var id = ""
    var styleClass = ""
    var title = ""
    var lines: [String] = []
    var links: [String] = []
    var tooltips: [String] = []
    var isBold = false

    /// The label, its lines joined, with the spaces that Graphviz makes unbreakable made plain.
    var label: String {
      lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
    }
  }

  private(set) var groups: [Group]

  var nodes: [Group] { groups.filter { $0.styleClass.hasPrefix("node") } }
  var edges: [Group] { groups.filter { $0.styleClass.hasPrefix("edge") } }
  var clusters: [Group] { groups.filter { $0.styleClass.hasPrefix("cluster") } }
  var graph: Group? { groups.first { $0.styleClass.hasPrefix("graph") } }
  var titles: [String] { (nodes + edges).map(\.title) }

  func node(_ title: String) throws -> Group {
    try #require(nodes.first { $0.title == title })
  }

  init(_ bytes: [UInt8]) throws {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    let isXML = parser.parse()
    let source = String(decoding: bytes, as: UTF8.self)
    try #require(isXML, "\(String(describing: parser.parserError)): \(source)")
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
