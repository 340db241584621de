import StakeholderGraph
import Testing

@testable import GraphFormats

struct SQLTextTests {
  @Test(arguments: [
    ("", "''"), ("it's", "'it''s'"), ("\"x\"\\", "'\"x\"\\'"), ("a\n.quit\tb", "'a\n.quit\tb'"),
    ("北京 🌍", "'北京 🌍'"), ("'\u{301}", "'''\u{301}'"), ("\u{0}", "CAST(X'00' AS TEXT)"),
    ("a\r\nb", "CAST(X'610D0A62' AS TEXT)"), ("\u{1B}é", "CAST(X'1BC3A9' AS TEXT)"),
    ("\u{202E}", "CAST(X'E280AE' AS TEXT)"),
  ])
  func textsAreLiterals(_ text: String, _ literal: String) {
    #expect(Array(SQLText.literal(text).utf8) == Array(literal.utf8))
  }

  @Test(arguments: [
    (PropertyValue.integer(.min), "-9223372036854775808"), (.number(0.5), "0.5"),
    (.number(1e12), "1000000000000"), (.boolean(true), "1"), (.boolean(false), "0"),
    (.list(["a\"", "it's"]), "'[\"a\\\"\", \"it''s\"]'"), (.text("x"), "'x'"),
  ])
  func values(_ value: PropertyValue, _ text: String) {
    #expect(SQLText.value(value) == text)
  }

  @Test func nothingIsNull() {
    #expect(SQLText.value(nil) == "NULL")
  }

  @Test func namesAreQuoted() {
    #expect(SQLText.name("end") == "\"end\"")
    #expect(SQLText.name("a \"b\"") == "\"a \"\"b\"\"\"")
  }
}
