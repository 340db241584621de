import StakeholderGraph

/// Text made safe to stand in a Mermaid flowchart, or in a page that holds one.
enum MermaidText {
  /// A text between the quotes of a label.
  ///
  /// Letters, digits, spaces and a few marks stay; all others become Mermaid's numbers for characters,
  /// so that none is markup of Mermaid, Markdown, HTML or a formula. Control characters become spaces.
  static func label(_ text: String) -> String {
    var result = ""
    var isStart = true
    for original in text.unicodeScalars {
      let scalar = QuotedText.isControl(original) ? " " : original
      switch scalar {
      case "\"": result += "#quot;"
      case "<": result += "#lt;"
      case ">": result += "#gt;"
      case "&": result += "#amp;"
      // A number or dash with a space after it would begin a list, and www. a link.
      case ".", "-", ")":
        let isMarkup = isStart || ends(result, with: "www")
        result += isMarkup ? number(scalar) : String(Character(scalar))
      // By `direction TB` Mermaid would take the whole line for another statement.
      case _ where scalar.properties.isWhitespace && ends(result, with: "direction"):
        result += number(scalar)
      case " ", ",", "'", "(", "/", "!", "?": result.unicodeScalars.append(scalar)
      case _ where scalar.isASCII && !isLetterOrDigit(scalar): result += number(scalar)
      // Mermaid marks numbers of characters with this ligature while it reads, and reads twice.
      case "\u{FB02}": result += "fl"
      default: result.unicodeScalars.append(scalar)
      }
      if !isDigit(scalar) && scalar != " " { isStart = false }
    }
    return result
  }

  /// A text in a line that Mermaid does not read.
  ///
  /// Without braces and percent signs, which make settings, and without what would be markup in a page;
  /// control characters become spaces.
  static func comment(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where QuotedText.isControl(scalar): result += " "
      case "{", "}", "%", "<", ">", "&", "`": result += number(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a text ends with a word, byte for byte.
  private static func ends(_ text: String, with word: String) -> Bool {
    text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  private static func number(_ scalar: Unicode.Scalar) -> String { "#\(scalar.value);" }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
