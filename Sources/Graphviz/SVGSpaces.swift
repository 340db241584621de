/// Gives the texts of an SVG back the spaces and tabs that Graphviz writes otherwise.
///
/// Of two spaces it writes the second as an unbreakable one, `&#160;`, and a tab in an attribute as it
/// stands, where XML reads a space. An unbreakable space of the text's own it writes as a character.
enum SVGSpaces {
  /// The SVG with plain spaces, which `xml:space` keeps in texts, and with `&#9;` for tabs in attributes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func restored(_ svg: [UInt8]) -> [UInt8] {
    guard svg.contains(tab) || contains(unbreakable, in: svg.span) else { return svg }
    var result: [UInt8] = []
    result.reserveCapacity(svg.count + svg.count / 16)
    var part = Part.text
    // Where the tag of the text that is open ends in the result, until it has the attribute.
    var openText: Int?
    var tagStart = 0
    let bytes = svg.span
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch part {
      case .text:
        if starts(with: commentStart, bytes, place) {
          part = .comment
        } else if byte == UInt8(ascii: "<") {
          part = .tag
          tagStart = result.count
          openText = nil
        } else if starts(with: unbreakable, bytes, place) {
          if let end = openText { result.insert(contentsOf: attribute, at: end) }
          openText = nil
          result.append(space)
          place += unbreakable.count
          continue
        }
      case .comment:
        if byte == UInt8(ascii: ">"), result.count >= 2, result.suffix(2) == [0x2D, 0x2D] {
          part = .text
        }
      case .tag:
        if byte == UInt8(ascii: "\"") {
          part = .value
        } else if byte == UInt8(ascii: ">") {
          part = .text
          let tag = result[tagStart...]
          if tag.starts(with: textTag), !contains(attribute, in: Array(tag).span) {
            openText = result.count
          }
        }
      case .value:
        if byte == UInt8(ascii: "\"") {
          part = .tag
        } else if byte == tab {
          result.append(contentsOf: tabEntity)
          place += 1
          continue
        } else if starts(with: unbreakable, bytes, place) {
          result.append(space)
          place += unbreakable.count
          continue
        }
      }
      result.append(byte)
      place += 1
    }
    return result
  }

  private enum Part {
    case text, comment, tag, value
  }

  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")
  private static let tabEntity = Array("&#9;".utf8)
  private static let unbreakable = Array("&#160;".utf8)
  private static let commentStart = Array("<!--".utf8)
  private static let textTag = Array("<text ".utf8)
  private static let attribute = Array(" xml:space=\"preserve\"".utf8)

  private static func starts(with word: [UInt8], _ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[place + index] != word[index] { return false }
    return true
  }

  private static func contains(_ word: [UInt8], in bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices where bytes[place] == word[0] {
      if starts(with: word, bytes, place) { return true }
    }
    return false
  }
}
