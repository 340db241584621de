import ArgumentParser
import GraphDrawing
import StakeholderData
import StakeholderGraph

/// The look of a picture.
struct ThemeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The look: light, dark, print (greys), or a JSON file that changes one of them.",
      valueName: "theme"
    ),
    completion: .file(extensions: ["json"])
  )
  var theme = "light"

  func validate() throws {
    try Self.validate(theme)
  }

  /// Refuses what is neither a theme's name nor that of a file.
  static func validate(_ theme: String) throws {
    guard builtIn(theme) == nil, !theme.lowercased().hasSuffix(".json") else { return }
    throw ValidationError(
      "\(QuotedText.quoted(theme)) is no theme; it is light, dark, print or a file that ends in .json"
    )
  }

  /// The theme for a vocabulary.
  ///
  /// - Throws: a ``CommandFailure`` if the file cannot be read or is wrong.
  func theme(for vocabulary: Vocabulary) throws(CommandFailure) -> Theme {
    try Self.theme(theme, for: vocabulary)
  }

  /// The theme of a name or in a file.
  ///
  /// - Throws: a ``CommandFailure`` if the file cannot be read or is wrong.
  static func theme(_ name: String, for vocabulary: Vocabulary) throws(CommandFailure) -> Theme {
    if let theme = builtIn(name) { return theme }
    let path = name
    let bytes = try CommandFailure.reporting { () throws(FileError) in
      try FileContents.bytes(at: path)
    }
    return try ThemeFile(path: path, vocabulary: vocabulary).theme(from: bytes)
  }

  /// The theme of a name.
  static func builtIn(_ name: String) -> Theme? {
    switch name {
    case "light": .light
    case "dark": .dark
    case "print": .print
    default: nil
    }
  }
}
