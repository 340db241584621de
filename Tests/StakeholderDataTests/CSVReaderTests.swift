import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

struct CSVReaderTests {
  private func records(_ text: String, separator: Character = ",") -> [[String]] {
    var reader = CSVReader(Array(text.utf8), separator: separator.asciiValue ?? 0)
    var records: [[String]] = []
    while reader.next() { records.append(reader.cells.map { reader.text(of: $0) }) }
    return records
  }

  private func flaws(_ text: String) -> [CSVReader.Flaw] {
    var reader = CSVReader(Array(text.utf8), separator: 0x2C)
    var flaws: [CSVReader.Flaw] = []
    while reader.next() { flaws += reader.flaws }
    return flaws
  }

  @Test(arguments: [
    ("", []), ("\n\r\n\r", []), ("a", [["a"]]), ("a\n", [["a"]]), ("a,b\n", [["a", "b"]]),
    ("a,\n,b", [["a", ""], ["", "b"]]), (",", [["", ""]]), ("\"\"", [[""]]),
    ("a,b,", [["a", "b", ""]]),
    ("a\nb\n", [["a"], ["b"]]), ("a\r\nb\r\n", [["a"], ["b"]]), ("a\rb\r", [["a"], ["b"]]),
    ("a\r\n\nb\r\r\nc", [["a"], ["b"], ["c"]]), ("\"a,b\",c", [["a,b", "c"]]),
    ("\"say \"\"hi\"\"\"", [["say \"hi\""]]), ("\"\"\"\"", [["\""]]),
    ("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]),
    ("\"a\r\nb\"", [["a\r\nb"]]), ("\"\"\"\"\"\",x", [["\"\"", "x"]]),
    (" a , b ", [[" a ", " b "]]),
    ("a\\,b", [["a\\", "b"]]), ("\"a\\\",b", [["a\\", "b"]]),
    ("深,שלום,👩‍👩‍👧‍👦", [["深", "שלום", "👩‍👩‍👧‍👦"]]),
    ("<b>,&amp;,javascript:x", [["<b>", "&amp;", "javascript:x"]]), ("a;b\tc", [["a;b\tc"]]),
    ("\u{2028},\u{85}", [["\u{2028}", "\u{85}"]]), ("'a,b'", [["'a", "b'"]]),
    (" \n", [[" "]]), ("a,\u{301}b", [["a", "\u{301}b"]]),
  ])
  func recordsAreThoseOfTheRFC(_ text: String, _ expected: [[String]]) {
    #expect(records(text) == expected)
    #expect(flaws(text).isEmpty)
  }

  @Test(arguments: [";", "\t"] as [Character])
  func otherSeparatorsDoTheSame(_ separator: Character) {
    #expect(
      records("a,1\(separator)\"b\(separator)\"\nc\(separator)", separator: separator)
        == [["a,1", "b\(separator)"], ["c", ""]]
    )
  }

  @Test(arguments: [
    ("a,\"b", [CSVReader.Flaw.unclosedQuote(offset: 2)]),
    ("\"a\nb,c\n", [.unclosedQuote(offset: 0)]),
    ("\"", [.unclosedQuote(offset: 0)]),
    ("\"a\"\"", [.unclosedQuote(offset: 0)]),
    ("\"a\"b,c", [.textAfterQuote(offset: 3)]),
    ("\"a\" ,c", [.textAfterQuote(offset: 3)]),
    ("a\"b\",c\"d", [.quoteInCell(offset: 1)]),
    ("x\n a\"\n", [.quoteInCell(offset: 4)]),
    (
      "\"a\"b,\"c\"d,\"",
      [
        .textAfterQuote(offset: 3), .textAfterQuote(offset: 8), .unclosedQuote(offset: 10),
      ]
    ),
  ])
  func flawsHaveTheirPlace(_ text: String, _ expected: [CSVReader.Flaw]) {
    #expect(flaws(text) == expected)
  }

  @Test func textBehindAClosingQuoteDoesNotMoveTheCells() {
    #expect(records("\"a\"b,c\nd,e") == [["a", "c"], ["d", "e"]])
  }

  @Test func aRecordIsReadAgainFromItsStart() {
    let bytes = Array("a,b\n\n\"c\nd\",e\n".utf8)
    var reader = CSVReader(bytes, separator: 0x2C)
    var starts: [Int] = []
    while reader.next() { starts.append(reader.recordStart) }
    #expect(starts == [0, 5])
    #expect(reader.cells.map(\.position) == [5, 11])
    var again = CSVReader(bytes, separator: 0x2C, position: 5)
    var texts: [String] = []
    while again.next() { texts += again.cells.map { again.text(of: $0) } }
    #expect(texts == ["c\nd", "e"])
  }

  @Test func whatIsWrittenReadsBack() {
    var random = FixedRandom(seed: 11)
    let pieces = [
      "\"", ",", "\n", "\r", "\r\n", "\\", "a", " ", "深", "שלום", "👩‍👩‍👧‍👦", "<b>", "&", "\t", ";",
      "\u{301}", "|",
      "'", "javascript:x",
    ]
    for _ in 0..<2000 {
      let width = Int.random(in: 1...4, using: &random)
      let table = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...5, using: &random))
            .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let text = table.map(CSVText.record).joined()
      let read = records(text)
      #expect(read.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
      #expect(flaws(text).isEmpty)
    }
  }
}
