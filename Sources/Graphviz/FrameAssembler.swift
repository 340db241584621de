/// Puts a frame together from the pieces in which it arrives.
struct FrameAssembler {
  /// What has arrived.
  var bytes: [UInt8] = []
  private let kinds: [Frame.Kind]

  /// Expects one frame of these kinds.
  init(expecting kinds: Frame.Kind...) {
    self.kinds = kinds
  }

  /// The bytes still missing, as far as is known; 0 when the frame is whole. It fails as soon as what
  /// has arrived cannot become the frame that is expected.
  var missing: Int {
    get throws(FrameError) {
      let start = Array("GVW".utf8)
      guard bytes.starts(with: start.prefix(bytes.count)) else { throw .notAFrame }
      guard bytes.count >= Frame.headerLength else { return Frame.headerLength - bytes.count }
      let header = try Frame.header(bytes.prefix(Frame.headerLength))
      guard kinds.contains(header.kind) else { throw .unexpected(header.kind) }
      return Frame.headerLength + header.length - bytes.count
    }
  }

  /// The kind of the whole frame.
  var kind: Frame.Kind {
    get throws(FrameError) { try Frame.header(bytes.prefix(Frame.headerLength)).kind }
  }

  /// The contents of the whole frame.
  var contents: [UInt8] {
    Array(bytes.dropFirst(Frame.headerLength))
  }
}
