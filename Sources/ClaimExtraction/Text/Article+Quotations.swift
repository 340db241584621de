extension Article {
  /// Finds what stands in quotation marks.
  ///
  /// Straight and curved double marks, guillemets, and single curved marks where no apostrophe can stand.
  /// A quotation without an end runs to the end of its paragraph, as newspapers print long speeches. Marks
  /// inside a quotation belong to it.
  mutating func findQuotations() {
    quotationOf = [Int32](repeating: -1, count: tokens.count)
    for paragraph in paragraphs {
      var open: (token: Int, mark: Mark)?
      for index in paragraph.tokens {
        guard tokens[index].shape == .mark, let mark = mark(at: index, in: paragraph.tokens) else {
          continue
        }
        if let started = open {
          if mark.closes(started.mark) {
            add(started.token + 1..<index, isClosed: true)
            open = nil
          }
        } else if mark.opens {
          open = (index, mark)
        }
      }
      if let started = open, started.mark != .single {
        add(started.token + 1..<paragraph.tokens.upperBound, isClosed: false)
      }
    }
  }

  private enum Mark {
    case straight, open, close, single, singleClose, guillemet, guillemetClose

    var opens: Bool {
      switch self {
      case .straight, .open, .single, .guillemet: true
      case .close, .singleClose, .guillemetClose: false
      }
    }

    func closes(_ other: Mark) -> Bool {
      switch (other, self) {
      case (.straight, .straight), (.open, .close), (.open, .straight), (.straight, .close): true
      case (.single, .singleClose), (.guillemet, .guillemetClose): true
      default: false
      }
    }
  }

  private func mark(at index: Int, in paragraph: Range<Int>) -> Mark? {
    let token = tokens[index]
    if token.is(.quote) { return .straight }
    if token.isOne(of: .openQuote, .lowQuote) { return .open }
    if token.is(.closeQuote) { return .close }
    if token.is(.guillemet) { return .guillemet }
    if token.is(.guillemetClose) { return .guillemetClose }
    if token.is(.singleOpen) { return .single }
    if token.is(.possessive) {
      // A curved mark by itself is read as a possessive first.
      let isBare = token.end - token.start == 3 && text.bytes[Int(token.start)] == 0xE2
      return isBare && !nextIsCapital(index, paragraph) ? .singleClose : nil
    }
    return token.is(.apostrophe) && !token.isSpaced ? .singleClose : nil
  }

  private func nextIsCapital(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    index + 1 < paragraph.upperBound && tokens[index + 1].isCapital
  }

  private mutating func add(_ range: Range<Int>, isClosed: Bool) {
    guard !range.isEmpty else { return }
    for index in range { quotationOf[index] = Int32(quotations.count) }
    let wordCount = range.filter { self.tokens[$0].shape != .mark }.count
    quotations.append(Quotation(tokens: range, isClosed: isClosed, isSpeech: wordCount >= 3))
  }
}
