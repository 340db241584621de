/// Why a graph could not be written or drawn.
public enum GraphvizError: Error, Sendable, Hashable {
  /// Graphviz did not start.
  case notStarted

  /// Graphviz is installed without the plugins that lay out and draw.
  case pluginsMissing(version: String)

  /// The layout engine is not installed.
  case engineNotInstalled(LayoutEngine, installed: [String])

  /// The output format is not installed.
  case formatNotInstalled(OutputFormat, installed: [String])

  /// The engine wants a position for each node, and this node has none.
  case positionMissing(node: String, engine: LayoutEngine)

  /// Graphviz did not take a part of the diagram, named here.
  case partRefused(String, message: String)

  /// The layout failed.
  case layoutFailed(LayoutEngine, message: String)

  /// The layout was found, and could not be drawn.
  case renderingFailed(OutputFormat, message: String)

  /// The graph could not be written as DOT.
  case writingFailed(message: String)

  /// The render worker ended by a signal, or gave no answer; without a layout it was writing DOT.
  case crashed(layout: LayoutEngine?, nodes: Int, edges: Int, signal: Int32?)

  /// The drawing took longer than ``RenderLimits/seconds``.
  case timedOut(layout: LayoutEngine?, nodes: Int, edges: Int, seconds: Double)

  /// The drawing took more than ``RenderLimits/memoryBytes``.
  case outOfMemory(layout: LayoutEngine?, nodes: Int, edges: Int, bytes: Int)

  /// No render worker could be started, for this reason.
  case workerNotStarted(reason: String)

  /// The layout would not be found in a minute: see ``LayoutLimits``.
  case tooLarge(
    layout: LayoutEngine,
    nodes: Int,
    edges: Int,
    limit: LayoutLimits,
    alternative: LayoutEngine?
  )
}

extension GraphvizError: CustomStringConvertible {
  /// What failed, on which value, what to do, and what Graphviz said.
  public var description: String {
    switch self {
    case .notStarted:
      "Graphviz did not start: it made no context. Install it again, or free some memory."
    case .pluginsMissing(let version):
      """
      Graphviz \(version) has no layout engines or no output formats. \(GraphvizError.packages)
      """
    case .engineNotInstalled(let engine, let installed):
      """
      The layout engine \(engine.rawValue) is not installed. Use one of: \
      \(installed.joined(separator: ", ")). \(GraphvizError.packages)
      """
    case .formatNotInstalled(let format, let installed):
      """
      The output format \(format.name) is not installed. Use one of: \
      \(installed.joined(separator: ", ")). \(GraphvizError.packages)
      """
    case .positionMissing(let node, let engine):
      """
      The layout engine \(engine.rawValue) keeps given positions, and node "\(node)" has none. \
      Set its attribute pos, or use another engine.
      """
    case .partRefused(let part, let message):
      "Graphviz did not take \(part). \(GraphvizError.said(message))"
    case .layoutFailed(let engine, let message):
      """
      The layout by \(engine.rawValue) failed. Try another engine or a smaller graph. \
      \(GraphvizError.said(message))
      """
    case .renderingFailed(let format, let message):
      """
      The graph was laid out and could not be drawn as \(format.name). Try another format. \
      \(GraphvizError.said(message))
      """
    case .writingFailed(let message):
      "The graph could not be written as DOT; memory may be short. \(GraphvizError.said(message))"
    case .crashed(let layout, let nodes, let edges, let signal):
      WorkDescription(layout: layout, nodes: nodes, edges: edges).crashed(by: signal)
    case .timedOut(let layout, let nodes, let edges, let seconds):
      WorkDescription(layout: layout, nodes: nodes, edges: edges).timedOut(after: seconds)
    case .outOfMemory(let layout, let nodes, let edges, let bytes):
      WorkDescription(layout: layout, nodes: nodes, edges: edges).ranOutOfMemory(of: bytes)
    case .workerNotStarted(let reason):
      "The render worker did not start: \(reason)."
    case .tooLarge(let layout, let nodes, let edges, let limit, let alternative):
      WorkDescription(layout: layout, nodes: nodes, edges: edges)
        .isTooLarge(for: limit, alternative: alternative)
    }
  }

  private static let packages = """
    On Debian and Ubuntu, install the packages graphviz and libgvplugin-neato-layout8; \
    with Homebrew, graphviz.
    """

  private static func said(_ message: String) -> String {
    message.isEmpty ? "Graphviz gave no reason." : "Graphviz said: \(message)"
  }
}
