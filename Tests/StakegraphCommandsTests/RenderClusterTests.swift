import Foundation
import TestSupport
import Testing

/// Boxes around nodes, pages, and titles above pictures.
struct RenderClusterTests {
  /// Two regions of three people each, one of whom belongs nowhere.
  private static func write(to folder: borrowing TemporaryFolder, name: String = "Lone Isle") throws
  {
    try folder.write(
      """
      id,kind,name,region
      bay,region,Long Bay,
      isle,region,"\(name)",
      a,person,Ann Example,isle
      b,person,Bo Example,isle
      c,organisation,Sample Works,bay
      d,organisation,Sample Union,bay
      e,person,Eve Example,

      """,
      to: "boxes/nodes.csv"
    )
    try folder.write(
      """
      id,kind,source,target
      1,promoted,a,c
      2,promoted,b,d
      3,funded,isle,a
      4,promoted,e,c
      5,founded,a,d
      6,promoted,bay,d
      7,promoted,a,b

      """,
      to: "boxes/edges.csv"
    )
  }

  private static func run(_ arguments: [String], name: String = "Lone Isle") throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try write(to: folder, name: name)
    return try ProgramRun(["render", "-d", "boxes", "-q"] + arguments, in: folder)
  }

  /// The rectangle around the numbers of some parts of a drawing.
  private static func box(_ text: Substring) -> (
    left: Double, top: Double, right: Double, bottom: Double
  ) {
    let pairs = text.matches(of: #/(-?[0-9.]+),(-?[0-9.]+)/#).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } }
    }
    return (
      pairs.map(\.0).min() ?? 0, pairs.map(\.1).min() ?? 0, pairs.map(\.0).max() ?? 0,
      pairs.map(\.1).max() ?? 0
    )
  }

  @Test(arguments: ["auto", "dot", "osage"])
  func everyNodeIsInItsBoxAndNoOther(_ layout: String) throws {
    let run = try Self.run([
      "--cluster", "region", "--layout", layout, "--kind", "promoted", "--kind", "founded",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let members = ["region-isle": ["a", "b"], "region-bay": ["bay", "c", "d"]]
    let plain = run.text.replacing("&#45;", with: "-")
    let centres = plain.matches(
      of:
        #/id="node-([a-z]*)" class="node[^>]*>.*?<(?:ellipse[^>]*cx="([-0-9.]*)" cy="([-0-9.]*)"|polygon[^>]*points="([^"]*)")/#
        .dotMatchesNewlines()
    ).map { match -> (id: String, x: Double, y: Double) in
      if let x = match.2.flatMap({ Double($0) }), let y = match.3.flatMap({ Double($0) }) {
        return (String(match.1), x, y)
      }
      let box = Self.box(match.4 ?? "")
      return (String(match.1), (box.left + box.right) / 2, (box.top + box.bottom) / 2)
    }
    #expect(Set(centres.map(\.id)) == ["a", "b", "bay", "c", "d", "e"])
    let boxes = plain.matches(
      of: #/id="box-([^"]*)" class="cluster.*? d="([^"]*)"/#.dotMatchesNewlines()
    )
    #expect(Set(boxes.map { String($0.1) }) == Set(members.keys))
    for match in boxes {
      let box = Self.box(match.2)
      let inside = centres.filter {
        box.left < $0.x && $0.x < box.right && box.top < $0.y && $0.y < box.bottom
      }
      #expect(inside.map(\.id).sorted() == members[String(match.1)], "\(layout) \(match.1)")
    }
    for label in ["Lone Isle", "Long Bay"] {
      #expect(plain.replacing("\u{A0}", with: " ").contains(">\(label)</text>"))
    }
  }

  @Test(arguments: ["region", "community", "kind"])
  func eachRuleDrawsBoxes(_ rule: String) throws {
    let run = try Self.run(["--cluster", rule])
    #expect(run.status == 0, "\(run.errors)")
    let svg = try ParsedSVG(run.output)
    #expect(svg.clusters.count >= 1)
    #expect(svg.nodes.count == 7)
    #expect(try Self.run(["--cluster", rule]).output == run.output)
  }

  @Test func aHostileNameIsALabelAndNothingElse() throws {
    let name = "</text><script>alert(1)</script>&#160;]; x [label=y"
    let svg = try ParsedSVG(try Self.run(["--cluster", "region"], name: name).output)
    #expect(svg.clusters.contains { $0.label == name })
    #expect(svg.nodes.count == 7)
  }

  @Test(arguments: [
    (
      ["--cluster", "region", "--layout", "fdp"],
      "--layout fdp does not keep the nodes of a cluster"
    ),
    (
      ["--cluster", "region", "--layout", "neato"],
      "--layout neato does not keep the nodes of a cluster"
    ),
    (
      ["--cluster", "region", "--layout", "sfdp"],
      "--layout sfdp does not keep the nodes of a cluster"
    ),
    (
      ["--cluster", "region", "--layout", "circo"],
      "--layout circo does not keep the nodes of a cluster"
    ),
    (
      ["--cluster", "region", "--layout", "twopi"],
      "--layout twopi does not keep the nodes of a cluster"
    ),
    (["--cluster", "country"], "--cluster"),
    (["--cluster", "kind", "--communities"], "--cluster does not go with --communities or --diff"),
    (["--page", "a4"], "--page is for PDF"), (["--page", "a5", "-o", "x.pdf"], "--page"),
    (["--page", "a4", "--width", "500", "-o", "x.pdf"], "--page and --width do not go together"),
  ])
  func misuseIsRefused(_ arguments: [String], _ sentence: String) throws {
    let run = try Self.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func withoutARegionThereIsNothingToBox() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["render", "-d", "sample", "-q", "--cluster", "region"], in: folder)
    #expect(run.status == 1)
    #expect(run.sentence == "no node that is drawn has a region; leave out --cluster")
  }

  @Test(arguments: [
    ("a4", "1.5", "842 595"), ("a4", "0.6", "595 842"), ("a3", "1.5", "1191 842"),
    ("letter", "0.6", "612 792"),
  ])
  func aPageOfPDFHasItsSize(_ page: String, _ aspect: String, _ size: String) throws {
    let run = try Self.run(["--page", page, "--aspect", aspect, "--format", "pdf"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      String(decoding: run.output, as: Unicode.ASCII.self).contains("/MediaBox [ 0 0 \(size) ]")
    )
  }

  @Test func theWidthOfPDFIsInPoints() throws {
    let run = try Self.run(["--width", "500", "--format", "pdf"])
    #expect(String(decoding: run.output, as: Unicode.ASCII.self).contains("/MediaBox [ 0 0 500 "))
  }

  @Test func wordsAreWrittenAsTheyAre() throws {
    let words = #"\G \N \E \\T &#38; <b>"#
    for layout in ["auto", "dot"] {
      let run = try Self.run(["--title", words, "--caption", words, "--layout", layout])
      let texts = run.text.split(separator: "\n").filter { $0.contains("</text>") }
      let escaped = #"\G \N \E \\T &amp;#38; &lt;b&gt;"#
      #expect(texts.count { $0.replacing("\u{A0}", with: " ").contains(escaped) } == 2, "\(layout)")
    }
  }

  @Test func aPDFHasTheSameBytesAnotherDay() throws {
    let first = try Self.run(["--format", "pdf"]).output
    #expect(first.starts(with: Array("%PDF".utf8)))
    #expect(!String(decoding: first, as: Unicode.ASCII.self).contains("CreationDate"))
  }

  @Test func theTitleStandsAboveAndTheLegendBelow() throws {
    let text = try Self.run(["--title", "Who & what"]).text
    func height(_ words: String) throws -> Double {
      let line = try #require(
        text.split(separator: "\n").first { $0.contains(">\(words)") && $0.contains(" y=\"") }
      )
      let match = try #require(line.firstMatch(of: #/ y="([-0-9.]*)"/#))
      return try #require(Double(match.1))
    }
    let (title, node, legend) = (
      try height("Who &amp; what</text>"), try height("Ann"), try height("Person")
    )
    #expect(title < node && node < legend)
  }

  @Test(arguments: [("이순신", "Korean"), ("関ひろみ", "Japanese"), ("王", "Chinese")])
  func aScriptWithoutAFontIsTold(_ name: String, _ script: String) throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder, name: name)
    let warning = "warning: no installed font has \(script) letters, which are drawn as boxes; "
    func errors(_ fonts: String, _ format: String) throws -> String {
      try folder.write("#!/bin/sh\n\(fonts)\n", to: "tools/fc-list")
      return try ProgramRun(
        script: "chmod +x tools/fc-list; PATH=\"$PWD/tools:$PATH\" "
          + "\"$0\" render -d boxes --effort quick --format \(format) -o x.\(format)",
        in: folder
      ).errors
    }
    #expect(try errors("exit 0", "png").contains(warning))
    #expect(try !errors("echo Sample Sans", "png").contains(warning))
    #expect(try !errors("exit 1", "png").contains(warning))
    #expect(try !errors("exit 0", "svg").contains(warning))
  }
}
