import TestSupport
import Testing

@testable import StakeholderGraph

struct NearMissesTests {
  /// The distance by trying everything.
  private func slowDistance(_ one: ArraySlice<Unicode.Scalar>, _ two: ArraySlice<Unicode.Scalar>)
    -> Int
  {
    guard let first = one.first, let second = two.first else { return one.count + two.count }
    var best = min(
      slowDistance(one.dropFirst(), two) + 1,
      slowDistance(one, two.dropFirst()) + 1,
      slowDistance(one.dropFirst(), two.dropFirst()) + (first == second ? 0 : 1)
    )
    let (next, after) = (one.dropFirst().first, two.dropFirst().first)
    if let next, let after, first == after, second == next {
      best = min(best, slowDistance(one.dropFirst(2), two.dropFirst(2)) + 1)
    }
    return best
  }

  @Test func theDistanceIsThatOfTheSlowWay() {
    var random = FixedRandom(seed: 8)
    for _ in 0..<800 {
      let one = Array(random.text(of: ["a", "b", "深"], upTo: 5).unicodeScalars)
      let two = Array(random.text(of: ["a", "b", "深"], upTo: 5).unicodeScalars)
      let slow = slowDistance(one[...], two[...])
      for limit in 0...5 {
        #expect(NearMisses.distance(one, two, limit: limit) == (slow <= limit ? slow : nil))
      }
    }
  }

  @Test(arguments: [
    ("deepsek", ["DeepSeek"]), ("depeseek", ["DeepSeek"]), ("deepseek", ["DeepSeek"]),
    ("zzz", []), ("", []), ("深度求素", ["深度求索"]), ("대한민국정푸", ["대한민국정부"]),
    ("김긱감국정각", ["김긱감국정각"]),
  ])
  func aSlipIsForgiven(_ text: String, _ near: [String]) {
    let names = ["DeepSeek", "深度求索", "대한민국정부", "Xinhua", "김긱감국정각"]
    #expect(NearMisses.near(text, among: names) == near)
  }

  @Test func theNearestComeFirstAndEqualsInTheirOrder() {
    let names = ["xinhua3", "xinhau", "xinhua", "xinhua2", "Xinhua"]
    #expect(
      NearMisses.near("xinhua", among: names, most: 4) == ["xinhua", "Xinhua", "xinhua3", "xinhau"]
    )
    #expect(NearMisses.near("xinhua", among: names, most: 1) == ["xinhua"])
    #expect(NearMisses.near("xinhua", among: names, most: 0) == [])
  }

  @Test func nothingIsNearToNothing() {
    #expect(NearMisses.near("a", among: []) == [])
    #expect(NearMisses.near("\"\"", among: ["\"\"", ""]) == [])
    let long = String(repeating: "a", count: 201)
    #expect(NearMisses.near(long, among: [long]) == [])
  }
}
