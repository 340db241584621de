/// Where a name ends.
extension NameFinder {
  /// The end of the run of capitals that begins at a position.
  func runEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = capitalsEnd(from: start, in: sentence)
    // "Ministry of Finance", "Centre for Trade and Development".
    while end < sentence.upperBound, hasHead(start..<end), !isListedBody(start..<end) {
      let next = article.tokens[end]
      if next.isOne(of: .of, .for, .against)
        || next.is(.on)
          && Self.subjectHeads.contains(article.words.text(of: article.tokens[end - 1].word))
      {
        var first = end + 1
        if first < sentence.upperBound, article.tokens[first].is(.the) { first += 1 }
        guard first < sentence.upperBound, isPart(first) else { break }
        // "Bank of Kenya Governor X" is cut where the title begins.
        let last = capitalsEnd(from: first, in: sentence)
        // "made by Quay University for the Harbour Bureau": two bodies.
        if next.is(.for), article.tokens[first - 1].is(.the),
          article.tokens[last - 1].has(.organisationHead)
        {
          break
        }
        // "the Vale Foundation of Quayville": where it is.
        if next.is(.of), first == end + 1, hasOwnName(start..<end - 1),
          let place = phrase(at: first, in: first..<last), place.kind == .region
        {
          break
        }
        var cut = titleStart(first..<last) ?? last
        // "Quay College of Trade Dean, Omat Vantal"
        if cut == last, last - first > 1, article.tokens[last - 1].has(.title),
          !article.tokens[last - 1].has(.organisationHead), last < sentence.upperBound,
          article.tokens[last].is(.comma)
        {
          cut = last - 1
        }
        guard cut > first else { break }
        // "Amnesty Fund for Ms Holm".
        if article.tokens[first].has(.title) && cut == first { break }
        let head = article.words.text(of: article.tokens[end - 1].word)
        end = listEnd(
          from: cut,
          isMinistry: head == "ministry" || head == "department",
          in: sentence
        )
        if cut < last { break }
        continue
      }
      break
    }
    // "the campaign group Boats for Living"
    if start > sentence.lowerBound, article.tokens[start - 1].has(.body),
      article.tokens[start - 1].shape == .small, end - start <= 2, !hasHead(start..<end),
      end + 1 < sentence.upperBound, article.tokens[end].isOne(of: .for, .against), isPart(end + 1),
      !article.tokens[end + 1].has([.title, .startsPhrase, .month])
    {
      return capitalsEnd(from: end + 1, in: sentence)
    }
    return campusEnd(start, end, in: sentence) ?? end
  }

  /// The end of a list of single words behind "of": "Science, Trade and Innovation".
  func listEnd(
    from start: Int,
    isMinistry: Bool,
    in sentence: Range<Int>
  ) -> Int {
    var index = start
    var pending = start
    while index + 1 < sentence.upperBound {
      let token = article.tokens[index]
      if token.is(.and) || token.is(.amp) {
        // "Ministry of New and Renewable Energy"
        if isMinistry, isPart(index + 1), !article.tokens[index + 1].has([.given, .title]) {
          let end = capitalsEnd(from: index + 1, in: sentence)
          if end - index <= 4, !hasHead(index + 1..<end - 1) { return end }
        }
        guard isListed(index + 1, in: sentence) else { return pending }
        return capitalsEnd(from: index + 1, in: sentence)
      }
      if token.is(.comma) {
        if article.tokens[index + 1].is(.and), index + 2 < sentence.upperBound {
          guard isListed(index + 2, in: sentence), index > start else { return pending }
          return capitalsEnd(from: index + 2, in: sentence)
        }
        guard isListed(index + 1, in: sentence) else { return pending }
        index = capitalsEnd(from: index + 1, in: sentence)
        continue
      }
      return pending
    }
    pending = start
    return pending
  }

  func isListed(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = article.tokens[index]
    // "Technology" and "Research" end the names of bodies, too.
    let isSubject = Self.subjects.contains(article.words.text(of: token.word))
    guard token.shape == .capital, isSubject || !token.has(.startsPhrase),
      !token.has([.given, .title, .function, .day])
    else { return false }
    let end = capitalsEnd(from: index, in: sentence)
    return end - index == 1 && (isSubject || isTopic(index))
      || end - index <= 2 && !hasHead(index..<end)
      || article.tokens[end - 1].has(.placeWord)
      || end - index <= 3 && small[Int(token.word)]
  }

  func isPart(_ index: Int) -> Bool {
    let token = article.tokens[index]
    return token.isCapital && !token.has(.day) && !isSum(index) && !isCompound(index)
      && !(token.has(.function) && !(token.shape == .capitals && token.has(.startsPhrase)))
  }

  /// Whether a word is the code before a sum: "gave Tidal Power EUR 60,000".
  func isCurrency(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = article.tokens[index]
    return token.shape == .capitals && index + 1 < sentence.upperBound
      && article.tokens[index + 1].shape == .number
      && AmountReader.isCode(article.words.text(of: token.word))
  }

  /// The end of words with capitals, with "de", "&" and the possessive of "People's" between them.
  func capitalsEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound {
      let token = article.tokens[end]
      if isPart(end) {
        // "raised a Series A", "Bill No. 12"
        if isRound(end, in: sentence) || article.words.text(of: token.word) == "no." { break }
        if isDate(end, in: sentence) || isCurrency(end, in: sentence) { break }
        // "Tidal Ltd. Chairman Holm": nothing but another such word follows "Ltd.".
        if article.tokens[end - 1].has(.suffix), end - 1 > start,
          article.text.bytes[Int(article.tokens[end - 1].end) - 1] == 0x2E, !token.has(.suffix)
        {
          break
        }
        end += 1
        continue
      }
      let next = end + 1
      // "Learn For Quayville": a small word with a capital inside a name.
      if token.shape == .capital, token.isOne(of: .for, .of, .and, .in, .to, .with, .the, .on),
        next < sentence.upperBound, isPart(next), !article.tokens[next].has([.title, .month]),
        article.quotationOf[end] == article.quotationOf[end - 1]
      {
        end = next + 1
        continue
      }
      // "the Heard Off campaign", "Learn First": such a word with a capital ends a name.
      if token.shape == .capital, token.has(.function),
        Self.closing.contains(article.words.text(of: token.word)),
        tokens[end - 1].shape == .capital,
        start > sentence.lowerBound || insideNames.contains(pair(end - 1))
      {
        end += 1
        continue
      }
      // "Quay and District Rowing Club"
      if token.is(.and), next + 1 < sentence.upperBound, isPart(next + 1),
        ["district", "districts", "region", "county"].contains(
          article.words.text(of: article.tokens[next].word)
        ),
        article.tokens[next].shape == .capital
      {
        end = next + 1
        continue
      }
      // "Hernán de la Vale", "Tove van der Holm"
      if token.has(.particle), token.shape == .small, next + 1 < sentence.upperBound,
        article.tokens[next].has(.particle), article.tokens[next].shape == .small,
        isPart(next + 1)
      {
        end += 3
        continue
      }
      // "a group called Voices of the Quay", "Keep Us Dry"
      if isCalled(start, in: sentence), let next = calledEnd(end, in: sentence) {
        end = next
        continue
      }
      // "Mira “Mo” Holm": what somebody is called stands between their names.
      if let last = nicknameEnd(end, from: start, in: sentence) {
        end = last
        continue
      }
      // "Women's and"
      if token.is(.possessive), article.tokens[end - 1].has(.possessor),
        next + 2 < sentence.upperBound,
        article.tokens[next].is(.and), article.tokens[next + 1].has(.possessor),
        article.tokens[next + 2].is(.possessive)
      {
        end = next
        continue
      }
      guard next < sentence.upperBound, isPart(next) else { break }
      // "Tidal Works, LLC"
      if token.is(.comma), article.tokens[next].has(.suffix),
        Self.commaSuffixes.contains(article.words.text(of: article.tokens[next].word))
      {
        end += 2
        continue
      }
      // "the British and Irish Association of Pilots": two peoples' one body.
      if token.is(.and), end - start == 1, article.tokens[start].has(.startsPhrase),
        article.tokens[next].has(.startsPhrase)
      {
        var last = next + 1
        while last < sentence.upperBound, isPart(last) { last += 1 }
        if (2...4).contains(last - next), article.tokens[last - 1].has(.organisationHead),
          phrase(at: start, in: start..<end)?.kind == .demonym,
          phrase(at: next, in: next..<next + 1)?.kind == .demonym
        {
          end = last
          continue
        }
      }
      // "the Ola and Mira Vale Foundation": two people's one body.
      if token.isOne(of: .and, .amp), end - start == 1, article.tokens[start].has(.given) {
        var last = next + 1
        while last < sentence.upperBound, isPart(last) { last += 1 }
        if (3...5).contains(last - next), article.tokens[last - 1].has(.organisationHead),
          article.tokens[next].has(.given)
            || ["foundation", "trust", "fund", "endowment"].contains(
              article.words.text(of: article.tokens[last - 1].word)
            )
        {
          end = last
          continue
        }
      }
      // "The Roads, Harbours, Tides and Energy Union"
      if token.is(.comma), end - start == 1, start > sentence.lowerBound,
        article.tokens[start - 1].is(.the), let last = topicListEnd(from: next, in: sentence)
      {
        end = last
        continue
      }
      if token.has(.particle) && token.shape == .small {
        end += 2
        continue
      }
      if token.is(.amp) {
        end += 2
        continue
      }
      // "Women in Mining Guild"
      if token.isOne(of: .in, .for, .of), end - start == 1, article.tokens[start].has(.possessor) {
        var last = next + 1
        while last < sentence.upperBound, isPart(last) { last += 1 }
        if last - next <= 3, article.tokens[last - 1].has(.organisationHead) {
          end = last
          continue
        }
      }
      // "Women's and Children's Hospital"
      if token.is(.and), end - 2 >= start, article.tokens[end - 1].is(.possessive),
        article.tokens[end - 2].has(.possessor), article.tokens[next].has(.possessor),
        next + 2 < sentence.upperBound, article.tokens[next + 1].is(.possessive), isPart(next + 2)
      {
        end = next + 3
        continue
      }
      if token.is(.possessive),
        article.tokens[end - 1].has(.possessor) || bound.contains(end)
          || end - 2 >= start && isSaint(end - 2)
      {
        end += 2
        continue
      }
      // "Harbour Pilots' Guild", "the Mayor's Office"
      if isJoint(end, in: sentence) {
        end += 2
        continue
      }
      // "Trade and Development Board": topics are joined, names of two bodies are not.
      if token.is(.and), end - start <= 4,
        isTopic(end - 1) && isTopic(next) || isTrade(end - 1) && isTrade(next)
      {
        var last = next + 1
        while last < sentence.upperBound, isPart(last) { last += 1 }
        if last - next >= 2, last - next <= 4,
          article.tokens[last - 1].has([.organisationHead, .initiativeHead])
        {
          end = last
          continue
        }
      }
      // "a Harbour Museum and Culture Centre"
      if token.is(.and), start > sentence.lowerBound,
        article.tokens[start - 1].isOne(of: .a, .an),
        article.tokens[end - 1].has(.organisationHead)
      {
        var last = next + 1
        while last < sentence.upperBound, isPart(last) { last += 1 }
        if last - next <= 3, article.tokens[last - 1].has(.organisationHead) {
          end = last
          continue
        }
      }
      // "Belt and Road Initiative": the last word tells that it is one name.
      if token.is(.and),
        end - start == 1
          || end - start == 2 && article.tokens[start].has(.startsPhrase)
            && article.tokens[end - 1].has(.organisationHead)
            && (start == sentence.lowerBound || article.tokens[start - 1].is(.the)),
        end - start == 2 || !article.tokens[start].has(.startsPhrase),
        !article.tokens[start].has([.given, .title]),
        !article.tokens[start].has(.organisationHead)
          || start > sentence.lowerBound && article.tokens[start - 1].is(.the)
      {
        var last = next + 1
        while last < sentence.upperBound, isPart(last) { last += 1 }
        let head = article.tokens[last - 1]
        if last - next >= 2, last - next <= 4, head.has([.organisationHead, .initiativeHead]),
          head.has(.initiativeHead) && !article.tokens[start].has(.organisationHead)
            || isTopic(start) || isPublic(head),
          article.tokens[next].shape == .capital,
          !article.tokens[next].has([.startsPhrase, .given])
        {
          end = last
          continue
        }
      }
      break
    }
    return end
  }

  /// Past a name in quotation marks and the name behind it.
  private func nicknameEnd(_ mark: Int, from start: Int, in sentence: Range<Int>) -> Int? {
    guard mark + 3 < sentence.upperBound, mark - start <= 2,
      tokens[mark].isOne(of: .openQuote, .quote, .singleOpen),
      tokens[mark + 1].shape == .capital, tokens[mark + 2].shape == .mark,
      !tokens[mark + 2].isOne(of: .comma, .stop), isPart(mark + 3),
      tokens[mark + 3].shape == .capital,
      tokens[start].has(.given) || start > sentence.lowerBound && tokens[start - 1].has(.title)
        || tokens[start].has(.title) || isPart(start) && !isOrdinary(tokens[start])
    else { return nil }
    return mark + 4
  }

  /// Small words that end a name with a capital: "Learn First".
  private static let closing: Set<String> = [
    "off", "up", "out", "down", "back", "together", "now", "today", "first", "us", "we", "you",
    "me", "here", "again", "forward",
  ]

  private static let commaSuffixes: Set<String> = [
    "llc", "llp", "inc", "inc.", "ltd", "ltd.", "limited", "plc", "gmbh", "corp.",
  ]

  /// The end of a list of single topics whose last one has the head of a body behind it.
  func topicListEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    var index = start
    while index + 1 < sentence.upperBound, index < start + 8, isPart(index) {
      let link = article.tokens[index + 1]
      if link.is(.comma) {
        index += 2
      } else if link.is(.and), index + 3 < sentence.upperBound + 1, isPart(index + 2) {
        var last = index + 3
        while last < sentence.upperBound, isPart(last) { last += 1 }
        let head = article.tokens[last - 1]
        return last - index <= 5 && last - index > 3 && isPublic(head) ? last : nil
      } else {
        return nil
      }
    }
    return nil
  }
}
