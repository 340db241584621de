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
        if index < count && count >= 8 {
          let first = unsafe mine.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
          return unsafe first == theirs.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        }
        while index < count {
          if unsafe mine[index] != theirs[index] { return false }
          index += 1
        }
        return true
      }
    }
  }

  /// Whether one of the bytes is this.
  func contains(_ byte: UInt8) -> Bool {
    for index in indices where self[index] == byte { return true }
    return false
  }

  /// Whether these are the bytes of a text.
  package func equals(_ text: String) -> Bool {
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
    var index = 0
    while index + 8 <= shared {
      let (mine, theirs) = (word(from: index), other.word(from: index))
      if mine != theirs { return mine < theirs }
      index += 8
    }
    while index < shared {
      if self[index] != other[index] { return self[index] < other[index] }
      index += 1
    }
    return count < other.count
  }

  /// Eight bytes from an offset on, the first one highest; zeros where they end.
  func word(from offset: Int) -> UInt64 {
    let count = count
    return unsafe withUnsafeBytes { bytes in
      if offset + 8 <= count {
        return unsafe UInt64(
          bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        )
      }
      var word: UInt64 = 0
      for place in offset..<offset + 8 {
        word = unsafe word << 8 | (place < count ? UInt64(bytes[place]) : 0)
      }
      return word
    }
  }

  /// Appends the bytes to an array.
  public func append(to bytes: inout [UInt8]) {
    unsafe withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
