import Graphviz
import TestSupport
import Testing

/// What anybody's text looks like in the drawing, read from SVG by a strict parser.
struct TextTests {
  static let awkward = [
    "plain", "\"quoted\"", "it's", "back\\slash", "trailing\\", "\\\\", "\\N \\n \\l \\G",
    "<b>x</b>", "a & b", "&amp;", "&lt;", "&amp;lt;", "&#65;", "&#0;", "&copy;", "&nosuch;", "&",
    "&;", "a->b", "--", "]]>", "<!-- -->", "%s%n",
    "世界", "مرحبا", "שלום", "🌍👩‍👩‍👧", "e\u{301}", "\u{7F}", "{a|b}",
  ]

  @Test(arguments: awkward + ["two\nlines", "\nx", "a\\\nb"])
  func labelsShowTextAsGiven(_ text: String) throws {
    var diagram = Diagram()
    diagram.attributes = ["label": .text(text)]
    diagram.addNode("a", attributes: ["label": .text(text), "xlabel": .text(text)])
    diagram.addEdge(
      from: "a",
      to: "b",
      key: "1",
      attributes: [
        "label": .text(text), "headlabel": .text(text), "taillabel": .text(text),
      ]
    )
    diagram.addCluster("c", attributes: ["label": .text(text)], members: ["b"])
    let drawn = try svg(diagram)
    // A line without a letter is left out of SVG; only its height remains. A first one has a space.
    let start = text.hasPrefix("\n") ? " \n" : ""
    let shown = start + text.split(separator: "\n").joined(separator: "\n")
    #expect(drawn.graph?.label == shown)
    #expect(try drawn.node("a").label == shown + "\n" + shown)
    #expect(drawn.edges.first?.label == shown + "\n" + shown + "\n" + shown)
    #expect(drawn.clusters.first?.label == shown)
  }

  @Test(arguments: ["record", "Mrecord"], awkward)
  func recordsShowTextAsGiven(_ shape: String, _ text: String) throws {
    var diagram = Diagram()
    diagram.nodeDefaults = ["shape": .setting(shape)]
    diagram.addNode("a", attributes: ["label": .text(text)])
    #expect(try svg(diagram).node("a").label == text)
  }

  @Test(arguments: awkward + ["two\nlines", "\nx\n", "a\\\nb"])
  func tooltipsGiveTextBack(_ text: String) throws {
    var diagram = Diagram()
    diagram.attributes = ["tooltip": .text(text)]
    diagram.addNode("a", attributes: ["tooltip": .text(text)])
    diagram.addEdge(
      from: "a",
      to: "b",
      key: "1",
      attributes: [
        "tooltip": .text(text), "labeltooltip": .text(text), "headtooltip": .text(text),
        "tailtooltip": .text(text), "label": "L", "headlabel": "H", "taillabel": "T",
      ]
    )
    diagram.addCluster("c", attributes: ["tooltip": .text(text)], members: ["b"])
    let drawn = try svg(diagram)
    #expect(drawn.graph?.tooltips == [text])
    #expect(try drawn.node("a").tooltips == [text])
    #expect(drawn.edges.first?.tooltips == [text, text, text, text])
    #expect(drawn.clusters.first?.tooltips == [text])
  }

  @Test(arguments: awkward)
  func identifiersGiveTextBack(_ text: String) throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["id": .text(text), "class": .text(text)])
    diagram.addEdge(from: "a", to: "a", key: "1", attributes: ["id": .text(text)])
    diagram.addCluster("c", attributes: ["id": .text(text)], members: ["a"])
    let drawn = try svg(diagram)
    #expect(try drawn.node("a").id == text)
    #expect(drawn.edges.map(\.id) == [text])
    #expect(drawn.clusters.map(\.id) == [text])
    // No escapes are read in a class, so that backslashes stay doubled.
    #expect(try drawn.node("a").styleClass == "node " + text.replacing("\\", with: "\\\\"))
  }

  @Test(arguments: awkward)
  func namesGiveDrawingsThatParse(_ name: String) throws {
    var diagram = Diagram(name: name)
    diagram.addNode(name)
    diagram.addEdge(from: name, to: name, key: name)
    diagram.addCluster(name, members: [name])
    let drawn = try svg(diagram)
    #expect(drawn.nodes.count == 1 && drawn.edges.count == 1 && drawn.clusters.count == 1)
  }

  @Test func aNodeWithoutLabelShowsItsName() throws {
    var diagram = Diagram()
    diagram.addNode("a\\b & <c>")
    diagram.addNode("other", attributes: ["label": .text("x")])
    #expect(try svg(diagram).nodes.map(\.label) == ["a\\b & <c>", "x"])
  }

  @Test(arguments: ["a\u{0}b", "a\u{8}b", "a\u{FFFE}b", "a\u{FFFF}b"])
  func charactersThatXMLCannotHoldAreReplaced(_ text: String) throws {
    var diagram = Diagram()
    diagram.addNode(
      "a",
      attributes: [
        "label": .text(text), "tooltip": .text(text), "id": .text(text), "class": .text(text),
      ]
    )
    let node = try svg(diagram).node("a")
    #expect(node.label == "a\u{FFFD}b" && node.id == "a\u{FFFD}b")
    #expect(node.tooltips == ["a\u{FFFD}b"] && node.styleClass == "node a\u{FFFD}b")
  }

  @Test func dataStaysInTheFileAndOutOfTheDrawing() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["note": .text("<x> \"q\" \\ & \n\0"), "label": .text("L")])
    let dot = try text(diagram.dot())
    #expect(dot.contains(#"note="<x> \"q\" \\ & \n"#))
    #expect(try svg(diagram).node("a").label == "L")
  }
}
