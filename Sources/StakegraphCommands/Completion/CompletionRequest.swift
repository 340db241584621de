import ArgumentParser

/// A command line that somebody is still writing, and the word in it to be completed.
struct CompletionRequest {
  /// The word to be completed, as far as it is written and without the shell's quotes.
  let word: String
  private let words: [String]

  /// What a shell hands over: its words with the program's name first, and the place of the word.
  init(words: [String], index: Int, quoting: Bool) {
    self.words = quoting ? words.map(Self.withoutQuotes) : words
    word = self.words.indices.contains(index) ? self.words[index] : ""
  }

  /// The request that is being answered.
  init(words: [String], index: Int) {
    // Before its version 4 fish hands over words without their quotes.
    let major = CompletionShell.requestingVersion?.split(separator: ".").first.flatMap { Int($0) }
    let isPlain = CompletionShell.requesting == .fish && (major ?? 0) < 4
    self.init(words: words, index: index, quoting: !isPlain)
  }

  /// The data that the command line names, nil if it names none.
  var dataPath: String? {
    for (place, word) in words.enumerated().dropFirst() {
      for option in ["--data", "-d"] {
        if word == option {
          // bash takes the sign between an option and its value for a word.
          let rest = words[(place + 1)...].prefix(2)
          return rest.first == "=" ? rest.dropFirst().first : rest.first
        }
        if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
      }
    }
    return nil
  }

  /// A word as the program would get it, though its last quote may still be missing.
  private static func withoutQuotes(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in word.unicodeScalars {
      switch (quote, scalar) {
      case _ where isEscaped:
        // In double quotes few characters can be escaped.
        if quote == "\"", !"\"\\$`".unicodeScalars.contains(scalar) { result.append("\\") }
        result.append(scalar)
        isEscaped = false
      case (nil, "\\"), ("\"", "\\"): isEscaped = true
      case (nil, "'"), (nil, "\""): quote = scalar
      case (let open?, _) where scalar == open: quote = nil
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
