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
}
