import ArgumentParser
import GraphQueries

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
}
