/// How large a bitmap may become.
///
/// A wide graph would make a picture that no program opens, and that takes gigabytes to draw.
enum BitmapSize {
  /// The pixels that a side may have: with four bytes each, a square of them fits in a gigabyte.
  static let mostPixels = 16_000.0

  /// The dots per inch of a bitmap unless `dpi` or `resolution` says otherwise.
  private static let usualResolution = 96.0

  /// The attributes of a graph with a bound for the drawing, to which larger ones are scaled down.
  ///
  /// A size that the program set itself is kept.
  static func bounded(_ attributes: Attributes, for format: OutputFormat) -> Attributes {
    guard format.isBitmap, attributes["size"] == nil else { return attributes }
    let resolution = number(attributes["dpi"]) ?? number(attributes["resolution"])
    let inches = mostPixels / (resolution ?? usualResolution)
    // In thousandths, so that no exponent can come into the number.
    let thousandths = max(1, Int((inches * 1_000).rounded(.down)))
    let fraction = String(thousandths % 1_000 + 1_000).dropFirst()
    let side = "\(thousandths / 1_000).\(fraction)"
    return attributes.merging(["size": .setting("\(side),\(side)")]) { kept, _ in kept }
  }

  private static func number(_ value: AttributeValue?) -> Double? {
    guard case .setting(let text)? = value, let number = Double(text), number.isFinite, number >= 1
    else { return nil }
    return number
  }
}
