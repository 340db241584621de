import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What holds for every writer.
struct AllWritersTests {
  private static func writers(_ appearance: Appearance = Appearance()) -> [any GraphWriter] {
    GraphMLWriter.Profile.allCases.map { GraphMLWriter(profile: $0, appearance: appearance) }
      + [
        GEXFWriter(appearance: appearance), GraphologyWriter(appearance: appearance),
        CytoscapeWriter(appearance: appearance), NodeLinkJSONWriter(),
        DOTWriter(profile: .gephi, appearance: appearance),
      ]
  }

  @Test func piecesMakeTheWhole() throws {
    let graph = try makeGraph { builder in
      let long = String(repeating: "\"<&\\>\n", count: 9_000)
      for number in 0..<3 {
        builder.addNode("\(number)", kind: .person, name: "N", [.description: long])
        builder.addEdge("e\(number)", kind: .funded, from: "\(number)", to: "0")
      }
    }
    for writer in Self.writers(makeAwkwardAppearance(of: graph)) {
      var pieces: [[UInt8]] = []
      var output = ByteBuffer { pieces.append($0) }
      writer.write(graph, to: &output)
      output.finish()
      #expect(pieces.count > 2, "\(writer)")
      #expect(pieces.flatMap { $0 } == writer.bytes(of: graph), "\(writer)")
    }
  }

  @Test func anEmptyGraphIsAFile() throws {
    let graph = try makeGraph { _ in }
    for writer in Self.writers(makeAwkwardAppearance(of: graph)) {
      let bytes = writer.bytes(of: graph)
      switch writer {
      case is GraphMLWriter, is GEXFWriter: #expect(XMLParser(data: Data(bytes)).parse())
      case is DOTWriter:
        #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("\ndigraph stakeholders {\n}\n"))
      default: _ = try JSONSerialization.jsonObject(with: Data(bytes))
      }
      #expect(writer.losses(of: graph) == [])
      #expect(writer.refusal(of: graph) == nil)
    }
  }

  @Test func hostileTextIsWellFormedEverywhere() throws {
    var random = FixedRandom(seed: 3)
    let letters = [
      "\"", "\\", "<", ">", "&", "'", "]]>", "-->", "\n", "\r", "\t", "\u{0}", "\u{1}", "\u{FFFF}",
      "\u{FFFE}", "\u{85}", "\u{2028}", "\u{202E}", "é", "e\u{301}", "北", "🌍", "&amp;", "{", "}",
      "//", "/*", "*/", "#", "|", ":", "\\N", "a",
    ]
    for _ in 0..<50 {
      let texts = (0..<6).map { _ in random.text(of: letters, upTo: 12) }
      let graph = try makeGraph { builder in
        builder.addDocument("d", [.title: texts[0], .note: texts[1]])
        builder.addNode("a", kind: .person, name: "N" + texts[2], [.description: texts[3]])
        builder.addEdge("e", kind: .funded, from: "a", to: "a", [.note: texts[4], .verb: texts[5]])
      }
      for writer in Self.writers(makeAwkwardAppearance(of: graph)) {
        let bytes = writer.bytes(of: graph)
        switch writer {
        case is GraphMLWriter, is GEXFWriter:
          #expect(XMLParser(data: Data(bytes)).parse(), "\(texts)")
        case is DOTWriter:
          // The comments, the braces, the node and the edge.
          let lines = bytes.split(separator: UInt8(ascii: "\n"))
          #expect(lines.count == 6, "\(texts)")
        default: _ = try JSONSerialization.jsonObject(with: Data(bytes))
        }
      }
    }
  }

  @Test func textsThatAFormatCannotHoldAreCounted() throws {
    let graph = try makeGraph { builder in
      builder.addDocument("d", [.title: "bell \u{7}", .note: "no\u{FFFF}"])
      let own = builder.addColumn(named: "own", to: .nodes)
      builder.addNode("a", kind: .person, name: "A\u{1}", [.description: "fine \u{85}\n"])
      builder.set(own, of: .nodes, to: "\u{FFFE}")
      builder.addNode("b", kind: .person, name: "B", [.aliases: "one\u{1}|two"])
      builder.addEdge("e", kind: .funded, from: "a", to: "b", [.note: "tab\t and \u{1F}"])
    }
    let losses = Self.writers().map { $0.losses(of: graph).map(\.description) }
    // Control characters survive in the JSON text of lists and documents.
    let xml = ["4 texts: XML cannot hold some characters, which become U+FFFD"]
    let dot = ["4 texts: control characters become U+FFFD"]
    #expect(losses == [xml, xml, xml, xml, xml, xml, [], [], [], dot])
    let text = String(decoding: GraphMLWriter().bytes(of: graph), as: UTF8.self)
    #expect(text.components(separatedBy: "\u{FFFD}").count - 1 == 5, "the name stands there twice")
  }
}
