import Foundation
import Testing

struct PageCommandTests {
  private static func run(
    _ arguments: String...,
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramRun {
    try folder.writeSample()
    return try ProgramRun(["page", "-d", "sample", "--effort", "quick"] + arguments, in: folder)
  }

  /// A wheel of so many nodes, of which each tenth is linked to a hub.
  private static func writeWheel(_ count: Int, to folder: borrowing TemporaryFolder) throws {
    var nodes = "id,kind,name\nhub,person,Hub\n"
    var edges = "id,kind,source,target\n"
    for number in 0..<count {
      nodes += "n\(number),person,Person \(number)\n"
      edges += "e\(number),promoted,n\(number),n\((number + 1) % count)\n"
      if number % 10 == 0 { edges += "h\(number),promoted,hub,n\(number)\n" }
    }
    try folder.write(nodes, to: "large/nodes.csv")
    try folder.write(edges, to: "large/edges.csv")
  }

  @Test func sizeAndContentAreTold() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run("-o", "a.html", in: folder)
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    let size = (try folder.bytes(of: "a.html").count + 999) / 1_000
    #expect(run.errors.contains("a.html: \(size) kB, 5 claims and 7 nodes, 4 of them drawn"))
  }

  @Test func sameDataGiveSameBytes() throws {
    let folder = try TemporaryFolder()
    let first = try Self.run("-q", in: folder)
    #expect(first.errors.isEmpty)
    #expect(first.text.hasPrefix("<!DOCTYPE html>\n"))
    #expect(try Self.run("-q", in: folder).text == first.text)
  }

  @Test func titleAndThemeAreChosen() throws {
    let text = try Self.run("--title", "The harbour", "--theme", "dark", in: TemporaryFolder()).text
    #expect(text.contains("<h1 dir=\"auto\">The harbour</h1>"))
    #expect(text.contains("content=\"dark\""))
  }

  @Test func selectionIsThatOfOtherCommands() throws {
    let text = try Self.run("--kind", "quoted", in: TemporaryFolder()).text
    #expect(text.contains("\"id\": \"e1\""))
    #expect(!text.contains("\"id\": \"e2\""))
  }

  @Test func emptySelectionMakesAPageThatSaysSo() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run("--modality", "denied", "-o", "a.html", "-q", in: folder)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("nothing is left: none of the 5 claims"))
    let page = try folder.text(of: "a.html")
    #expect(page.contains("\"claims\": []"))
    #expect(!page.contains("<svg id=\"picture\""))
  }

  @Test func largeGraphsAreDrawnInPartAndKnownInFull() throws {
    let folder = try TemporaryFolder()
    try Self.writeWheel(1_600, to: folder)
    let run = try ProgramRun(
      ["page", "-d", "large", "--effort", "quick", "-o", "a.html"],
      in: folder
    )
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("1760 claims and 1601 nodes, 200 of them drawn"))
    let page = try folder.text(of: "a.html")
    #expect(page.contains("Too much to draw all: the map shows the best linked part."))
    #expect(page.contains("the top 200 by degree, 1401 nodes left out"))
    #expect(page.matches(of: #/<g class="node n/#).count == 200)
    #expect(page.matches(of: #/"name": "Person /#).count == 1_600)
  }

  @Test func sentencesComeFromCopiesInWhichTheyStand() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write(
      """
      id,title,publisher,file
      d1,Budget day,gazette,a.txt

      """,
      to: "sample/documents.csv"
    )
    // The hash of "Mira Holm spoke." as sha256sum has it.
    let hash = "fa8eb09536455c2e6719c615212c2f49d72c3c1b6bc36ab13cb8881cd95b0f1b"
    try folder.write(
      """
      id,kind,source,target,document,paragraph,start,end,text_sha256
      e1,quoted,gazette,mira,d1,1,0,16,\(hash)
      e2,founded,mira,north,d1,1,17,25,\(hash)

      """,
      to: "sample/edges.csv"
    )
    try folder.write("Mira Holm spoke. She left.\n", to: "copies/a.txt")
    let run = try ProgramRun(
      ["page", "-d", "sample", "--documents", "copies", "-o", "a.html"],
      in: folder
    )
    #expect(run.errors.contains("note: 1 claim of 2 without a sentence"))
    let page = try folder.text(of: "a.html")
    #expect(page.contains("\"sentence\": \"Mira Holm spoke.\""))
    #expect(!page.contains("She left"))
    let plain = try ProgramRun(["page", "-d", "sample"], in: folder)
    #expect(!plain.text.contains("Mira Holm spoke."))
  }

  @Test(arguments: [
    (["--theme", "pink"], 64, "\"pink\" is no theme"), (["-o", ""], 64, "name a file with -o"),
    (["--focus", "Nobody"], 1, "no node is called \"Nobody\""),
    (["--documents", "missing"], 1, "\"missing\" does not exist; check the path"),
    (["-o", "no/such/folder.html"], 1, "no/such/folder.html"),
  ])
  func misuseIsOneSentence(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["page", "-d", "sample", "-q"] + arguments, in: folder)
    #expect(run.status == status)
    #expect(run.text.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
