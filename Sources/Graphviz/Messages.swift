private import CGraphviz

/// What Graphviz says while it works. It keeps the latest message only.
enum Messages {
  /// Stops Graphviz from writing messages to standard error, and forgets those of earlier calls.
  static func keepFromStandardError() {
    _ = agseterr(AGMAX)
    forget()
  }

  /// Whether an error, and not just a warning, was said since the last `take()`.
  static var holdErrors: Bool {
    agerrors() != 0
  }

  /// Returns the latest message since the last call, without blanks around it; or nothing.
  static func take() -> [String] {
    defer { forget() }
    guard let message = unsafe aglasterr() else { return [] }
    defer { unsafe gv_free(message) }
    let words = unsafe String(cString: message).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? [] : [words.joined(separator: " ")]
  }

  /// The last message and the flag for errors are kept until they are replaced.
  private static func forget() {
    agreseterrors()
    gv_mark_messages()
  }
}
