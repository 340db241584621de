import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct GEXFWriterTests {
  private static func lines(of graph: Graph) -> [String] {
    String(decoding: GEXFWriter().bytes(of: graph), as: UTF8.self).split(separator: "\n")
      .map { $0.trimmingPrefix { $0 == " " }.description }
  }

  /// A graph with an edge for each date, the ids counted from 0.
  private static func graph(dates: [String], published: String = "") throws -> Graph {
    try makeGraph { builder in
      builder.addDocument("d", [.published: published])
      builder.addNode("a", kind: .person, name: "A")
      for (number, date) in dates.enumerated() {
        builder.addEdge(
          "\(number)",
          kind: .funded,
          from: "a",
          to: "a",
          [.date: date, .document: "d"]
        )
      }
    }
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let graph = try makeAwkwardGraph()
    let bytes = GEXFWriter(appearance: makeAwkwardAppearance(of: graph)).bytes(of: graph)
    #expect(String(decoding: bytes, as: UTF8.self) == GoldenFiles.gexf)
  }

  @Test(arguments: [
    ("2025-03-04", "start=\"2025-03-04\" end=\"2025-03-04\""),
    ("2025-03", "start=\"2025-03-01\" end=\"2025-03-31\""),
    ("2024-02", "start=\"2024-02-01\" end=\"2024-02-29\""),
    ("2024", "start=\"2024-01-01\" end=\"2024-12-31\""),
    ("0987", "start=\"0987-01-01\" end=\"0987-12-31\""),
    ("2024/2025-03", "start=\"2024-01-01\" end=\"2025-03-31\""),
  ])
  func aDateIsAnIntervalFromItsFirstDayToItsLast(_ date: String, _ interval: String) throws {
    let lines = Self.lines(of: try Self.graph(dates: [date], published: "1999"))
    let edge = try #require(lines.first { $0.hasPrefix("<edge ") })
    #expect(edge.hasSuffix(" \(interval)>"))
    #expect(
      lines.contains(
        "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" "
          + "timerepresentation=\"interval\">"
      )
    )
    #expect(lines.contains { $0.hasSuffix("value=\"\(date)\"/>") })
  }

  @Test func anEdgeWithoutADateHasThatOfItsDocument() throws {
    let lines = Self.lines(of: try Self.graph(dates: ["", "2024"], published: "2025-03"))
    let edges = lines.filter { $0.hasPrefix("<edge ") }
    #expect(edges.map { $0.contains("start=\"2025-03-01\" end=\"2025-03-31\"") } == [true, false])
    #expect(edges.map { $0.contains("start=\"2024-01-01\" end=\"2024-12-31\"") } == [false, true])
  }

  @Test func aGraphWithoutDatesIsStatic() throws {
    let lines = Self.lines(of: try Self.graph(dates: [""]))
    #expect(lines.contains("<graph defaultedgetype=\"directed\" mode=\"static\">"))
    #expect(!lines.contains { $0.contains("start=") || $0.contains("timeformat") })
  }

  @Test func nothingTellsWhenTheFileWasWritten() throws {
    let text = String(decoding: GEXFWriter().bytes(of: try makeAwkwardGraph()), as: UTF8.self)
    #expect(!text.contains("lastmodified"))
  }

  @Test func theDocumentsAndTheVocabularyAreJSONInTheDescription() throws {
    let lines = Self.lines(of: try makeAwkwardGraph())
    let line = try #require(lines.first { $0.hasPrefix("<description>") })
    let text = line.dropFirst("<description>".count).dropLast("</description>".count)
      .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let object = try #require(read as? NSDictionary)
    #expect(
      object["documents"] as? NSArray == [
        [
          "id": "d&1", "publisher": "gazette", "title": "\"Budget\" <day>",
          "published": "2025-03", "authors": ["A|B", "C"],
        ]
      ]
    )
    let vocabulary = try JSONSerialization.jsonObject(with: Data(GoldenFiles.vocabulary.utf8))
    #expect(object["vocabulary"] as? NSDictionary == vocabulary as? NSDictionary)
  }

  @Test func columnsThatReadersKeepForThemselvesHaveLongerNames() throws {
    let names = ["viz", "color", "self", "pid", "weight", "fine"]
    let graph = try makeGraph { builder in
      let nodes = names.map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      for column in nodes { builder.set(column, of: .nodes, to: "x") }
      let edges = names.map { builder.addColumn(named: $0, to: .edges) }
      builder.addEdge("e", kind: .funded, from: "a", to: "a", [.start: "0", .end: "5"])
      for column in edges { builder.set(column, of: .edges, to: "x") }
    }
    let titles = Self.lines(of: graph).filter { $0.hasPrefix("<attribute ") }
      .compactMap { $0.split(separator: "\"").dropFirst(3).first }
    #expect(
      titles == [
        "kind", "name", "data_color", "fine", "data_pid", "data_self", "data_viz", "data_weight",
        "kind", "data_start", "data_end", "data_color", "fine", "pid", "data_self", "data_viz",
        "data_weight",
      ]
    )
  }

  @Test func idsOfColumnsAreNumbersAndUnique() throws {
    let ids = Self.lines(of: try makeAwkwardGraph()).filter { $0.hasPrefix("<attribute ") }
      .compactMap { $0.split(separator: "\"").dropFirst().first }.map { Int($0) }
    #expect(ids == Array(0..<ids.count))
    #expect(ids.count == 23)
  }

  @Test func theFormatHasItsNameAndEndings() {
    #expect(GEXFWriter.formatName == "gexf")
    #expect(GEXFWriter.fileExtensions == ["gexf"])
  }
}
