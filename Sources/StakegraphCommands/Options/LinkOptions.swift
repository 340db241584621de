import ArgumentParser
import GraphQueries
import StakeholderGraph

/// Which claims link nodes, for commands that follow links.
struct LinkOptions: ParsableArguments {
  @Flag(
    name: .customLong("through-publishers"),
    help: "Let quotations by a document's own publisher, origin or author link as well."
  )
  var throughPublishers = false

  /// The rule for a selection.
  func rule(_ selection: Selection) -> LinkRule {
    LinkRule(selection, throughPublishers: throughPublishers)
  }

  /// Why no claim links anybody.
  func nothingLinks(
    by rule: LinkRule,
    in graph: Graph,
    _ options: SelectionOptions
  ) -> String {
    if let reason = options.emptiness(of: rule.selection, in: graph) { return reason }
    if graph.edgeCount == 0 { return "the data have no claims that could link nodes" }
    var other = rule
    other.throughPublishers = true
    if !throughPublishers && !other.edges(of: graph).isEmpty {
      return "nothing is left: only quotations by publishers link nodes; --through-publishers "
        + "lets them"
    }
    return options.modalities.isEmpty
      ? "nothing is left: no asserted claim links two nodes; --modality names others"
      : "nothing is left: no claim links two nodes"
  }
}
