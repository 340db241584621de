import StakeholderGraph
import Testing

struct CSVTextTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), ("a b", "a b"), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""), ("\n", "\"\n\""),
    ("\r", "\"\r\""), (" a", "\" a\""), ("a ", "\"a \""), ("\\", "\\"), ("a;b", "a;b"),
    ("<b>", "<b>"),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func aCellIsQuotedWhereItMustBe(_ text: String, _ cell: String) {
    #expect(Array(CSVText.cell(text).utf8) == Array(cell.utf8))
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["", ""], ",\n"), ([""], "\"\"\n"),
    (["a,", "\""], "\"a,\",\"\"\"\"\n"),
  ])
  func aRecordEndsItsLine(_ cells: [String], _ record: String) {
    #expect(CSVText.record(cells) == record)
  }

  @Test func quotesCanBeAskedFor() {
    #expect(CSVText.quoted("a \"b\"") == "\"a \"\"b\"\"\"")
  }
}
