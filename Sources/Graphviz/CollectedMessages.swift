/// What a render worker wrote to its standard error, made fit to be shown.
struct CollectedMessages {
  /// The bytes that are kept of the beginning, and of the end. A program that writes more is drained all
  /// the same.
  private static let mostBytes = 1 << 16
  private static let mostLines = 20
  private static let mostCharacters = 300

  private var bytes: [UInt8] = []
  /// What came when there were enough bytes; up to twice as much of it as is kept.
  private var end: [UInt8] = []

  /// Takes all that is in a pipe now; false if nobody can write to it any more.
  mutating func collect(from pipe: borrowing FileDescriptor) -> Bool {
    while true {
      var piece: [UInt8] = []
      switch SystemCalls.drain(pipe, into: &piece, upTo: 4_096) {
      case .moved: keep(piece)
      case .notYet: return true
      case .closed: return false
      }
    }
  }

  private mutating func keep(_ piece: [UInt8]) {
    let start = piece.prefix(max(0, CollectedMessages.mostBytes - bytes.count))
    bytes += start
    end += piece[start.endIndex...]
    if end.count > 2 * CollectedMessages.mostBytes {
      end.removeFirst(end.count - CollectedMessages.mostBytes)
    }
  }

  /// Takes all that comes until nobody can write to a pipe any more, or the time is over.
  mutating func collectUntilEnd(of pipe: borrowing FileDescriptor, milliseconds: Int) {
    let clock = SuspendingClock()
    let deadline = clock.now.advanced(by: .milliseconds(milliseconds))
    while clock.now < deadline {
      // Short waits, because each begins anew after what was written.
      guard SystemCalls.hasEvent(on: pipe, withinMilliseconds: 50) else { continue }
      guard collect(from: pipe) else { return }
    }
  }

  /// One warning for each line, cut to a sane length and number.
  var lines: [String] {
    let all = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map(CollectedMessages.tidy)
      .filter { !$0.isEmpty }
    let rest = all.count - CollectedMessages.mostLines
    guard rest > 0 else { return all }
    return all.prefix(CollectedMessages.mostLines) + ["Graphviz said \(rest) more lines."]
  }

  /// The last error that was told, all its lines as one, and empty if none was. It is not cut, and not fit
  /// to be shown.
  var lastError: String {
    let lines = String(decoding: bytes + end, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let start = lines.lastIndex(where: { $0.hasPrefix("Error:") }) else { return "" }
    let error = lines[start...].prefix { !$0.hasPrefix("Warning:") }
    let words = error.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return words.dropFirst().joined(separator: " ")
  }

  /// Whether it was said that memory is short.
  ///
  /// These are the words of Graphviz, the C and C++ libraries, GLib, cairo and Swift.
  var tellOfMissingMemory: Bool {
    let said = String(decoding: bytes, as: UTF8.self).lowercased()
    return ["memory", "bad_alloc", "failed to allocate", "failed to map segment"]
      .contains { said.contains($0) }
  }

  /// A line without what Graphviz puts before it, and without control characters.
  private static func tidy(_ line: Substring) -> String {
    var words = line.split(whereSeparator: \.isWhitespace)
    if words.first == "Warning:" || words.first == "Error:" { words.removeFirst() }
    return Escaping.shown(words.joined(separator: " "), upTo: mostCharacters)
  }
}
