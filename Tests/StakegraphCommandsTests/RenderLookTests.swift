import Foundation
import Testing

/// Theme, title, caption, width and shape of a picture.
struct RenderLookTests {
  private static func run(_ arguments: [String], theme: String? = nil) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    if let theme { try folder.write(theme, to: "own.json") }
    return try ProgramRun(["render", "-d", "sample"] + arguments, in: folder)
  }

  @Test(arguments: [("light", "#ffffff"), ("dark", "#14181d"), ("print", "#ffffff")])
  func aThemeOfANameIsThere(_ name: String, _ ground: String) throws {
    let run = try Self.run(["-q", "--theme", name])
    #expect(run.status == 0)
    #expect(run.text.contains("<polygon fill=\"\(ground)\""))
  }

  @Test func aFileChangesATheme() throws {
    let run = try Self.run(
      ["-q", "--theme", "own.json"],
      theme: """
        {"base": "dark", "ground": "#000000",
         "node_kinds": {"person": {"fill": "#112233", "shape": "tab"}},
         "edge_kinds": {"funded": {"line": "#FF8800", "arrow": "dot"}}}
        """
    )
    #expect(run.status == 0)
    for colour in ["#000000", "#112233", "#ff8800"] { #expect(run.text.contains(colour)) }
  }

  @Test(arguments: [
    ("{\n \"colour\": 1}", "own.json:2:2: error: \"colour\" is no key of a theme; "),
    ("{\"ground\": \"red\"}", "own.json:1:12: error: \"red\" is no colour; write it as #RRGGBB"),
    ("{\"text\": 1}", "own.json:1:10: error: \"text\" has to be a text, in double quotes"),
    (
      "{\"node_kinds\":\n{\"persn\": {}}}",
      "own.json:2:2: error: \"persn\" is no kind of node; did you mean person?"
    ),
    (
      "{\"edge_kinds\": {\"funded\": {\"arrow\": \"vea\"}}}",
      "own.json:1:37: error: \"vea\" is no arrow; did you mean vee?"
    ),
    (
      "{\"node_kinds\": {\"person\": {\"shape\": \"circle\"}}}",
      "own.json:1:37: error: \"circle\" is no shape; known are ellipse, box,"
    ),
    ("{\"base\": \"blue\"}", "own.json:1:10: error: \"blue\" is no theme to begin with"),
    ("[]", "own.json:1:1: error: a theme has to be an object, in braces"),
    ("{\"ground\": ", "own.json:1:"),
    (
      "{\"text\": \"#EEEEEE\"}",
      "own.json:1:2: error: text in #EEEEEE cannot be read on #FFFFFF: the contrast is less than 4.5"
    ),
  ])
  func aWrongThemeIsToldWithItsPlace(_ theme: String, _ sentence: String) throws {
    let run = try Self.run(["--theme", "own.json"], theme: theme)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test(arguments: [
    (["--rank-direction", "TB"], "--rank-direction goes with --layout dot"),
    (["--layout", "dot", "--rank-direction", "up"], "--rank-direction"),
    (["--theme", "blue"], "is no theme"),
    (["--width", "99"], "--width has to be from 100 to 16000"),
    (["--aspect", "9"], "--aspect has to be from 0.3 to 3"), (["--effort", "much"], "--effort"),
    (["--measure", "--each", "x", "-o", "y"], "--measure is for one picture"),
  ])
  func misuseIsRefused(_ arguments: [String], _ sentence: String) throws {
    let run = try Self.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(sentence))
  }

  @Test func aThemeThatIsNotThereIsNamed() throws {
    let run = try Self.run(["--theme", "none.json"])
    #expect(run.status == 1)
    #expect(run.errors.contains("\"none.json\" does not exist"))
  }

  @Test func layersGoWhereAskedTo() throws {
    func box(_ direction: String) throws -> [Double] {
      let run = try Self.run(["-q", "--layout", "dot", "--rank-direction", direction])
      let match = try #require(run.text.firstMatch(of: #/viewBox="([^"]*)"/#))
      return match.1.split(separator: " ").compactMap { Double($0) }
    }
    #expect(try box("LR")[3] < box("TB")[3])
  }

  @Test func titleAndCaptionAreWritten() throws {
    let run = try Self.run(["-q", "--title", "Who & what", "--caption", "Our own count"])
    #expect(run.text.contains(">Who &amp; what</text>"))
    #expect(run.text.contains("Our own count"))
    #expect(run.text.contains("<title id=\"picture-title\">Who &amp; what</title>"))
  }

  @Test func theWidthIsInPixels() throws {
    #expect(try Self.run(["-q", "--width", "640"]).text.contains("<svg width=\"640\""))
    let png = Array(try Self.run(["-q", "--width", "640", "--format", "png"]).output)
    try #require(png.count > 24)
    let width = png[16..<20].reduce(0) { $0 << 8 + Int($1) }
    #expect(abs(width - 640) <= 1)
  }

  @Test func measuresArePrinted() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["render", "-d", "sample", "-q", "--measure", "-o", "x.svg"],
      in: folder
    )
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    )
    #expect(object["edges"] as? Int == 5)
    #expect(object["crossings"] as? Int == 0)
    #expect(
      Set(object.keys) == [
        "nodes", "edges", "crossings", "crossings_per_edge", "edges_through_nodes",
        "node_overlaps", "label_overlaps", "label_spill", "smallest_text_px", "aspect",
      ]
    )
    // Where the picture goes to standard output, the measures do not.
    let both = try ProgramRun(["render", "-d", "sample", "-q", "--measure"], in: folder)
    #expect(both.text.hasPrefix("<?xml"))
    #expect(both.errors.hasPrefix("{"))
  }

  @Test func effortAndSeedsGiveTheSameBytes() throws {
    for effort in ["quick", "best"] {
      let first = try Self.run(["-q", "--effort", effort])
      #expect(first.status == 0)
      #expect(try Self.run(["-q", "--effort", effort]).output == first.output)
    }
  }
}
