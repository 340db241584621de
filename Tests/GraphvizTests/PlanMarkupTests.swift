import Graphviz
import TestSupport
import Testing

struct PlanMarkupTests {
  private static let markup = "<B>x&#160;</B>"

  @Test func markupIsDrawnAsMarkup() throws {
    var diagram = Diagram()
    diagram.nodeDefaults = ["label": .markup("<B>y&#160;</B>")]
    diagram.addNode("a", attributes: ["label": .markup(PlanMarkupTests.markup)])
    diagram.addNode("b")
    let drawn = try svg(diagram)
    #expect(try drawn.node("a").isBold && drawn.node("a").label == "x ")
    #expect(try drawn.node("b").isBold && drawn.node("b").label == "y ")
    #expect(try text(diagram.dot()).contains("label=<<B>x&#160;</B>>"))
  }

  @Test(arguments: ["label", "xlabel"])
  func textEqualToMarkupStaysText(_ attribute: String) throws {
    for order in [["m", "t"], ["t", "m"]] {
      var diagram = Diagram()
      for name in order {
        let value: AttributeValue =
          name == "m" ? .markup(PlanMarkupTests.markup) : .text(PlanMarkupTests.markup)
        diagram.addNode(name, attributes: [attribute: value])
      }
      let drawn = try svg(diagram)
      #expect(try drawn.node("m").isBold)
      #expect(try !drawn.node("t").isBold)
      #expect(try drawn.node("t").label.contains(PlanMarkupTests.markup))
    }
  }

  @Test func namesKeysAndDataEqualToMarkupStayWhatTheyAre() throws {
    let markup = PlanMarkupTests.markup
    for isFirst in [true, false] {
      var diagram = Diagram()
      if isFirst { diagram.addNode("m", attributes: ["label": .markup(markup)]) }
      diagram.addNode(markup, attributes: ["note": .text(markup), "label": .setting(markup)])
      diagram.addNode("other", attributes: ["note": .text(markup + "<!-- -->")])
      diagram.addEdge(from: "m", to: markup, key: markup)
      diagram.addNode("m", attributes: ["label": .markup(markup)])
      let drawn = try svg(diagram)
      #expect(try drawn.node("m").isBold)
      #expect(drawn.nodes.count { $0.isBold } == 1)
      let dot = try text(diagram.dot())
      #expect(dot.contains("key=\"<B>x&amp;#160;</B>\""))
      #expect(dot.contains("note=\"\(markup)\""))
      #expect(dot.contains("label=<\(markup)<!-- --><!-- -->>"))
    }
  }
}
