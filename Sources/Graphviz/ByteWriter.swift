/// Writes values as bytes: numbers little-endian, texts and lists after their lengths.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func write(_ isTrue: Bool) {
    bytes.append(isTrue ? 1 : 0)
  }

  /// Writes a number from 0 to the greatest of 32 bits.
  mutating func write(count: Int) {
    let number = UInt32(count)
    for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt32(place)))) }
  }

  mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ list: [UInt8]) {
    write(count: list.count)
    bytes += list
  }

  mutating func write<Element>(
    _ list: some Collection<Element>,
    _ writeElement: (inout ByteWriter, Element) -> Void
  ) {
    write(count: list.count)
    for element in list { writeElement(&self, element) }
  }

  /// Appends what another writer wrote.
  mutating func append(_ other: ByteWriter) {
    bytes += other.bytes
  }

  /// Writes whether there is a value, and the value.
  mutating func write<Value>(_ value: Value?, _ writeValue: (inout ByteWriter, Value) -> Void) {
    write(value != nil)
    if let value { writeValue(&self, value) }
  }
}
