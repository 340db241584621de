/// The bytes that all columns of one graph are views of: on the heap, or in a mapped file.
///
/// A class, because many columns share one block of memory whose owner must outlive them all. It
/// never changes after it was made, so it may be read from any thread.
///
/// Bytes of a map may be checked block by block when they are first read. What lies in a damaged block
/// reads as zeros and empty texts from then on, and ``firstDamage`` tells of it: whoever shows an answer
/// asks for it first.
@safe
public final class GraphStorage: Sendable {
  private let bytes: [UInt8]
  /// Where a map begins; 0 for bytes on the heap. A number, since pointers may not be shared.
  private let address: UInt
  /// Keeps the map.
  private let owner: (any AnyObject & Sendable)?
  private let checks: BlockChecks?

  /// The number of bytes held.
  public let byteCount: Int

  init(bytes: [UInt8]) {
    self.bytes = bytes
    byteCount = bytes.count
    address = 0
    owner = nil
    checks = nil
  }

  /// The bytes of a map.
  ///
  /// - Parameters:
  ///   - address: where the first byte stands.
  ///   - byteCount: how many there are, at least one.
  ///   - owner: what keeps them where they are, and as they are, while it lives.
  ///   - checks: how they are checked; nil for bytes that were.
  package init(
    mappedAt address: UInt,
    byteCount: Int,
    owner: any AnyObject & Sendable,
    checks: BlockChecks?
  ) {
    precondition(address != 0 && byteCount > 0, "a map of \(byteCount) bytes at \(address)")
    bytes = []
    self.address = address
    self.byteCount = byteCount
    self.owner = owner
    self.checks = checks
  }

  /// Where the first byte stands that was read and found damaged, nil if none was so far.
  package var firstDamage: Int? { checks?.firstDamage }

  /// The value that stands at a byte offset; zero in a damaged block.
  ///
  /// Columns check their row before they ask, so the offset is always inside.
  func load<Value: BitwiseCopyable>(_: Value.Type, at offset: Int) -> Value {
    assert(offset >= 0 && offset + MemoryLayout<Value>.size <= byteCount)
    guard address != 0 else {
      return unsafe bytes.withUnsafeBytes { bytes in
        unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Value.self)
      }
    }
    if let checks, !checks.areSound(offset..<offset + MemoryLayout<Value>.size) {
      return Self.zero()
    }
    return unsafe mapped.loadUnaligned(fromByteOffset: offset, as: Value.self)
  }

  /// Calls `body` with the bytes of a range, none if a part of it is damaged; they may not be kept.
  func withBytes<Result, Failure: Error>(
    in range: Range<Int>,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard address != 0 else {
      // A span borrows from a local; one of a class's property would outlive the access to it.
      let bytes = bytes
      let all = bytes.span
      return try body(all.extracting(range))
    }
    precondition(range.upperBound <= byteCount, "bytes \(range) of \(byteCount)")
    if let checks, !checks.areSound(range) {
      let none: [UInt8] = []
      return try body(none.span)
    }
    let part = unsafe UnsafeRawBufferPointer(rebasing: mapped[range])
    return try unsafe body(part.bindMemory(to: UInt8.self).span)
  }

  private var mapped: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: byteCount)
  }

  /// A value of zero bits.
  private static func zero<Value: BitwiseCopyable>() -> Value {
    let zeros: (UInt64, UInt64) = (0, 0)
    precondition(MemoryLayout<Value>.size <= 16, "values are at most 16 bytes wide")
    return unsafe withUnsafeBytes(of: zeros) { unsafe $0.loadUnaligned(as: Value.self) }
  }
}
