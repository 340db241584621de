import Testing

struct InitCommandTests {
  @Test(arguments: ["new", "a/b/new"])
  func aDatasetToStartFromIsMade(_ path: String) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["init", path], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let files = ["datapackage.json", "documents.csv", "edges.csv", "nodes.csv", "vocabulary.json"]
    #expect(try folder.names().filter { $0.contains(".") } == files.map { "\(path)/\($0)" })
    for file in files { #expect(run.errors.contains("wrote \(path)/\(file)\n")) }
    #expect(run.errors.contains("stakegraph check \(path)"))
  }

  @Test func withRowsItIsADatasetWithoutErrors() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init", "new", "--quiet"], in: folder).errors.isEmpty)
    let empty = try ProgramRun(["check", "new"], in: folder)
    #expect(empty.status == 1)
    try folder.write("id,kind,name\na,person,A\n", to: "new/nodes.csv")
    let run = try ProgramRun(["check", "new"], in: folder)
    #expect(run.status == 0)
  }
}
