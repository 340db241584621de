import StakeholderGraph
import TestSupport
import Testing

struct NameFoldingTests {
  @Test(arguments: [
    ("", ""), ("  ", ""), ("DeepSeek", "deepseek"), (" Xi  Jinping\t", "xi jinping"),
    ("AI+", "ai+"), ("AT&T", "at&t"), ("C#", "c#"), ("U.S.", "u.s."), ("@who", "@who"),
    ("O'Brien", "obrien"), ("O\u{2019}Brien", "obrien"), ("D\u{B4}Angelo", "dangelo"),
    ("O\u{2BC}Neil", "oneil"), ("Hawai\u{2BB}i", "hawaii"), ("Al-Jazeera", "aljazeera"),
    ("Jean\u{2013}Luc", "jeanluc"), ("\u{201C}Vision 2030\u{201D}", "vision 2030"),
    ("《红楼梦》", "红楼梦"), ("「日本」", "日本"), ("<b>[x](y){z}", "bxyz"), ("«a»", "a"),
    ("São Tomé", "sao tome"), ("Sa\u{303}o Tome\u{301}", "sao tome"), ("Łódź", "lodz"),
    ("Ørsted", "orsted"), ("Straße", "strasse"), ("STRASSE", "strasse"),
    ("STRA\u{1E9E}E", "strasse"),
    ("Æther", "aether"), ("ﬁn", "fin"), ("ＡＩ＋", "ai+"), ("ＤｅｅｐＳｅｅｋ", "deepseek"),
    ("İstanbul", "istanbul"), ("ISTANBUL", "istanbul"), ("ısparta", "isparta"),
    ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Σίσυφος", "σισυφοσ"), ("Ёлка", "елка"), ("й", "и"),
    ("soft\u{AD}hyphen", "softhyphen"), ("zero\u{200B}width", "zerowidth"),
    ("\u{202E}evil", "evil"), ("a\u{A0}b\u{3000}c", "a b c"), ("\"\\", "\\"),
  ])
  func namesLoseWhatPeopleDoNotType(_ name: String, _ folded: String) {
    #expect(NameFolding.fold(name) == folded)
  }

  @Test func vowelSignsOfArabicAndHebrewGo() {
    #expect(NameFolding.fold("مُحَمَّد") == NameFolding.fold("محمد"))
    #expect(NameFolding.fold("שָׁלוֹם").unicodeScalars.contains("\u{5B8}") == false)
  }

  @Test func marksThatAreLettersStay() {
    #expect(NameFolding.fold("कि") != NameFolding.fold("क"))
    #expect(NameFolding.fold("मोदी") == "मोदी")
    #expect(NameFolding.fold("が") != NameFolding.fold("か"))
    #expect(NameFolding.fold("ปู") != NameFolding.fold("ป"))
    #expect(NameFolding.fold("深度求索") == "深度求索")
    #expect(NameFolding.fold("가") != NameFolding.fold("거"))
  }

  @Test(arguments: [("AI", "AI+"), ("C", "C#"), ("C", "C++"), ("a b", "ab"), ("中国", "中國")])
  func differentNamesStayApart(_ first: String, _ second: String) {
    #expect(NameFolding.fold(first) != NameFolding.fold(second))
  }

  @Test func theShortWayForASCIIGivesTheSame() {
    var random = FixedRandom(seed: 6)
    let letters = (1..<127).map { String(Unicode.Scalar(UInt8($0))) }
    for _ in 0..<1000 {
      let name = random.text(of: letters, upTo: 8)
      // The CJK letter sends the same text through the long way.
      #expect(NameFolding.fold(name + "x深") == NameFolding.fold(name + "x") + "深")
    }
  }

  @Test func foldingTwiceChangesNothing() {
    var random = FixedRandom(seed: 7)
    let letters = ["ß", "ẞ", "İ", "ŉ", "ﬃ", "Ǆ", "´", "`", "\u{301}", "が", "Σ", "한", " ", "-", "½"]
    for _ in 0..<1000 {
      let folded = NameFolding.fold(random.text(of: letters, upTo: 6))
      #expect(Array(NameFolding.fold(folded).utf8) == Array(folded.utf8))
    }
  }
}
