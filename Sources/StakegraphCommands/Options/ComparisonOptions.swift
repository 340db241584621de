import ArgumentParser

/// What a picture is compared with.
struct ComparisonOptions: ParsableArguments {
  @Option(
    name: .customLong("diff"),
    help: ArgumentHelp(
      "Draw what has changed since this dataset: what was added, removed, changed, or is asserted by "
        + "more or fewer sources.",
      valueName: "old"
    )
  )
  var old: String?

  @Flag(help: "With --diff, draw what has not changed as well, in grey.")
  var unchanged = false

  func validate() throws {
    if unchanged && old == nil { throw ValidationError("--unchanged needs --diff") }
  }
}
