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
    let count = count
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        // Eight at a time, since this is asked of every id that is looked up.
        var index = 0
        while index + 8 <= count {
          let first = unsafe mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let second = unsafe theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if first != second { return false }
          index += 8
        }
        while index < count {
          if unsafe mine[index] != theirs[index] { return false }
          index += 1
        }
        return true
      }
    }
  }

  /// Whether these are the bytes of a text.
  func equals(_ text: String) -> Bool {
    guard count == text.utf8.count else { return false }
    var index = 0
    for byte in text.utf8 {
      if self[index] != byte { return false }
      index += 1
    }
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
