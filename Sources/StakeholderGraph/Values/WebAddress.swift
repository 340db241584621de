/// Web addresses that outputs may carry.
public enum WebAddress {
  /// Whether a text is an address of a scheme that runs nothing: http, https or mailto.
  ///
  /// Nothing else is asked of it; control characters and spaces make it no address.
  public static func isAllowed(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard
      let scheme = ["http://", "https://", "mailto:"].first(where: { lower.hasPrefix($0) }),
      text.utf8.count > scheme.utf8.count
    else { return false }
    return !text.unicodeScalars.contains {
      QuotedText.isControl($0) || $0.properties.isWhitespace
    }
  }

  /// Whether UTF-8 bytes are such an address, of visible ASCII characters only; false tells nothing.
  package static func isPlain(_ text: Span<UInt8>) -> Bool {
    guard text.isPlainWord, text.count > 8 else { return false }
    let beginning = text.word(from: 0)
    // "http://" and one more byte, or "https://".
    return beginning >> 8 == 0x0068_7474_703A_2F2F || beginning == 0x6874_7470_733A_2F2F
  }
}
