/// Values as they may stand in a script for `spark-sql`.
///
/// No character of a value is ever part of the script: `spark-sql` itself cuts scripts at semicolons and
/// replaces `${…}`, in literals too. Every script is ASCII.
enum SQLText {
  /// A value as an expression of the type string: the hexadecimal digits of its UTF-8 bytes.
  static func value(_ text: String) -> String {
    "CAST(X'\(text.utf8.map(hexadecimal).joined())' AS STRING)"
  }

  /// Values as the list that `IN` takes; never empty, so that nothing else has to be written for none.
  static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "(NULL)" : "(\(texts.map(value).joined(separator: ", ")))"
  }

  /// A text as a literal where the grammar wants one, such as a path: all but letters, digits and a few
  /// signs as `\uXXXX`.
  static func literal(_ text: String) -> String {
    let units = text.utf16.map { unit -> String in
      let plain = "/._:=-,{}".utf16.contains(unit) && unit != 0x24
      guard let scalar = Unicode.Scalar(unit), plain || isWord(scalar) else {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      return String(scalar)
    }
    return "'\(units.joined())'"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  /// The items of a list cell, as an array, as ``TextList`` has them.
  static func items(_ cell: String) -> String {
    "transform(\(pieces(cell)), item -> \(unescaped("item")))"
  }

  /// The organisations of a cell of affiliations, as an array.
  static func organisations(_ cell: String) -> String {
    let head = #"regexp_extract(item, '(?s)^((?:[^:\\\\]|\\\\.|\\\\$)*)', 1)"#
    return "transform(\(pieces(cell)), item -> \(unescaped(head)))"
  }

  /// The pieces of a list cell between the separators, with their escapes; without any for no text.
  private static func pieces(_ cell: String) -> String {
    // A lookbehind cannot count backslashes, so that pieces are taken instead of cut. An empty piece is no
    // reference and would be found by `check`.
    #"regexp_extract_all(coalesce(\#(cell), ''), '(?s)((?:[^|\\\\]|\\\\.|\\\\$)+)', 1)"#
  }

  private static func unescaped(_ item: String) -> String {
    #"regexp_replace(\#(item), '\\\\([|:\\\\])', '$1')"#
  }
}
