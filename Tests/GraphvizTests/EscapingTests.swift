import Testing

@testable import Graphviz

struct EscapingTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("\\", "\\\\"), ("a\\n", "a\\\\n"), ("x\ny", "x\\ny"),
    ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("<b>\"", "<b>\""), ("a\tb", "a\tb"),
    ("x\ry", "x\\ny"), ("x\r\ny", "x\\ny"), ("\r\r\n\n", " \\n\\n\\n"), ("x\n\ny", "x\\n\\ny"),
    ("\n\u{301}", " \\n\u{301}"), ("\0", "\u{FFFD}"),
    ("\u{1}\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{7F}", "\u{7F}"),
    ("世界 🌍", "世界 🌍"), ("\u{FEFF}", "\u{FFFD}"), ("\u{FEFF}a", "\u{FEFF}a"),
    ("\"", "\" "), ("\"\"", "\"\" "), ("\"a", "\"a"),
  ])
  func labels(_ text: String, _ escaped: String) {
    #expect(Escaping.label(text) == escaped)
  }

  @Test func recordLabelsEscapeWhatDividesARecord() {
    #expect(Escaping.recordLabel("{a|b} <c>\\") == "\\{a\\|b\\}\\ \\<c\\>\\\\")
  }

  @Test func tooltipsGetFourBackslashesForOne() {
    #expect(Escaping.tooltip("a\\b\n&") == "a\\\\\\\\b\\n&amp;")
  }

  @Test func identifiersHoldNoLineBreaks() {
    #expect(Escaping.identifier("a\\b\n\t&") == "a\\\\b  &amp;")
  }

  @Test func dataIsEscapedSoThatItCanBeReadBack() {
    #expect(Escaping.data("a\\b\n\t&\0") == "a\\\\b\\n\t&\u{FFFD}")
  }

  @Test(arguments: [
    ("\\N", "\\N"), ("a\\", "a\\\\"), ("a\\\\", "a\\\\"), ("a\\\\\\", "a\\\\\\\\"),
    ("a\0b", "a\u{FFFD}b"), ("x\r\ny", "x\ny"), ("a&b", "a&b"),
  ])
  func settingsKeepTheirSyntax(_ setting: String, _ escaped: String) {
    #expect(Escaping.setting(setting) == escaped)
  }

  @Test(arguments: [
    ("a&b;", "a&amp;b;"), ("a&b c;&", "a&b c;&"), ("&;", "&amp;;"), ("&amp;", "&amp;amp;"),
    ("&#1;", "&amp;#1;"), ("a\\", "a\\\\"), ("a\n", "a\u{FFFD}000A"), ("\u{1F}", "\u{FFFD}001F"),
    ("\u{FFFD}", "\u{FFFD}FFFD"), ("ﬁ\u{FEFF}", "ﬁ\u{FEFF}"), ("\u{FEFF}", "\u{FFFD}FEFF"),
    ("\u{FEFF}\u{FEFF}", "\u{FEFF}\u{FEFF}"), ("\"", "\u{FFFD}0022"), ("\"\"", "\u{FFFD}0022\""),
    ("\" ", "\" "),
  ])
  func namesNumberWhatTheyReplace(_ name: String, _ escaped: String) {
    #expect(Escaping.name(name) == escaped)
  }

  @Test func noEscapedTextEndsInAnOddBackslashOrHoldsANul() {
    let pieces = ["\\", "\0", "a", "\n", "&", "\r"]
    let texts = pieces.flatMap { a in pieces.flatMap { b in pieces.map { a + b + $0 } } }
    let escapes = [
      Escaping.label, Escaping.recordLabel, Escaping.tooltip, Escaping.identifier,
      Escaping.styleClass, Escaping.data, Escaping.setting, Escaping.name,
    ]
    for text in texts {
      for escape in escapes {
        let escaped = escape(text)
        #expect(escaped.reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2))
        #expect(!escaped.utf8.contains(0) && !escaped.utf8.contains(0x0D))
      }
    }
  }

  @Test func differentNamesAreEscapedDifferently() {
    let pieces = ["\\", "\0", "a", "\n", "\u{FFFD}", "0", "000A", "&", "amp;"]
    let names = pieces.flatMap { a in pieces.flatMap { b in pieces.map { a + b + $0 } } }
    #expect(Set(names.map(Escaping.name)).count == Set(names).count)
  }

  @Test(arguments: [
    ("a&#160;b", true), ("&nbsp;", true), ("&amp; &#xA0;", true), ("&amp;", false),
    ("a & b;", false), ("", false), ("&;", false), ("&lt", false),
  ])
  func anEntityOtherThanAmpTellsMarkupFromText(_ markup: String, _ holdsOne: Bool) {
    #expect(Escaping.holdsEntity(markup) == holdsOne)
  }

  @Test func messagesShowTheStartOfLongText() {
    #expect(Escaping.shown("a\n\u{1B}[31m") == "a \u{FFFD}[31m")
    #expect(Escaping.shown(String(repeating: "a", count: 90)).count == 81)
  }
}
