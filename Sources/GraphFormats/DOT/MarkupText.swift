/// The words of an HTML-like label.
enum MarkupText {
  /// The text between the tags, with the entities that XML has; any tag stands for a space, since most
  /// of them begin another line or cell.
  static func plain(_ markup: String) -> String {
    var text = ""
    var isInTag = false
    for character in markup {
      switch character {
      case "<":
        isInTag = true
        text += " "
      case ">" where isInTag: isInTag = false
      default: if !isInTag { text.append(character) }
      }
    }
    return entities.reduce(text) { $0.replacing($1.name, with: $1.character) }
  }

  /// The ampersand last, so that what it makes is not read once more.
  private static let entities = [
    (name: "&lt;", character: "<"), (name: "&gt;", character: ">"),
    (name: "&quot;", character: "\""), (name: "&#39;", character: "'"),
    (name: "&apos;", character: "'"), (name: "&#160;", character: " "),
    (name: "&nbsp;", character: " "), (name: "&amp;", character: "&"),
  ]
}
