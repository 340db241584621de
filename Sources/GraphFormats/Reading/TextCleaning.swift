import StakeholderGraph

/// Ids, kinds and names of columns from other tools, made fit for a graph.
///
/// Only the text itself decides, so that an id comes out the same wherever a file mentions it.
enum TextCleaning {
  /// An id without spaces at the ends, control and non-characters as U+FFFD; nil if it is fit.
  static func cleanedID(_ text: Span<UInt8>) -> [UInt8]? {
    cleaned(text, by: id)
  }

  /// A kind without spaces at the ends, and with U+FFFD for what no word has; nil if it is fit.
  static func cleanedWord(_ text: Span<UInt8>) -> [UInt8]? {
    cleaned(text, by: word)
  }

  /// An id without spaces at the ends, control and non-characters as U+FFFD.
  static func id(_ text: String) -> String {
    line(text) { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// A kind or name without spaces at the ends, and with U+FFFD for what no word has.
  static func word(_ text: String) -> String { line(text, unfit: QuotedText.isControl) }

  private static func line(_ text: String, unfit: (Unicode.Scalar) -> Bool) -> String {
    var scalars = Array(text.unicodeScalars)[...]
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    var line = String.UnicodeScalarView()
    for scalar in scalars { line.append(unfit(scalar) ? "\u{FFFD}" : scalar) }
    return String(line)
  }

  private static func cleaned(_ text: Span<UInt8>, by clean: (String) -> String) -> [UInt8]? {
    guard needsALook(text) else { return nil }
    let cleaned = Array(clean(String(utf8: text)).utf8)
    return cleaned.span.equals(text) ? nil : cleaned
  }

  private static func needsALook(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { return true }
    for index in text.indices where text[index] < 0x20 || text[index] >= 0x7F { return true }
    return false
  }
}
