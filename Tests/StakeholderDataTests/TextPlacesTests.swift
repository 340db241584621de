import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

struct TextPlacesTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (4, 1, 3), (8, 1, 4), (9, 2, 1), (10, 2, 2), (12, 3, 1), (14, 4, 1),
    (16, 4, 3), (17, 5, 1),
  ])
  func columnsCountScalars(_ offset: Int, _ line: Int, _ column: Int) {
    // Bytes: a 0, 名 1–3, 😀 4–7, LF 8, b 9, CR 10, LF 11, c 12, CR 13, e 14, ́ 15–16 …
    let text = "a名😀\nb\r\nc\rxyz\n"
    let places = [0: 0, 1: 1, 4: 4, 8: 8, 9: 9, 10: 10, 12: 12, 14: 14, 16: 16, 17: 18]
    var counter = TextPlaces(Array(text.utf8))
    let place = counter.place(at: places[offset] ?? offset)
    #expect(place == TextPlace(line: line, column: column))
  }

  @Test func placesMayBeAskedForInAnyOrder() {
    let bytes = Array("ab\ncd\r\n\r\u{E9}\n".utf8)
    var upwards = TextPlaces(bytes)
    let expected = (0...bytes.count).map { upwards.place(at: $0) }
    var random = FixedRandom(seed: 12)
    var counter = TextPlaces(bytes)
    for offset in (0...bytes.count).shuffled(using: &random) {
      #expect(counter.place(at: offset) == expected[offset])
    }
    #expect(expected == expected.sorted())
  }

  @Test func combiningMarksCountEach() {
    var counter = TextPlaces(Array("e\u{301}👩‍👩‍👧‍👦x".utf8))
    let offset = "e\u{301}👩‍👩‍👧‍👦".utf8.count
    #expect(counter.place(at: offset) == TextPlace(line: 1, column: 10))
  }
}
