import StakeholderGraph
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("深度", 4), ("ＡＩ", 4), ("한국", 4), ("が", 2),
    ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("❤\u{FE0F}", 2), ("שלום", 4), ("\u{200B}", 0), ("\n", 0),
    ("a深b", 4), ("。", 2), ("𠀀", 2), ("ｱ", 1), ("\u{301}", 0),
  ])
  func wideLettersTakeTwoColumns(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("深度求索", 8, "深度求索"), ("深度求索", 7, "深度求…"),
    ("深度求索", 6, "深度…"), ("abc", 1, "…"), ("e\u{301}e\u{301}e", 2, "e\u{301}…"), ("", 0, ""),
    ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"),
  ])
  func longTextIsCutWithAMark(_ text: String, _ columns: Int, _ cut: String) {
    #expect(DisplayWidth.cut(text, to: columns) == cut)
  }

  @Test(arguments: awkwardTexts)
  func cutTextFits(_ text: String) {
    for columns in 1...8 {
      #expect(DisplayWidth.of(DisplayWidth.cut(text, to: columns)) <= columns)
    }
  }
}
