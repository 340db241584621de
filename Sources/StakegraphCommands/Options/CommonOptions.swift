import ArgumentParser

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(
    name: .shortAndLong,
    help: "Print no notes and no count of warnings, only what is wrong or why nothing is left."
  )
  var quiet = false

  @Option(
    name: [.customLong("color"), .customLong("colour")],
    help: ArgumentHelp(
      "Colours: auto is on a terminal, unless the variable NO_COLOR is set.",
      valueName: "when"
    )
  )
  var colour = ColourChoice.auto

  init() {}

  init(quiet: Bool) {
    self.quiet = quiet
    colour = .auto
  }

  /// Tells the person at the terminal something that is not a result.
  func note(_ line: String) {
    if !quiet { Streams.note(line) }
  }

  /// Tells why there is nothing to show. Where people read the result that is the answer, so that it is
  /// told even with `--quiet`; a script sees an empty list.
  func noteEmptiness(_ line: String, toPeople: Bool) {
    if toPeople || !quiet { Streams.note(line) }
  }
}
