/// A place in a text file, counted from 1, for people and editors.
public struct TextPlace: Sendable, Hashable, Comparable {
  /// The line.
  public let line: Int
  /// The character in the line, in Unicode scalars.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  public static let start = TextPlace(line: 1, column: 1)

  /// Whether the first place comes before the second.
  public static func < (first: TextPlace, second: TextPlace) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
