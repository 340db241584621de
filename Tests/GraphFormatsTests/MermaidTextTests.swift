import Testing

@testable import GraphFormats

struct MermaidTextTests {
  @Test(arguments: [
    ("Mira Holm", "Mira Holm"), ("北京 🌍 שלום é", "北京 🌍 שלום é"),
    ("a \"b\" <c> & d", "a #quot;b#quot; #lt;c#gt; #amp; d"), ("#quot;", "#35;quot#59;"),
    ("`**x**` _y_ ~z~", "#96;#42;#42;x#42;#42;#96; #95;y#95; #126;z#126;"),
    ("1. one", "1#46; one"), ("12) two", "12#41; two"), ("- dash", "#45; dash"),
    ("U.S. (new) - x", "U.S. (new) - x"), ("www.x.org", "www#46;x.org"),
    ("https://x.org", "https#58;//x.org"), ("$$x$$", "#36;#36;x#36;#36;"),
    ("a\nb\rc\td\u{1B}e\u{2028}f\u{202E}g\u{0}", "a b c d e f g "), ("\\n", "#92;n"),
    ("%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;"),
    ("direction TB", "direction#32;TB"), ("\u{600}direction\u{A0} LR", "\u{600}direction#160; LR"),
    ("style: #a;", "style#58; #35;a#59;"), ("[x]{y}|z|@", "#91;x#93;#123;y#125;#124;z#124;#64;"),
    ("\u{FB02}\u{B0}60\u{B6}\u{DF}", "fl\u{B0}60\u{B6}\u{DF}"), ("\"\u{301}", "#quot;\u{301}"),
  ])
  func whatMermaidWouldReadBecomesANumber(_ text: String, _ label: String) {
    #expect(Array(MermaidText.label(text).utf8) == Array(label.utf8))
  }

  @Test(arguments: [
    ("d1, ¶ 11 https://x.org/?a=b", "d1, ¶ 11 https://x.org/?a=b"),
    ("a\nb\u{2028}c\u{1B}", "a b c "),
    ("%%{init: {}}%%", "#37;#37;#123;init: #123;#125;#125;#37;#37;"),
    ("<!--&`", "#60;!--#38;#96;"),
  ])
  func aCommentStaysInItsLine(_ text: String, _ comment: String) {
    #expect(MermaidText.comment(text) == comment)
  }
}
