/// Reads what a ``ByteWriter`` wrote. It trusts nothing: a length is checked against what is left
/// before anything of that length is made.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func byte() throws(FrameError) -> UInt8 {
    guard position < bytes.count else { throw .cutShort }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func flag() throws(FrameError) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    case let other: throw .badValue("flag \(other)")
    }
  }

  /// Reads a number that is less than a bound.
  mutating func index(below bound: Int) throws(FrameError) -> Int {
    let number = try number()
    guard number < bound else {
      throw .badValue("\(number), where less than \(bound) was expected")
    }
    return number
  }

  /// Reads a number of 32 bits.
  mutating func number() throws(FrameError) -> Int {
    guard bytes.count - position >= 4 else { throw .cutShort }
    defer { position += 4 }
    return (0..<4).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }

  mutating func text() throws(FrameError) -> String {
    let range = try range()
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw .badValue("text that is not UTF-8")
    }
    return text
  }

  mutating func list() throws(FrameError) -> [UInt8] {
    Array(bytes[try range()])
  }

  mutating func list<Element>(
    _ readElement: (inout ByteReader) throws(FrameError) -> Element
  ) throws(FrameError) -> [Element] {
    let count = try number()
    // Each element takes a byte at least.
    guard count <= bytes.count - position else { throw .cutShort }
    var list: [Element] = []
    for _ in 0..<count { list.append(try readElement(&self)) }
    return list
  }

  mutating func value<Value>(
    _ readValue: (inout ByteReader) throws(FrameError) -> Value
  ) throws(FrameError) -> Value? {
    try flag() ? readValue(&self) : nil
  }

  /// Fails if there is more to read.
  func finish() throws(FrameError) {
    guard position == bytes.count else {
      throw .badValue("\(bytes.count - position) bytes too many")
    }
  }

  private mutating func range() throws(FrameError) -> Range<Int> {
    let count = try number()
    guard count <= bytes.count - position else { throw .cutShort }
    defer { position += count }
    return position..<position + count
  }
}
