/// Lists in one text: items separated by `|`, with `\` before a `|`, `:` or `\` that is meant.
public enum TextList {
  /// The items of a text; none for an empty text.
  ///
  /// A `\` before any other character, or at the end, stands for itself.
  public static func items(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return pieces(of: text, separator: "|").map(unescape)
  }

  /// The items of a text as they are written there, each with its `\`.
  public static func writtenItems(of text: String) -> [String] {
    text.isEmpty ? [] : pieces(of: text, separator: "|")
  }

  /// The items as one text, from which ``items(of:)`` makes them again.
  public static func text(of items: [String]) -> String {
    items.map { escape($0, "|\\") }.joined(separator: "|")
  }

  /// The pairs of a text such as `npc:deputy|xiaomi:founder`; the part after the first `:` may be missing.
  public static func affiliations(of text: String) -> [Affiliation] {
    guard !text.isEmpty else { return [] }
    return pieces(of: text, separator: "|").map { piece in
      let parts = pieces(of: piece, separator: ":")
      return Affiliation(
        organisation: unescape(parts[0]),
        role: parts.dropFirst().map(unescape).joined(separator: ":")
      )
    }
  }

  /// - Parameter marks: the characters that mean something where the item stands.
  fileprivate static func escape(_ item: String, _ marks: String) -> String {
    // Most items have nothing to escape, and would be copied letter by letter.
    guard item.utf8.contains(where: { marks.utf8.contains($0) }) else { return item }
    var text = ""
    for character in item.unicodeScalars {
      if marks.unicodeScalars.contains(character) { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(character)
    }
    return text
  }

  private static func unescape(_ piece: String) -> String {
    guard piece.utf8.contains(UInt8(ascii: "\\")) else { return piece }
    var text = String.UnicodeScalarView()
    var scalars = piece.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      guard let next = scalars.next() else {
        text.append(scalar)
        break
      }
      if !"|:\\".unicodeScalars.contains(next) { text.append(scalar) }
      text.append(next)
    }
    return String(text)
  }

  /// The text cut at each separator that has no `\` before it; escapes are kept.
  private static func pieces(of text: String, separator: Unicode.Scalar) -> [String] {
    guard text.unicodeScalars.contains(separator) else { return [text] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped && scalar == separator {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
      } else {
        piece.append(scalar)
      }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return pieces + [String(piece)]
  }
}

/// A role in an organisation.
public struct Affiliation: Sendable, Hashable {
  /// The id of the organisation's node.
  public let organisation: String
  /// The role as the text gives it; empty if it gives none.
  public let role: String

  /// A role in an organisation.
  public init(organisation: String, role: String) {
    self.organisation = organisation
    self.role = role
  }

  /// The pair as `organisation:role`, with a `\` before each `|`, `:` and `\` that is meant.
  public var text: String {
    let marks = "|:\\"
    return TextList.escape(organisation, marks)
      + (role.isEmpty ? "" : ":" + TextList.escape(role, marks))
  }
}
