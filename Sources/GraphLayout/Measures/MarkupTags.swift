/// The tags of an XML text that a program wrote, with the text between them.
///
/// It reads what Graphviz writes: no entities but characters, `&amp;`, `&lt;`, `&gt;`, `&quot;`,
/// `&apos;` and `&nbsp;`, and no sections of raw text.
public struct MarkupTags: Sequence, IteratorProtocol {
  /// A tag, or the text before the next one.
  public enum Piece: Hashable {
    /// A tag that opens an element, which it also closes if it is empty.
    case open(name: String, attributes: [String: String], isEmpty: Bool)
    /// A tag that closes an element.
    case close(name: String)
    /// Text with its entities resolved.
    case text(String)
    /// A comment, declaration or instruction.
    case other
  }

  /// The bytes of the piece that came last.
  public private(set) var range = 0..<0
  private let bytes: [UInt8]

  /// The tags of a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next piece; nil at the end, also where a tag is not closed.
  public mutating func next() -> Piece? {
    let start = range.upperBound
    guard start < bytes.count else { return nil }
    guard bytes[start] == UInt8(ascii: "<") else {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      range = start..<end
      return .text(Self.plain(bytes[range]))
    }
    if bytes[start...].starts(with: "<!--".utf8) {
      guard let end = firstEnd(of: "-->", from: start + 4) else { return nil }
      range = start..<end
      return .other
    }
    guard let end = endOfTag(from: start + 1) else { return nil }
    range = start..<end
    switch bytes[start + 1] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return .other
    case UInt8(ascii: "/"):
      let name = bytes[(start + 2)..<(end - 1)].prefix { !Self.isSpace($0) }
      return .close(name: String(decoding: name, as: UTF8.self))
    default:
      let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
      let inside = bytes[(start + 1)..<(isEmpty ? end - 2 : end - 1)]
      let name = inside.prefix { !Self.isSpace($0) }
      return .open(
        name: String(decoding: name, as: UTF8.self),
        attributes: Self.attributes(inside.dropFirst(name.count)),
        isEmpty: isEmpty
      )
    }
  }

  private func firstEnd(of word: String, from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard start + word.count <= bytes.count else { return nil }
    return (start...(bytes.count - word.count)).first { bytes[$0...].starts(with: word) }
      .map { $0 + word.count }
  }

  /// Where a tag ends: behind the first `>` that is not in quotation marks.
  private func endOfTag(from start: Int) -> Int? {
    var mark: UInt8?
    for place in start..<bytes.count {
      let byte = bytes[place]
      if let open = mark {
        if byte == open { mark = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        mark = byte
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      }
    }
    return nil
  }

  private static func attributes(_ bytes: ArraySlice<UInt8>) -> [String: String] {
    var found: [String: String] = [:]
    var rest = bytes.drop(while: isSpace)
    while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = String(decoding: rest[..<sign].prefix { !isSpace($0) }, as: UTF8.self)
      let quoted = rest[(sign + 1)...].drop(while: isSpace)
      guard let mark = quoted.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
        let end = quoted.dropFirst().firstIndex(of: mark)
      else { return found }
      found[name] = plain(quoted[(quoted.startIndex + 1)..<end])
      rest = quoted[(end + 1)...].drop(while: isSpace)
    }
    return found
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The text with its entities resolved.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      if let end = rest.firstIndex(of: ";"),
        let scalar = scalar(of: rest[rest.index(after: start)..<end])
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func scalar(of entity: Substring) -> Unicode.Scalar? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default:
      if entity.hasPrefix("#x") {
        return UInt32(entity.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      }
      return entity.hasPrefix("#")
        ? UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init) : nil
    }
  }
}
