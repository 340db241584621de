import Foundation
import GraphDrawing
import GraphQueries
import Graphviz
import StakeholderGraph
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Markup in any column of the data stays text in the picture.
struct InjectionTests {
  /// Closes what may be open, and opens what must never be there.
  private static let hostile =
    "\"/></title></text></a></g>]]>--><script>alert(1)</script><b onload='x'>&lt;i&gt;&amp;"

  /// The columns that hold text of any kind.
  private static func texts(_ table: GraphTable) -> [Int] {
    table.fields.enumerated().filter { position, field in
      guard position > 0 else { return false }
      return switch field.type {
      case .text, .list, .url, .affiliations: true
      default: false
      }
    }.map(\.offset)
  }

  private static let cases: [(GraphTable, Int)] = GraphTable.allCases.flatMap { table in
    texts(table).map { (table, $0) }
  }

  /// A graph in which one column of one table is hostile.
  private static func graph(_ table: GraphTable, _ column: Int) throws -> Graph {
    var builder = GraphBuilder()
    func row(_ rowTable: GraphTable, _ id: String, _ values: [(Int, String)]) {
      builder.addRow(to: rowTable, id: Array(id.utf8).span)
      for (position, value) in values where !(rowTable == table && position == column) {
        builder.set(position, of: rowTable, to: value)
      }
      if rowTable == table { builder.set(column, of: rowTable, to: hostile) }
    }
    row(.documents, "d", [(DocumentField.publisher.rawValue, "a")])
    let name = NodeField.name.rawValue
    let kind = NodeField.kind.rawValue
    row(.nodes, "a", [(kind, "organisation"), (name, "A")])
    row(.nodes, "b", [(kind, "person"), (name, "B")])
    for id in ["e1", "e2"] {
      row(
        .edges,
        id,
        [
          (EdgeField.kind.rawValue, "quoted"), (EdgeField.source.rawValue, "a"),
          (EdgeField.target.rawValue, "b"), (EdgeField.document.rawValue, "d"),
          (EdgeField.paragraph.rawValue, "1"),
        ]
      )
    }
    return try builder.finish(allowingOutsideNodes: true, checkingEnds: false)
  }

  @Test(arguments: cases, [true, false])
  func noColumnBecomesMarkup(_ place: (GraphTable, Int), _ merges: Bool) throws {
    let graph = try Self.graph(place.0, place.1).addingContextEdges()
    let shown = merges ? graph.mergingParallelEdges() : graph
    let drawing = StakeholderDiagram(includesData: true, caption: Self.hostile)
    let svg = try drawing.diagram(of: shown, for: .dot).render(as: .svg, layout: .dot)
    let reader = MarkupReader()
    let parser = XMLParser(data: Data(svg.bytes))
    parser.delegate = reader
    #expect(parser.parse(), "\(place)")
    #expect(
      reader.elements.isSubset(of: [
        "svg", "g", "title", "text", "a", "polygon", "polyline", "ellipse", "path",
      ])
    )
    #expect(reader.attributes.filter { $0.lowercased().hasPrefix("on") }.isEmpty)
    #expect(reader.links.allSatisfy { $0.hasPrefix("http") || $0.hasPrefix("mailto:") })
  }
}

private final class MarkupReader: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var links: [String] = []

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.insert(name)
    self.attributes.formUnion(attributes.keys)
    if let link = attributes["xlink:href"] { links.append(link) }
  }
}
