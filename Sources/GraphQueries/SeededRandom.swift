/// The same numbers for a seed on every machine and with every version of Swift (SplitMix64).
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 up to a bound, which is at least 1.
  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed.multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Brings elements into an order by chance.
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    pick(elements.count, of: &elements)
  }

  /// Brings some elements, drawn by chance, to the front.
  mutating func pick<Element>(_ count: Int, of elements: inout [Element]) {
    for position in 0..<min(count, elements.count) {
      elements.swapAt(position, position + number(below: elements.count - position))
    }
  }
}
