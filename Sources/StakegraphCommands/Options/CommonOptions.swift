import ArgumentParser

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print no notes and no count of warnings.")
  var quiet = false

  init() {}

  init(quiet: Bool) {
    self.quiet = quiet
  }

  /// Tells the person at the terminal something that is not a result.
  func note(_ line: String) {
    if !quiet { Streams.note(line) }
  }
}
