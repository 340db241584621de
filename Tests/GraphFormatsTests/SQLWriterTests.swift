import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct SQLWriterTests {
  private static func text(_ graph: Graph) -> String {
    String(decoding: SQLWriter().bytes(of: graph), as: UTF8.self)
  }

  /// The lines of the statement that makes a table, but the first and the last.
  private static func columns(of table: String, in text: String) throws -> [Substring] {
    let lines = text.split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "CREATE TABLE \"\(table)\" ("))
    let end = try #require(lines[start...].firstIndex(of: ") STRICT;"))
    return Array(lines[(start + 1)..<end])
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    #expect(Self.text(try makeAwkwardGraph()) == GoldenFiles.sql)
  }

  @Test func allIsOneTransaction() throws {
    let lines = Self.text(try makeAwkwardGraph()).split(separator: "\n")
    #expect(lines[1] == "PRAGMA foreign_keys = ON;")
    #expect(lines[2] == "BEGIN;")
    #expect(lines.last == "COMMIT;")
    #expect(lines.count { $0 == "COMMIT;" || $0 == "BEGIN;" } == 2)
  }

  @Test func referencesThatLeadOutsideAreNoKeys() throws {
    func graph(region: String) throws -> Graph {
      try makeGraph { builder in
        builder.addNode("a", kind: .region, name: "A")
        builder.addNode(
          "b",
          kind: .person,
          name: "B",
          [.region: region, .affiliations: region]
        )
        builder.addEdge(
          "e",
          kind: .promoted,
          from: "a",
          to: "b",
          [.document: "gone", .about: "a|\(region)"]
        )
      }
    }
    func hasKey(_ table: String, _ column: String, _ region: String) throws -> Bool {
      let lines = try Self.columns(of: table, in: Self.text(try graph(region: region)))
      let line = try #require(lines.first { $0.hasPrefix("  \"\(column)\" ") })
      return line.contains("REFERENCES")
    }
    for (table, column) in [
      ("nodes", "region"), ("affiliations", "organisation"), ("about", "node"),
    ] {
      #expect(try hasKey(table, column, "a"))
      #expect(try !hasKey(table, column, "gone"))
    }
    #expect(try !hasKey("edges", "document", "a"))
    #expect(try hasKey("edges", "source", "a"))
  }

  @Test func columnsWhoseNamesSQLiteHoldsEqualStayApart() throws {
    let graph = try makeGraph { builder in
      let columns = ["ROWID", "Name", "extra", "Extra"].map {
        builder.addColumn(named: $0, to: .nodes)
      }
      builder.addNode("a", kind: .person, name: "A")
      for column in columns { builder.set(column, of: .nodes, to: "x") }
    }
    let added = try Self.columns(of: "nodes", in: Self.text(graph)).dropFirst(9)
    #expect(
      Set(added.map { $0.filter { $0 != "," } }) == [
        "  \"data_ROWID\" TEXT", "  \"data_Name\" TEXT", "  \"Extra\" TEXT",
        "  \"data_extra\" TEXT",
      ]
    )
  }

  @Test func manyRowsAreSeveralStatements() throws {
    let graph = try makeGraph { builder in
      for place in 0..<501 { builder.addNode("\(place)", kind: .person, name: "N") }
    }
    let text = Self.text(graph)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("INSERT INTO \"nodes\" ") } == 3)
    #expect(text.split(separator: "\n").count { $0.contains("'person', 'N'") } == 501)
  }

  @Test func piecesMakeTheSameFile() throws {
    let graph = try makeGraph { builder in
      for place in 0..<5_000 { builder.addNode("\(place)", kind: .person, name: "Name \(place)") }
    }
    var pieces: [[UInt8]] = []
    var output = ByteBuffer { pieces.append($0) }
    SQLWriter().write(graph, to: &output)
    output.finish()
    #expect(pieces.count > 1)
    #expect(Array(pieces.joined()) == SQLWriter().bytes(of: graph))
  }

  @Test func theFormatHasItsNameAndEndings() throws {
    #expect(SQLWriter.formatName == "sql")
    #expect(SQLWriter.fileExtensions == ["sql"])
    #expect(SQLWriter().losses(of: try makeAwkwardGraph()).isEmpty)
  }
}
