/// Lines of a list that begin with a name, and listed names that a run of capitals does not hold whole.
extension NameFinder {
  /// The first tokens of paragraphs that begin with a name and a mark, where three or more do: "Tidal Works: mends
  /// boats for schools".
  mutating func findListLines() {
    var starts: [Int] = []
    for paragraph in article.paragraphs where paragraph.role == .text {
      guard let first = paragraph.tokens.first, tokens[first].isCapital,
        !tokens[first].has([.function, .day])
      else { continue }
      var index = first
      while index < paragraph.tokens.upperBound, index < first + 9,
        tokens[index].isCapital || tokens[index].isOne(of: .of, .and, .the, .amp, .for, .possessive)
          || tokens[index].shape == .number || tokens[index].isOne(of: .open, .close)
      {
        index += 1
      }
      guard index > first, index + 2 < paragraph.tokens.upperBound,
        tokens[index].isOne(of: .colon, .dash)
          || tokens[index].is(.hyphen) && tokens[index].isSpaced,
        article.quotationOf[index + 1] < 0, !tokens[index + 1].is(.quote),
        !tokens[index + 1].is(.openQuote), !tokens[index + 1].is(.singleOpen),
        tokens[first].shape != .capitals || index - first > 1 || !tokens[index].is(.dash)
      else { continue }
      starts.append(first)
    }
    if starts.count > 2 { listLines = Set(starts) }
  }

  /// Notes how names inside sentences begin, so that they are known where a sentence begins with them.
  mutating func findInsideNames() {
    for sentence in article.sentences where article.paragraphs[sentence.paragraph].role == .text {
      for index in sentence.tokens.dropFirst().dropLast()
      where tokens[index].shape == .capital && tokens[index + 1].shape == .capital
        && !tokens[index].has(.function) && tokens[index - 1].shape == .small
      {
        insideNames.insert(pair(index))
      }
    }
  }

  /// The number of a word and the one behind it.
  func pair(_ index: Int) -> Int64 {
    Int64(tokens[index].word) << 32 | Int64(tokens[index + 1].word)
  }

  /// The end of a listed body's name that goes on behind a run of capitals: "Save the Children", "USA Today",
  /// "United Way of Greater Los Angeles".
  func listedEnd(from start: Int, _ end: Int, in sentence: Range<Int>) -> (end: Int, isWhole: Bool)?
  {
    guard tokens[start].has([.opensPhrase, .startsPhrase]),
      let match = phrase(at: start, in: start..<sentence.upperBound), match.kind == .organisation
    else { return nil }
    let last = start + match.length
    if last > end { return (last, true) }
    guard last == end, match.length > 1, end + 1 < sentence.upperBound, tokens[end].is(.of) else {
      return nil
    }
    var place = end + 1
    if [
      "greater", "central", "metropolitan", "north", "south", "east", "west", "northern",
      "southern",
    ]
    .contains(article.words.text(of: tokens[place].word)), place + 1 < sentence.upperBound {
      place += 1
    }
    guard isPart(place), let region = phrase(at: place, in: place..<sentence.upperBound),
      region.kind == .region
    else { return nil }
    return (place + region.length, false)
  }

  /// "Scottish Liberal Democrats", "Kenyan Red Cross": a people's part of a listed body. "Los Angeles Rowers": a
  /// town's team.
  func isBodyOfPlace(_ name: Range<Int>) -> Bool {
    guard name.count > 1, let place = phrase(at: name.lowerBound, in: name),
      place.kind != .organisation, place.length < name.count
    else { return false }
    let rest = name.lowerBound + place.length..<name.upperBound
    if let body = phrase(at: rest.lowerBound, in: rest), body.kind == .organisation,
      body.length == rest.count
    {
      return true
    }
    guard rest.count == 1, place.kind == .region, let last = rest.first,
      tokens[last].shape == .capital,
      !tokens[last].has([
        .placeWord, .common, .role, .collective, .initiativeHead, .organisationHead, .family,
      ]), !small[Int(tokens[last].word)]
    else { return false }
    let text = article.words.text(of: tokens[last].word)
    return text.count > 4 && text.hasSuffix("s") && !text.hasSuffix("ss")
      && !["games", "olympics", "talks", "accords", "papers"].contains(text)
  }
}
