public import Graphviz

extension StakeholderDiagram {
  /// A small diagram in the fonts, sizes and unusual letters of a drawn graph, for
  /// ``Renderer/rehearse(_:as:layout:)``.
  public static var sample: Diagram {
    var diagram = Diagram(name: "sample")
    diagram.attributes = frame
    let arrows = Theme.Arrow.allCases.map(\.letters).joined()
    let lines = ClaimMark.allCases.map(\.sign).joined() + "══━━"
    diagram.attributes["label"] = .markup(
      "<table><tr><td>A&#160;<font point-size=\"13\">\(arrows)</font> \(lines)</td></tr></table>"
    )
    diagram.nodeDefaults = nodeDefaults
    diagram.edgeDefaults = edgeDefaults
    diagram.addNode("a", attributes: ["label": "A"])
    diagram.addNode("b", attributes: ["label": "B", "shape": "ellipse"])
    diagram.addEdge(from: "a", to: "b", key: "1", attributes: ["arrowhead": "normal"])
    return diagram
  }
}
