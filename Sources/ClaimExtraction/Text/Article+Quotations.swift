extension Article {
  /// Finds what stands in quotation marks.
  ///
  /// Straight and curved double marks, guillemets, and single marks where no apostrophe can stand. A quotation
  /// without an end runs to the end of its paragraph, as newspapers print long speeches, or to where the next
  /// one opens. Marks inside a quotation belong to it.
  mutating func findQuotations() {
    quotationOf = [Int32](repeating: -1, count: tokens.count)
    for paragraph in paragraphs {
      var open: (token: Int, mark: Mark)?
      let lastSingle = paragraph.tokens.last {
        tokens[$0].is(.apostrophe) && endsSingle($0, paragraph.tokens)
      }
      for index in paragraph.tokens {
        guard tokens[index].shape == .mark,
          let mark = mark(at: index, in: paragraph.tokens, lastSingle ?? -1)
        else { continue }
        if let started = open {
          // "“I am here.  “I will stay.”": where paragraphs were joined, the second mark opens again.
          if mark == .straight, started.mark == .straight, opensByShape(index, paragraph.tokens),
            endsSentence(before: index)
          {
            add(started.token + 1..<index, isClosed: false)
            open = (index, mark)
          } else if mark.closes(started.mark) {
            add(started.token + 1..<index, isClosed: true)
            open = nil
          }
        } else if mark.opens, mark != .straight || !closesByShape(index, paragraph.tokens) {
          open = (index, mark)
        }
      }
      if let started = open, !started.mark.isSingle || isLongSpeech(started.token, paragraph.tokens)
      {
        add(started.token + 1..<paragraph.tokens.upperBound, isClosed: false)
      }
    }
  }

  private enum Mark {
    case straight, open, close, single, singleStraight, singleClose, guillemet, guillemetClose

    var opens: Bool {
      switch self {
      case .straight, .open, .single, .singleStraight, .guillemet: true
      case .close, .singleClose, .guillemetClose: false
      }
    }

    var isSingle: Bool { self == .single || self == .singleStraight }

    func closes(_ other: Mark) -> Bool {
      switch (other, self) {
      case (.straight, .straight), (.open, .close), (.open, .straight), (.straight, .close): true
      case (.single, .singleClose), (.singleStraight, .singleClose): true
      case (.guillemet, .guillemetClose): true
      default: false
      }
    }
  }

  /// - Parameter lastSingle: the last straight single mark of the paragraph that may end a quotation.
  private func mark(at index: Int, in paragraph: Range<Int>, _ lastSingle: Int) -> Mark? {
    let token = tokens[index]
    if token.is(.quote) { return .straight }
    // "of the world,“ Holm said": an opening mark where one closes.
    if token.is(.openQuote), closesByShape(index, paragraph),
      tokens[index - 1].isOne(of: .comma, .stop, .question, .exclamation)
    {
      return .close
    }
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
    guard token.is(.apostrophe) else { return nil }
    if opensByShape(index, paragraph) {
      return tokens[index + 1].shape != .number
        && (lastSingle > index + 1 || isLongSpeech(index, paragraph)) ? .singleStraight : nil
    }
    return endsSingle(index, paragraph) ? .singleClose : nil
  }

  /// Whether a mark has a blank before it and none behind: an opening one, whatever its form.
  private func opensByShape(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound, !tokens[index + 1].isSpaced,
      tokens[index + 1].shape != .mark || tokens[index + 1].isOne(of: .dollar, .ellipsis, .bracket)
    else { return false }
    return tokens[index].isSpaced
      || index > paragraph.lowerBound
        && tokens[index - 1].isOne(of: .open, .bracket, .dash, .colon, .quote, .openQuote)
  }

  /// Whether a mark has a blank behind it and none before: a closing one, whatever its form.
  private func closesByShape(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard !tokens[index].isSpaced, index > paragraph.lowerBound,
      !tokens[index - 1].isOne(of: .open, .bracket, .dash)
    else { return false }
    return index + 1 >= paragraph.upperBound || tokens[index + 1].isSpaced
      || tokens[index + 1].isOne(of: .comma, .stop, .close, .semicolon, .colon, .question)
  }

  private func endsSentence(before index: Int) -> Bool {
    tokens[index - 1].isOne(of: .stop, .question, .exclamation, .ellipsis, .comma, .dash)
  }

  /// Whether a straight single mark ends a quotation rather than a plural's possessive.
  private func endsSingle(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard closesByShape(index, paragraph) else { return false }
    let isBehindS = text.bytes[Int(tokens[index].start) - 1] == 0x73
    return !isBehindS || index + 1 >= paragraph.upperBound || tokens[index + 1].shape == .mark
  }

  /// Whether a single mark begins a paragraph that is all speech, and the next one goes on with it.
  private func isLongSpeech(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    (index == paragraph.lowerBound || tokens[index - 1].is(.colon))
      && paragraph.upperBound - index > 8 && nextIsCapital(index, paragraph)
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
