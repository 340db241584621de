/// Work that was given to a render worker, as error messages speak of it.
struct WorkDescription {
  let layout: LayoutEngine?
  let nodes: Int
  let edges: Int

  func crashed(by signal: Int32?) -> String {
    let reason = signal.map { SystemCalls.nameOfSignal($0) } ?? "no answer came"
    return "\(subject) crashed Graphviz (\(reason)); \(advice([another, fewer]))."
  }

  func timedOut(after seconds: Double) -> String {
    let time = seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    return """
      \(subject) was not finished after \(time) s; \(advice([another, fewer, "raise --time-limit"])).
      """
  }

  func ranOutOfMemory(of bytes: Int) -> String {
    """
    \(subject) needs more than the \(size(bytes)) of memory allowed; \
    \(advice([another, fewer, "raise --memory-limit"])).
    """
  }

  func isTooLarge(for limit: LayoutLimits, alternative: LayoutEngine?) -> String {
    let limits = "the limit is \(counts(limit.nodes, limit.edges))"
    let other = alternative.map { "use the layout \($0.rawValue)" }
    return """
      \(subject) would take more than a minute (\(limits)); \
      \(advice([other, fewer, "insist with --force"])).
      """
  }

  private var subject: String {
    let graph = counts(nodes, edges)
    return layout.map { "The \($0.rawValue) layout of \(graph)" } ?? "Writing \(graph) as DOT"
  }

  private var another: String? {
    layout
      .flatMap { LayoutLimits.alternative(to: $0, nodes: nodes, edges: edges) }
      .map { "use another layout such as \($0.rawValue)" }
  }

  private var fewer: String { "draw fewer nodes with --top or --focus" }

  /// The pieces of advice that there are, as one list.
  private func advice(_ pieces: [String?]) -> String {
    let pieces = pieces.compactMap { $0 }
    return pieces.dropLast().map { $0 + ", " }.joined() + (pieces.count > 1 ? "or " : "")
      + (pieces.last ?? "")
  }

  private func counts(_ nodes: Int, _ edges: Int) -> String {
    "\(nodes) \(nodes == 1 ? "node" : "nodes") and \(edges) \(edges == 1 ? "edge" : "edges")"
  }

  private func size(_ bytes: Int) -> String {
    let units = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")]
    let unit = units.first { bytes.isMultiple(of: $0.0) }
    return unit.map { "\(bytes / $0.0) \($0.1)" } ?? "\(bytes) bytes"
  }
}
