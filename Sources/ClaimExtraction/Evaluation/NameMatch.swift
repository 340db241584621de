import StakeholderGraph

/// Compares names as readers do.
enum NameMatch {
  /// The name folded, without article, points and the title before it.
  static func fold(_ name: String) -> String {
    var words = NameFolding.fold(name).filter { $0 != "." && $0 != "," }
      .split(separator: " ", omittingEmptySubsequences: false)
    while words.count > 1, before.contains(String(words[0])) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// What stands before a name and is not part of it.
  private static let before: Set<String> = [
    "the", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "hon", "president",
    "senator",
  ]

  /// The words of a name that carry its meaning.
  static func words(_ name: String) -> Set<String> {
    Set(fold(name).split(separator: " ").map(String.init).filter { !small.contains($0) }.map(stem))
  }

  private static let small: Set<String> = [
    "of", "the", "and", "for", "a", "an", "in", "on", "to", "by", "its", "his", "her", "their",
    "new",
  ]

  private static func stem(_ word: String) -> String {
    word.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// Whether two names share at least half of their words.
  static func isLike(_ left: Set<String>, _ right: Set<String>) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    return 2 * left.intersection(right).count >= left.union(right).count
  }
}
