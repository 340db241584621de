/// What Graphviz was at when it was stopped.
public enum GraphvizWork: Sendable, Hashable {
  /// It laid a graph out, or drew it.
  case layout(LayoutEngine, nodes: Int, edges: Int)
  /// It wrote a graph as DOT.
  case writing(nodes: Int, edges: Int)
  /// It read DOT of so many bytes.
  case reading(bytes: Int)
}

extension GraphvizWork {
  func crashed(by signal: Int32?) -> String {
    let reason = signal.map { SystemCalls.nameOfSignal($0) } ?? "no answer came"
    return "\(subject) crashed Graphviz (\(reason)); \(advice(less))."
  }

  func timedOut(after seconds: Double) -> String {
    let time = seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    return "\(subject) was not finished after \(time) s; \(advice(less + ["raise --time-limit"]))."
  }

  func ranOutOfMemory(of bytes: Int) -> String {
    """
    \(subject) needs more than the \(size(bytes)) of memory allowed; \
    \(advice(less + ["raise --memory-limit"])).
    """
  }

  func isTooLarge(for limit: LayoutLimits, alternative: LayoutEngine?) -> String {
    let limits = "the limit is \(counts(limit.nodes, limit.edges))"
    let other = alternative.map { ["use the layout \($0.rawValue)"] } ?? []
    return """
      \(subject) would take more than a minute (\(limits)); \
      \(advice(other + [fewer, "insist with --force"])).
      """
  }

  private var subject: String {
    switch self {
    case .layout(let engine, let nodes, let edges):
      "The \(engine.rawValue) layout of \(counts(nodes, edges))"
    case .writing(let nodes, let edges): "Writing \(counts(nodes, edges)) as DOT"
    case .reading(let bytes): "Reading \(bytes) \(bytes == 1 ? "byte" : "bytes") of DOT"
    }
  }

  /// What would be less work.
  private var less: [String] {
    switch self {
    case .layout(let engine, let nodes, let edges):
      LayoutLimits.alternative(to: engine, nodes: nodes, edges: edges)
        .map { ["use another layout such as \($0.rawValue)", fewer] } ?? [fewer]
    case .writing: [fewer]
    case .reading: ["read a smaller or simpler file"]
    }
  }

  private var fewer: String { "draw fewer nodes with --top or --focus" }

  /// The pieces of advice as one list.
  private func advice(_ pieces: [String]) -> String {
    pieces.dropLast().map { $0 + ", " }.joined() + (pieces.count > 1 ? "or " : "")
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
