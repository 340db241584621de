import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct ExportCommandTests {
  @Test(arguments: [
    ("x.json", "{\n\"directed\": true"), ("x.jsonl", "{\"type\": \"vocabulary\""),
    ("x.graphml", "<?xml version=\"1.0\""),
    ("x.GraphML", "<?xml version=\"1.0\""), ("x.dot", "digraph"), ("x.gv", "digraph"),
    ("x.mmd", "flowchart LR\n"), ("x.sql", "-- A graph"), ("x.ftm", "{\"id\": \"document-"),
    ("x.gexf", "<?xml version=\"1.0\""), ("x.cyjs", "{\n\"format_version\""),
  ])
  func theEndingSaysTheFormat(_ name: String, _ start: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["export", "-d", "sample", "-o", name, "-q"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(String(decoding: try folder.bytes(of: name), as: UTF8.self).hasPrefix(start))
    #expect(try folder.names().filter { !$0.hasPrefix("sample") } == [name])
  }

  @Test(arguments: ["json", "graphml", "dot", "gexf", "graphology", "cytoscape"])
  func theFormatCanBeNamedAndGoesToStandardOutput(_ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let base = ["export", "-d", "sample", "-q", "--format", format]
    let plain = try ProgramRun(base, in: folder)
    #expect(plain.status == 0)
    #expect(plain.errors.isEmpty)
    #expect(!plain.output.isEmpty)
    #expect(try ProgramRun(base + ["-o", "-"], in: folder).output == plain.output)
    #expect(try ProgramRun(base + ["-o", "x.txt"], in: folder).output.isEmpty)
    #expect(try folder.bytes(of: "x.txt") == plain.output)
    switch format {
    case "json", "graphology", "cytoscape": _ = try json(plain.text)
    case "graphml", "gexf": #expect(XMLParser(data: Data(plain.output)).parse())
    default: #expect(plain.text.contains("digraph"))
    }
  }

  @Test func everythingIsExportedButProposedAndRejectedClaims() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let read = try json(
      ProgramRun(["export", "-d", "sample", "--format", "json"], in: folder).text
    )
    let nodes = try #require(read["nodes"] as? [NSDictionary])
    let edges = try #require(read["edges"] as? [NSDictionary])
    #expect(
      nodes.compactMap { $0["id"] as? String }
        == ["fund", "gazette", "lone", "mira", "north", "north2", "weekly"]
    )
    #expect(edges.compactMap { $0["key"] as? String } == ["e1", "e2", "e3", "e4", "e5"])
  }

  @Test(arguments: [
    (
      ["--merge"],
      [
        "fund:funded:north", "gazette:quoted:mira", "mira:founded:north",
        "mira:founded:north:disputed", "north:promoted:north",
      ]
    ),
    (["--focus", "Sample Fund"], ["e4", "e5"]),
    (
      ["--focus", "fund", "--depth", "2", "--kind", "funded", "--kind", "founded"],
      ["e2", "e3", "e4"]
    ),
    (["--status", "rejected"], ["e6"]), (["--node-kind", "person"], []),
  ])
  func optionsSelect(_ options: [String], _ keys: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["export", "-d", "sample", "--format", "json"] + options, in: folder)
    let edges = try #require(try json(run.text)["edges"] as? [NSDictionary])
    #expect(edges.compactMap { $0["key"] as? String } == keys)
  }

  @Test(arguments: [
    ("graphml", "gephi", "label=\"funded\">"), ("graphml", "neo4j", "label=\"FUNDED\">"),
    ("graphml", "yed", "<y:Geometry x=\""), ("graphml", "cytoscape", "attr.name=\"citation\""),
    ("dot", "gephi", "\" -> \""),
  ])
  func aProfileAdaptsAFormat(_ format: String, _ profile: String, _ part: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["export", "-d", "sample", "-q", "--format", format, "--profile", profile],
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains(part))
  }

  @Test func withoutALayoutThereAreNoPlaces() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let base = ["export", "-d", "sample", "-q", "--format", "gexf"]
    #expect(try ProgramRun(base, in: folder).text.contains("<viz:position"))
    let run = try ProgramRun(base + ["--layout", "none"], in: folder)
    #expect(!run.text.contains("<viz:position"))
    #expect(run.text.contains("<viz:color"))
  }

  @Test func aFullDeviceIsAnError() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["export", "-d", "sample", "--format", "json", "-o", "/dev/full"],
      in: folder
    )
    #expect(run.status == 1)
    #expect(run.sentence == "\"/dev/full\" cannot be written: no space left on device")
  }
}
