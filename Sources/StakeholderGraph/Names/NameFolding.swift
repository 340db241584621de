private import Foundation

/// Names reduced to what people compare when they look for somebody.
public enum NameFolding {
  /// The name without case, accents, quotes, brackets, hyphens, apostrophes and outer spaces.
  ///
  /// `+ & # . @` and all letters count, so `AI` is not `AI+`; runs of spaces become one.
  public static func fold(_ name: String) -> String {
    if let folded = foldASCII(name) { return folded }
    var result = String.UnicodeScalarView()
    for scalar in letters(of: name) where scalar != " " || (result.last.map { $0 != " " } ?? false)
    {
      result.append(scalar)
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// What is kept of a name, with a space for each white space.
  static func letters(of name: String) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    // Capitals first, since only that way does ß become ss.
    // An acute accent by itself is somebody's apostrophe; decomposed it would be a space and a mark.
    let kept = String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != "\u{B4}" }))
    let scalars = kept.decomposedStringWithCompatibilityMapping.uppercased().lowercased()
    for scalar in scalars.unicodeScalars {
      if let letters = letters[scalar] {
        result.append(contentsOf: letters.unicodeScalars)
      } else if scalar.properties.isWhitespace {
        result.append(" ")
      } else if !isDropped(scalar) {
        result.append(scalar)
      }
    }
    return result
  }

  /// The fold of a name in ASCII, nil for any other.
  private static func foldASCII(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x41...0x5A: bytes.append(byte + 32)
      case 0x09...0x0D, 0x20: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      default: if !isDroppedASCII(byte) { bytes.append(byte) }
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(utf8: bytes.span)
  }

  /// Whether a letter is the Greek iota below another, or has one.
  static func holdsIotaBelow(_ scalar: Unicode.Scalar) -> Bool {
    String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.contains("\u{345}")
  }

  /// Whether it is a quote, an apostrophe, a bracket, a hyphen or a grave accent.
  static func isDroppedASCII(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x28, 0x29, 0x2D, 0x5B, 0x5D, 0x60, 0x7B, 0x7D, 0x3C, 0x3E: true
    default: false
    }
  }

  /// Letters that no decomposition takes apart, although people type them without the stroke.
  private static let letters: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    // The capital ẞ has no longer form in capitals.
    "ß": "ss",
  ]

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Accents of Latin, Greek and Cyrillic letters, and the optional vowel signs of Hebrew and Arabic.
    // Marks of other scripts are letters to their readers, so they stay.
    case 0x300...0x36F, 0x591...0x5BD, 0x64B...0x652: return true
    // Soft hyphen, zero-width characters, marks of direction, byte order mark.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return true
    case 0x22, 0x27, 0x3C, 0x3E, 0x60: return true
    // Letters that are apostrophes: of Ukrainian, of Hawaiian, of Arabic names in Latin script.
    case 0x2B9...0x2BF: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .initialPunctuation, .finalPunctuation, .openPunctuation, .closePunctuation,
      .dashPunctuation:
      return true
    default: return false
    }
  }
}
