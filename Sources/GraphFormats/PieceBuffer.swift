import StakeholderGraph

/// Bytes of a file on their way into a ``ByteBuffer``, for writers that put many short pieces together.
///
/// Its memory is its own, so that a piece costs little more than copying it. What is written in every row is
/// kept, and costs no more than that either.
@safe
struct PieceBuffer: ~Copyable {
  /// Bytes that are written again and again.
  struct Kept {
    fileprivate let start: Int
    fileprivate let count: Int
  }

  private let start: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var kept: UnsafeMutablePointer<UInt8>
  private var keptCount = 0
  private var keptCapacity = 1 << 12

  private static let capacity = 1 << 16
  /// Short pieces are copied in whole words, and so with bytes behind them, which the next piece overwrites.
  private static let wordLength = 32

  init() {
    unsafe start = UnsafeMutablePointer.allocate(capacity: Self.capacity)
    unsafe kept = UnsafeMutablePointer.allocate(capacity: keptCapacity)
    unsafe kept.initialize(repeating: 0, count: keptCapacity)
  }

  deinit {
    unsafe start.deallocate()
    unsafe kept.deallocate()
  }

  /// Keeps bytes to be put later, as often as wanted.
  mutating func keep(_ bytes: [UInt8]) -> Kept {
    let end = keptCount + bytes.count
    // Behind all that is kept there is room for a word.
    if end + Self.wordLength > keptCapacity {
      let capacity = (end + Self.wordLength) * 2
      let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      unsafe grown.initialize(repeating: 0, count: capacity)
      unsafe grown.update(from: kept, count: keptCount)
      unsafe kept.deallocate()
      unsafe kept = grown
      keptCapacity = capacity
    }
    for (index, byte) in bytes.enumerated() { unsafe kept[keptCount + index] = byte }
    defer { keptCount = end }
    return Kept(start: keptCount, count: bytes.count)
  }

  /// Keeps a text to be put later, as often as wanted.
  mutating func keep(_ text: String) -> Kept { keep(Array(text.utf8)) }

  /// Appends what was kept by this buffer.
  mutating func put(_ piece: Kept, to output: inout ByteBuffer) {
    precondition(piece.start + piece.count <= keptCount, "a piece of another buffer")
    let from = unsafe kept + piece.start
    unsafe put(from, piece.count, readable: piece.count + Self.wordLength, to: &output)
  }

  /// Appends bytes as they are.
  mutating func put(_ bytes: Span<UInt8>, to output: inout ByteBuffer) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      unsafe put(first, buffer.count, readable: buffer.count, to: &output)
    }
  }

  /// Appends some of many bytes as they are.
  mutating func put(_ range: Range<Int>, of bytes: Span<UInt8>, to output: inout ByteBuffer) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "bytes outside")
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      let from = unsafe first + range.lowerBound
      unsafe put(from, range.count, readable: buffer.count - range.lowerBound, to: &output)
    }
  }

  /// - Parameter readable: how many bytes may be read from there, at least as many as are to be put.
  @inline(__always)
  private mutating func put(
    _ from: UnsafePointer<UInt8>,
    _ length: Int,
    readable: Int,
    to output: inout ByteBuffer
  ) {
    if count + length + Self.wordLength > Self.capacity {
      flush(to: &output)
      if length + Self.wordLength > Self.capacity {
        output.write(unsafe UnsafeBufferPointer(start: from, count: length).span)
        return
      }
    }
    let target = unsafe UnsafeMutableRawPointer(start + count)
    if length <= Self.wordLength && readable >= Self.wordLength {
      unsafe target.copyMemory(from: from, byteCount: Self.wordLength)
    } else {
      unsafe target.copyMemory(from: from, byteCount: length)
    }
    count += length
  }

  /// Hands all bytes over, which has to be done at the end.
  mutating func flush(to output: inout ByteBuffer) {
    let filled = unsafe UnsafeBufferPointer(start: start, count: count)
    output.write(unsafe filled.span)
    count = 0
  }
}
