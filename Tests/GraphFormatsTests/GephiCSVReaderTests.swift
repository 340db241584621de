import Foundation
import GraphFormats
import StakeholderData
import StakeholderGraph
import TestSupport
import Testing

struct GephiCSVReaderTests {
  private let reader = GephiCSVReader()

  /// What reading the files of a graph gives, in pieces of a size.
  private func readBack(_ graph: Graph, pieceSize: Int = 1 << 18) throws -> GraphReading {
    let files = GephiCSVWriter().files(of: graph).map { file in
      ByteSource(name: file.name, bytes: file.bytes, pieceSize: pieceSize)
    }
    var tables = GephiTables(Array(files[..<2]))
    (tables.documents, tables.vocabulary) = (files[2], files[3])
    return try reader.read(tables, options: ReadingOptions())
  }

  private func expectSame(_ graph: Graph, pieceSize: Int = 1 << 18) throws {
    let reading = try readBack(graph, pieceSize: pieceSize)
    #expect(reading.findings.filter { $0.code != "empty" }.map(\.description) == [])
    let found = differences(try #require(reading.graph), graph)
    #expect(found == [])
  }

  @Test func theAwkwardGraphComesBack() throws {
    try expectSame(try makeAwkwardGraph())
    try expectSame(try makeGraph { _ in })
  }

  @Test func theTwoSessionsComeBack() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("data/two-sessions-2025").path
    try expectSame(try #require(try DatasetReader.read(path).graph))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func randomGraphsComeBack(_ seed: UInt64) throws {
    var random = RandomGraph(seed: seed, letters: RandomGraph.letters + RandomGraph.controls)
    try expectSame(try random.make(), pieceSize: Int(seed % 9) + 1)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func graphsOfEveryTypeOfColumnComeBack(_ seed: UInt64) throws {
    var random = TestSupport.RandomGraph(seed: seed)
    random.density = 7
    random.hasAnyAddress = false
    try expectSame(try random.next())
  }

  @Test(arguments: [",", ";", "\t"])
  func aTableOfEdgesDoesByItself(_ separator: String) throws {
    let text = """
      Source,TARGET,Type,Kind,weight,Label,since,ok,code
      a,b,Directed,OWNS,1.5,owns,1999,true,007
      b,a,undirected,,2,"x
      y",2000,false,12
      a,a,,,,,,,

      """.replacing(",", with: separator)
    let reading = try reader.read(text)
    #expect(
      reading.findings.map { String($0.description.dropFirst(5)) } == [
        "3:1: warning: 1 edge has no direction; they are read from source to target, with the "
          + "property directed = false [directed]"
      ]
    )
    let graph = try #require(reading.graph)
    #expect(
      graph.rows(of: .edges) == [
        "e1 kind=text(\"OWNS\") source=text(\"a\") target=text(\"b\") code=text(\"007\") "
          + "label=text(\"owns\") ok=boolean(true) since=integer(1999) weight=number(1.5)",
        "e2 kind=text(\"unspecified\") source=text(\"b\") target=text(\"a\") code=text(\"12\") "
          + "directed=boolean(false) label=text(\"x\\ny\") ok=boolean(false) since=integer(2000) "
          + "weight=number(2.0)",
        "e3 kind=text(\"unspecified\") source=text(\"a\") target=text(\"a\")",
      ]
    )
  }

