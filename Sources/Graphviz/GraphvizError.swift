/// Why a graph could not be written, drawn or read.
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

  /// The text is no DOT, from this line on, counted from 1; there is none where the whole text is meant.
  case unreadable(line: Int?, DotProblem)

  /// The render worker ended by a signal, or gave no answer.
  case crashed(GraphvizWork, signal: Int32?)

  /// The work took longer than ``RenderLimits/seconds``.
  case timedOut(GraphvizWork, seconds: Double)

  /// The work took more than ``RenderLimits/memoryBytes``.
  case outOfMemory(GraphvizWork, bytes: Int)

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
    case .unreadable(let line, let problem):
      "\(line.map { "Line \($0)" } ?? "This is no DOT"): \(problem)."
    case .crashed(let work, let signal):
      work.crashed(by: signal)
    case .timedOut(let work, let seconds):
      work.timedOut(after: seconds)
    case .outOfMemory(let work, let bytes):
      work.ranOutOfMemory(of: bytes)
    case .workerNotStarted(let reason):
      "The render worker did not start: \(reason)."
    case .tooLarge(let layout, let nodes, let edges, let limit, let alternative):
      GraphvizWork.layout(layout, nodes: nodes, edges: edges)
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
