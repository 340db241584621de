import Foundation
import StakeholderGraph
import Testing

@testable import StakeholderData

struct DataPackageTests {
  @Test(arguments: [
    ("Tide 2025", "tide-2025", "Tide 2025"), (".hidden", "hidden", ".hidden"),
    ("..", "dataset", ".."), ("深", "dataset", "深"), ("-a-", "a", "-a-"),
    ("a\nb\u{202E}c", "a-b-c", "a b c"), ("\u{1B}", "dataset", "dataset"),
  ])
  func aNameIsOneThatToolsTake(_ given: String, _ name: String, _ title: String) throws {
    let bytes = DataPackage.bytes(name: given, title: given, vocabulary: .standard, fields: [:])
    let package = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
    #expect(package["name"] as? String == name)
    #expect(package["title"] as? String == title)
  }

  @Test func declaredTypesAreKept() throws {
    let files = Files(
      nodes: "id,kind,name,code,size,listed,free\na,person,A,1,2,true,1\nb,organisation,B,7,,,2\n",
      package: """
        {"resources": [{"path": "nodes.csv", "schema": {"fields": [
          {"name": "code", "type": "string"}, {"name": "size", "type": "number"},
          {"name": "listed", "type": "boolean"}, {"name": "free", "type": "geopoint"},
          {"name": "kind", "type": "integer"}]}}]}
        """
    )
    let reading = try files.read()
    #expect(reading.findings.isEmpty)
    let graph = try #require(reading.graph)
    let types = graph.fields(of: .nodes).suffix(4).map { "\($0.name) \($0.type)" }
    let largest = Double.greatestFiniteMagnitude
    #expect(
      types == [
        "code \(FieldType.text)", "free \(FieldType.integer(minimum: .min + 1))",
        "listed \(FieldType.boolean)",
        "size \(FieldType.number(minimum: -largest, maximum: largest))",
      ]
    )
  }

  @Test(arguments: [
    ("integer", "1.5", "\"1.5\" is no whole number that can be kept; write digits only [number]"),
    ("boolean", "yes", "\"yes\" is neither true nor false [number]"),
    (
      "number", "1,5",
      """
      "1,5" is no number that can be kept; write it plainly, such as 1000000 or 0.5, with at most \
      15 digits that count [number]
      """
    ),
  ])
  func aValueOfAnotherTypeIsAnError(_ type: String, _ value: String, _ sentence: String) throws {
    let files = Files(
      nodes: "id,kind,name,x\na,person,A,\"\(value)\"\nb,organisation,B,\n",
      package: """
        {"resources": [{"name": "nodes", "schema": {"fields": [{"name": "x", "type": "\(type)"}]}}]}
        """
    )
    #expect(try files.check() == ["nodes.csv:2:12: error: \(sentence)"])
  }

  @Test(arguments: [
    "", "nonsense", "[]", "{\"resources\": 5}", "{\"resources\": [{\"schema\": 5}]}",
  ])
  func anythingElseIsAnError(_ package: String) throws {
    #expect(
      try Files(package: package).check() == [
        """
        datapackage.json:1:1: error: the file is not a data package in JSON; correct it, or delete \
        it [package]
        """
      ]
    )
  }

  @Test(arguments: [
    "{}", "{\"resources\": []}", "{\"resources\": [{\"path\": [\"nodes.csv\", \"more.csv\"]}]}",
    "{\"resources\": [{\"name\": \"nodes\", \"schema\": \"schema.json\"}]}",
    "{\"resources\": [{\"name\": \"other\", \"schema\": {\"fields\": []}}]}",
  ])
  func aPackageMaySayLittle(_ package: String) throws {
    #expect(try Files(package: package).check() == [])
  }

  @Test func thePackageDescribesEveryColumn() throws {
    let added = FieldType.integer(minimum: .min + 1)
    var builder = GraphBuilder()
    _ = builder.addColumn(named: "深 \"x\"", type: added, to: .nodes)
    let bytes = DataPackage.bytes(
      name: "Two Sessions 深/2025",
      title: "<b>\"&\\",
      vocabulary: .standard,
      fields: [.nodes: builder.fields(of: .nodes), .edges: GraphTable.edges.fields]
    )
    let json = try JSONSerialization.jsonObject(with: Data(bytes))
    let package = try #require(json as? [String: Any])
    #expect(package["name"] as? String == "two-sessions---2025")
    #expect(package["title"] as? String == "<b>\"&\\")
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.map { $0["path"] as? String } == ["nodes.csv", "edges.csv"])
    let schema = try #require(resources[1]["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(fields.map { $0["name"] as? String } == EdgeField.allCases.map(\.definition.name))
    // The documents are not part of the package, so nothing may refer to them.
    let keys = try #require(schema["foreignKeys"] as? [[String: Any]])
    #expect(keys.map { $0["fields"] as? [String] } == [["source"], ["target"]])
    let declarations = try #require(DataPackage.declarations(in: bytes))
    #expect(!declarations.isPartial)
    #expect(declarations.types[.nodes]?["深 \"x\""] == added)
  }
}
