import Foundation
import FoundationXML
import Graphviz
import Testing

/// Bytes as text, which must be UTF-8.
func text(_ bytes: [UInt8]) throws -> String {
  try #require(String(validating: bytes, as: UTF8.self))
}

/// Draws a diagram as SVG and parses it strictly.
func svg(_ diagram: Diagram, layout: LayoutEngine = .dot) throws -> ParsedSVG {
  try ParsedSVG(diagram.render(as: .svg, layout: layout).bytes)
}

/// Reads DOT with Graphviz's own command and counts the nodes, or returns `nil` without the command.
func nodeCount(readingBack dot: [UInt8]) throws -> Int? {
  guard let json = try json(readingBack: dot) else { return nil }
  let objects = try #require(json["objects"] as? [[String: Any]])
  return objects.count { $0["nodes"] == nil && $0["subgraphs"] == nil }
}

/// Reads DOT with Graphviz's own command and returns its JSON, or `nil` without the command.
func json(readingBack dot: [UInt8]) throws -> [String: Any]? {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).dot")
  try Data(dot).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["dot", "-Tjson0", file.path]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let drawn = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  // The status by which env says that it found no such command.
  if process.terminationStatus == 127 { return nil }
  return try #require(try JSONSerialization.jsonObject(with: drawn) as? [String: Any])
}

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
