extension String {
  /// The text of bytes that are known to be UTF-8; anything else becomes U+FFFD.
  public init(utf8 bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe String(decoding: buffer, as: UTF8.self)
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether both hold the same bytes.
  public func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  /// Whether these bytes come before the others, compared byte by byte.
  ///
  /// For UTF-8 this is the order of the Unicode scalars.
  public func precedes(_ other: Span<UInt8>) -> Bool {
    let shared = Swift.min(count, other.count)
    for index in 0..<shared where self[index] != other[index] {
      return self[index] < other[index]
    }
    return count < other.count
  }

  /// Appends the bytes to an array.
  public func append(to bytes: inout [UInt8]) {
    unsafe withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
