/// An article cut into sentences, words and quotations.
struct Article {
  let text: ArticleText
  var tokens: [Token] = []
  var paragraphs: [Paragraph] = []
  var sentences: [Sentence] = []
  /// What stands in quotation marks.
  var quotations: [Quotation] = []
  /// For each token the number of the quotation that it stands in, -1 for none.
  var quotationOf: [Int32] = []
  let words: WordTable

  struct Paragraph {
    let bytes: Range<Int>
    var tokens: Range<Int>
    var sentences: Range<Int>
    var role: Role
  }

  /// What a paragraph is for.
  enum Role {
    /// Running text.
    case text
    /// A title or heading.
    case heading
    /// What a picture shows, with its credit.
    case caption
    /// What stands around the text: bylines, notices.
    case furniture
  }

  struct Sentence {
    let tokens: Range<Int>
    let paragraph: Int
  }

  struct Quotation {
    /// The tokens between the marks, without them.
    let tokens: Range<Int>
    let isClosed: Bool
    /// Whether it is long enough for somebody's words, rather than a name or a term.
    var isSpeech: Bool
  }

  init(_ bytes: [UInt8], lexicon: Lexicon = .shared) throws(ArticleProblem) {
    text = try ArticleText(bytes)
    var tokenizer = Tokenizer(lexicon: lexicon)
    tokens.reserveCapacity(bytes.count / 5)
    for line in text.lines {
      let first = tokens.count
      tokenizer.tokenize(bytes, line, into: &tokens)
      Self.foldNicknames(in: &tokens, from: first, bytes)
      paragraphs.append(
        Paragraph(bytes: line, tokens: first..<tokens.count, sentences: 0..<0, role: .text)
      )
    }
    words = tokenizer.words
    guard Language.isEnglish(tokens) else { throw .notEnglish }
    findQuotations()
    guard !isShortAndForeign else { throw .notEnglish }
    for index in paragraphs.indices {
      let first = sentences.count
      splitSentences(of: index)
      paragraphs[index].sentences = first..<sentences.count
    }
    Furniture.mark(&self)
  }

  /// The text of some tokens as it stands.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text.text(Int(tokens[first].start)..<Int(tokens[last].end))
  }

  /// Whether a token stands in somebody's quoted words.
  func isQuoted(_ token: Int) -> Bool {
    quotationOf[token] >= 0 && quotations[Int(quotationOf[token])].isSpeech
  }
}
