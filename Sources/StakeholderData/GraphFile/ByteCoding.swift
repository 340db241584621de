import StakeholderGraph

/// Puts numbers and texts into bytes, numbers as the machine has them.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
    unsafe withUnsafeBytes(of: number) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(bytes more: [UInt8]) {
    bytes += more
  }

  mutating func append(_ double: Double) { append(double.bitPattern) }

  mutating func append(_ text: String) {
    append(UInt32(text.utf8.count))
    bytes += Array(text.utf8)
  }

  mutating func append(_ list: [String]) {
    append(UInt32(list.count))
    for text in list { append(text) }
  }

  /// Zeros up to a multiple of a size.
  mutating func pad(to size: Int) {
    bytes.append(contentsOf: repeatElement(0, count: (size - bytes.count % size) % size))
  }
}

/// Takes numbers and texts from bytes; past the end, or where they make no sense, it notes a failure and
/// gives zeros and empty texts.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position: Int
  /// Whether anything could not be read.
  private(set) var hasFailed = false

  init(_ bytes: [UInt8], position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The bytes that are left.
  var rest: Int { bytes.count - position }

  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number {
    let size = MemoryLayout<Number>.size
    guard rest >= size else {
      hasFailed = true
      return 0
    }
    defer { position += size }
    return unsafe bytes.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: position, as: Number.self)
    }
  }

  mutating func double() -> Double { Double(bitPattern: number(UInt64.self)) }

  /// How many items follow, of at least so many bytes each.
  mutating func count(ofAtLeast size: Int = 1) -> Int {
    let count = Int(number(UInt32.self))
    guard count <= rest / size else {
      hasFailed = true
      return 0
    }
    return count
  }

  mutating func text() -> String {
    let count = count()
    defer { position += count }
    return String(utf8: bytes.span.extracting(position..<position + count))
  }

  mutating func list() -> [String] {
    (0..<count(ofAtLeast: 4)).map { _ in text() }
  }

  mutating func fail() {
    hasFailed = true
  }
}
