/// A text with places to be filled, each a name in two braces.
struct PageTemplate {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The text with its places filled, once: what fills them has no places.
  ///
  /// - Precondition: there is a value for each place.
  func bytes(filling values: [String: String]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Substring(text)
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      let name = String(rest[start.upperBound..<end.lowerBound])
      guard let value = values[name] else { preconditionFailure("the page has no \(name)") }
      result += rest[..<start.lowerBound].utf8
      result += value.utf8
      rest = rest[end.upperBound...]
    }
    return result + rest.utf8
  }
}
