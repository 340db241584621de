import Testing

@testable import StakeholderGraph

struct InternTableTests {
  private func number(_ text: String, in table: inout InternTable) -> UInt32 {
    table.intern(Array(text.utf8).span)
  }

  @Test func aHundredThousandIDsKeepTheirNumbers() {
    var table = InternTable()
    // A long shared beginning, and ends that differ in one byte or in length only.
    let prefix = String(repeating: "wikidata:Q", count: 8)
    let ids = (0..<50_000).flatMap { ["\(prefix)\($0)", "\(prefix)\($0)\u{0}"] }
    for (expected, id) in ids.enumerated() where number(id, in: &table) != expected {
      Issue.record("\(id) has a wrong number")
    }
    #expect(table.count == 100_000)
    for (expected, id) in ids.enumerated() {
      if table.find(Array(id.utf8).span) != UInt32(expected) || number(id, in: &table) != expected {
        Issue.record("\(id) was not found again")
      }
    }
    #expect(table.count == 100_000)
    #expect(table[99_998] == ids[99_998])
    #expect(table.find(Array(prefix.utf8).span) == nil)
  }

  @Test func zerosCountAndSoDoesLength() {
    var table = InternTable()
    let texts = (0...40).map { String(repeating: "\u{0}", count: $0) }
    #expect(texts.map { number($0, in: &table) } == Array(0...40))
    #expect(texts.map { number($0, in: &table) } == Array(0...40))
  }

  @Test func textsThatOnlyLookTheSameAreTwo() {
    var table = InternTable()
    #expect(number("\u{E9}", in: &table) == 0)
    #expect(number("e\u{301}", in: &table) == 1)
    #expect(table.precedes(1, 0))
    #expect(!table.precedes(0, 1))
    #expect(!table.precedes(0, 0))
  }

  @Test func anEmptyTableFindsNothing() {
    let table = InternTable()
    #expect(table.count == 0)
    #expect(table.find([UInt8]().span) == nil)
  }
}
