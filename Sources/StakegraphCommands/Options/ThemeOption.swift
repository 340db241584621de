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
    guard Self.builtIn(theme) == nil, !theme.lowercased().hasSuffix(".json") else { return }
    throw ValidationError(
      "\(QuotedText.quoted(theme)) is no theme; it is light, dark, print or a file that ends in .json"
    )
  }

  /// The theme for a vocabulary.
  ///
  /// - Throws: a ``CommandFailure`` if the file cannot be read or is wrong.
  func theme(for vocabulary: Vocabulary) throws(CommandFailure) -> Theme {
    if let theme = Self.builtIn(theme) { return theme }
    let path = theme
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
