private import Foundation

/// A colour as red, green and blue, 0 to 255 each.
public struct Colour: Sendable, Hashable, CustomStringConvertible {
  /// The share of red, 0 to 255.
  public let red: UInt8
  /// The share of green, 0 to 255.
  public let green: UInt8
  /// The share of blue, 0 to 255.
  public let blue: UInt8

  /// A colour by its three shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written as `#RRGGBB`; nil for any other text.
  public init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  /// The colour as `#RRGGBB`, in capitals.
  public var description: String {
    "#"
      + [red, green, blue].map { share in
        (share < 16 ? "0" : "") + String(share, radix: 16, uppercase: true)
      }.joined()
  }

  /// How well two colours can be told apart, 1 to 21, by the formula of WCAG 2; text needs 4.5.
  public func contrast(to other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private var luminance: Double {
    func linear(_ share: UInt8) -> Double {
      let value = Double(share) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
