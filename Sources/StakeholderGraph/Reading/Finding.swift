/// Something that `check` has to say about a place in a file.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The data cannot be used before it is mended.
    case error
    /// The data can be used; somebody should look.
    case warning
  }

  /// The file, as the reader was given it.
  public let path: String
  /// Where in the file.
  public let place: TextPlace
  /// How much it matters.
  public let severity: Severity
  /// One sentence: what is wrong, and what to do.
  public let message: String
  /// A short word for the kind of finding, the same in every version.
  public let code: String
  /// How many it stands for: 1, unless it sums up those that are not listed.
  public let count: Int

  /// A finding at a place.
  public init(
    path: String,
    place: TextPlace,
    severity: Severity,
    message: String,
    code: String,
    count: Int = 1
  ) {
    self.count = count
    self.path = path
    self.place = place
    self.severity = severity
    self.message = message
    self.code = code
  }

  /// `path:line:column: error: sentence [code]`.
  public var description: String {
    "\(QuotedText.visible(path)):\(place.line):\(place.column): \(severity.rawValue): "
      + "\(message) [\(code)]"
  }
}
