/// What a render worker and its caller send each other.
///
/// A frame is `GVW`, the version of this coding, the kind, the length of the contents in four bytes,
/// and the contents.
struct Frame {
  /// What the contents of a frame are.
  enum Kind: UInt8 {
    /// Nothing; the worker is ready.
    case ready = 1
    /// A ``RenderRequest``.
    case request
    /// A ``RenderResponse``.
    case response
    /// A ``RenderRequest`` that nobody waits for, and that is not answered.
    case rehearsal
  }

  /// The bytes before the contents.
  static let headerLength = 9

  /// How much is read at once: what a socket holds by default.
  static let pieceLength = 1 << 18

  /// The length that contents may have.
  static let maximumLength = 1 << 30

  private static let start: [UInt8] = Array("GVW".utf8) + [1]

  let kind: Kind
  let contents: [UInt8]

  /// The frame as it is sent, or `nil` if the contents are too long.
  var bytes: [UInt8]? {
    guard contents.count <= Frame.maximumLength else { return nil }
    var writer = ByteWriter()
    for byte in Frame.start { writer.write(byte) }
    writer.write(kind.rawValue)
    writer.write(contents)
    return writer.bytes
  }

  /// Returns the kind of a frame and the length of its contents.
  static func header(
    _ bytes: ArraySlice<UInt8>
  ) throws(FrameError) -> (kind: Kind, length: Int) {
    guard bytes.starts(with: start.dropLast()) else { throw .notAFrame }
    var reader = ByteReader(Array(bytes.dropFirst(3)))
    let version = try reader.byte()
    guard version == start.last else { throw .otherVersion(version) }
    let number = try reader.byte()
    guard let kind = Kind(rawValue: number) else { throw .badValue("kind \(number)") }
    let length = try reader.number()
    guard length <= maximumLength else { throw .tooLong(length) }
    return (kind, length)
  }
}

/// What is wrong with a frame.
enum FrameError: Error, Hashable {
  /// It does not begin as frames do.
  case notAFrame
  /// The other side is another release of this library.
  case otherVersion(UInt8)
  /// A frame of that kind does not belong here.
  case unexpected(Frame.Kind)
  /// The contents would be longer than is taken.
  case tooLong(Int)
  /// There is less than was announced.
  case cutShort
  /// A value that cannot be.
  case badValue(String)
}
