import Testing

@testable import Graphviz

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
    (
      .crashed(.layout(.dot, nodes: 300, edges: 1), signal: 11),
      """
      The dot layout of 300 nodes and 1 edge crashed Graphviz (segmentation fault); \
      use another layout such as sfdp, or draw fewer nodes with --top or --focus.
      """
    ),
    (
      .crashed(.layout(.sfdp, nodes: 1, edges: 0), signal: nil),
      """
      The sfdp layout of 1 node and 0 edges crashed Graphviz (no answer came); \
      use another layout such as twopi, or draw fewer nodes with --top or --focus.
      """
    ),
    (
      .crashed(.writing(nodes: 2, edges: 3), signal: 9),
      """
      Writing 2 nodes and 3 edges as DOT crashed Graphviz (killed); \
      draw fewer nodes with --top or --focus.
      """
    ),
    (
      .timedOut(.layout(.circo, nodes: 200, edges: 400), seconds: 60),
      """
      The circo layout of 200 nodes and 400 edges was not finished after 60 s; use another layout \
      such as sfdp, draw fewer nodes with --top or --focus, or raise --time-limit.
      """
    ),
    (
      .timedOut(.layout(.dot, nodes: 1, edges: 1), seconds: 0.5),
      """
      The dot layout of 1 node and 1 edge was not finished after 0.5 s; use another layout \
      such as sfdp, draw fewer nodes with --top or --focus, or raise --time-limit.
      """
    ),
    (
      .outOfMemory(.layout(.neato, nodes: 20_000, edges: 40_000), bytes: 1 << 30),
      """
      The neato layout of 20000 nodes and 40000 edges needs more than the 1 GiB of memory allowed; \
      use another layout such as sfdp, draw fewer nodes with --top or --focus, \
      or raise --memory-limit.
      """
    ),
    (
      .crashed(.reading(bytes: 1), signal: 11),
      """
      Reading 1 byte of DOT crashed Graphviz (segmentation fault); read a smaller or simpler file.
      """
    ),
    (
      .timedOut(.reading(bytes: 50_000_000), seconds: 60),
      """
      Reading 50000000 bytes of DOT was not finished after 60 s; read a smaller or simpler file, \
      or raise --time-limit.
      """
    ),
    (
      .outOfMemory(.reading(bytes: 50_000_000), bytes: 1 << 30),
      """
      Reading 50000000 bytes of DOT needs more than the 1 GiB of memory allowed; \
      read a smaller or simpler file, or raise --memory-limit.
      """
    ),
    (
      .unreadable(line: 12, .unexpected("]")),
      """
      Line 12: syntax error near "]"; check quotation marks and brackets up to there.
      """
    ),
    (
      .unreadable(line: nil, .noGraph),
      """
      This is no DOT: there is no graph; DOT begins with graph or digraph, \
      and has its statements in braces.
      """
    ),
    (
      .workerNotStarted(reason: "a reason"),
      "The render worker did not start: a reason."
    ),
    (
      .tooLarge(
        layout: .circo,
        nodes: 300,
        edges: 600,
        limit: LayoutLimits(nodes: 200, edges: 500),
        alternative: .sfdp
      ),
      """
      The circo layout of 300 nodes and 600 edges would take more than a minute (the limit is \
      200 nodes and 500 edges); use the layout sfdp, draw fewer nodes with --top or --focus, \
      or insist with --force.
      """
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
