import Testing

@testable import GraphFormats

struct XMLTextTests {
  @Test(arguments: [
    ("plain é", "plain é"), ("", ""), ("<a b=\"c\">&'", "&lt;a b=&quot;c&quot;&gt;&amp;'"),
    ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"), ("]]>", "]]&gt;"),
    ("\u{0}\u{B}\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{7F}\u{85}\u{E000}\u{FFFD}", "\u{7F}\u{85}\u{E000}\u{FFFD}"), ("北京 🌍", "北京 🌍"),
    ("\u{10FFFF}", "\u{10FFFF}"),
  ])
  func whatXMLCannotHoldIsReplaced(_ text: String, _ escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }
}
