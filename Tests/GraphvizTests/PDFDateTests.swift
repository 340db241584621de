import Testing

@testable import Graphviz

struct PDFDateTests {
  @Test(arguments: [
    ("<< /Producer (x)\n /CreationDate (D:20250305103000Z)\n>>", true),
    ("<< /Producer (x)\n /CreationDate (D:20250305103000+01'00)>>", true),
    ("<< /ModDate (D:20250305103000Z) >>", false), ("", false), ("/CreationDate (", false),
  ])
  func aDateIsBlank(_ text: String, _ hasDate: Bool) {
    let bytes = Array(text.utf8)
    let removed = PDFDate.removed(bytes)
    #expect(removed.count == bytes.count)
    #expect((removed != bytes) == hasDate)
    let left = String(decoding: removed, as: Unicode.UTF8.self)
    #expect(!hasDate || !left.contains("CreationDate") && left.hasSuffix(">>"))
  }
}
