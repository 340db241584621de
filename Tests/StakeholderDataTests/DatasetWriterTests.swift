import Foundation
import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

struct DatasetWriterTests {
  /// The files that a graph makes, as texts by their names.
  private func texts(of graph: Graph, marksTables: Bool = false) -> [String: String] {
    let files = DatasetWriter(name: "x", marksTables: marksTables).files(of: graph)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    )
  }

  /// What reading the files of a graph gives.
  private func read(_ graph: Graph, marksTables: Bool = false) throws -> GraphReading {
    try withFolder { folder in
      let writer = DatasetWriter(name: "x", marksTables: marksTables)
      try FolderOutput.write(writer.files(of: graph), to: folder)
      return try DatasetReader.read(folder)
    }
  }

  @Test(arguments: [false, true])
  func aGraphComesBackTheSame(_ leadsOutside: Bool) throws {
    var graphs = RandomGraph(seed: 1)
    graphs.leadsOutside = leadsOutside
    for round in 0..<66 {
      graphs.density = round % 11
      let graph = try graphs.next()
      let reading = try read(graph, marksTables: round % 2 == 0)
      #expect(reading.errors.map(\.description) == [])
      let again = try #require(reading.graph)
      #expect(contents(of: again) == contents(of: graph))
      #expect(texts(of: again) == texts(of: graph))
    }
  }

  @Test func theTwoSessionsDatasetIsWrittenAsItStands() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("data/two-sessions-2025").path
    let graph = try #require(try DatasetReader.read(folder).graph)
    let files = DatasetWriter(name: "two-sessions-2025").files(of: graph)
    #expect(files.map(\.name).sorted() == FileContents.names(in: folder))
    for file in files {
      #expect(try FileContents.bytes(at: "\(folder)/\(file.name)") == file.bytes, "\(file.name)")
    }
  }

  @Test func allStandardColumnsAreThereThenAddedOnesByName() throws {
    let graph = try makeGraph { builder in
      builder.addNode("b", kind: .person, name: "=1+1", [.aliases: "x|y"])
      builder.set(builder.addColumn(named: "z", to: .nodes), of: .nodes, to: "1")
      builder.set(builder.addColumn(named: "c d", to: .nodes), of: .nodes, to: "@x, \"y\"")
      builder.addNode("a", kind: .organisation, name: " A ")
    }
    let files = texts(of: graph)
    #expect(
      files["nodes.csv"] == """
        id,kind,name,aliases,description,region,affiliations,identifiers,url,c d,z
        a,organisation," A ",,,,,,,,
        b,person,=1+1,x|y,,,,,,"@x, ""y""\",1

        """
    )
    #expect(files["documents.csv"]?.split(separator: "\n").count == 1)
    #expect(files["edges.csv"] == GraphTable.edges.fields.map(\.name).joined(separator: ",") + "\n")
  }

  @Test func onlyTablesHaveAMark() throws {
    let graph = try makeGraph { $0.addNode("a", kind: .person, name: "Ann") }
    for file in DatasetWriter(name: "x", marksTables: true).files(of: graph) {
      #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) == file.name.hasSuffix(".csv"))
    }
  }

  @Test func anEmptyGraphHasAllFiles() throws {
    let graph = try makeGraph { _ in }
    #expect(
      DatasetWriter(name: "x").files(of: graph).map(\.name) == [
        "documents.csv", "nodes.csv", "edges.csv", "vocabulary.json", "datapackage.json",
      ]
    )
    #expect(try read(graph).findings.map(\.code) == ["empty"])
  }

  @Test func theVocabularyAllowsTheEndsThatEdgesHave() throws {
    let graph = try makeGraph { builder in
      builder.addNode("plan", kind: .initiative, name: "Plan")
      builder.addNode("ann", kind: .person, name: "Ann")
      builder.addEdge("e", kind: .founded, from: "plan", to: "ann")
    }
    let again = try #require(try read(graph).graph)
    #expect(
      again.vocabulary[.founded].sources == ["person", "organisation", "region", "initiative"]
    )
    #expect(again.vocabulary[.founded].targets == ["organisation", "initiative", "person"])
    #expect(again.vocabulary[.quoted] == graph.vocabulary[.quoted])
    #expect(again.edgeCount == 1)
  }

  @Test func whatNoTableCanHoldGivesWay() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A\0n\u{1}")
      for name in ["", "two\nlines", "two\u{FFFD}lines"] {
        builder.set(
          builder.addColumn(named: name, type: .text, to: .nodes),
          of: .nodes,
          to: name + "x"
        )
      }
    }
    let reading = try read(graph)
    #expect(reading.errors == [])
    let again = try #require(reading.graph)
    #expect(again.node("a").map { again.name(of: $0) } == "A\u{FFFD}n\u{1}")
    let added = again.fields(of: .nodes).dropFirst(GraphTable.nodes.fields.count)
    #expect(added.map(\.name) == ["column", "two\u{FFFD}lines", "two\u{FFFD}lines'"])
    let values = added.indices.map { again.cell(at: $0, row: 0, of: .nodes) }
    #expect(values.sorted() == ["two\nlinesx", "two\u{FFFD}linesx", "x"])
  }

  @Test func whatLeadsOutsideMakesItAPartAndIsWarnedOf() throws {
    let graph = try makeGraph { builder in
      builder.addDocument("d", [.publisher: "gone"])
      builder.addNode("a", kind: .person, name: "Ann", [.affiliations: "away:x|a"])
      builder.addEdge("e", kind: .promoted, from: "a", to: "a", [.document: "lost"])
    }
    let reading = try read(graph)
    let outside = reading.findings.filter { $0.code == "outside" }.map(\.message)
    #expect(
      outside == [
        "this is a part of a larger dataset; its rows refer to what it lacks: 2 nodes, such as "
          + "\"away\"; 1 document, such as \"lost\""
      ]
    )
    let package = try #require(texts(of: graph)["datapackage.json"])
    #expect(package.contains("\"partial\" : true"))
    let whole = try makeGraph { $0.addNode("a", kind: .person, name: "Ann") }
    #expect(texts(of: whole)["datapackage.json"]?.contains("partial") == false)
  }
}
