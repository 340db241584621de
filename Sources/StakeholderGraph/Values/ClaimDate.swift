/// A date as precise as the text gives it: a year, a month, a day, or a span between two of those.
public struct ClaimDate: Sendable, Hashable, CustomStringConvertible {
  /// The first day, as year × 10,000 + month × 100 + day.
  public let firstDay: Int
  /// The last day, in the same form; for a bare year its last day, and so on.
  public let lastDay: Int
  /// The date as it was written.
  public let description: String

  /// A date written as `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of those with a `/` between.
  ///
  /// Nil for anything else, for days that no calendar has, and for a span that ends before it starts.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let last = parts.last,
      let start = Self.days(of: first), let end = Self.days(of: last),
      start.first <= end.last
    else { return nil }
    firstDay = start.first
    lastDay = end.last
    description = text
  }

  /// The first of the dates as written: `2024` of `2024/2025-03`.
  public var start: String { String(description.prefix { $0 != "/" }) }

  /// The last of the dates as written; the same as the first unless it is a span.
  public var end: String { description.split(separator: "/").last.map(String.init) ?? description }

  /// The first day as `YYYY-MM-DD`.
  public var firstDayText: String { Self.text(ofDay: firstDay) }

  /// The last day as `YYYY-MM-DD`.
  public var lastDayText: String { Self.text(ofDay: lastDay) }

  /// Whether the two share a day.
  public func overlaps(_ other: ClaimDate) -> Bool {
    firstDay <= other.lastDay && other.firstDay <= lastDay
  }

  private static func text(ofDay day: Int) -> String {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(day / 10_000, 4))-\(digits(day / 100 % 100, 2))-\(digits(day % 100, 2))"
  }

  private static func days(of text: Substring) -> (first: Int, last: Int)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, lengths).allSatisfy({ part, length in
        part.utf8.count == length && part.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let year = numbers[0]
    guard numbers.count > 1 else { return (year * 10_000 + 101, year * 10_000 + 1231) }
    let month = numbers[1]
    guard (1...12).contains(month) else { return nil }
    let length = Self.length(ofMonth: month, in: year)
    let base = year * 10_000 + month * 100
    guard numbers.count > 2 else { return (base + 1, base + length) }
    guard (1...length).contains(numbers[2]) else { return nil }
    return (base + numbers[2], base + numbers[2])
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
