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

  @Test func anEmptyDatasetIsFilledByAReview() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "new", "-q"], in: folder)
    let vocabulary = try folder.text(of: "new/vocabulary.json")
    try folder.write("id,title\nold,Old news\n", to: "new/documents.csv")
    try folder.write("Mira Holm founded Tidal Ltd.\n", to: "articles/a.txt")
    let draft = try ProgramRun(
      ["extract", "articles", "-o", "draft", "--known", "new"],
      in: folder
    )
    #expect(draft.status == 0)
    #expect(draft.errors.contains("1 proposed claim; next: stakegraph review draft"))
    let review = try ProgramRun(
      script: "printf 'a\\n' | \"$0\" review draft --into new",
      in: folder
    )
    #expect(review.status == 0)
    #expect(review.errors.contains("new: 1 claim added"))
    let check = try ProgramRun(["check", "new"], in: folder)
    #expect(check.status == 0)
    #expect(try folder.text(of: "new/vocabulary.json") == vocabulary)
    #expect(try folder.text(of: "new/documents.csv").contains("Old news"))
  }

  @Test func whatIsWrongWithAnEmptyDatasetIsTold() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "new", "-q"], in: folder)
    try folder.write("id,publisher\nold,nobody\n", to: "new/documents.csv")
    try folder.write("Mira Holm founded Tidal Ltd.\n", to: "articles/a.txt")
    let run = try ProgramRun(["extract", "articles", "-o", "draft", "--known", "new"], in: folder)
    #expect(run.status == 1)
    #expect(run.sentence?.contains("\"new\" has 1 error") == true)
  }
}
