import StakeholderGraph

/// Text as XML, HTML and Graphviz's markup take it, in contents and in attributes.
package enum MarkupText {
  /// Text in one line: control characters are spaces, and what XML does not know is U+FFFD.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      case _ where QuotedText.isControl(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text for a label of Graphviz, which puts the name of the graph for `\G`, in markup too.
  static func label(_ text: String) -> String {
    escaped(text).split(separator: "\\", omittingEmptySubsequences: false).joined(
      separator: "&#92;&#92;"
    )
  }
}
