/// How English spells the regular forms of verbs.
enum VerbSpelling {
  /// "promotes", "pushes", "tries".
  static func third(of base: [UInt8]) -> [UInt8] {
    if endsInConsonantY(base) { return base.dropLast() + Array("ies".utf8) }
    let needsE = ["s", "x", "z", "ch", "sh", "o"].contains { ends(base, $0) }
    return base + Array((needsE ? "es" : "s").utf8)
  }

  /// "promoted", "planned", "tried".
  static func past(of base: [UInt8]) -> [UInt8] {
    if base.last == 0x65 { return base + [0x64] }
    if endsInConsonantY(base) { return base.dropLast() + Array("ied".utf8) }
    return doubled(base) + Array("ed".utf8)
  }

  /// "promoting", "planning", "trying".
  static func gerund(of base: [UInt8]) -> [UInt8] {
    if ends(base, "ie") { return base.dropLast(2) + Array("ying".utf8) }
    if base.last == 0x65, !ends(base, "ee"), base.count > 2 {
      return base.dropLast() + Array("ing".utf8)
    }
    return doubled(base) + Array("ing".utf8)
  }

  private static let doubling = Set(
    [
      "commit", "admit", "submit", "permit", "refer", "quip", "channel-", "begin", "regret",
      "extol", "rebut", "concur", "recur", "confer", "prefer", "defer", "infer", "transfer",
      "occur",
      "compel", "propel", "expel", "dispel", "rebel", "patrol", "control", "enrol", "fulfil",
      "equip",
      "embed", "allot", "omit", "emit", "remit", "transmit", "acquit",
    ]
    .map { Array($0.utf8) }
  )

  private static func doubled(_ base: [UInt8]) -> [UInt8] {
    let count = base.count
    guard count > 2, let last = base.last else { return base }
    let isShort =
      count <= 4 && !isVowel(last) && ![0x77, 0x78, 0x79].contains(last)
      && isVowel(base[count - 2]) && !isVowel(base[count - 3])
    let isOne = base.filter(isVowel).count == 1
    return (isShort && isOne) || doubling.contains(base) ? base + [last] : base
  }

  private static func endsInConsonantY(_ base: [UInt8]) -> Bool {
    base.count > 1 && base.last == 0x79 && !isVowel(base[base.count - 2])
  }

  private static func ends(_ base: [UInt8], _ text: String) -> Bool {
    base.suffix(text.utf8.count).elementsEqual(text.utf8)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte)
  }
}
