/// Runs of words that begin with capitals, as names are printed.
enum CapitalRuns {
  /// The longest runs in some words, with the small words inside a name.
  static func find(in range: Range<Int>, _ article: Article) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard article.tokens[index].isCapital, article.tokens[index].shape != .initial else {
        index += 1
        continue
      }
      var end = index + 1
      var next = end
      while next < range.upperBound {
        let token = article.tokens[next]
        if token.isCapital {
          end = next + 1
        } else if token.is(.the)
          ? next == end : !token.isOne(of: .of, .and, .amp, .for) || next > end
        {
          // "Get the Sample Post" begins a sentence, "Friends of the Sample" is one name.
          break
        }
        next += 1
      }
      runs.append(index..<end)
      index = end
    }
    return runs
  }
}
