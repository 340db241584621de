/// A sum of many numbers that is off by no more than a sum of two would be (Neumaier's).
///
/// Amounts of money are decimals that binary fractions only come near to; added up one by one, a hundred
/// thousand of them lose a cent.
struct CompensatedSum {
  private var sum = 0.0
  /// What was lost in rounding so far.
  private var lost = 0.0

  /// The sum of what was added; infinite or no number where that is.
  var value: Double { sum.isFinite ? sum + lost : sum }

  mutating func add(_ number: Double) {
    let next = sum + number
    lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }
}
