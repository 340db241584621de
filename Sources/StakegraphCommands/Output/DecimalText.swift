/// Numbers for people to compare in a column.
enum DecimalText {
  /// A number not below 0 with so many digits after the point.
  static func text(of number: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = String(Int((number * scale).rounded()))
    let padded = String(repeating: "0", count: max(0, digits + 1 - scaled.count)) + scaled
    return padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
