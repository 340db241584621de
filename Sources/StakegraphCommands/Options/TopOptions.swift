public import ArgumentParser
public import GraphQueries

/// How much of the graph is kept at the most.
struct TopOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this many nodes, those that come first by --top-by, at least 1.",
      valueName: "count"
    )
  )
  var top: Int?

  @Option(
    name: .customLong("top-by"),
    help: ArgumentHelp(
      "What puts a node at the top, as in stakegraph rank; degree, the number of its edges, by default.",
      valueName: "measure"
    )
  )
  var measure: TopMeasure?

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top has to be at least 1, not \(top)") }
    if measure != nil && top == nil { throw ValidationError("--top-by needs --top") }
  }

  /// Puts the choice into a selection.
  func apply(to selection: inout Selection) {
    selection.top = top
    selection.topMeasure = measure ?? .degree
  }
}

extension TopMeasure: ExpressibleByArgument {}
