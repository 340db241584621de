/// How text is written so that Graphviz, from 2.42 on, shows it or gives it back as it was.
///
/// All functions but `name` first make the text fit for XML: a carriage return, alone or before a
/// newline, becomes a newline; a character that XML cannot hold becomes U+FFFD. No result holds a
/// NUL or ends in an odd number of backslashes, which would break the DOT file.
enum Escaping {
  /// Text to be drawn. Graphviz reads `\n` as a new line and decodes entities.
  static func label(_ text: String) -> String {
    let label = replacing(text, backslash: "\\\\", ampersand: "&amp;", newline: "\\n")
    // 14.1 frees something that it never made where the first line is empty.
    return label.utf8.starts(with: "\\n".utf8) ? " " + label : label
  }

  /// Text to be drawn in a node whose shape is `record` or `Mrecord`, which divides its label.
  static func recordLabel(_ text: String) -> String {
    var result = ""
    for scalar in label(text).unicodeScalars {
      // Spaces are here because a record drops all but one of them.
      if "{}|<> ".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A tooltip. Graphviz reads its escapes twice.
  static func tooltip(_ text: String) -> String {
    replacing(text, backslash: "\\\\\\\\", ampersand: "&amp;", newline: "\\n")
  }

  /// The value of an XML attribute, where a newline or tab would come back as a space anyway.
  static func identifier(_ text: String) -> String {
    replacing(text, backslash: "\\\\", ampersand: "&amp;", newline: " ", tab: " ")
  }

  /// A style class. Graphviz reads no escapes in it, so a backslash stays doubled in SVG: a single
  /// one at the end would break the DOT file.
  static func styleClass(_ text: String) -> String {
    identifier(text)
  }

  /// The value of an attribute that Graphviz does not know, for whoever reads the DOT file.
  static func data(_ text: String) -> String {
    replacing(text, backslash: "\\\\", newline: "\\n")
  }

  /// Syntax from the program: only what would break the file is changed.
  static func setting(_ syntax: String) -> String {
    let clean = replacing(syntax)
    let backslashes = clean.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return backslashes.isMultiple(of: 2) ? clean : clean + "\\"
  }

  /// The name of a graph, node or attribute, or the key of an edge. Different names stay different.
  ///
  /// An `&` stays as it is unless it begins what Graphviz takes for an entity.
  static func name(_ name: String) -> String {
    guard !isQuotationMarks(name) else { return "\u{FFFD}0022" + name.dropFirst() }
    guard name.utf8.contains(where: { isSpecial($0) || $0 == UInt8(ascii: "\t") }) else {
      return name
    }
    guard !isByteOrderMark(name) else { return "\u{FFFD}FEFF" }
    var result = ""
    let scalars = name.unicodeScalars
    for place in scalars.indices {
      let scalar = scalars[place]
      switch scalar.value {
      case 0x5C: result += "\\\\"
      case 0x26: result += beginsEntity(scalars[place...]) ? "&amp;" : "&"
      // U+FFFD itself has to be numbered as well, or it would equal what stands for another.
      case 0...0x1F, 0xFFFD...0xFFFF: result += "\u{FFFD}" + hexadecimal(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether markup holds an entity that escaped text never does: `&amp;` is in both.
  static func holdsEntity(_ markup: String) -> Bool {
    let scalars = markup.unicodeScalars
    return scalars.indices.contains { place in
      let rest = scalars[place...]
      return beginsEntity(rest) && !rest.starts(with: "&amp;".unicodeScalars)
        && !rest.starts(with: "&;".unicodeScalars)
    }
  }

  /// Whether Graphviz takes a text to begin with an entity, known or not: it then copies the `&` to
  /// SVG as it stands, where an unknown entity is an error.
  private static func beginsEntity(_ text: Substring.UnicodeScalarView) -> Bool {
    guard text.first == "&" else { return false }
    let rest = text.dropFirst().drop { $0 == "#" || isLetterOrDigit($0) }
    return rest.first == ";"
  }

  /// Text as it stands in a message: no longer than this, and without control characters.
  static func shown(_ text: String, upTo characters: Int = 80) -> String {
    let start = text.prefix(characters)
    return replacing(String(start), newline: " ", tab: " ") + (start == text ? "" : "…")
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// Replaces what the arguments say, and whatever XML cannot hold.
  private static func replacing(
    _ text: String,
    backslash: String = "\\",
    ampersand: String = "&",
    newline: String = "\n",
    tab: String = "\t"
  ) -> String {
    guard !isQuotationMarks(text) else { return text + " " }
    // Nearly all text needs no change, and a copy of each would double the time of a large graph.
    guard text.utf8.contains(where: { isSpecial($0) || $0 == UInt8(ascii: "\t") }) else {
      return text
    }
    guard !isByteOrderMark(text) else { return "\u{FFFD}" }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
      case 0x0A, 0x0D: result += newline.utf8
      case 0x09: result += tab.utf8
      case 0x5C: result += backslash.utf8
      case 0x26: result += ampersand.utf8
      case 0..<0x20: result += "\u{FFFD}".utf8
      case 0xEF where isNoncharacter(bytes, at: index):
        result += "\u{FFFD}".utf8
        index += 2
      default: result.append(byte)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether U+FFFE or U+FFFF stands there.
  private static func isNoncharacter(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  /// Whether a text is U+FEFF and nothing else. Graphviz writes that without quotation marks, and passes
  /// over it when it reads the file.
  private static func isByteOrderMark(_ text: String) -> Bool {
    text.utf8.elementsEqual("\u{FEFF}".utf8)
  }

  /// Whether a text is quotation marks and nothing else. Graphviz, from 2.42 to 14, writes a byte more than
  /// it has memory for if it has to put a backslash before each character of a text.
  private static func isQuotationMarks(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: "\"") }
  }

  /// Whether a byte may begin something to replace; 0xEF begins U+FEFF, U+FFFD, U+FFFE and U+FFFF.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == 0xEF
  }
}
