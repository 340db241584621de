import Graphviz
import Testing

struct GraphvizErrorTests {
  private static let packages = """
    On Debian and Ubuntu, install the packages graphviz and libgvplugin-neato-layout8; \
    with Homebrew, graphviz.
    """

  @Test(arguments: [
    (
      GraphvizError.notStarted,
      "Graphviz did not start: it made no context. Install it again, or free some memory."
    ),
    (
      .pluginsMissing(version: "14.1.2"),
      "Graphviz 14.1.2 has no layout engines or no output formats. \(packages)"
    ),
    (
      .engineNotInstalled(.neato, installed: ["circo", "dot"]),
      "The layout engine neato is not installed. Use one of: circo, dot. \(packages)"
    ),
    (
      .formatNotInstalled(.webp, installed: ["dot", "svg"]),
      "The output format webp is not installed. Use one of: dot, svg. \(packages)"
    ),
    (
      .positionMissing(node: "a", engine: .nop),
      """
      The layout engine nop keeps given positions, and node "a" has none. Set its attribute pos, \
      or use another engine.
      """
    ),
    (
      .partRefused("node \"a\"", message: ""),
      "Graphviz did not take node \"a\". Graphviz gave no reason."
    ),
    (
      .layoutFailed(.dot, message: "no"),
      "The layout by dot failed. Try another engine or a smaller graph. Graphviz said: no"
    ),
    (
      .renderingFailed(.png, message: "no"),
      """
      The graph was laid out and could not be drawn as png. Try another format. Graphviz said: no
      """
    ),
    (
      .writingFailed(message: ""),
      "The graph could not be written as DOT; memory may be short. Graphviz gave no reason."
    ),
  ])
  func descriptionsAreFullSentences(_ error: GraphvizError, _ description: String) {
    #expect("\(error)" == description)
  }

  @Test func aMissingFormatNamesTheInstalledOnes() throws {
    let format = try #require(OutputFormat("nosuch"))
    #expect(
      throws: GraphvizError.formatNotInstalled(format, installed: GraphvizInstallation.formats)
    ) {
      try Diagram().render(as: format, layout: .dot)
    }
  }

  @Test(arguments: [LayoutEngine.nop, .nop2])
  func anEngineThatKeepsPositionsWantsThem(_ engine: LayoutEngine) {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["pos": "1,2"])
    diagram.addNode("b")
    #expect(throws: GraphvizError.positionMissing(node: "b", engine: engine)) {
      try diagram.render(as: .svg, layout: engine)
    }
  }

  @Test func aPositionThatIsNoneFailsTheLayout() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["pos": "here"])
    let error = #expect(throws: GraphvizError.self) {
      try diagram.render(as: .svg, layout: .nop)
    }
    guard case .layoutFailed(.nop, let message) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(message.contains("no position"))
  }
}
