import Foundation
import Testing

/// Pictures of what differs between two datasets.
struct RenderDiffTests {
  private static func writeBoth(to folder: borrowing TemporaryFolder) throws {
    try folder.writeSample(to: "old/sample", secondFounding: "accepted")
    try folder.writeSample()
    try folder.write(
      """
      id,kind,source,target,document,paragraph,start,end,modality,status
      e1,quoted,gazette,mira,d1,1,0,20,,
      e2,founded,mira,north,d1,2,,,,
      e4,funded,fund,north,,,,,,
      e5,promoted,north,north,d1,3,,,,
      e7,promoted,weekly,north2,d1,3,,,,

      """,
      to: "sample/edges.csv"
    )
  }

  /// The drawing as text, with what Graphviz writes as numbers made plain.
  private static func draw(_ arguments: String...) throws -> String {
    let folder = try TemporaryFolder()
    try writeBoth(to: folder)
    let run = try ProgramRun(
      ["render", "-d", "sample", "-q", "--diff", "old/sample", "--layout", "dot"] + arguments,
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return ["&#45;": "-", "&#160;": " ", "\u{A0}": " "].reduce(run.text) {
      $0.replacing($1.key, with: $1.value)
    }.replacing(#/</text>\n<text[^>]*>/#, with: " ")
  }

  @Test func whatDiffersIsDrawnAndTheRestLeftOut() throws {
    let picture = try Self.draw()
    #expect(
      picture.contains(
        "from old/sample to sample: 1 claim added, 1 removed; drawn as 4 nodes and 3 lines; "
          + "3 other nodes left out"
      )
    )
    #expect(picture.contains("class=\"edge promoted asserted accepted added\""))
    // One of two claims is gone; a plan supports nothing.
    #expect(picture.contains("class=\"edge founded asserted accepted changed\""))
    #expect(picture.contains("Mira Holm founded Northwind Labs (changed)"))
    #expect(picture.contains("− Example Weekly, Plans, 2025-03 (planned)"))
    // Between nodes that are drawn, what has not changed is too.
    #expect(picture.contains("edge-north:promoted:north"))
    for absent in ["node-fund", "node-lone", "node-gazette"] { #expect(!picture.contains(absent)) }
  }

  @Test func claimsMayBeDrawnOneByOne() throws {
    let picture = try Self.draw("--no-merge")
    #expect(picture.contains("class=\"edge founded planned accepted removed\""))
    #expect(picture.contains("class=\"edge founded asserted accepted unchanged\""))
  }

  @Test func whatIsTheSameIsDrawnWhenAskedFor() throws {
    let picture = try Self.draw("--unchanged")
    #expect(picture.contains("node-fund") && picture.contains("node-gazette"))
    #expect(!picture.contains("node-lone"))
    #expect(try Self.draw("--unchanged", "--isolated").contains("node-lone"))
  }

  @Test func theSelectionAndTheFocusCount() throws {
    let promoted = try Self.draw("--kind", "promoted")
    #expect(promoted.contains("1 claim added; drawn as 2 nodes and 1 line; 1 other node left out"))
    #expect(!promoted.contains("founded"))
    let near = try Self.draw("--focus", "weekly")
    #expect(near.contains("node-weekly") && near.contains("node-north2"))
    #expect(!near.contains("node-mira"))
    let top = try Self.draw("--top", "1")
    #expect(top.contains("node-north\"") && !top.contains("node-mira"))
  }

  @Test func theSamePictureHasTheSameBytes() throws {
    #expect(try Self.draw() == Self.draw())
  }

  @Test(arguments: [
    (
      ["-d", "sample", "--diff", "sample"], 1,
      "nothing is left to draw: no claim or node differs between \"sample\" and \"sample\" by these "
        + "options; --unchanged draws what is the same"
    ),
    (["-d", "sample", "--diff", "gone"], 1, "--diff: \"gone\" does not exist; check the path"),
    (["-d", "gone", "--diff", "sample"], 1, "\"gone\" does not exist; check the path"),
    (["-d", "sample", "--unchanged"], 64, "--unchanged needs --diff"),
    (
      ["-d", "sample", "--diff", "old/sample", "--each-kind", "-o", "x"], 64,
      "--diff makes one picture; leave out --each and --each-kind"
    ),
    (
      ["-d", "-", "--diff", "-"], 64,
      "only one of the datasets can come from standard input"
    ),
  ])
  func whatCannotBeComparedIsSaid(
    _ arguments: [String],
    _ status: Int,
    _ sentence: String
  ) throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let run = try ProgramRun(["render"] + arguments, in: folder)
    #expect(Int(run.status) == status)
    #expect(run.sentence == sentence)
    #expect(run.output.isEmpty)
    #expect(try folder.names().contains("x") == false)
  }
}
