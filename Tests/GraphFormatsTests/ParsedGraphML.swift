import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A GraphML file as a strict parser sees it.
struct ParsedGraphML {
  /// An element with its attributes and its data by the ids of their keys.
  struct Element {
    let name: String
    let attributes: [String: String]
    var data: [String: String] = [:]
  }

  private(set) var keys: [Element] = []
  private(set) var graphs: [Element] = []
  /// Nodes and edges in the order of the file.
  private(set) var rows: [Element] = []
  private(set) var namespaces: Set<String> = []
  /// Names of elements in the order of the file.
  private(set) var names: [String] = []

  var nodes: [Element] { rows.filter { $0.name == "node" } }
  var edges: [Element] { rows.filter { $0.name == "edge" } }

  init(_ bytes: [UInt8]) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = reader
    let isXML = parser.parse()
    try #require(isXML, "\(String(describing: parser.parserError))")
    self = reader.parsed
  }

  private init() {}

  /// The data of an element by the names of their keys.
  func values(of element: Element) throws -> [String: String] {
    var values: [String: String] = [:]
    for (id, text) in element.data {
      let key = try #require(keys.first { $0.attributes["id"] == id }, "no key \(id)")
      #expect(key.attributes["for"] == element.name, "\(id) is no key for a \(element.name)")
      values[try #require(key.attributes["attr.name"])] = text
    }
    try #require(values.count == element.data.count, "two keys have one name")
    return values
  }

  // A class, since the parser takes its delegate by reference.
  private final class Reader: NSObject, XMLParserDelegate {
    var parsed = ParsedGraphML()
    private var characters = ""
    private var dataKey = ""

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      parsed.names.append(name)
      parsed.namespaces.insert(namespaceURI ?? "none")
      characters = ""
      let element = Element(name: name, attributes: attributes)
      switch name {
      case "key": parsed.keys.append(element)
      case "graph": parsed.graphs.append(element)
      case "node", "edge": parsed.rows.append(element)
      case "data": dataKey = attributes["key"] ?? "none"
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
      guard name == "data" else { return }
      if parsed.rows.isEmpty {
        parsed.graphs[parsed.graphs.count - 1].data[dataKey] = characters
      } else {
        parsed.rows[parsed.rows.count - 1].data[dataKey] = characters
      }
    }
  }
}
