import TestSupport
import Testing

@testable import Graphviz

struct BitmapSizeTests {
  @Test func aWidePictureIsScaledDown() throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["width": "400", "height": "1"])
    let png = try diagram.render(as: .png, layout: .dot).bytes
    // The width stands in the header, after the signature and the name of the first block.
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect(width > 15_000 && width <= 16_001)
  }

  @Test(arguments: [
    ([:], OutputFormat.png, "166.666,166.666"), ([:], .jpeg, "166.666,166.666"),
    (["dpi": "160"], .gif, "100.000,100.000"), (["resolution": "320"], .webp, "50.000,50.000"),
    (["dpi": "1e6"], .png, "0.016,0.016"), (["dpi": "none"], .png, "166.666,166.666"),
    (["dpi": "-5"], .png, "166.666,166.666"), (["dpi": "nan"], .png, "166.666,166.666"),
    (["size": "3,3"], .png, "3,3"),
  ])
  func bitmapsAreBounded(_ given: Attributes, _ format: OutputFormat, _ size: String) {
    let attributes = BitmapSize.bounded(given, for: format)
    #expect(attributes["size"] == .setting(size))
    #expect(attributes.count == given.count + (given["size"] == nil ? 1 : 0))
  }

  @Test(arguments: [OutputFormat.svg, .pdf, .dot, .ps])
  func otherFormatsAreNot(_ format: OutputFormat) {
    #expect(BitmapSize.bounded([:], for: format).isEmpty)
  }
}
