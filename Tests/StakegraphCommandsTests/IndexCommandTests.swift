import Foundation
import Testing

struct IndexCommandTests {
  @Test(arguments: [
    ["neighbours", "mira"], ["neighbours", "North", "--depth", "2", "--format", "json"],
    ["show", "Mira Holm"], ["stats"], ["rank"], ["path", "mira", "gazette"],
    ["export", "--format", "json"], ["export", "--format", "graphml"], ["timeline"],
  ])
  func commandsAnswerFromAGraphFileAsFromItsDataset(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["index", "sample", "-o", "s.stakegraph"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("s.stakegraph: 2 documents, 7 nodes, 6 edges"))
    let dataset = try ProgramRun(arguments + ["-d", "sample", "-q"], in: folder)
    let file = try ProgramRun(arguments + ["-d", "s.stakegraph", "-q"], in: folder)
    #expect(file.status == dataset.status)
    #expect(file.text == dataset.text)
    #expect(file.errors == dataset.errors)
  }

  @Test(arguments: ["convert", "subset"])
  func otherCommandsWriteGraphFilesAsWell(_ command: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let arguments =
      command == "convert"
      ? ["convert", "sample", "s.stakegraph"] : ["subset", "-d", "sample", "-o", "s.stakegraph"]
    #expect(try ProgramRun(arguments, in: folder).status == 0)
    let check = try ProgramRun(["check", "s.stakegraph"], in: folder)
    #expect(check.status == 0)
    let original = try ProgramRun(["check", "sample"], in: folder)
    #expect(check.errors == original.errors.replacing("sample:", with: "s.stakegraph:"))
    let compared = try ProgramRun(["diff", "sample", "s.stakegraph", "--exit-code"], in: folder)
    #expect(compared.status == 0, "\(compared.text)")
  }

  /// A sample of all bytes; the reader's own test has each.
  @Test func aDamagedFileIsRefusedInOneSentence() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try ProgramRun(["index", "sample", "-o", "s.stakegraph"], in: folder)
    let bytes = try folder.bytes(of: "s.stakegraph")
    let commands = [
      ["check"], ["export", "--format", "json", "-d"], ["neighbours", "Mira Holm", "-d"],
      ["show", "north", "-d"],
    ]
    let whole = try commands.map { try ProgramRun($0 + ["s.stakegraph"], in: folder) }
    for (number, offset) in stride(from: 4, to: bytes.count, by: 67).enumerated() {
      var damaged = bytes
      damaged[offset] ^= 0x10
      try folder.write(damaged, to: "s.stakegraph")
      let command = number % commands.count
      let run = try ProgramRun(commands[command] + ["s.stakegraph"], in: folder)
      if run.status == 0 {
        #expect(run.output == whole[command].output, "byte \(offset)")
        #expect(command > 1, "byte \(offset)")
      } else {
        #expect(run.status == 1, "byte \(offset)")
        #expect(run.output.isEmpty, "byte \(offset)")
        #expect(run.sentence?.hasPrefix("\"s.stakegraph\" ") == true, "\(run.errors)")
      }
    }
  }

  @Test func aFullDiskLeavesTheOldFile() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write("old", to: "s.stakegraph")
    let names = try folder.names()
    let run = try ProgramRun(
      script: "trap '' XFSZ; ulimit -f 4; exec \"$0\" index sample -q -o s.stakegraph",
      in: folder
    )
    #expect(run.status == 1)
    #expect(run.sentence == "\"s.stakegraph\" cannot be written: file too large")
    #expect(try folder.names() == names)
    #expect(try folder.text(of: "s.stakegraph") == "old")
  }

  @Test(arguments: [
    (["stats", "-d", "s.stakegraph", "--input-format", "json"], "--input-format and --map are"),
    (["check", "s.stakegraph", "--for", "gephi"], "is a graph file, which only stakegraph opens"),
  ])
  func whatDoesNotFitAGraphFileIsRefused(_ arguments: [String], _ part: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try ProgramRun(["index", "sample", "-o", "s.stakegraph"], in: folder)
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.sentence?.contains(part) == true, "\(run.errors)")
  }

  @Test func standardInputCannotBeAGraphFile() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try ProgramRun(["index", "sample", "-o", "s.stakegraph"], in: folder)
    let run = try ProgramRun(script: "cat s.stakegraph | \"$0\" stats -d -", in: folder)
    #expect(run.status == 1)
    #expect(
      run.sentence == "a graph file is mapped into memory, which standard input cannot be; "
        + "name it with --data"
    )
  }

  @Test func anotherEndingIsMisuse() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["index", "sample", "-o", "s.graphml"], in: folder)
    #expect(run.status == 64)
    #expect(
      run.sentence
        == "a graph file has the ending .stakegraph; stakegraph convert writes other formats"
    )
  }
}
