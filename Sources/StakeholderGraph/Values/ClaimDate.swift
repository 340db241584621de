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
    let bytes = Array(text.utf8)
    guard let days = Self.days(of: bytes.span) else { return nil }
    firstDay = days.first
    lastDay = days.last
    description = text
  }

  /// Whether UTF-8 bytes are a date as ``init(_:)`` takes it.
  package static func isWritten(in text: Span<UInt8>) -> Bool {
    isPlainDay(text) || days(of: text) != nil
  }

  /// Whether the text is a day up to the 28th; false tells nothing.
  private static func isPlainDay(_ text: Span<UInt8>) -> Bool {
    guard text.count == 10 else { return false }
    // What is left of `YYYY-MM-` without the digits' and hyphens' bits is at most 9, and 0 for hyphens.
    let word = text.word(from: 0) ^ 0x3030_3030_2D30_302D
    guard (word | (word &+ 0x7676_7676_7F76_767F)) & 0x8080_8080_8080_8080 == 0 else {
      return false
    }
    let month = Int(word >> 16 & 0xF) * 10 + Int(word >> 8 & 0xF)
    let (tens, ones) = (text[8] ^ 0x30, text[9] ^ 0x30)
    guard tens <= 9, ones <= 9 else { return false }
    let day = tens * 10 + ones
    return (1...12).contains(month) && (1...28).contains(day)
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

  /// The first and last day of a date or of a span between two.
  private static func days(of text: Span<UInt8>) -> (first: Int, last: Int)? {
    var slash = 0
    while slash < text.count, text[slash] != UInt8(ascii: "/") { slash += 1 }
    guard let start = daysOfOne(text.extracting(0..<slash)) else { return nil }
    guard slash < text.count else { return start }
    guard let end = daysOfOne(text.extracting(slash + 1..<text.count)), start.first <= end.last
    else { return nil }
    return (start.first, end.last)
  }

  /// The first and last day of a year, a month or a day.
  private static func daysOfOne(_ text: Span<UInt8>) -> (first: Int, last: Int)? {
    guard [4, 7, 10].contains(text.count), let year = number(in: text, 0..<4) else { return nil }
    guard text.count > 4 else { return (year * 10_000 + 101, year * 10_000 + 1231) }
    guard text[4] == UInt8(ascii: "-"), let month = number(in: text, 5..<7),
      (1...12).contains(month)
    else { return nil }
    let length = Self.length(ofMonth: month, in: year)
    let base = year * 10_000 + month * 100
    guard text.count > 7 else { return (base + 1, base + length) }
    guard text[7] == UInt8(ascii: "-"), let day = number(in: text, 8..<10),
      (1...length).contains(day)
    else { return nil }
    return (base + day, base + day)
  }

  /// The number that digits stand for; nil if there is anything else.
  private static func number(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard (48...57).contains(text[index]) else { return nil }
      number = number * 10 + Int(text[index]) - 48
    }
    return number
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
