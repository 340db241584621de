import GraphQueries
import StakeholderGraph

/// Finding a node by what somebody called it.
enum NamedNode {
  static func find(
    _ name: String,
    in graph: Graph,
    isExact: Bool = false,
    _ common: CommonOptions
  ) throws(CommandFailure) -> NodeID {
    let match = try CommandFailure.reporting { () throws(NameError) in
      try NameLookup(graph).node(named: name, isExact: isExact)
    }
    let isSpelledOut = [graph.id(of: match.node), graph.name(of: match.node)]
      .contains { $0.utf8.elementsEqual(name.utf8) }
    if (match.isBeginning || !match.others.isEmpty) && !isSpelledOut {
      let others = match.others.prefix(5).map { QuotedText.visible(graph.name(of: $0)) }
      let more = match.others.count > 5 ? " and \(match.others.count - 5) more" : ""
      common.note(
        "\(QuotedText.quoted(name)) is taken for \(QuotedText.visible(graph.name(of: match.node)))"
          + (others.isEmpty ? "" : "; it fits \(others.joined(separator: ", "))\(more) as well")
      )
    }
    return match.node
  }
}
