/// A row as Spark prints it: an object of JSON, whose members are read in their order.
struct RowText {
  /// The names of the columns and their cells; empty for null.
  private(set) var cells: [(name: String, text: String)] = []

  /// Reads a row; nil for a text that is no object.
  init?(_ text: Substring) {
    var reader = Reader(bytes: Array(text.utf8))
    guard reader.skip("{") else { return nil }
    while !reader.skip("}") {
      guard let name = reader.string(), reader.skip(":"), let value = reader.value() else {
        return nil
      }
      cells.append((name, value))
      _ = reader.skip(",")
    }
  }

  /// The cell of a column; empty if there is none.
  subscript(_ name: String) -> String { cells.first { $0.name == name }?.text ?? "" }

  /// The texts of an array, as Spark prints one; none for anything else.
  static func array(_ text: String) -> [String] {
    var reader = Reader(bytes: Array(text.utf8))
    var items: [String] = []
    guard reader.skip("[") else { return [] }
    while let item = reader.string() {
      items.append(item)
      _ = reader.skip(",")
    }
    return items
  }

  /// Reads the few forms of JSON that Spark writes, without spaces.
  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
      guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
      place += 1
      return true
    }

    /// A text, or what stands for a number; what is nested stays as it is written.
    mutating func value() -> String? {
      if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { return string() }
      let start = place
      var depth = 0
      while place < bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\"") {
          guard string() != nil else { return nil }
          continue
        }
        if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") { break }
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
        place += 1
      }
      let text = String(decoding: bytes[start..<place], as: UTF8.self)
      return text == "null" ? "" : text
    }

    mutating func string() -> String? {
      guard skip("\"") else { return nil }
      var text: [UInt8] = []
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let scalar = escape() else { return nil }
          text += Array(String(scalar).utf8)
        default: text.append(byte)
        }
      }
      return nil
    }

    /// What stands behind a backslash.
    private mutating func escape() -> Unicode.Scalar? {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "u"):
        guard let unit = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
        guard skip("\\"), skip("u"), let low = self.unit() else { return nil }
        let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) &- 0xDC00)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
      default: return Unicode.Scalar(byte)
      }
    }

    private mutating func unit() -> UInt16? {
      guard place + 4 <= bytes.count else { return nil }
      defer { place += 4 }
      return UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    }
  }
}
