/// The other way round: what text was before it was escaped, as far as nothing of it was replaced.
extension Escaping {
  /// Returns the text that a value stands for, by what Graphviz does with its attribute.
  static func plainText(_ value: String, _ role: AttributeRole) -> String {
    switch role {
    case .label, .identifier: readEntities(readEscapes(value))
    case .tooltip: readEntities(readEscapes(readEscapes(value)))
    case .link: readEntities(value)
    case .styleClass: readEntities(readDoubling(value, newline: "\\n"))
    case .data: readDoubling(value, newline: "\n")
    case .reserved: value
    }
  }

  /// Returns the name that ``name(_:)`` made this of.
  static func plainName(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x5C || $0 == 0x26 || $0 == 0xEF }) else { return name }
    var result = String.UnicodeScalarView()
    var rest = name.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      var plain = scalar
      if scalar == "\\", rest.first == "\\" {
        rest.removeFirst()
      } else if scalar == "&", rest.starts(with: "amp;".unicodeScalars) {
        rest.removeFirst(4)
      } else if scalar == "\u{FFFD}", let number = replacedScalar(rest.prefix(4)) {
        rest.removeFirst(4)
        plain = number
      }
      result.append(plain)
    }
    return String(result)
  }

  /// The scalar that four digits stand for in a name, if it is one of those that are replaced.
  private static func replacedScalar(_ digits: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard digits.count == 4,
      digits.allSatisfy({ ("0"..."9").contains($0) || ("A"..."F").contains($0) }),
      let number = UInt32(String(digits), radix: 16),
      number < 0x20 || number == 0x22 || number == 0xFEFF || number >= 0xFFFD
    else { return nil }
    return Unicode.Scalar(number)
  }

  /// Reads the escapes of what is drawn once. What stands for the name of the part itself, such as `\N`,
  /// stays.
  private static func readEscapes(_ text: String) -> String {
    replacingEscapes(text) { letter in
      switch letter {
      case "n", "l", "r": "\n"
      case "N", "G", "E", "T", "H", "L": "\\" + String(letter)
      default: String(letter)
      }
    }
  }

  /// Reads what nobody draws: a doubled backslash, and a newline where one is written as an escape.
  private static func readDoubling(_ text: String, newline: String) -> String {
    replacingEscapes(text) { letter in
      switch letter {
      case "\\": "\\"
      case "n": newline
      default: "\\" + String(letter)
      }
    }
  }

  /// Replaces each backslash and the scalar after it; a last one alone stays.
  private static func replacingEscapes(
    _ text: String,
    _ replacement: (Unicode.Scalar) -> String
  ) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", let letter = rest.popFirst() {
        result.append(contentsOf: replacement(letter).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Replaces the entities that have a number, and the few whose names are widely used; others stay.
  private static func readEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&", let (plain, length) = entity(rest) {
        rest.removeFirst(length)
        result.append(plain)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The scalar of the entity that text after an `&` is, and how long it is there.
  private static func entity(
    _ text: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, length: Int)? {
    // The longest is &#x10FFFF; but for leading zeros.
    let start = text.prefix(10)
    guard let end = start.firstIndex(of: ";") else { return nil }
    let name = String(start[..<end])
    let length = start.distance(from: start.startIndex, to: end) + 1
    let scalar: Unicode.Scalar? =
      switch name {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case "nbsp": "\u{A0}"
      case _ where name.hasPrefix("#x"):
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      default: nil
      }
    guard let scalar, scalar != "\0" else { return nil }
    return (scalar, length)
  }
}
