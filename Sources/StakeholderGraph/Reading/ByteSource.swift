/// Bytes that come in pieces: of a file, of standard input, or from memory.
///
/// Readers ask for one piece after another, so that no file has to be in memory as a whole.
public struct ByteSource {
  /// What findings call the source: the path of a file, or `standard input`.
  public let name: String
  private let read: () throws(ReadFailure) -> [UInt8]?
  private let reopen: () -> ByteSource?
  /// Bytes that were looked at and not taken yet.
  private var held: [UInt8] = []
  private var isAtEnd = false

  /// A source that calls a function for each piece, until it returns nil.
  ///
  /// - Parameter reopen: makes another source of the same bytes; nil if they come only once.
  public init(
    name: String,
    reopen: @escaping () -> ByteSource? = { nil },
    pieces: @escaping () throws(ReadFailure) -> [UInt8]?
  ) {
    self.name = name
    self.reopen = reopen
    read = pieces
  }

  /// A source of the same bytes from the first on; nil if they come only once.
  public func fromTheStart() -> ByteSource? { reopen() }

  /// A source of bytes in memory, in pieces of a size.
  public init(name: String, bytes: [UInt8], pieceSize: Int = 1 << 18) {
    precondition(pieceSize > 0, "pieces of \(pieceSize) bytes")
    var position = 0
    self.init(
      name: name,
      reopen: { ByteSource(name: name, bytes: bytes, pieceSize: pieceSize) }
    ) { () throws(ReadFailure) in
      guard position < bytes.count else { return nil }
      let piece = Array(bytes[position..<min(position + pieceSize, bytes.count)])
      position += piece.count
      return piece
    }
  }

  /// The next piece, never an empty one; nil at the end.
  public mutating func next() throws(ReadFailure) -> [UInt8]? {
    if !held.isEmpty {
      let piece = held
      held = []
      return piece
    }
    return try fetch()
  }

  /// The first bytes that are still to come, at least as many as asked for unless there are fewer.
  ///
  /// They stay in the source.
  public mutating func beginning(_ count: Int) throws(ReadFailure) -> [UInt8] {
    while held.count < count, let piece = try fetch() { held += piece }
    return held
  }

  /// Takes away bytes that ``beginning(_:)`` showed.
  public mutating func drop(_ count: Int) {
    precondition(count <= held.count, "only bytes that were looked at can be dropped")
    held.removeFirst(count)
  }

  private mutating func fetch() throws(ReadFailure) -> [UInt8]? {
    while !isAtEnd {
      guard let piece = try read() else {
        isAtEnd = true
        return nil
      }
      if !piece.isEmpty { return piece }
    }
    return nil
  }
}

/// A source that could not be read to its end.
public struct ReadFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The source's name.
  public let name: String
  /// The system's reason, in a few words.
  public let reason: String

  /// A failure of a source.
  public init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }

  /// One sentence.
  public var description: String { "\(QuotedText.quoted(name)) cannot be read: \(reason)" }
}
