import Testing

@testable import GraphPage

/// The hashes by which a browser knows the page's own script.
struct ContentPolicyTests {
  /// The vectors of RFC 4648.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func bytesBecomeBase64(_ text: String, _ expected: String) {
    #expect(ContentPolicy.base64(Array(text.utf8)) == expected)
  }

  /// As another program computes it.
  @Test func hashIsThatOfOtherPrograms() {
    #expect(
      ContentPolicy.hash(of: "doSomething();")
        == "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc="
    )
  }
}
