import Foundation

extension Paint {
  /// For standard output.
  static let output = Paint(descriptor: 1)
  /// For standard error.
  static let errors = Paint(descriptor: 2)

  /// What the command line and the environment of this process want for a stream.
  ///
  /// The words of the command line are looked at themselves, since a mistake in them is told in colour
  /// too.
  private init(descriptor: Int32) {
    let environment = ProcessInfo.processInfo.environment
    isOn = Paint.isWanted(
      Array(CommandLine.arguments.dropFirst()),
      environment,
      isTerminal: isatty(descriptor) == 1
    )
  }

  /// Whether colours are wanted: as the last `--color` says, else on a terminal that knows colours,
  /// unless `NO_COLOR` is set to anything.
  static func isWanted(
    _ words: [String],
    _ environment: [String: String],
    isTerminal: Bool
  ) -> Bool {
    switch choice(in: words) {
    case .always: return true
    case .never: return false
    case .auto:
      let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
      return isTerminal && !isRefused && environment["TERM"] != "dumb"
    }
  }

  private static func choice(in words: [String]) -> ColourChoice {
    var choice = ColourChoice.auto
    for (place, word) in words.enumerated() {
      for option in ["--color", "--colour"] {
        if word == option, place + 1 < words.count {
          choice = ColourChoice(rawValue: words[place + 1]) ?? choice
        } else if word.hasPrefix(option + "=") {
          choice = ColourChoice(rawValue: String(word.dropFirst(option.count + 1))) ?? choice
        }
      }
    }
    return choice
  }
}
