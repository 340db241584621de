import StakeholderGraph
import Testing

struct LabelWrappingTests {
  @Test(arguments: [
    ("", 8, ""), ("short", 8, "short"), ("one two", 8, "one two"),
    ("one two three", 8, "one two\nthree"),
    ("exactly8", 8, "exactly8"), ("a extraordinarily b", 8, "a\nextraordinarily\nb"),
    ("  outer   and inner  ", 11, "outer and\ninner"), ("two\nlines", 20, "two lines"),
    ("tab\tand\u{A0}space", 20, "tab and space"), ("a abcdefghij b", 4, "a\nabcd\nefgh\nij b"),
  ])
  func linesBreakAtSpaces(_ text: String, _ width: Int, _ lines: String) {
    #expect(LabelWrapping.wrap(text, width: width) == lines)
  }

  @Test(arguments: [
    ("北京示例研究院", 8, "北京示例\n研究院"), ("北京", 8, "北京"), ("北京 上海 广州", 8, "北京 上\n海 广州"),
    ("北京 上海", 9, "北京 上海"), ("AI北京示例", 6, "AI北京\n示例"), ("北京AI+示例", 8, "北京AI+\n示例"),
    ("서울예시", 4, "서울\n예시"), ("🌍🌍🌍", 4, "🌍🌍\n🌍"),
  ])
  func linesBreakBetweenWideCharactersWhichCountTwice(
    _ text: String,
    _ width: Int,
    _ lines: String
  ) {
    #expect(LabelWrapping.wrap(text, width: width) == lines)
  }

  @Test func lettersKeepTheirMarks() {
    #expect(LabelWrapping.wrap("Cafe\u{301} ole\u{301} x", width: 8) == "Cafe\u{301} ole\u{301}\nx")
  }

  @Test func everyLineFitsButForSingleWords() {
    let text = "The Example Foundation for 北京示例 Research and Development of Things"
    for width in 4...30 {
      let lines = LabelWrapping.wrap(text, width: width).split(separator: "\n")
      for line in lines {
        let isOneWord = !line.contains(" ")
        #expect(isOneWord || line.unicodeScalars.count <= width)
      }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test(arguments: ["word ", "x", "城", "e\u{301}"])
  func whatIsTooLongToReadIsCut(_ piece: String) {
    let wrapped = LabelWrapping.wrap(String(repeating: piece, count: 100_000), width: 18)
    #expect(wrapped.unicodeScalars.count <= LabelWrapping.longest * 2)
    #expect(wrapped.hasSuffix("…"))
  }
}
