import Graphviz
import TestSupport
import Testing

struct ValueWriterTests {
  @Test(arguments: [
    "fontname", "stylesheet", "image", "shape", "color", "style", "weight", "minlen", "dpi", "pos",
    "layout", "key", "comment", "shapefile", "imagepath", "fontpath",
  ])
  func textIsLeftOutOfAttributesThatGraphvizActsOn(_ name: String) throws {
    var diagram = Diagram()
    diagram.addEdge(from: "a", to: "b", key: "1", attributes: [name: .text("\"/><x")])
    #expect(try !text(diagram.dot()).contains("<x"))
    #expect(
      diagram.warnings == [
        """
        The attribute \(name) of edge "1" from "a" to "b", ""/><x", was left out: Graphviz acts on \
        \(name), so its value has to be a setting and cannot be text. Use another name for data.
        """
      ]
    )
  }

  @Test func warningsNameTheOwner() {
    var diagram = Diagram()
    diagram.attributes = ["bgcolor": .text("x")]
    diagram.nodeDefaults = ["color": .text("x")]
    diagram.edgeDefaults = ["style": .text("x")]
    diagram.addCluster("c\u{1}", attributes: ["pencolor": .text("x")], members: [])
    #expect(
      diagram.warnings.map { $0.prefix { $0 != "," } } == [
        "The attribute bgcolor of the graph", "The attribute color of all nodes",
        "The attribute style of all edges", "The attribute pencolor of cluster \"c\u{FFFD}\"",
      ]
    )
  }

  @Test func settingsAreWrittenAsTheyAre() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["width": 2, "height": 0.5, "label": "\\N\\l"])
    #expect(diagram.warnings.isEmpty)
    #expect(
      try text(diagram.dot()).contains("[height=0.5,\n\t\tlabel=\"\\N\\l\",\n\t\twidth=2]")
    )
  }

  @Test func markupWithoutAnEntityIsAMistakeOfTheProgram() async {
    await #expect(processExitsWith: .failure) {
      var diagram = Diagram()
      diagram.addNode("a", attributes: ["label": .markup("<B>x</B> &amp;")])
      _ = try diagram.dot()
    }
  }

  @Test func markupOutsideALabelIsAMistakeOfTheProgram() async {
    await #expect(processExitsWith: .failure) {
      var diagram = Diagram()
      diagram.addNode("a", attributes: ["tooltip": .markup("<B>x&#160;</B>")])
      _ = try diagram.dot()
    }
  }
}
