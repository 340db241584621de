import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct RenderCommandTests {
  @Test(arguments: [
    ("x.svg", Array("<?xml".utf8)), ("x.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("x.pdf", Array("%PDF-".utf8)), ("x.dot", Array("digraph".utf8)),
    ("x.SVG", Array("<?xml".utf8)),
  ])
  func theEndingSaysTheFormat(_ name: String, _ start: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["render", "-d", "sample", "-o", name, "-q"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(try folder.bytes(of: name).starts(with: start))
    #expect(try folder.names().filter { !$0.hasPrefix("sample") } == [name])
  }

  @Test func withoutAFileThePictureIsSVGOnStandardOutput() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["render", "-d", "sample"], in: folder)
    #expect(run.status == 0)
    #expect(XMLParser(data: Data(run.output)).parse())
    #expect(try ProgramRun(["render", "-d", "sample", "-o", "-"], in: folder).output == run.output)
    #expect(
      try ProgramRun(["render", "-d", "sample", "--format", "png"], in: folder).output
        .starts(with: [0x89, 0x50, 0x4E, 0x47])
    )
  }

  @Test(arguments: [
    "auto", "dot", "neato", "fdp", "sfdp", "circo", "twopi", "osage", "patchwork",
  ])
  func everyLayoutDraws(_ layout: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["render", "-d", "sample", "-q", "--layout", layout], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(XMLParser(data: Data(run.output)).parse())
    #expect(run.text.contains("Mira"))
  }

  @Test func parallelClaimsAreOneEdgeAndNodesWithoutAnEdgeAreLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample(secondFounding: "accepted")
    // Graphviz writes hyphens and spaces as numbers.
    func plain(_ run: ProgramRun) -> String {
      ["&#45;": "-", "&#160;": " ", "\u{A0}": " "].reduce(run.text) {
        $0.replacing($1.key, with: $1.value)
      }.replacing(#/</text>\n<text[^>]*>/#, with: " ")
    }
    let merged = plain(try ProgramRun(["render", "-d", "sample"], in: folder))
    #expect(merged.contains("edge-mira:founded:north"))
    #expect(
      merged.contains(
        "5 claims from 2 documents, drawn as 4 lines; 3 nodes without a claim left out"
      )
    )
    #expect(!merged.contains("node-lone"))
    let funded = plain(try ProgramRun(["render", "-d", "sample", "--kind", "funded"], in: folder))
    #expect(funded.contains("1 claim from 0 documents; 5 nodes without such a claim left out"))
    let arguments = ["render", "-d", "sample", "--no-merge", "--isolated"]
    let all = plain(try ProgramRun(arguments, in: folder))
    #expect(all.contains("edge-e2") && all.contains("edge-e3"))
    #expect(all.contains("node-lone"))
  }

  @Test func theSamePictureHasTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let first = try ProgramRun(["render", "-d", "sample"], in: folder)
    #expect(try ProgramRun(["render", "-d", "sample"], in: folder).output == first.output)
  }
}
