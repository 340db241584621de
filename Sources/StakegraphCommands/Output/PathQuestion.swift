import GraphQueries
import StakeholderGraph

/// What was asked about two nodes, so that it can be asked again with other options.
struct PathQuestion {
  let graph: Graph
  let start: NodeID
  let end: NodeID
  var rule: LinkRule
  var isDirected: Bool
  let most: Int
  var maximalLength: Int?

  func answer() -> ShortestPaths {
    ShortestPaths(
      from: start,
      to: end,
      in: graph,
      rule: rule,
      isDirected: isDirected,
      most: most,
      maximalLength: maximalLength
    )
  }

  /// The options that each by itself would give a chain, with its length.
  func whatWouldHelp() -> [(option: String, length: Int)] {
    var others: [(String, PathQuestion)] = []
    if isDirected {
      var other = self
      other.isDirected = false
      others.append(("leaving out --directed", other))
    }
    if !rule.throughPublishers {
      var other = self
      other.rule.throughPublishers = true
      others.append(("--through-publishers", other))
    }
    if rule.selection.modalities.isEmpty {
      var other = self
      other.rule.selection.modalities = Set(Modality.allCases.filter { $0 != .denied })
      others.append(("--modality asserted --modality planned --modality opinion", other))
    }
    return others.compactMap { option, question in
      question.answer().length.map { (option, $0) }
    }
  }
}
