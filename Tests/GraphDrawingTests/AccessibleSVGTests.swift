import GraphLayout
import GraphQueries
import Graphviz
import StakeholderGraph
import TestSupport
import Testing

@testable import GraphDrawing

struct AccessibleSVGTests {
  private static let hostile = "</title> & \"A\" <b>"

  private static func graph() throws -> Graph {
    try makeGraph { builder in
      builder.addNode("a", kind: .person, name: hostile)
      builder.addNode("b", kind: .organisation, name: "Birch")
      builder.addNode("c", kind: .organisation, name: "Cedar")
      builder.addEdge("e", kind: .founded, from: "a", to: "b")
      builder.addEdge("f", kind: .funded, from: "a", to: "c", [.modality: "planned"])
    }
  }

  private static func drawn(_ drawing: StakeholderDiagram, width: Int? = nil) throws -> [UInt8] {
    let graph = try graph()
    let svg = try drawing.diagram(of: graph, for: .dot).render(as: .svg, layout: .dot).bytes
    return AccessibleSVG(of: graph, as: drawing, width: width).bytes(from: svg)
  }

  /// The attributes of the tags of an element, in order.
  private static func tags(_ name: String, in svg: [UInt8]) -> [[String: String]] {
    MarkupTags(svg).compactMap { piece in
      guard case .open(name, let attributes, _) = piece else { return nil }
      return attributes
    }
  }

  @Test func thePictureHasARoleALanguageATitleAndASummary() throws {
    var drawing = StakeholderDiagram(caption: "2 claims")
    drawing.title = Self.hostile
    let svg = try Self.drawn(drawing)
    _ = try ParsedSVG(svg)
    let root = try #require(Self.tags("svg", in: svg).first)
    #expect(root["role"] == "img" && root["lang"] == "en")
    #expect(root["aria-labelledby"] == "picture-title picture-summary")
    let texts = MarkupTags(svg).compactMap { piece -> String? in
      guard case .text(let text) = piece else { return nil }
      return text
    }
    #expect(texts.contains(Self.hostile))
    #expect(
      texts.contains(
        "A network of 3 nodes and 2 lines. Lines: founded 1, funded 1. "
          + "Most lines meet at \(Self.hostile) (2). 2 claims."
      )
    )
  }

  @Test func nodesAndEdgesSayWhatTheyAre() throws {
    let svg = try Self.drawn(StakeholderDiagram())
    let groups = Self.tags("g", in: svg)
    func label(_ id: String) -> String? { groups.first { $0["id"] == id }?["aria-label"] }
    #expect(label("node-b") == "Birch (Organisation)")
    #expect(label("node-a") == "\(Self.hostile) (Person)")
    #expect(label("edge-f") == "\(Self.hostile) funded Cedar (planned); uncited")
    let classes = groups.compactMap { $0["class"] }
    #expect(classes.count { $0 == "node organisation" } == 2)
    #expect(classes.contains("edge funded planned accepted"))
  }

  @Test func graphvizsTitlesStay() throws {
    let drawn = try ParsedSVG(try Self.drawn(StakeholderDiagram()))
    #expect(Set(drawn.titles) == ["a", "b", "c", "a->b", "a->c"])
  }

  @Test func theLegendIsAGroupOfItsOwn() throws {
    let drawn = try ParsedSVG(try Self.drawn(StakeholderDiagram(caption: "2 claims")))
    let legend = try #require(drawn.groups.first { $0.styleClass == "legend" })
    #expect(legend.label.contains("Person (1)") && legend.label.contains("2 claims"))
    #expect(!legend.label.contains("Birch"))
    #expect(drawn.nodes.count == 3 && drawn.edges.count == 2)
  }

  @Test func theWidthIsThatAskedFor() throws {
    let plain = try #require(Self.tags("svg", in: try Self.drawn(StakeholderDiagram())).first)
    #expect(plain["width"]?.hasSuffix("pt") == true)
    let wide = try #require(
      Self.tags("svg", in: try Self.drawn(StakeholderDiagram(), width: 900)).first
    )
    #expect(wide["width"] == "900")
    #expect(wide["viewBox"] == plain["viewBox"])
    let box = try #require(wide["viewBox"]).split(separator: " ").compactMap { Double($0) }
    #expect(wide["height"] == String(Int((900 * box[3] / box[2]).rounded())))
  }

  @Test func measuresStayTheSame() throws {
    let graph = try Self.graph()
    let svg = try StakeholderDiagram().diagram(of: graph, for: .dot)
      .render(as: .svg, layout: .dot).bytes
    let words = AccessibleSVG(of: graph, as: StakeholderDiagram())
    #expect(
      PictureMeasures(DrawnPicture(svg: words.bytes(from: svg)))
        == PictureMeasures(DrawnPicture(svg: svg))
    )
  }
}
