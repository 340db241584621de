import StakeholderGraph

/// How an edge reads, and how much it weighs, in tools that show labels and weights.
struct EdgeReading {
  private let graph: Graph
  /// Where folded edges have their support; nil if they are claims, whatever columns they have.
  private let support: Int?

  init(_ graph: Graph) {
    self.graph = graph
    let fields = graph.fields(of: .edges)
    let isFolded = fields.contains { $0.name == "claims" && $0.type == .list }
    support =
      isFolded
      ? fields.firstIndex { $0.name == "support" && $0.type == .integer(minimum: 0) } : nil
  }

  /// Whether an edge weighs as many sources as support it, and not 1.
  var hasWeights: Bool { support != nil }

  /// The verb, and in brackets what sets the claim apart from one that is plainly asserted.
  func label(of edge: EdgeID) -> String {
    let verb = graph.vocabulary[graph.kind(of: edge)].verb
    let marks = graph.marks(of: edge)
    return marks.isEmpty ? verb : "\(verb) (\(marks.joined(separator: ", ")))"
  }

  /// The id of the kind.
  func kind(of edge: EdgeID) -> String { graph.vocabulary[graph.kind(of: edge)].id }

  /// How many sources support a folded edge, and 1 for a single claim.
  ///
  /// Never 0, since Gephi drops such edges.
  func weight(of edge: EdgeID) -> Int {
    guard let support,
      case .integer(let count)? = graph.value(at: support, row: edge.index, of: .edges)
    else { return 1 }
    return max(1, Int(count))
  }
}
