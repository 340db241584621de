import GraphDrawing
import GraphPage
import GraphQueries
import Graphviz
import StakeholderGraph
import TestSupport

/// A page of a graph with its picture, as the command makes it.
func makePage(
  of graph: Graph,
  _ change: (inout GraphPage) -> Void = { _ in }
) throws -> String {
  var page = GraphPage(of: graph)
  page.picture = try makePicture(of: graph)
  change(&page)
  return String(decoding: page.bytes(), as: UTF8.self)
}

/// The picture of a graph, its parallel edges folded.
func makePicture(of graph: Graph) throws -> PagePicture {
  let drawn = graph.mergingParallelEdges()
  let diagram = StakeholderDiagram().diagram(of: drawn, for: .dot)
  let svg = try Renderer(isolation: .inProcess).render(diagram, as: .svg, layout: .dot).bytes
  return PagePicture(of: drawn, svg: svg)
}

/// An outlet that quotes somebody twice, who will promote somebody else.
func smallGraph(
  name: String = "Mira Vale",
  id: String = "mira",
  url: String = "https://harbour.example/a"
) throws -> Graph {
  try makeGraph { builder in
    builder.addNode("gazette", kind: .organisation, name: "The Gazette")
    builder.addNode(id, kind: .person, name: name, [.description: name, .url: url])
    builder.addNode("odd", kind: .person, name: "Odd Lund")
    builder.addDocument(
      "d1",
      [.title: name, .publisher: "gazette", .url: url, .published: "2025-03-04"]
    )
    builder.addEdge(
      "e1",
      kind: .quoted,
      from: "gazette",
      to: id,
      [.document: "d1", .paragraph: "2", .note: name]
    )
    builder.addEdge(
      "e2",
      kind: .quoted,
      from: "gazette",
      to: id,
      [.document: "d1", .paragraph: "3"]
    )
    builder.addEdge("e3", kind: .promoted, from: id, to: "odd", [.modality: "planned"])
  }
}

/// The text between two others, the first time that they stand there.
func part(of text: String, from start: String, to end: String) -> String? {
  guard let first = text.firstRange(of: start),
    let last = text[first.upperBound...].firstRange(of: end)
  else { return nil }
  return String(text[first.upperBound..<last.lowerBound])
}

/// The data in a page, as JSON.
func data(in page: String) -> String? {
  part(of: page, from: "<script type=\"application/json\" id=\"data\">", to: "</script>")
}
