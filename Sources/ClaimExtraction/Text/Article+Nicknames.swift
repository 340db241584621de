/// Names by which people are called, between those by which they are registered.
extension Article {
  /// Makes one word of a nickname with its marks: Mira “Captain” Holm, Robert (Bob) Testa.
  ///
  /// - Parameter first: the first token that may change, the beginning of a line.
  static func foldNicknames(in tokens: inout [Token], from first: Int, _ bytes: borrowing [UInt8]) {
    guard tokens.count - first >= 5 else { return }
    var index = first + 1
    while index + 3 < tokens.count {
      if isNickname(index, tokens, bytes) {
        let name = tokens[index + 1]
        let folded = Token(
          start: tokens[index].start,
          end: tokens[index + 2].end,
          word: name.word,
          shape: name.shape,
          traits: name.traits.union(.given).subtracting([.title, .role, .organisationHead]),
          isSpaced: true
        )
        tokens.replaceSubrange(index..<index + 3, with: CollectionOfOne(folded))
      }
      index += 1
    }
  }

  private static func isNickname(_ open: Int, _ tokens: [Token], _ bytes: borrowing [UInt8]) -> Bool
  {
    let mark = tokens[open]
    guard mark.shape == .mark, mark.isSpaced else { return false }
    let (before, name, close, after) = (
      tokens[open - 1], tokens[open + 1], tokens[open + 2], tokens[open + 3]
    )
    guard close.shape == .mark, !close.isSpaced, !name.isSpaced, after.isSpaced,
      before.shape == .capital || before.shape == .mixed,
      name.shape == .capital || name.shape == .mixed,
      after.shape == .capital || after.shape == .mixed, !before.has([.function, .day, .month]),
      !name.has([.function, .day, .month]),
      !after.has([.function, .day, .month, .organisationHead])
    else { return false }
    if mark.is(.open) {
      // "Tove (Labour) Holm" would be odd; a given name in brackets is no party.
      return close.is(.close) && before.has(.given) && name.has(.given)
    }
    var marks: [UInt8] = []
    for token in [mark, close] {
      for place in token.start..<token.end { marks.append(bytes[Int(place)]) }
    }
    return pairs.contains(String(decoding: marks, as: UTF8.self))
  }

  private static let pairs: Set<String> = [
    "“”", "\"\"", "‘’", "''", "«»", "„“", "„”", "``''", "’’", "””",
  ]
}
