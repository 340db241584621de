import StakeholderGraph

/// The numbers that JSON allows.
enum JSONNumber {
  /// What a number is; a whole one of more than 64 bits is text, so that no digit is lost.
  ///
  /// Nil for what JSON does not allow, such as `01`, `1.` or `+1`.
  static func type(of text: Span<UInt8>) -> ValueType? {
    var index = 0
    func digits() -> Int {
      var end = index
      while end < text.count, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
      return end - index
    }
    if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || text[index] != 0x30 else { return nil }
    index += whole
    if index == text.count { return typeOfWhole(text, digits: whole) }
    if text[index] == UInt8(ascii: ".") {
      index += 1
      let fraction = digits()
      guard fraction > 0 else { return nil }
      index += fraction
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == 0x2B || text[index] == 0x2D { index += 1 }
      let exponent = digits()
      guard exponent > 0 else { return nil }
      index += exponent
    }
    return index == text.count ? .number : nil
  }

  private static func typeOfWhole(_ text: Span<UInt8>, digits: Int) -> ValueType {
    if digits <= 15 { return .integer }
    // The least of all stands for an absent value.
    guard digits <= 19, let number = Int64(String(utf8: text)), number > .min else { return .text }
    return number.magnitude <= 1 << 53 ? .integer : .wideInteger
  }
}
