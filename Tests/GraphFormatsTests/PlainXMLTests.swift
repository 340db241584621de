import StakeholderGraph
import TestSupport
import Testing

@testable import GraphFormats

/// Plain GraphML is read without expat; what comes of it must be the same.
struct PlainXMLTests {
  /// What a file gives, and whether it was plain.
  private func read(_ bytes: [UInt8], plain: Bool, pieceSize: Int) throws -> GraphReading {
    try GraphMLReader().read(
      ByteSource(name: "f", bytes: bytes, pieceSize: pieceSize),
      options: ReadingOptions(),
      triesPlain: plain
    )
  }

  private func expectSame(_ bytes: [UInt8], _ pieceSize: Int, _ note: String) throws {
    let (plain, expat) = (
      try read(bytes, plain: true, pieceSize: pieceSize),
      try read(bytes, plain: false, pieceSize: pieceSize)
    )
    let texts = (plain.findings.map(\.description), expat.findings.map(\.description))
    #expect(texts.0 == texts.1, "\(note)")
    #expect((plain.graph == nil) == (expat.graph == nil), "\(note)")
    if let first = plain.graph, let second = expat.graph {
      #expect(JSONLinesWriter().bytes(of: first) == JSONLinesWriter().bytes(of: second), "\(note)")
    }
  }

  private func isPlain(_ text: String, pieceSize: Int = 7) -> Bool {
    var batch = XMLBatch()
    var scanner = PlainXML()
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      batch.clear()
      guard scanner.scan(Array(rest.prefix(pieceSize)), into: &batch) else { return false }
      rest = rest.dropFirst(pieceSize)
    }
    return scanner.scan(nil, into: &batch)
  }

  private static let sample = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- made by
    hand -->
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y='y'>
      <key id="d0" for="node" attr.name="name" attr.type="string"><default>N&amp;N</default></key>
      <key id="d1" for="edge" attr.name="w" attr.type="double"/>
      <graph edgedefault="directed">
        <node id="a &lt;1&gt;"><data key="d0">名 &#20013;&#x4E2D; "x" ]</data></node>
        <node id="b"/>
        <edge source="a &lt;1&gt;" target="b"><data key="d1"> 2.5</data><data key="d9">u</data></edge>
        <edge source="b" target="b"><data key="d1">many
      lines</data></edge>
      </graph>
    </graphml>

    """

  @Test func whatIsPlainIsReadWithoutExpat() {
    for size in [1, 2, 3, 7, 64, 10_000] { #expect(isPlain(Self.sample, pieceSize: size)) }
    #expect(isPlain("<graphml/>"))
    #expect(isPlain("<graphml></graphml>\n<!-- end -->\n"))
  }

  @Test(arguments: [
    "", " ", "<", "<a", "<a>", "</a>", "<a></b>", "<a/><b/>", "x", "<a/>x",
    "\n<?xml version=\"1.0\"?><a/>",
    "<!DOCTYPE a><a/>", "<a><![CDATA[x]]></a>", "<a><?p?></a>", "<a>\r\n</a>", "<a b='1' b='2'/>",
    "<a b=1/>", "<a b='<'/>", "<a b='\n'/>", "<a>&x;</a>", "<a>&#0;</a>", "<a>&#xFFFE;</a>",
    "<a>&#xD800;</a>",
    "<a>&amp</a>", "<a>]]></a>", "<a>\u{1}</a>", "<a>\u{FFFE}</a>", "<graph>text</graph>", "<1/>",
    "<é/>",
    "<a b='1'c='2'/>", "<!-- -- --><a/>", "<?xml version=\"1.1\"?><a/>", "<a>&#+65;</a>",
    "<?xml version=\"1.0\" encoding=\"latin1\"?><a/>",
  ])
  func whatIsNotPlainIsGivenUp(_ text: String) {
    #expect(!isPlain(text))
    #expect(!isPlain(text, pieceSize: 1))
  }

  @Test func sameFindingsAndGraph() throws {
    for size in [1, 5, 100, 100_000] {
      try expectSame(Array(Self.sample.utf8), size, "pieces of \(size)")
    }
  }

  @Test func changedFilesAreReadTheSame() throws {
    let sample = Array(Self.sample.utf8)
    let parts =
      [
        "<", ">", "&", "\"", "'", "/", "]]>", "<!--", "-->", "<node id=\"a\"/>", "</graph>", "\r",
        "\n", " ",
        "\u{1}", "é", "&#10;", "&lt;", "<data key=\"d0\">", "</data>", "id=\"z\"", "<x>", "</x>",
        "y:",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xEF, 0xBF, 0xBE], [0x00]]
    var random = FixedRandom(seed: 21)
    var graphs = 0
    for round in 0..<1_000 {
      var bytes = sample
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1:
          bytes.insert(contentsOf: parts[Int.random(in: parts.indices, using: &random)], at: place)
        default: bytes.replaceSubrange(place..<min(place + 6, bytes.count), with: [])
        }
      }
      try expectSame(bytes, [1, 13, 1_000][round % 3], "round \(round)")
      if try read(bytes, plain: true, pieceSize: 1_000).graph != nil { graphs += 1 }
    }
    #expect(graphs > 100)
  }
}
