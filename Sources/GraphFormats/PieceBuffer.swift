/// Bytes of a file on their way into a ``ByteBuffer``, for writers that put many short pieces together.
///
/// Its memory is its own, so that a piece costs little more than copying it.
@safe
struct PieceBuffer: ~Copyable {
  private let start: UnsafeMutablePointer<UInt8>
  private var count = 0
  private static let capacity = 1 << 16

  init() {
    unsafe start = UnsafeMutablePointer.allocate(capacity: Self.capacity)
  }

  deinit {
    unsafe start.deallocate()
  }

  /// Appends bytes as they are.
  mutating func put(_ bytes: Span<UInt8>, to output: inout ByteBuffer) {
    if count + bytes.count > Self.capacity {
      flush(to: &output)
      if bytes.count > Self.capacity {
        output.write(bytes)
        return
      }
    }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      unsafe (start + count).update(from: first, count: buffer.count)
    }
    count += bytes.count
  }

  /// Hands all bytes over, which has to be done at the end.
  mutating func flush(to output: inout ByteBuffer) {
    let filled = unsafe UnsafeBufferPointer(start: start, count: count)
    output.write(unsafe filled.span)
    count = 0
  }
}
