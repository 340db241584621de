import StakeholderGraph
import Testing

struct QuotedTextTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"), ("\t", "\\t"),
    ("\u{0}", "\\u{0}"), ("\u{1B}[31m", "\\u{1B}[31m"), ("\u{7F}", "\\u{7F}"),
    ("\u{9B}", "\\u{9B}"), ("\u{202E}evil", "\\u{202E}evil"), ("\u{2066}", "\\u{2066}"),
    ("\u{2028}", "\\u{2028}"), ("\u{FEFF}", "\\u{FEFF}"), ("深度 <b> & \\", "深度 <b> & \\"),
    ("שלום", "שלום"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
  ])
  func controlCharactersBecomeVisible(_ text: String, _ visible: String) {
    #expect(QuotedText.visible(text) == visible)
    #expect(QuotedText.quoted(text) == "\"\(visible)\"")
  }

  @Test func longTextIsCut() {
    let letters = String(repeating: "深", count: 80)
    #expect(QuotedText.quoted(letters) == "\"\(letters)\"")
    #expect(QuotedText.quoted(letters + "x") == "\"\(letters)…\"")
    #expect(QuotedText.visible("abc", limit: 0) == "…")
    #expect(QuotedText.visible("", limit: 0) == "")
  }

  @Test(arguments: awkwardTexts)
  func aMessageIsOneLine(_ text: String) {
    #expect(!QuotedText.quoted(text).unicodeScalars.contains(where: QuotedText.isControl))
  }
}
