import StakeholderGraph

extension JSONTokenizer {
  /// The name of the first member of an object that data begin with.
  static func firstName(in beginning: String) -> String? {
    var tokenizer = beginningTokens(beginning)
    guard (try? tokenizer.next()) == .beginObject, (try? tokenizer.next()) == .name else {
      return nil
    }
    return tokenizer.text
  }

  /// The tokens of data of which only the beginning is there.
  static func beginningTokens(_ beginning: String) -> JSONTokenizer {
    JSONTokenizer(TextPieces(ByteSource(name: "", bytes: Array(beginning.utf8))))
  }
}
