private import CGraphviz
private import Synchronization

/// What Graphviz says while it works. It keeps the latest message only.
enum Messages {
  /// Whether messages are kept; else they go to standard error.
  private static let areKept = Atomic(true)

  /// Lets all messages go to standard error, from where the caller of a render worker collects them.
  static func sendToStandardError() {
    areKept.store(false, ordering: .relaxed)
  }

  /// Forgets the messages of earlier calls, and stops Graphviz from writing messages to standard
  /// error, unless they shall go there.
  static func prepare() {
    _ = agseterr(areKept.load(ordering: .relaxed) ? AGMAX : AGWARN)
    forget()
  }

  /// Whether an error, and not just a warning, was said since the last `take()`.
  static var holdErrors: Bool {
    agerrors() != 0
  }

  /// Returns the latest message since the last call, without blanks around it; or nothing.
  static func take() -> [String] {
    guard areKept.load(ordering: .relaxed) else {
      agreseterrors()
      return []
    }
    defer { forget() }
    guard let message = unsafe aglasterr() else { return [] }
    defer { unsafe gv_free(message) }
    let words = unsafe String(cString: message).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? [] : [words.joined(separator: " ")]
  }

  /// The last message and the flag for errors are kept until they are replaced.
  private static func forget() {
    agreseterrors()
    // Nothing is kept to be marked, and the mark itself would go to standard error.
    if areKept.load(ordering: .relaxed) { gv_mark_messages() }
  }
}
