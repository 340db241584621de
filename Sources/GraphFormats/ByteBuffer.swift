import StakeholderGraph

/// Bytes being written, as UTF-8: kept until the end, or handed on in pieces.
public struct ByteBuffer {
  /// What was written and not handed on yet.
  public private(set) var bytes: [UInt8] = []
  private let sink: (([UInt8]) -> Void)?
  private static let pieceLength = 1 << 16

  /// An empty buffer that keeps everything.
  public init() {
    sink = nil
  }

  /// An empty buffer that hands on what was written whenever it has some 64 KiB of it.
  ///
  /// The last piece comes with ``finish()``.
  public init(handingTo sink: @escaping ([UInt8]) -> Void) {
    self.sink = sink
    bytes.reserveCapacity(Self.pieceLength + 4_096)
  }

  /// Writes a text as it is.
  public mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.pieceLength { handOn() }
  }

  /// Writes UTF-8 bytes as they are.
  mutating func write(_ text: Span<UInt8>) {
    text.append(to: &bytes)
    if bytes.count >= Self.pieceLength { handOn() }
  }

  /// Writes what `body` appends.
  mutating func append(_ body: (inout [UInt8]) -> Void) {
    body(&bytes)
    if bytes.count >= Self.pieceLength { handOn() }
  }

  /// Hands on what is left.
  public mutating func finish() {
    if !bytes.isEmpty { handOn() }
  }

  private mutating func handOn() {
    guard let sink else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
