/// The words of a closed list, to be found by their bytes.
package struct WordCodes: Sendable {
  private let words: [[UInt8]]
  /// The first eight bytes of each word.
  private let beginnings: [UInt64]

  package init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    beginnings = self.words.map { $0.span.word(from: 0) }
  }

  /// The position of a word, or nil.
  package func code(of text: Span<UInt8>) -> UInt16? {
    let beginning = text.word(from: 0)
    for position in beginnings.indices
    where beginnings[position] == beginning && words[position].count == text.count {
      let word = words[position]
      if text.count <= 8 || word.span.equals(text) { return UInt16(position) }
    }
    return nil
  }
}
