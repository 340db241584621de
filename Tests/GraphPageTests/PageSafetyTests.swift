import Foundation
import GraphPage
import StakeholderGraph
import TestSupport
import Testing

/// What anybody's text can do in a page: be read.
struct PageSafetyTests {
  static let texts = [
    "</script><script>alert(1)</script>", "<!--<script>", "-->", "]]>",
    "<img src=x onerror=alert(1)>",
    "\" onload=\"alert(1)", "' onclick='alert(1)", "</title><svg/onload=alert(1)>", "</style>",
    "javascript:alert(1)", "{{script}}", "\\u003Cscript\\u003E", "a\u{2028}b", "a & b &lt; c",
  ]

  @Test(arguments: texts)
  func namesAddNoElement(_ text: String) throws {
    func elements(_ page: String) -> [String] {
      page.split(separator: "<").dropFirst().compactMap { piece in
        let name = piece.prefix { $0.isLetter || $0 == "/" || $0 == "!" }
        return name.isEmpty || name.hasPrefix("text") || name.hasPrefix("/text")
          ? nil : String(name)
      }
    }
    let plain = try makePage(of: smallGraph())
    let hostile = try makePage(of: smallGraph(name: text))
    #expect(elements(hostile) == elements(plain))
  }

  @Test(arguments: texts)
  func idsKeepTheirPartsOfThePicture(_ text: String) throws {
    let page = try makePage(of: smallGraph(id: text))
    let picture = try #require(part(of: page, from: "<g id=\"nodes\">", to: "</svg>"))
    #expect(picture.components(separatedBy: "<g class=\"node").count == 4)
    #expect(!picture.contains("\"></g>"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", " https://a.example", "file:///etc/passwd",
  ])
  func addressesThatRunSomethingAreLeftOut(_ url: String) throws {
    let page = try makePage(of: smallGraph(url: url))
    let text = try #require(data(in: page))
    #expect(!text.contains("\"url\""))
    #expect(!page.contains(url))
  }

  @Test func allowedAddressesStay() throws {
    let text = try #require(try data(in: makePage(of: smallGraph())))
    #expect(text.contains("\"url\": \"https://harbour.example/a\""))
  }

  @Test func policyLetsOnlyTheOwnScriptAndStyle() throws {
    let page = try makePage(of: smallGraph())
    let policy = try #require(
      part(of: page, from: "Content-Security-Policy\" content=\"", to: "\"")
    )
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    #expect(!policy.contains("http"))
  }

  @Test func pageNamesNoAddressOfItsOwn() throws {
    let page = try makePage(of: smallGraph(url: "mailto:desk@harbour.example"))
    // Names of XML namespaces, which nobody fetches.
    let known = ["http://www.w3.org/2000/svg", "http://graphml.graphdrawing.org/xmlns"]
    let rest = known.reduce(page) { $0.replacing($1, with: "") }
    #expect(!rest.contains("http://"))
    // The allow-list and what print shows of links.
    #expect(!rest.contains("https://"))
    #expect(!page.contains("innerHTML"))
    #expect(!page.contains("eval("))
  }
}
