/// The same numbers in every run and on every machine (SplitMix64).
public struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of up to `length` of the letters.
  public mutating func text(of letters: [String], upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self))
      .map { _ in letters[Int.random(in: letters.indices, using: &self)] }
      .joined()
  }
}
