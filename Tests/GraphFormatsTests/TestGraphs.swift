import GraphFormats
import StakeholderGraph
import TestSupport

/// Three nodes with parallel edges, a self-loop, columns of reserved names, and hostile text.
func makeAwkwardGraph() throws -> Graph {
  try makeGraph { builder in
    builder.addDocument(
      "d&1",
      [
        .publisher: "gazette", .title: "\"Budget\" <day>", .published: "2025-03",
        .authors: "A\\|B|C",
      ]
    )
    let label = builder.addColumn(named: "label", to: .nodes)
    let rank = builder.addColumn(named: "rank", to: .nodes)
    let checked = builder.addColumn(named: "is \"checked\"", to: .nodes)
    builder.addNode("a<1>", kind: .person, name: "Mira \"M\" <b>Holm</b> & Co\\")
    builder.set(label, of: .nodes, to: "own")
    builder.set(rank, of: .nodes, to: "-7")
    builder.addNode(
      "gazette",
      kind: .organisation,
      name: "Gazette",
      [
        .aliases: "G\\|Z|Z & G", .description: "a\u{1}b\u{FFFF}c\td\ne\rf",
        .affiliations: "x\\:y:z",
      ]
    )
    builder.set(checked, of: .nodes, to: "true")
    builder.addNode("北京", kind: .region, name: "北京 🌍 שלום")
    let weight = builder.addColumn(named: "weight", to: .edges)
    let key = builder.addColumn(named: "key", to: .edges)
    let score = builder.addColumn(named: "score", to: .edges)
    builder.addEdge(
      "e&1",
      kind: .quoted,
      from: "gazette",
      to: "a<1>",
      [
        .document: "d&1", .paragraph: "11", .start: "0", .end: "9", .modality: "opinion",
        .about: "北京|gazette", .date: "2025-03-04", .confidence: "0.25",
      ]
    )
    builder.set(weight, of: .edges, to: "heavy")
    builder.addEdge("e2", kind: .quoted, from: "gazette", to: "a<1>")
    builder.set(key, of: .edges, to: "k")
    builder.addEdge(
      "e3",
      kind: .funded,
      from: "北京",
      to: "北京",
      [.amount: "1000000000000", .currency: "CNY", .note: "]]> --"]
    )
    builder.set(score, of: .edges, to: "2.5")
  }
}

/// Places and colours for the awkward graph, below and left of the origin too.
func makeAwkwardAppearance(of graph: Graph) -> Appearance {
  var appearance = Appearance()
  appearance.places = graph.allNodes.map { node in
    Appearance.Place(
      x: 100.25 * Double(node.index) - 50,
      y: 33.333_333 - 100 * Double(node.index),
      width: 60,
      height: 21.6
    )
  }
  let fills = ["#DCEBF7", "#FDECCF", "#D9F1E6", "#101010"]
  let lines = ["#005A8F", "#8F5A00", "#006645", "#8A3B6B"]
  appearance.nodeColours = fills.compactMap { Colour($0) }
  appearance.nodeLines = lines.compactMap { Colour($0) }
  appearance.edgeColours = lines.compactMap { Colour($0) }
  return appearance
}
