/// The bytes that all columns of one graph are views of.
///
/// A class, because many columns share one block of memory whose owner must outlive them all. It
/// never changes after it was made, so it may be read from any thread.
public final class GraphStorage: Sendable {
  private let bytes: [UInt8]

  /// The number of bytes held.
  public var byteCount: Int { bytes.count }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value that stands at a byte offset.
  ///
  /// Columns check their row before they ask, so the offset is always inside.
  func load<Value: BitwiseCopyable>(_: Value.Type, at offset: Int) -> Value {
    assert(offset >= 0 && offset + MemoryLayout<Value>.size <= byteCount)
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Value.self)
    }
  }

  /// Calls `body` with the bytes of a range; they may not be kept.
  func withBytes<Result, Failure: Error>(
    in range: Range<Int>,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // A span borrows from a local; one of a class's property would outlive the access to it.
    let bytes = bytes
    let all = bytes.span
    return try body(all.extracting(range))
  }
}
