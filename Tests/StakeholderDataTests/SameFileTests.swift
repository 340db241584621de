import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

struct SameFileTests {
  @Test func rowsAreReadWithAllTheirColumns() throws {
    let table = "why;b;decision;a;note\r\nold;b;same;a;\"seen; twice\"\r\n;\u{E9};;x;\r\n"
    let found = try withFolder { folder in
      let path = DatasetFile.same.path(in: folder)
      try FileOutput.write([0xEF, 0xBB, 0xBF] + Array(table.utf8), to: path)
      return try SameFile.decisions(in: folder)
    }
    #expect(
      found == [
        SameDecision(
          a: "a",
          b: "b",
          verdict: .same,
          note: "seen; twice",
          details: [.init(name: "why", text: "old")]
        ),
        SameDecision(a: "x", b: "\u{E9}", verdict: nil),
      ]
    )
    let none = try withFolder { try SameFile.decisions(in: $0) }
    #expect(none == [])
  }

  @Test func decisionsComeBackTheSame() throws {
    var random = FixedRandom(seed: 5)
    for _ in 0..<30 {
      let rows = (0..<Int.random(in: 0...5, using: &random)).map { number in
        SameDecision(
          a: "a\(number)" + random.text(of: RandomGraph.pieces, upTo: 3),
          b: "b" + random.text(of: RandomGraph.pieces, upTo: 3),
          verdict: [.same, .different, nil].randomElement(using: &random) ?? nil,
          note: random.text(of: RandomGraph.pieces, upTo: 3),
          details: [.init(name: "x, \"y\"", text: "t\(number)"), .init(name: ";", text: "深")]
        )
      }
      let again = try withFolder { folder in
        let path = DatasetFile.same.path(in: folder)
        try FileOutput.write(SameFile.bytes(of: rows), to: path)
        return try SameFile.read(path).decisions.map(\.decision)
      }
      #expect(again == rows)
    }
  }

  @Test func aDatasetIsReadWithItsDecisions() throws {
    let files = Files(same: "a,b,decision\na,b,different\n")
    #expect(try files.check() == [])
    #expect(try files.read().graph != nil)
  }

  @Test(arguments: [
    (
      "",
      "1:1: error: the file is empty; it needs a header line with the columns a, b, decision [header]"
    ),
    ("a,b\n", "1:1: error: the column decision is missing; add it [column]"),
    (
      "a,b,decision,a\n",
      "1:14: error: the column \"a\" is there twice; rename or remove one [header]"
    ),
    (
      "a,b,decision\na,b,maybe\n",
      "2:5: error: \"maybe\" is no decision; write same or different, or leave it empty [word]"
    ),
    ("a,b,decision\n,b,same\n", "2:1: error: the row has no a; every row needs two ids [missing]"),
    ("a,b,decision\na,,\n", "2:3: error: the row has no b; every row needs two ids [missing]"),
    (
      "a,b,decision\na,a,same\n",
      "2:3: error: \"a\" stands on both sides; a decision is on two nodes [pair]"
    ),
    (
      "a,b,decision\na,b\n",
      "2:1: error: the row has 2 cells and the header 3; add the missing cells [ragged]"
    ),
    (
      "a,b,decision\n\"a,b,same\n",
      "2:1: error: this quote is never closed; add the closing one, or double it [quote]"
    ),
    ("a,b,decision\na,b,\0\n", "2:5: error: there is a NUL byte; remove it [nul]"),
    (
      "a,b,decision\na,b,same\nb,a,different\n",
      """
      3:5: error: "b" and "a" cannot be different: line 2 makes them the same; change one of these rows \
      [contradiction]
      """
    ),
    (
      "a,b,decision\nb,c,same\na,c,different\nb,a,same\n",
      """
      3:5: error: "a" and "c" cannot be different: lines 2 and 4 make them the same; change one of \
      these rows [contradiction]
      """
    ),
  ])
  func whatIsWrongHasItsPlace(_ same: String, _ finding: String) throws {
    let files = Files(
      nodes: "id,kind,name\na,person,Ann\nb,organisation,Bee\nc,region,Cee\n",
      edges: "id,kind,source,target,document\ne1,founded,a,b,d1\ne2,promoted,a,c,d1\n",
      same: same
    )
    #expect(try files.check() == ["same.csv:" + finding])
    #expect(try files.read().graph == nil)
  }

  @Test func anUnknownIdIsAWarning() throws {
    let files = Files(
      nodes: "id,kind,name,merged_ids\na,person,Ann,a|old\\:a\nb,organisation,Bee,\n",
      same: "a,b,decision\na,gone,same\nold:a,b,different\n"
    )
    #expect(
      try files.check() == [
        "same.csv:2:3: warning: no node has the id \"gone\"; correct it, unless another dataset has it "
          + "[unknown]"
      ]
    )
    #expect(try files.read().graph != nil)
  }

  @Test func newPairsAreAddedInTheStyleOfTheFile() throws {
    let rows = [
      SameDecision(a: "b", b: "a", verdict: nil),
      SameDecision(a: "a", b: "c;d", verdict: nil, details: [.init(name: "score", text: "0.5")]),
    ]
    try withFolder { folder in
      let path = DatasetFile.same.path(in: folder)
      #expect(try SameFile.add([], in: folder) == 0)
      #expect(FileContents.kind(of: path) == nil)
      let old = TextDecoding.file(
        of: Array("a;b;by;decision\na;b;Ann;same\n".utf8),
        in: .utf16LittleEndian
      )
      try FileOutput.write(old, to: path)
      #expect(try SameFile.add(rows, in: folder) == 1)
      let text = "a;b;decision;note;by;score\na;b;same;;Ann;\na;\"c;d\";;;;0.5\n"
      #expect(
        try FileContents.bytes(at: path)
          == TextDecoding.file(of: Array(text.utf8), in: .utf16LittleEndian)
      )
      #expect(try SameFile.add(rows, in: folder) == 0)
    }
    try withFolder { folder in
      let added = try SameFile.add(rows, in: folder)
      #expect(added == 2)
      let path = DatasetFile.same.path(in: folder)
      #expect(
        try FileContents.bytes(at: path)
          == Array("a,b,decision,note,score\nb,a,,,\na,c;d,,,0.5\n".utf8)
      )
    }
  }

  @Test func theDatasetWriterKeepsAndDescribesThem() throws {
    let graph = try makeGraph { $0.addNode("a", kind: .person, name: "Ann") }
    let rows = [
      SameDecision(a: "a", b: "z", verdict: .same, details: [.init(name: "by", text: "x")])
    ]
    let files = DatasetWriter(name: "x", marksTables: true).files(of: graph, decisions: rows)
    #expect(files.map(\.name).last == "same.csv")
    #expect(files.last?.bytes.starts(with: [0xEF, 0xBB, 0xBF]) == true)
    try withFolder { folder in
      try FolderOutput.write(files, to: folder)
      #expect(try SameFile.decisions(in: folder) == rows)
      let package = String(
        decoding: try FileContents.bytes(at: DatasetFile.package.path(in: folder)),
        as: UTF8.self
      )
      for word in ["\"same.csv\"", "\"different\"", "\"by\""] { #expect(package.contains(word)) }
    }
  }
}
