import StakeholderGraph

/// A name or alias of a node, prepared for comparing.
struct NameForm {
  let node: NodeID
  /// Whether it is the node's name, not an alias.
  let isName: Bool
  /// The name as it is written.
  let text: String
  /// The name as ``NameFolding`` sees it.
  let folded: String
  /// The words of the folded name, without punctuation.
  let words: [String]

  init(_ text: String, of node: NodeID, isName: Bool) {
    self.node = node
    self.isName = isName
    self.text = text
    folded = NameFolding.fold(text)
    words = Self.words(of: folded)
  }

  /// All forms of a graph's nodes that folding leaves anything of.
  static func all(of graph: Graph) -> [NameForm] {
    graph.allNodes.flatMap { node in
      [NameForm(graph.name(of: node), of: node, isName: true)]
        + graph.aliases(of: node).map { NameForm($0, of: node, isName: false) }
    }.filter { !$0.words.isEmpty }
  }

  /// Words that say little by themselves, in the languages that sources are mostly in.
  private static let small: Set<String> = [
    "a", "an", "and", "&", "at", "by", "for", "in", "of", "on", "the", "to", "with", "de", "del",
    "des", "du", "et", "la", "le", "les", "der", "die", "das", "den", "für", "fur", "und", "von",
    "el", "los", "las", "y",
  ]

  /// The words that name something; all of them where none would be left.
  var largeWords: [String] {
    let large = words.filter { !Self.small.contains($0) }
    return large.isEmpty ? words : large
  }

  /// Whether the name is written as an acronym: capitals, perhaps with points between them.
  var acronym: String? {
    let letters = text.unicodeScalars.filter { $0 != "." && $0 != " " }
    guard (2...10).contains(letters.count),
      letters.allSatisfy({ $0.properties.isUppercase || $0 == "&" })
    else { return nil }
    // A name of several words in capitals is no acronym, unless each is a letter.
    let isSpaced = text.unicodeScalars.contains(" ") && words.contains { $0.count > 1 }
    return isSpaced ? nil : words.joined().filter { $0 != "&" }
  }

  /// The initials by which the name may be called, with small words and without them; none for a
  /// name of one word, or with a word that is an acronym itself.
  var initials: Set<String> {
    guard words.count > 1 else { return [] }
    let isShouted = text.split(separator: " ").contains { word in
      word.unicodeScalars.count { $0.properties.isUppercase } > 1
        && !word.unicodeScalars.contains { $0.properties.isLowercase }
    }
    guard !isShouted else { return [] }
    return Set(
      [words, largeWords].filter { $0.count > 1 }
        .map { String($0.filter { $0 != "&" }.compactMap(\.first)) }
    )
  }

  private static func words(of folded: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      if isPartOfWord(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }

  /// Letters, digits, and the signs by which names are told apart: AI is not AI+.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "+", "&", "#", "@": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return scalar.properties.isAlphabetic
    }
  }
}
