import TestSupport
import Testing

@testable import StakeholderGraph

struct IDSortingTests {
  @Test(arguments: [
    (["a", "b", "\u{0}", "ab"], 12), (["person", "personal", "\u{0}"], 6), (["é", "e", "ü"], 30),
    ([String(repeating: "x", count: 200), "y"], 4),
  ])
  func rowsStandInTheOrderOfTheirBytes(_ letters: [String], _ length: Int) {
    var random = FixedRandom(seed: 3)
    var ids = InternTable()
    for _ in 0..<3_000 { _ = ids.intern(Array(random.text(of: letters, upTo: length).utf8).span) }
    let numbers = (0..<UInt32(ids.count)).shuffled(using: &random)
    let rows = IDSorting.order(of: numbers, in: ids)
    let sorted = numbers.sorted {
      ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8)
    }
    #expect(rows.map { numbers[Int($0)] } == sorted)
  }

  @Test func sharedBeginningsOfAMegabyteAreNoTrouble() {
    let beginning = String(repeating: "x", count: 1 << 20)
    var ids = InternTable()
    for end in (0..<20).reversed() { _ = ids.intern(Array("\(beginning)\(100 + end)".utf8).span) }
    let rows = IDSorting.order(of: (0..<20).map { $0 }, in: ids)
    #expect(rows == (0..<20).reversed().map { $0 })
  }
}
