import ArgumentParser
import GraphQueries
import StakeholderGraph

/// Which part of the graph a picture or file is about.
struct FocusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this node and what is near it. Repeat it for several.",
      valueName: "name"
    ),
    completion: NodeNames.completion
  )
  var focus: [String] = []

  @Option(
    help: ArgumentHelp(
      "How many steps to go from the nodes in focus, at least 1; 1 by default.",
      valueName: "steps"
    )
  )
  var depth: Int?

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("--depth has to be at least 1, not \(depth)") }
    if depth != nil && focus.isEmpty { throw ValidationError("--depth needs --focus") }
  }

  /// Puts the focus into a selection.
  func apply(
    to selection: inout Selection,
    in graph: Graph,
    _ options: SelectionOptions,
    _ common: CommonOptions
  ) throws(CommandFailure) {
    for name in focus {
      let node = try options.node(name, in: graph, common)
      if !selection.focus.contains(node) { selection.focus.append(node) }
    }
    selection.depth = depth ?? 1
  }
}
