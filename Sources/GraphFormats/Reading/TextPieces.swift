import StakeholderGraph

/// The text of a source as UTF-8, piece by piece; UTF-16 is recognised, and a byte order mark taken off.
///
/// What is not text in the file's encoding becomes a byte that no UTF-8 has, for the parser to report.
struct TextPieces {
  private var source: ByteSource
  private var encoding: Encoding?
  /// The first half of a code unit, and of a surrogate pair, that the last piece ended with.
  private var halfUnit: UInt8?
  private var highSurrogate: UInt16?

  private enum Encoding {
    case utf8, utf16LittleEndian, utf16BigEndian
  }

  init(_ source: ByteSource) {
    self.source = source
  }

  /// The text of a source that holds some.
  ///
  /// - Throws: an error that says what else it holds.
  static func opening(_ source: ByteSource) throws(ReadingStop) -> TextPieces {
    var source = source
    let obstacle: String?
    do throws(ReadFailure) {
      obstacle = try GraphReaders.obstacle(in: &source)
    } catch {
      throw .failure(error)
    }
    if let obstacle { throw .error(.start, obstacle, code: "format") }
    return TextPieces(source)
  }

  /// Whether the bytes were of another encoding than UTF-8, whatever the text says of itself.
  var isTranscoded: Bool { encoding == .utf16LittleEndian || encoding == .utf16BigEndian }

  /// The next piece, never an empty one; nil at the end.
  mutating func next() throws(ReadingStop) -> [UInt8]? {
    do throws(ReadFailure) {
      if encoding == nil { encoding = try start() }
      while let piece = try source.next() {
        let text = isTranscoded ? utf8(of: piece, isBig: encoding == .utf16BigEndian) : piece
        if !text.isEmpty { return text }
      }
    } catch {
      throw .failure(error)
    }
    guard halfUnit != nil || highSurrogate != nil else { return nil }
    (halfUnit, highSurrogate) = (nil, nil)
    return [0xFF]
  }

  /// The first bytes of a file as text without blanks before it, for guessing the format.
  static func beginning(of bytes: [UInt8]) -> String {
    var pieces = TextPieces(ByteSource(name: "", bytes: bytes))
    let text = (try? pieces.next()) ?? []
    return String(decoding: text.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }, as: UTF8.self)
  }

  private mutating func start() throws(ReadFailure) -> Encoding {
    let first = try source.beginning(4)
    let found: (Encoding, mark: Int) =
      switch (first.first, first.dropFirst().first) {
      case (0xFF, 0xFE): (.utf16LittleEndian, 2)
      case (0xFE, 0xFF): (.utf16BigEndian, 2)
      case (0xEF, 0xBB) where first.count > 2 && first[2] == 0xBF: (.utf8, 3)
      // JSON and XML both begin with an ASCII character.
      case (0, let second?) where second != 0: (.utf16BigEndian, 0)
      case (let byte?, 0) where byte != 0: (.utf16LittleEndian, 0)
      default: (.utf8, 0)
      }
    source.drop(found.mark)
    return found.0
  }

  private mutating func utf8(of piece: [UInt8], isBig: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(piece.count)
    for byte in piece {
      guard let first = halfUnit else {
        halfUnit = byte
        continue
      }
      halfUnit = nil
      let (high, low) = isBig ? (first, byte) : (byte, first)
      append(UInt16(high) << 8 | UInt16(low), to: &text)
    }
    return text
  }

  private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let scalar = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        append(Unicode.Scalar(scalar), to: &text)
        return
      }
      text.append(0xFF)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else {
      append(Unicode.Scalar(unit), to: &text)
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) {
    guard let scalar, let encoded = UTF8.encode(scalar) else { return text.append(0xFF) }
    text.append(contentsOf: encoded)
  }
}
