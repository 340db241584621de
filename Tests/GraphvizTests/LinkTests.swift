import Graphviz
import TestSupport
import Testing

struct LinkTests {
  private static let link = "https://e.org/?a=1&b=\"2\"&amp;c='3'#<d>\\"
  private static let written = "https://e.org/?a=1&b=%222%22&amp;c=%273%27#%3Cd%3E%5C"

  @Test(arguments: ["URL", "href"])
  func linksComeBackFromSVG(_ attribute: String) throws {
    var diagram = Diagram()
    diagram.attributes = [attribute: .text(LinkTests.link)]
    diagram.addNode("a", attributes: [attribute: .text(LinkTests.link)])
    diagram.addEdge(from: "a", to: "b", key: "1", attributes: [attribute: .text(LinkTests.link)])
    diagram.addCluster("c", attributes: [attribute: .text(LinkTests.link)], members: ["b"])
    let drawn = try svg(diagram)
    #expect(drawn.graph?.links == [LinkTests.written])
    #expect(try drawn.node("a").links == [LinkTests.written])
    #expect(drawn.edges.first?.links == [LinkTests.written])
    #expect(drawn.clusters.first?.links == [LinkTests.written])
  }

  @Test func pdfGetsAPlainAmpersand() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["URL": .text("https://e.org/?a=1&b=2")])
    let pdf = try diagram.render(as: .pdf, layout: .dot).bytes
    #expect(try text(readingBack: pdf).contains("(https://e.org/?a=1&b=2)"))
  }

  @Test func anUnsafeLinkIsLeftOutWithAWarning() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["URL": .text("javascript:alert(1)")])
    diagram.addNode("b", attributes: ["URL": .text("data:text/html,x")])
    let drawing = try diagram.render(as: .svg, layout: .dot)
    #expect(try ParsedSVG(drawing.bytes).nodes.allSatisfy { $0.links.isEmpty })
    #expect(
      drawing.warnings == [
        """
        The attribute URL of node "a", "javascript:alert(1)", (and 1 more) was left out: \
        only http, https and mailto links are written.
        """
      ]
    )
    #expect(try !text(diagram.dot()).contains("javascript"))
    #expect(diagram.warnings == drawing.warnings)
  }
}