  @Test func bothTablesAreReadInAnyOrder() throws {
    let nodes = ByteSource(
      name: "n",
      bytes: Array(
        "\u{FEFF}sep=;\r\nId;Label;tags\r\na;The A;\"[\"\"x\"\", \"\"y\"\"]\"\r\nb;;z\r\n".utf8
      )
    )
    let edges = ByteSource(name: "e", bytes: Array("Source;Target;Id\na;b;x\na;c;x\n".utf8))
    let reading = try reader.read(GephiTables([edges, nodes]), options: ReadingOptions())
    #expect(
      reading.findings.map(\.description) == [
        "e:3:1: warning: no node has the id \"c\" that the edge names as its target; "
          + "a node without a kind is made [reference]",
        "e:3:5: warning: another edge has the id \"x\" already; this one is called \"x-2\" [duplicate]",
      ]
    )
    let graph = try #require(reading.graph)
    #expect(
      graph.rows(of: .nodes).map { $0.replacing("kind=text(\"unspecified\") ", with: "") } == [
        "a name=text(\"The A\") tags=text(\"[\\\"x\\\", \\\"y\\\"]\")",
        "b name=text(\"b\") tags=text(\"z\")", "c name=text(\"c\")",
      ]
    )
    #expect(graph.edgeCount == 2)
  }

  @Test func listsThatGephiWritesAreLists() throws {
    let graph = try reader.graph("Id,tags\na,\"[\"\"x, y\"\", \"\"z\"\"]\"\n")
    #expect(graph.rows(of: .nodes)[0].hasSuffix("tags=list([\"x, y\", \"z\"])"))
  }

  @Test func whatExcelSavesAsUnicodeIsRead() throws {
    let text = "Id\tLabel\tsize\r\na\t北京 🌍\t3\r\n"
    for isBig in [true, false] {
      let units = [0xFEFF] + Array(text.utf16)
      let bytes = units.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
        return isBig ? [high, low] : [low, high]
      }
      for size in [1, 3, 1_000] {
        let reading = try reader.read(bytes, pieceSize: size)
        #expect(reading.findings == [])
        #expect(
          reading.graph?.rows(of: .nodes)
            == ["a kind=text(\"unspecified\") name=text(\"北京 🌍\") size=integer(3)"]
        )
      }
    }
  }

  @Test func aColumnMayBeMappedByItsNameInTheFile() throws {
    let graph = try reader.graph(
      "Id,Label,Group\na,A,bank\n",
      mapping: ["nodes.Group=kind"]
    )
    #expect(graph.rows(of: .nodes) == ["a kind=text(\"bank\") name=text(\"A\")"])
    let edges = try reader.read("Source,Target,Type\na,b,OWNS\n", mapping: ["Type=kind"])
    #expect(edges.graph?.vocabulary.edgeKind("OWNS") != nil)
  }

  @Test func typesThatAreNoDirectionsAreKept() throws {
    let reading = try reader.read("Source,Target,Type\na,b,friend\na,b,Mutual\n")
    let rows = try #require(reading.graph).rows(of: .edges)
    #expect(rows.map { $0.hasSuffix("type=text(\"friend\")") } == [true, false])
    #expect(rows[1].hasSuffix("directed=boolean(false) type=text(\"Mutual\")"))
  }

  @Test(arguments: [
    ("", "1:1: error: there are no data [format]"),
    ("\n\n", "1:1: error: there is nothing but blank lines [header]"),
    (
      "a,b\n1,2\n",
      "1:1: error: the first line has to name the columns Source and Target of edges, or Id of nodes "
        + "[header]"
    ),
    ("Source,x\n", "1:1: error: the column Target is missing; add it [column]"),
    ("Id,x,x\n", "1:6: error: the column \"x\" is there twice; rename or remove one [header]"),
    ("Id,ID\n", "1:4: error: the column \"ID\" is there twice; rename or remove one [header]"),
    (
      "Id,x\na,\"b\n",
      "2:3: error: this quote is never closed; add the closing one, or double it [quote]"
    ),
    (
      "Id,x\na,\"é\"b\n",
      "2:6: error: there is text after the closing quote; double quotes that are meant [quote]"
    ),
    (
      "Id,x\n\"a\n\",1,2\n",
      "2:1: error: the row has 3 cells and the header 2; put cells that hold the separator in "
        + "double quotes [ragged]"
    ),
    (
      "Id\na\na\n",
      "3:1: error: another node has the id \"a\" already; give this one another; the first is on line 2 "
        + "[duplicate]"
    ),
    (
      "Source,Target\na,\n",
      "2:1: error: the edge \"\" has no target; every edge needs one [missing]"
    ),
  ])
  func whatCannotBeReadHasItsPlace(_ text: String, _ sentence: String) throws {
    for size in [1, 7, 100_000] {
      let reading = try reader.read(Array(text.utf8), pieceSize: size)
      #expect(reading.graph == nil)
      #expect(reading.errors.map { String($0.description.dropFirst(5)) } == [sentence])
    }
  }

  @Test func bytesOfAnotherEncodingAreToldWithTheirCell() throws {
    let reading = try reader.read(Array("Id,x\na,b".utf8) + [0xE9] + Array("\n".utf8))
    #expect(
      reading.findings.map(\.description)
        == ["file:2:3: error: these bytes are not UTF-8; save the file as UTF-8 [encoding]"]
    )
  }

  @Test func shortRowsAndNULsAreTold() throws {
    let reading = try reader.read("Id,x,y\na\nb,\0,,,\n")
    #expect(
      reading.findings.map { String($0.description.dropFirst(5)) } == [
        "2:1: warning: the row has 1 cell and the header 3; the missing ones are empty [ragged]",
        "3:3: warning: there is a NUL character; it becomes \u{FFFD} [nul]",
      ]
    )
    #expect(reading.graph?.nodeCount == 2)
  }

  @Test func dataThatAreTablesAreRecognised() {
    #expect(GephiCSVReader.recognises("Source;Target\n"))
    #expect(GephiCSVReader.recognises("label\tID\n"))
    #expect(!GephiCSVReader.recognises("Id\n"))
    #expect(!GephiCSVReader.recognises("{\"source\": 1, \"target\": 2}\n"))
    #expect(!GephiCSVReader.recognises("Source,x\n"))
  }
}
