import StakeholderGraph

/// What stands in a line of JSON that decoders pass over in silence: a name given twice, and a comma too many.
struct ProposalLine {
  private let bytes: [UInt8]
  private var place = 0
  /// The names of the members of each object that is open; nil for an array.
  private var open: [Set<[UInt8]>?] = []

  /// What is wrong with a line that a decoder took, nil for nothing.
  static func flaw(in bytes: [UInt8]) -> String? {
    var line = ProposalLine(bytes: bytes)
    return line.flaw()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func flaw() -> String? {
    var isBehindComma = false
    while let byte = nextByte() {
      switch byte {
      case UInt8(ascii: "{"): open.append([])
      case UInt8(ascii: "["): open.append(nil)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if isBehindComma { return "there is a comma too many before \(Character(.init(byte)))" }
        _ = open.popLast()
      case UInt8(ascii: "\""):
        let text = text()
        guard isName(), let names = open.last ?? nil else { break }
        if names.contains(text) {
          return
            "\(QuotedText.quoted(String(decoding: text, as: UTF8.self))) is there twice; give one"
        }
        open[open.count - 1]?.insert(text)
      default: break
      }
      isBehindComma = byte == UInt8(ascii: ",")
    }
    return nil
  }

  private mutating func nextByte() -> UInt8? {
    while place < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  /// The text whose first mark was read, with its escapes as they are written.
  private mutating func text() -> [UInt8] {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(place, bytes.count)
    place += 1
    return Array(bytes[start..<end])
  }

  /// Whether the text that was read is a member's name.
  private func isName() -> Bool {
    bytes.dropFirst(place).first { ![0x20, 0x09].contains($0) } == UInt8(ascii: ":")
  }
}
