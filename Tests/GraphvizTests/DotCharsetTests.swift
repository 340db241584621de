import Graphviz
import Testing

/// How the bytes of a DOT text become letters.
struct DotCharsetTests {
  private static func read(_ bytes: [UInt8]) throws -> DotGraph {
    try Renderer(isolation: .inProcess).read(bytes)
  }

  private static let cafe = Array("caf".utf8) + [0xE9]

  @Test(arguments: ["latin1", "Latin-1", "l1", "ISO-8859-1", "iso_8859-1", "ISO8859-1"])
  func latin1IsReadIfTheGraphSaysSo(_ charset: String) throws {
    let start = Array("graph { charset = \"\(charset)\"; ".utf8)
    let graph = try DotCharsetTests.read(
      start + DotCharsetTests.cafe + Array(" [x=\"\u{E9}\"] }".utf8)
    )
    // All of it is Latin-1 then, also what could be UTF-8.
    #expect(graph.nodes.map(\.name) == ["café"])
    #expect(graph.nodes[0].attributes["x"]?.text == "Ã©")
    #expect(graph.warnings.isEmpty)
  }

  @Test(arguments: ["", "charset = \"UTF-8\"; ", "charset = utf8; "])
  func utf8IsReadOtherwise(_ charset: String) throws {
    let graph = try DotCharsetTests.read(Array("graph { \(charset)café [世界 = \"🌍\"] }".utf8))
    #expect(graph.nodes.map(\.name) == ["café"])
    #expect(graph.nodes[0].attributes.pairs == ["世界=🌍"])
    #expect(graph.warnings.isEmpty)
  }

  @Test func textThatIsNotUTF8IsReadAsLatin1WithAWarning() throws {
    let dot = Array("graph { é; ".utf8) + DotCharsetTests.cafe + Array("; ".utf8) + [0xFC, 0x7D]
    let graph = try DotCharsetTests.read(dot)
    #expect(graph.nodes.map(\.name) == ["é", "café", "ü"])
    #expect(
      graph.warnings == [
        """
        Text that is not UTF-8 was read as Latin-1, first "café". Set the graph's charset to latin1, \
        or save the file as UTF-8.
        """
      ]
    )
  }

  @Test func anUnknownCharsetIsReadAsUTF8WithAWarning() throws {
    let graph = try DotCharsetTests.read(Array("graph { charset = \"koi8-r\"; é }".utf8))
    #expect(graph.nodes.map(\.name) == ["é"])
    #expect(graph.warnings == ["The charset \"koi8-r\" is not known; the text was read as UTF-8."])
  }

  @Test(arguments: ["graph{ a }", "digraph { a }", "strict graph { a }", "/* x */ graph { a }"])
  func aByteOrderMarkIsPassedOver(_ dot: String) throws {
    let graph = try DotCharsetTests.read([0xEF, 0xBB, 0xBF] + Array(dot.utf8))
    #expect(graph.nodes.map(\.name) == ["a"])
  }
}
