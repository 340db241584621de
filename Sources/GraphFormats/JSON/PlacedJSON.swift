public import StakeholderGraph

/// A JSON value that knows where it stands, for files that people write by hand.
public struct PlacedJSON: Sendable, Hashable {
  /// A member of an object.
  public struct Member: Sendable, Hashable {
    /// The name.
    public let name: String
    /// Where the name begins.
    public let place: TextPlace
    /// The value.
    public let value: PlacedJSON
  }

  /// What the value is.
  public enum Content: Sendable, Hashable {
    /// An object, its members in the order of the file.
    case object([Member])
    /// A text.
    case text(String)
    /// An array, a number, a Boolean or null.
    case other
  }

  /// Why a text is not JSON.
  public struct Problem: Error, Sendable, Hashable {
    /// Where.
    public let place: TextPlace
    /// What is wrong, without the place.
    public let sentence: String
  }

  /// What the value is.
  public let content: Content
  /// Where the value begins.
  public let place: TextPlace

  /// Reads a whole text.
  ///
  /// - Throws: what is wrong first, if the text is not JSON.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing bytes: [UInt8]) throws(Problem) {
    var tokenizer = JSONTokenizer(TextPieces(ByteSource(name: "", bytes: bytes)))
    do throws(ReadingStop) {
      let first = try tokenizer.next()
      self = try Self.value(first, &tokenizer)
      // Anything after the value is an error of its own.
      _ = try tokenizer.next()
    } catch {
      switch error {
      case .error(let place, let sentence, _): throw Problem(place: place, sentence: sentence)
      case .failure, .notPlain:
        throw Problem(place: .start, sentence: "the text cannot be read")
      }
    }
  }

  private init(_ content: Content, _ place: TextPlace) {
    self.content = content
    self.place = place
  }

  private static func value(
    _ first: JSONTokenizer.Token,
    _ tokenizer: inout JSONTokenizer
  ) throws(ReadingStop) -> PlacedJSON {
    let place = tokenizer.place
    switch first {
    case .beginObject:
      var members: [Member] = []
      while try tokenizer.next() == .name {
        let (name, namePlace) = (tokenizer.text, tokenizer.place)
        let token = try tokenizer.next()
        members.append(
          Member(name: name, place: namePlace, value: try value(token, &tokenizer))
        )
      }
      return PlacedJSON(.object(members), place)
    case .text: return PlacedJSON(.text(tokenizer.text), place)
    default:
      try tokenizer.skip(first)
      return PlacedJSON(.other, place)
    }
  }
}
