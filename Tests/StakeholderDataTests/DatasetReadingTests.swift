import StakeholderData
import StakeholderGraph
import TestSupport
import Testing

struct DatasetReadingTests {
  @Test func thereIsAGraphUnlessThereIsAnError() throws {
    let errors = try Files(nodes: "id,kind,name,url\na,person,,x\nb,organisation,B,x\n").read()
    #expect(errors.graph == nil)
    #expect(errors.errors.map(\.code) == ["missing"])
    #expect(errors.warnings.map(\.code) == ["url", "url"])
    let warnings = try Files(nodes: "id,kind,name,url\na,person,A,x\nb,organisation,B,\n").read()
    #expect(warnings.graph != nil)
    #expect(warnings.errors.isEmpty)
    #expect(warnings.warnings == warnings.findings)
  }

  @Test func allProblemsComeAtOnceInTheOrderOfTheFiles() throws {
    let files = Files(
      documents: "published,id\nMay,d1\n",
      nodes: "name,kind,id\nAnn,persn,a\nBee,organisation,b\nBee,organisation,b\n",
      edges: """
        id,kind,source,target,confidence,date
        e1,quoted,b,zzzz,2,May
        e2,founded,b,b,,2025
        e3,founded,b,b,x,
        e4,quoted,b,b,,

        """
    )
    let places = try files.read().findings.map {
      "\($0.path):\($0.place.line):\($0.place.column) \($0.code)"
    }
    #expect(
      places == [
        "documents.csv:2:1 date", "nodes.csv:2:5 kind", "nodes.csv:4:18 duplicate",
        "edges.csv:2:13 reference", "edges.csv:2:18 range", "edges.csv:2:20 date",
        "edges.csv:4:16 number",
      ]
    )
  }

  @Test func eachOfManyProblemsIsReportedWithItsAdvice() throws {
    let rows = (1...600).map { "e\($0),founded,alhpa,b,d1\n" }
    let files = Files(
      nodes: "id,kind,name\nalpha,person,A\nb,organisation,B\n",
      edges: "id,kind,source,target,document\n" + rows.joined()
    )
    let found = try files.check()
    #expect(found.count == 600)
    #expect(
      found.last == """
        edges.csv:601:14: error: no node has the id "alhpa" that the column source of the edge "e600" \
        names; did you mean "alpha"? [reference]
        """
    )
  }

  @Test func damagedFilesAreReadInOrderAndWithoutATrap() throws {
    var random = FixedRandom(seed: 13)
    let pieces: [[UInt8]] = [
      [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x00], [0xFF], [0xE4, 0xB8], [0x5C], [0x7C],
      [0x3A], [0x01], [0x20], [0x3B], [0x09], [0xEF, 0xBB, 0xBF], [0xC2, 0x85],
    ]
    func damaged(_ bytes: [UInt8]) -> [UInt8] {
      var bytes = bytes
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...4, using: &random))
        bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random) ?? [])
      }
      return bytes
    }
    let whole = Files(
      documents: "id,title,publisher,published\nd1,\"One, \"\"two\"\"\",b,2025\nd2,名,,\n",
      nodes: "id,kind,name,aliases,affiliations\na,person,名,x|y,b:chair\nb,organisation,B,,\n",
      edges: "id,kind,source,target,document,start,end,about\ne1,founded,a,b,d1,0,5,a|b\n"
        + "e2,quoted,b,a,d2,,,\n"
    )
    #expect(try whole.check() == [])
    for _ in 0..<150 {
      var files = whole
      files.documents = whole.documents.map(damaged)
      files.nodes = damaged(whole.nodes)
      files.edges = damaged(whole.edges)
      let reading = try files.read()
      #expect((reading.graph == nil) == !reading.errors.isEmpty)
      for (one, next) in zip(reading.findings, reading.findings.dropFirst())
      where one.path == next.path {
        #expect(one.place <= next.place)
      }
      #expect(reading.findings.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
    }
  }
}
