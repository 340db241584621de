import StakeholderData
import StakeholderGraph
import Testing

struct TableReaderTests {
  private static let bom: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [
    Array("id,kind,name\r\na,person,名\r\nb,organisation,B\r\n".utf8),
    Array("id,kind,name\ra,person,名\rb,organisation,B\r".utf8),
    bom + Array("id,kind,name\na,person,名\nb,organisation,B".utf8),
    Array("id;kind;name\na;person;名\nb;organisation;B\n".utf8),
    Array("id\tkind\tname\na\tperson\t名\nb\torganisation\tB\n".utf8),
    Array("\"name\",\"id\",\"kind\"\n\"名\",\"a\",\"person\"\nB,b,organisation\n".utf8),
    bom + Array("\"name\";\"id\";\"kind\"\r\n\"名\";\"a\";\"person\"\r\nB;b;organisation\r\n".utf8),
    utf16("id,kind,name\na,person,名\nb,organisation,B\n", isBigEndian: false),
    utf16("id\tkind\tname\r\na\tperson\t名\r\nb\torganisation\tB", isBigEndian: true),
    Array("\n\nid,kind,name\n\na,person,名\n\r\nb,organisation,B\n\n".utf8),
  ])
  func everyDialectGivesTheSameGraph(_ bytes: [UInt8]) throws {
    var files = Files()
    files.nodes = bytes
    let reading = try files.read()
    #expect(reading.findings.isEmpty)
    let graph = try #require(reading.graph)
    #expect(graph.name(of: try #require(graph.node("a"))) == "名")
    #expect(graph.kind(of: try #require(graph.node("b"))) == .organisation)
  }

  @Test(arguments: [
    (
      "",
      "1:1: error: the file is empty; it needs a header line with the columns id, kind, name "
        + "[header]"
    ),
    (
      "\n\n",
      "1:1: error: the file is empty; it needs a header line with the columns id, kind, name "
        + "[header]"
    ),
    ("id,kind\na,person\n", "1:1: error: the column name is missing; add it [column]"),
    (
      "id,kind,naem\na,person,A\n",
      "1:1: error: the column name is missing; rename \"naem\" if that "
        + "is it [column]"
    ),
    ("id,kind,name,x,\n", "1:16: error: column 5 has no usable name; give it one [header]"),
    ("id,kind,name,\"a\nb\"\n", "1:14: error: column 4 has no usable name; give it one [header]"),
    (
      "id,kind,name,x,x\n",
      "1:16: error: the column \"x\" is there twice; rename or remove one "
        + "[header]"
    ),
    (
      "id,kind,name,\"<b>\",kind\n",
      "1:20: error: the column \"kind\" is there twice; rename or "
        + "remove one [header]"
    ),
  ])
  func aHeaderThatCannotBeUsedIsTheOnlyFinding(_ nodes: String, _ finding: String) throws {
    #expect(try Files(nodes: nodes).check() == ["nodes.csv:" + finding])
  }

  @Test func everyProblemOfAHeaderIsFound() throws {
    let files = Files(nodes: "x,,x\n1,2,3\n")
    #expect(
      try files.read().findings.map { "\($0.place.column) \($0.code)" }
        == ["1 column", "1 column", "1 column", "3 header", "4 header"]
    )
  }

  @Test(arguments: [
    (
      "a,person\n",
      "2:1: error: the row has 2 cells and the header 3; add the missing cells [ragged]"
    ),
    ("a\n", "2:1: error: the row has 1 cell and the header 3; add the missing cells [ragged]"),
    (
      "a,persn,Smith, John\n",
      """
      2:1: error: the row has 4 cells and the header 3; put cells that hold the separator in \
      double quotes [ragged]
      """
    ),
    (
      "b,organisation,B\n\na,person,\"Ann\nc,d\n",
      "4:10: error: this quote is never closed; add the closing one, or double it [quote]"
    ),
    (
      "a,persn,\"Ann\" x\n",
      "2:14: error: there is text after the closing quote; double quotes that are meant [quote]"
    ),
    (
      "a,person,名 \"Fox\"\n",
      """
      2:12: error: there is a quote in a cell without quotes; put the cell in quotes and double \
      this one [quote]
      """
    ),
    ("a,per\u{0}son,Ann\n", "2:6: error: there is a NUL byte; remove it [nul]"),
    ("\u{0}a,person,Ann\n", "2:1: error: there is a NUL byte; remove it [nul]"),
  ])
  func aRowThatCannotBeReadIsTheOnlyFinding(_ rows: String, _ finding: String) throws {
    // Edges name the row, documents do as well; nothing of that is wrong for certain.
    let files = Files(
      documents: "id,publisher\nd1,a\n",
      nodes: "id,kind,name\n" + rows
    )
    #expect(try files.check() == ["nodes.csv:" + finding])
    #expect(try files.read().graph == nil)
  }

  @Test func bytesThatAreNotTextAreTheOnlyFinding() throws {
    var files = Files()
    files.nodes = Array("id,kind,name\nb,organisation,名".utf8) + [0xE9, 0xFF] + Array("\na,".utf8)
    files.nodes += [0x80] + Array(",Ann\n".utf8)
    #expect(
      try files.check() == [
        "nodes.csv:2:17: error: these bytes are not UTF-8; save the file as UTF-8 [encoding]",
        "nodes.csv:3:3: error: these bytes are not UTF-8; save the file as UTF-8 [encoding]",
      ]
    )
  }

  @Test func aBrokenEdgeLeavesNoNodeAlone() throws {
    let files = Files(edges: "id,kind,source,target,amount,currency\ne1,founded,a,b,5\n")
    #expect(
      try files.check() == [
        "edges.csv:2:1: error: the row has 5 cells and the header 6; add the missing cells [ragged]"
      ]
    )
  }

  @Test func otherRowsOfABrokenTableAreStillChecked() throws {
    let files = Files(nodes: "id,kind,name\na,person\nb,organisation,B\nc,persn,C\nb,region,B\n")
    let found = try files.read().findings.map { "\($0.place.line):\($0.place.column) \($0.code)" }
    #expect(found == ["2:1 ragged", "4:3 kind", "5:1 duplicate"])
  }

  @Test func addedColumnsAreKept() throws {
    let files = Files(
      nodes: "id,kind,name,\"深 \"\"x\"\"\",listed\na,person,A,007,true\n"
        + "b,organisation,B,,false\n"
    )
    let graph = try #require(try files.read().graph)
    let fields = graph.fields(of: .nodes)
    #expect(fields.suffix(2).map(\.name) == ["listed", "深 \"x\""])
    #expect(graph.cell(at: fields.count - 1, row: 0, of: .nodes) == "007")
    #expect(graph.value(at: fields.count - 2, row: 1, of: .nodes) == .boolean(false))
  }

  @Test func aColumnAlmostKnownIsAWarning() throws {
    let files = Files(nodes: "id,kind,name,alias\na,person,A,x\nb,organisation,B,y\n")
    #expect(
      try files.check() == [
        """
        nodes.csv:1:14: warning: the column "alias" is kept as a property of its own; did you mean \
        aliases? [column]
        """
      ]
    )
  }

  @Test(arguments: [
    "javascript:alert(1)", "ftp://x", "example.org", "HTTP:/x", "https://a b",
  ])
  func anAddressOfAnotherKindIsAWarning(_ url: String) throws {
    let files = Files(nodes: "id,kind,name,url\na,person,Ann,\(url)\nb,organisation,B,https://b\n")
    #expect(
      try files.check() == [
        """
        nodes.csv:2:14: warning: "\(url)" is not an http, https or mailto address; outputs leave \
        it out [url]
        """
      ]
    )
    #expect(try files.read().graph != nil)
  }

  @Test(arguments: ["\u{1}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}"])
  func aControlCharacterIsAWarning(_ control: String) throws {
    let files = Files(nodes: "id,kind,name\na,person,\"名x\(control)y\"\nb,organisation,B\n")
    #expect(
      try files.check() == [
        "nodes.csv:2:13: warning: there is a control character; it becomes \u{FFFD} in outputs "
          + "[control]"
      ]
    )
  }

  @Test(arguments: ["a\tb", "a\nb", "a\r\nb", "\u{A0}", "\u{E9}", "\u{2028}"])
  func otherTextIsNoWarning(_ text: String) throws {
    let files = Files(nodes: "id,kind,name\na,person,\"\(text)\"\nb,organisation,B\n")
    #expect(try files.check() == [])
  }
}
