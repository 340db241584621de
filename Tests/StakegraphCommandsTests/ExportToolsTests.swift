import Testing

struct ExportToolsTests {
  @Test(arguments: [
    (
      "gephi-csv",
      ["gephi-documents.csv", "gephi-edges.csv", "gephi-nodes.csv", "gephi-vocabulary.json"]
    ),
    ("neo4j", ["neo4j-documents.csv", "neo4j-edges.csv", "neo4j-import.txt", "neo4j-nodes.csv"]),
  ])
  func tablesGoIntoAFolder(_ format: String, _ names: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let base = ["export", "-d", "sample", "-q", "--format", format]
    let without = try ProgramRun(base, in: folder)
    #expect(without.status == 64)
    #expect(without.output.isEmpty)
    #expect(without.errors.contains("\(format) is several files; name a folder with -o"))
    let run = try ProgramRun(base + ["-o", "tables"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(try folder.names().filter { $0.hasPrefix("tables/") } == names.map { "tables/\($0)" })
    #expect(try folder.text(of: "tables/\(format.prefix(5))-edges.csv").contains("Budget day"))
  }

  @Test(arguments: ["kumu", "mermaid", "ftm"])
  func filesForPeopleHaveCitationsWrittenOut(_ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["export", "-d", "sample", "-q", "--format", format], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("Gazette, Budget day, 2025-03-04, ¶ 1"))
  }

  @Test func whatIsLostIsAWarning() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let base = ["export", "-d", "sample", "--format", "mermaid"]
    let run = try ProgramRun(base, in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("warning: 2 edge values: Mermaid has no place for start and end\n"))
    #expect(try ProgramRun(base + ["-q"], in: folder).errors.isEmpty)
  }

  @Test(arguments: [
    ("x.graphml", "<data key=\"n_x\">"), ("x.json", "\"x\":"), ("x.gexf", "viz:position"),
  ])
  func placesAreToldWhenAskedFor(_ file: String, _ sign: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["export", "-d", "sample", "-q", "--with-layout", "-o", file],
      in: folder
    )
    #expect(run.status == 0, "\(run.errors)")
    let text = String(decoding: try folder.bytes(of: file), as: UTF8.self)
    #expect(text.replacing(" ", with: "").contains(sign.replacing(" ", with: "")))
  }

  @Test func aFormatWithoutPlacesSaysSo() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["export", "-d", "sample", "--with-layout", "--format", "sql"],
      in: folder
    )
    #expect(run.status == 64)
    #expect(run.errors.contains("sql does not tell where nodes are"))
  }
}
