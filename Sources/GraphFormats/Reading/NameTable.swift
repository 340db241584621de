import StakeholderGraph

/// Numbers the names of members, columns or kinds in the order of their first mention.
///
/// Rows of a file mostly have the same names in the same order, so the name that came next the last
/// time is tried first, and nothing is hashed.
struct NameTable {
  private var arena: [UInt8] = []
  private var ends = [0]
  private var numbers: [[UInt8]: Int] = [:]
  /// For each name, the one that followed it the last time.
  private var followers: [Int] = []
  private var latest = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// The number of different names.
  var count: Int { followers.count }

  /// A number for a name; nil if there are too many names already.
  mutating func number(of name: Span<UInt8>) -> Int? {
    if count > 0 {
      let guess = followers[latest]
      if arena.span.extracting(ends[guess]..<ends[guess + 1]).equals(name) {
        latest = guess
        return guess
      }
    }
    var bytes: [UInt8] = []
    name.append(to: &bytes)
    guard let number = numbers[bytes] ?? add(bytes) else { return nil }
    followers[latest] = number
    latest = number
    return number
  }

  /// A number for a name; nil if there are too many names already.
  mutating func number(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    return number(of: bytes.span)
  }

  /// A numbered name.
  func text(_ number: Int) -> String {
    String(utf8: arena.span.extracting(ends[number]..<ends[number + 1]))
  }

  private mutating func add(_ name: [UInt8]) -> Int? {
    guard count < limit else { return nil }
    numbers[name] = count
    arena += name
    ends.append(arena.count)
    followers.append(count)
    return count - 1
  }
}
