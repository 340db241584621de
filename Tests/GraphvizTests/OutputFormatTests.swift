import Graphviz
import Testing

struct OutputFormatTests {
  @Test(arguments: ["svg", "png:cairo", "png:cairo:gd", "xdot1.4", "cmapx_np", "plain-ext"])
  func aWellFormedNameIsAFormat(_ name: String) throws {
    #expect(try #require(OutputFormat(name)).name == name)
  }

  @Test(arguments: [
    "", ":", "svg:", ":svg", "a:b:c:d", "SVG", "svg ", "../x", "a/b", "svg\0", "é", "-Tsvg\n",
    "x11", "xlib", "gtk", "xlib:cairo", "vdx", "vrml", "gd", "ico",
  ])
  func otherNamesAndWindowsAreNot(_ name: String) {
    #expect(OutputFormat(name) == nil)
  }

  @Test func aFormatIsItsName() {
    #expect(OutputFormat("svg") == .svg)
    #expect(OutputFormat("svg:cairo") != .svg)
  }

  @Test func picturesAndArchivesAreBinary() throws {
    for name in ["png", "pdf", "gif", "jpg", "webp", "svgz", "png:cairo"] {
      #expect(try #require(OutputFormat(name)).isBinary)
    }
    for format in [OutputFormat.svg, .dot, .json, .plain, .ps, .eps] {
      #expect(!format.isBinary)
    }
  }
}
