import Foundation
import GraphFormats
import StakeholderData
import StakeholderGraph
import Testing

/// Files that other programs trip over: each is a graph, or told with its place.
struct AwkwardFilesTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Awkward")

  /// What a reading comes to: its findings, and the graph in a line.
  private static func outcome(of name: String) throws -> [String] {
    let path = folder.appendingPathComponent(name).path
    var source = try ByteSource.file(at: path)
    let reader = try #require(try GraphReaders.ofEnding(path, &source))
    let chosen: any GraphReader = name.hasSuffix(".graphology.json") ? GraphologyReader() : reader
    let reading = try chosen.read(source, options: ReadingOptions())
    let findings = reading.findings.map { finding in
      "\(finding.place.line):\(finding.place.column) \(finding.severity) \(finding.code)"
    }
    guard let graph = reading.graph else { return findings }
    let columns = [GraphTable.nodes, .edges].flatMap { table in
      graph.addedColumns(of: table).map { String($0.prefix { $0 != "(" }) }
    }
    let ids = graph.allNodes.map { graph.id(of: $0) }.joined(separator: " ")
    let edges = graph.allEdges.map { edge in
      "\(graph.id(of: graph.source(of: edge)))-\(graph.id(of: graph.target(of: edge)))"
    }
    return findings + [([ids] + edges + columns).joined(separator: ", ")]
  }

  /// For each file the severity, code and place of each finding, then ids, edges and added columns.
  private static let expected: [String: [String]] = [
    "apoc.graphml": [
      "7:38 warning key", "7:38 warning member", "8:32 warning member", "9:58 warning key",
      "9:58 warning member", "n0 n1, n0-n1, labels: text, tags: text, label: text, since: integer",
    ],
    "attributes-for-all.gexf": ["4:1 warning key", "6:25 warning key", "a, 0: text"],
    "blank.csv": ["1:1 error header"],
    "bomb.gexf": ["2:13 error xml"],
    "bomb.graphml": ["2:13 error xml"],
    "cdata.gexf": ["a b, text: text"],
    "cdata.graphml": ["a, text: text"],
    "cytoscape.graphml": [
      "62 64, 62-64, SUID: integer, selected: boolean, shared: boolean, interaction: text, name: text, selected: boolean"
    ],
    "draft.gexf": ["a b, a-b"],
    "duplicate-edges.csv": ["3:5 warning duplicate", "a b, a-b, b-a"],
    "duplicate-edges.cyjs": ["27:6 warning duplicate", "a b, a-b, b-a"],
    "duplicate-edges.gexf": ["10:1 warning duplicate", "a b, a-b, b-a"],
    "duplicate-edges.graphml": ["7:1 warning duplicate", "a b, a-b, b-a"],
    "duplicate-edges.graphology.json": ["23:4 warning duplicate", "a b, a-b, b-a"],
    "duplicate-edges.json": ["20:4 warning duplicate", "a b, a-b, b-a"],
    "duplicate-edges.jsonl": ["4:18 warning duplicate", "a b, a-b, a-b"],
    "duplicates.csv": ["3:1 error duplicate"],
    "duplicates.cyjs": ["9:4 error duplicate"],
    "duplicates.gexf": ["6:1 error duplicate"],
    "duplicates.graphml": ["5:1 error duplicate"],
    "duplicates.graphology.json": ["8:3 error duplicate"],
    "duplicates.json": ["7:3 error duplicate"],
    "duplicates.jsonl": ["2:1 error duplicate"],
    "edges-first.cyjs": ["a b, a-b"],
    "edges-first.gexf": ["a b, a-b"],
    "edges-first.graphml": ["a b, a-b"],
    "edges-first.graphology.json": ["a b, a-b"],
    "edges-first.json": ["a b, a-b"],
    "edges-first.jsonl": ["a b, a-b"],
    "empty.csv": ["1:1 error format"],
    "empty.cyjs": ["1:1 error format"],
    "empty.gexf": ["1:1 error format"],
    "empty.graphml": ["1:1 error format"],
    "empty.graphology.json": ["1:1 error format"],
    "empty.json": ["1:1 error format"],
    "empty.jsonl": ["1:1 error format"],
    "gephi.graphml": [
      "31:1 warning directed",
      "1 2, 1-2, 2-1, Modularity Class: integer, b: integer, g: integer, label: text, r: integer, size: number, x: number, Edge Label: text, directed: boolean, weight: number",
    ],
    "gzip.csv": ["1:1 error format"],
    "gzip.cyjs": ["1:1 error format"],
    "gzip.gexf": ["1:1 error format"],
    "gzip.graphml": ["1:1 error format"],
    "gzip.graphology.json": ["1:1 error format"],
    "gzip.json": ["1:1 error format"],
    "gzip.jsonl": ["1:1 error format"],
    "hyperedges.graphml": ["6:1 warning hyperedge", "a b, a-b"],
    "igraph.graphml": [
      "1:1 warning unkept", "n0 n1, n0-n1, age: number, data_id: text, weight: number",
    ],
    "keys-for-all.graphml": ["1:1 warning unkept", "a, a-a, size: integer, size: integer"],
    "keys-without-type.graphml": ["a, size: text"],
    "latin1-undeclared.graphml": ["4:11 error xml"],
    "latin1.csv": ["2:1 error encoding"],
    "latin1.cyjs": ["6:13 error encoding"],
    "latin1.gexf": ["é"],
    "latin1.graphml": ["é"],
    "latin1.graphology.json": ["5:12 error encoding"],
    "latin1.json": ["5:11 error encoding"],
    "latin1.jsonl": ["1:25 error encoding"],
    "missing-nodes.cyjs": ["11:4 warning reference", "a ghost, a-ghost"],
    "missing-nodes.gexf": ["8:1 warning reference", "a ghost, a-ghost"],
    "missing-nodes.graphml": ["5:1 warning reference", "a ghost, a-ghost"],
    "missing-nodes.graphology.json": ["10:3 warning reference", "a ghost, a-ghost"],
    "missing-nodes.json": ["9:3 warning reference", "a ghost, a-ghost"],
    "missing-nodes.jsonl": ["1:1 warning reference", "a b, a-b"],
    "mixed.csv": ["3:1 warning directed", "a b, a-b, b-a, directed: boolean"],
    "mixed.gexf": ["9:1 warning directed", "a b, a-b, b-a, directed: boolean"],
    "mixed.graphml": ["6:1 warning directed", "a b, a-b, a-b, directed: boolean"],
    "mixed.graphology.json": ["3:1 warning directed", "a, a-a, a-a, directed: boolean"],
    "nested.gexf": ["a b, a-b, parent: text"],
    "nested.graphml": ["7:1 warning directed", "a b, a-b, parent: text, directed: boolean"],
    "networkx.graphml": [
      "14:1 warning duplicate",
      "fens moor, fens-moor, moor-fens, fens-moor, big: boolean, size: number, since: integer",
    ],
    "no-namespace.gexf": ["a b, a-b"],
    "no-namespace.graphml": ["a b, a-b"],
    "no-nodes.graphml": ["1:1 warning empty", ""],
    "ports.graphml": ["4:14 warning port", "a, a-a"],
    "prefixed.graphml": ["a, a-a"],
    "ragged.csv": ["2:1 error ragged"],
    "semicolons.csv": ["a"],
    "truncated.csv": ["2:5 error quote"],
    "truncated.cyjs": ["20:1 error json"],
    "truncated.gexf": ["9:1 error xml"],
    "truncated.graphml": ["6:1 error xml"],
    "truncated.graphology.json": ["17:10 error json"],
    "truncated.json": ["14:7 error json"],
    "truncated.jsonl": ["3:23 error json"],
    "types.csv": ["a b, size: text"],
    "types.cyjs": ["a b, size: text"],
    "types.gexf": ["6:25 warning type", "a, size: text"],
    "types.graphml": ["6:14 warning type", "a b, size: text"],
    "types.graphology.json": ["a b, size: text"],
    "types.json": ["a b, size: text"],
    "types.jsonl": ["a b, size: text"],
    "undirected.json": ["2:1 warning directed", "a, a-a, directed: boolean"],
    "untyped.gexf": ["a, size: text"],
    "utf16-big.graphml": ["é"],
    "utf16.csv": ["b é, é-b"],
    "utf16.cyjs": ["é"],
    "utf16.gexf": ["é"],
    "utf16.graphml": ["é"],
    "utf16.graphology.json": ["é"],
    "utf16.json": ["é"],
    "utf16.jsonl": ["a b, a-b"],
    "yed.graphml": [
      "50:7 warning port",
      "n0 n0::n0 n1, n0::n0-n1, colour: text, label: text, parent: text, colour: text, label: text",
    ],
  ]

  @Test(arguments: expected.keys.sorted())
  func eachFileIsAGraphOrToldWithItsPlace(_ name: String) throws {
    #expect(try Self.outcome(of: name) == Self.expected[name])
  }

  @Test func everyFileIsInTheTable() {
    #expect(FileContents.names(in: Self.folder.path) == Self.expected.keys.sorted())
  }

  @Test func aFolderIsNoFile() {
    let path = Self.folder.path
    #expect(throws: FileError.isFolder(path: path)) { _ = try ByteSource.file(at: path) }
  }
}
