/// The same numbers for a seed on every machine (SplitMix64).
struct SteadyRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 up to 1, without 1.
  mutating func share() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Double(mixed >> 11) * 0x1p-53
  }

  /// A number from -1 up to 1.
  mutating func deviation() -> Double { 2 * share() - 1 }

  /// A whole number from 0 up to a bound.
  mutating func number(below bound: Int) -> Int {
    min(bound - 1, Int(share() * Double(bound)))
  }

  /// A number from 0 on whose chance falls as its exponential does, of mean 1.
  ///
  /// It is made with sums and products alone, so that it is the same with every mathematical library.
  mutating func wait() -> Double {
    let number = max(share(), 0x1p-53)
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let part = (significand - 1) / (significand + 1)
    let square = part * part
    let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9)))
    return -(exponent * 0.6931471805599453 + 2 * part * series)
  }
}
