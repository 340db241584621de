/// The characters that markup names.
enum Entities {
  /// A text with what stands between `&` and `;` read; what names nothing stays as it is.
  static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let limit = min(index + 12, bytes.count)
      if bytes[index] == 0x26,
        let end = bytes[index..<limit].firstIndex(of: 0x3B),
        let text = character(String(decoding: bytes[index + 1..<end], as: UTF8.self))
      {
        out += Array(text.utf8)
        index = end + 1
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func character(_ name: String) -> String? {
    if let text = named[name] { return text }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first.map { $0 == "x" || $0 == "X" } ?? false
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    // No control character comes in by a number.
    guard let number, number >= 0x20, number != 0x7F, let scalar = Unicode.Scalar(number) else {
      return nil
    }
    // Pages of old write what the numbers meant in Windows.
    if (0x80...0x9F).contains(number) { return windows[number] ?? "" }
    // Marks that turn the direction of writing are no text.
    let turns: [ClosedRange<UInt32>] = [0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069]
    if turns.contains(where: { $0.contains(number) }) { return "" }
    return String(Character(scalar))
  }

  private static let windows: [UInt32: String] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8A: "Š", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘",
    0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0x9A: "š",
    0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
    "bdquo": "„", "hellip": "…", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "reg": "®", "trade": "™",
    "deg": "°", "times": "×", "frac12": "½", "frac14": "¼", "frac34": "¾", "sect": "§",
    "para": "¶", "thinsp": " ", "ensp": " ", "emsp": " ", "shy": "", "zwj": "", "zwnj": "",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò",
    "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù",
    "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ", "szlig": "ß",
    "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Auml": "Ä", "Aring": "Å",
    "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë",
    "Iacute": "Í", "Ntilde": "Ñ", "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ouml": "Ö",
    "Oslash": "Ø", "Uacute": "Ú", "Uuml": "Ü", "scaron": "š", "Scaron": "Š", "oelig": "œ",
    "OElig": "Œ",
  ]
}
