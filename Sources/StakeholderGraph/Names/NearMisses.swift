/// Finds what somebody probably meant.
public enum NearMisses {
  /// The candidates nearest to a text by folded edit distance, nearest first, equals in their order.
  ///
  /// A candidate is near if at most a third of the longer one's letters differ.
  /// Complexity: O(candidates × length²), over candidates of similar length only.
  public static func near(_ text: String, among candidates: [String], most: Int = 3) -> [String] {
    let wanted = Array(NameFolding.fold(text).unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 200 else { return [] }
    // Folding takes the syllables of Hangul apart, so lengths are compared as written.
    let length = text.unicodeScalars.count
    var found: [(distance: Int, position: Int)] = []
    for (position, candidate) in candidates.enumerated() {
      guard abs(candidate.unicodeScalars.count - length) <= length / 2 + 2 else { continue }
      let folded = Array(NameFolding.fold(candidate).unicodeScalars)
      let limit = max(wanted.count, folded.count) / 3
      if let distance = distance(wanted, folded, limit: limit) {
        found.append((distance, position))
      }
    }
    found.sort { ($0.distance, $0.position) < ($1.distance, $1.position) }
    return found.prefix(most).map { candidates[$0.position] }
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours, nil if over the limit.
  ///
  /// Complexity: O(first × second).
  public static func distance(
    _ first: [Unicode.Scalar],
    _ second: [Unicode.Scalar],
    limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1] + [Int](repeating: 0, count: second.count)
      for (column, other) in second.enumerated() {
        var best = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1)
        best = min(best, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
