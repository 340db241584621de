/// Numbers as text, the same in every file.
public enum NumberText {
  /// The shortest text that reads back as the number: `0.5`, `1000000000000`, `1.5e-07`.
  ///
  /// Whole numbers below 2^53 have no point and no exponent.
  public static func text(of number: Double) -> String {
    if number == number.rounded(), abs(number) < 9_007_199_254_740_992 {
      return String(Int64(number))
    }
    return number.description
  }

  /// The number for people to read: as ``text(of:)``, with commas between thousands.
  public static func grouped(_ number: Double) -> String {
    let text = text(of: number)
    let digits = text.prefix { $0 != "." && $0 != "e" }
    var grouped = ""
    for (position, digit) in digits.reversed().enumerated() {
      if position > 0 && position % 3 == 0 && digit != "-" { grouped = "," + grouped }
      grouped = String(digit) + grouped
    }
    return grouped + text.dropFirst(digits.count)
  }

  /// The number that a text in plain or scientific notation gives, or nil.
  ///
  /// Nil as well for infinity, not-a-number, hexadecimal, and digits that a double cannot keep.
  public static func number(of text: String) -> Double? {
    guard
      text.utf8.allSatisfy({ byte in
        (48...57).contains(byte) || [43, 45, 46, 69, 101].contains(byte)
      }),
      let number = Double(text), number.isFinite
    else { return nil }
    return digits(of: text) == digits(of: number.description) ? number : nil
  }

  /// The significant digits, without sign, point, exponent, and zeros at either end.
  private static func digits(of text: String) -> [UInt8] {
    let mantissa = text.utf8.prefix { $0 != 69 && $0 != 101 }
    let digits = mantissa.filter { (48...57).contains($0) }
    let trimmed = digits.drop { $0 == 48 }
    return Array(trimmed.reversed().drop { $0 == 48 }.reversed())
  }
}
