import StakeholderGraph
import Testing

struct WebAddressTests {
  @Test(arguments: [
    "http://a", "https://example.org/?q=\"<b>\"&x=1", "HTTPS://EXAMPLE.ORG", "mailto:a@b",
    "https://深度求索.cn/路",
  ])
  func webAndMailAreAllowed(_ text: String) {
    #expect(WebAddress.isAllowed(text))
  }

  @Test(arguments: [
    "", "http://", "https://", "mailto:", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
    " https://a", "https://a ", "https://a\nb", "https://a\tb", "java\nscript:x",
    "data:text/html,x",
    "ftp://a", "file:///etc/passwd", "//a", "www.a.org", "https:/a", "http//a", "https://\u{202E}a",
    "https://a\u{0}", "vbscript:x", "httpx://a", "\u{1}javascript:x", "https://a\u{A0}b",
    "http:\u{2F}\u{338}/a",
  ])
  func nothingElseIs(_ text: String) {
    #expect(!WebAddress.isAllowed(text))
  }
}
