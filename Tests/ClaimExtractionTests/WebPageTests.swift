import ClaimExtraction
import Testing

struct WebPageTests {
  private func text(_ page: String) -> [String] {
    String(decoding: WebPage.text(of: Array(page.utf8)), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test(
    arguments: [
      ("<p>One</p><p>Two</p>", ["One", "Two"]),
      ("<div>One<br>Two <b>and</b>\n three</div>", ["One", "Two and three"]),
      (
        "<p>A&amp;B &ldquo;C&rdquo; &#8364;5 &#x2014; &nosuch; 5 < 6</p>",
        ["A&B “C” €5 — &nosuch; 5 < 6"]
      ),
      ("<script>if (a < b) { p = '<p>x</p>' }</script><p>One</p><style>p{}</style>", ["One"]),
      ("<nav><p>Menu</p></nav><p>One</p><aside><p>More</p></aside><footer>End</footer>", ["One"]),
      ("<figure><img src='a>b'><figcaption>Cap</figcaption></figure><p>One</p>", ["One"]),
      ("<div>Teaser</div><article><p>One</p></article><div>Other</div>", ["One"]),
      ("<p>Top</p><main><p>One</p></main>", ["One"]),
      ("<title>Harbour news</title><p>One</p>", ["Harbour news", "One"]),
      ("<title>Wall | Mail</title><h1>Wall</h1><p>One</p>", ["Wall", "One"]),
      ("<!-- <p>no</p> --><p>One<!-- a > b --></p>", ["One"]), ("<p>One", ["One"]),
    ]
  )
  func pagesBecomeParagraphs(_ page: String, _ paragraphs: [String]) {
    #expect(text(page) == paragraphs)
  }

  @Test(arguments: [
    "<", "<p", "</", "<!--", "<script>", "<p title=\"", "&", "&#", "&#x110000;", "\u{0}",
  ])
  func brokenMarkupEndsAndIsNoProblem(_ page: String) {
    #expect(WebPage.text(of: Array(page.utf8)).last == 0x0A)
  }

  @Test(arguments: [("&#146;", "’"), ("&#x80;", "€"), ("&#x202E;", ""), ("&#x81;", "")])
  func numbersOfControlCharactersBringNoneIn(_ entity: String, _ character: String) {
    #expect(text("<p>One\(entity) two</p>") == ["One\(character) two"])
  }

  @Test func manyInlineTagsMakeAPage() {
    #expect(WebPage.isOne(Array("<b>One</b> and <i>two</i> boats".utf8)))
  }

  @Test func aTextWithABracketIsNoPage() {
    #expect(!WebPage.isOne(Array("5 < 6 and a <b> in a text".utf8)))
    #expect(WebPage.isOne(Array("<!doctype html><p>A</p>".utf8)))
  }
}
