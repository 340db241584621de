import Testing

@testable import Graphviz

struct EscapingLinksTests {
  @Test(arguments: [
    ("http://example.org/a?b=1#c", "http://example.org/a?b=1#c"),
    ("HTTPS://example.org", "HTTPS://example.org"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("https://e.org/a b\"<c>'\\", "https://e.org/a%20b%22%3Cc%3E%27%5C"),
    ("https://e.org/%20%zz%4", "https://e.org/%20%25zz%254"),
    ("https://e.org/世\n", "https://e.org/%E4%B8%96%0A"),
    ("https://e.org/?a=1&b=2", "https://e.org/?a=1&amp;b=2"),
    ("https://e.org/?a=1&amp;b=2", "https://e.org/?a=1&amp;amp;b=2"),
  ])
  func webAndMailLinksAreWritten(_ link: String, _ escaped: String) {
    #expect(Escaping.link(link, forMarkup: true) == escaped)
  }

  @Test func outsideMarkupAnAmpersandIsPlain() {
    #expect(Escaping.link("https://e.org/?a&b", forMarkup: false) == "https://e.org/?a&b")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
    "data:text/html,x", "file:///etc/passwd", "ftp://e.org", "vbscript:x", "//e.org", "/a", "a", "",
    " http://e.org", "\u{1}http://e.org", "\nhttps://e.org", "http:", "http:a", "https://",
    "mailto:",
    "http ://e.org", "view-source:http://e.org", "\\http://e.org", "ｈttp://e.org",
  ])
  func otherLinksAreNotWritten(_ link: String) {
    #expect(Escaping.link(link, forMarkup: true) == nil)
  }
}
