/// Bytes being written, as UTF-8.
public struct ByteBuffer: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty buffer.
  public init() {}

  /// Writes a text as it is.
  public mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
