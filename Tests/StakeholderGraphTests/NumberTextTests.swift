import StakeholderGraph
import TestSupport
import Testing

struct NumberTextTests {
  @Test(arguments: [
    (0.1 + 0.2, 0.3), (1.1 + 2.2, 3.3), (-0.1 - 0.2, -0.3), (1_234_567.1 + 0.2, 1_234_567.3),
    (12, 12), (1e300, 1e300), (1.5e-7, 1.5e-7), (.infinity, .infinity),
    (9_007_199_254_740_991.0, 9_007_199_254_740_991.0),
  ])
  func sumsOfDecimalsAreRounded(_ sum: Double, _ rounded: Double) {
    #expect(NumberText.rounded(sum) == rounded)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1e12, "1000000000000"), (0.5, "0.5"), (-2, "-2"), (1.5e-7, "1.5e-07"),
    (9_007_199_254_740_991, "9007199254740991"), (0.1, "0.1"), (1e300, "1e+300"),
    (1_234_567.25, "1234567.25"),
  ])
  func aNumberIsWrittenShortly(_ number: Double, _ text: String) {
    #expect(NumberText.text(of: number) == text)
  }

  @Test(arguments: [
    ("0", 0), ("007", 7), ("1.50", 1.5), ("1e5", 100_000), ("1E-3", 0.001), ("-0.5", -0.5),
    (".5", 0.5), ("+5", 5), ("0.1", 0.1), ("123456789012345", 123_456_789_012_345),
    ("1000000000000000000000", 1e21), ("0.000", 0),
  ])
  func plainAndScientificTextsAreNumbers(_ text: String, _ number: Double) {
    #expect(NumberText.number(of: text) == number)
  }

  @Test(arguments: [
    "", "-", ".", "e", "1e", "e5", "1,000", "1 000", " 1", "1 ", "inf", "nan", "Infinity", "0x10",
    "1e400", "1e-400", "１", "1_000", "--1", "1.2.3", "٣", "1e5.5", "\n1",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(NumberText.number(of: text) == nil)
  }

  @Test(arguments: [
    "0.12345678901234567890", "9007199254740993", "3.14159265358979323846", "1234567890123456789",
  ])
  func digitsThatWouldBeLostAreRefused(_ text: String) {
    #expect(NumberText.number(of: text) == nil)
  }

  @Test func everyNumberComesBack() {
    var random = FixedRandom(seed: 5)
    for _ in 0..<5000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      #expect(NumberText.number(of: NumberText.text(of: number)) == number)
    }
    for number in [Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, .pi, 1e15, 1e16, 1e22] {
      #expect(NumberText.number(of: NumberText.text(of: number)) == number)
    }
  }
}
