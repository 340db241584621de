import TestSupport
import Testing

/// DOT files as data, which a worker of the program reads.
struct DOTInputTests {
  @Test func whatIsExportedAsDOTIsTheSameGraph() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample(to: "data/sample")
    let exported = try ProgramRun(
      [
        "export", "--status", "accepted", "--status", "disputed", "--status", "rejected", "-o",
        "g.dot",
      ],
      in: folder
    )
    #expect(exported.status == 0)
    let compared = try ProgramRun(["diff", "data/sample", "g.dot", "--exit-code"], in: folder)
    #expect(compared.text.contains("no difference"), "\(compared.text)\(compared.errors)")
    #expect(compared.status == 0)
  }

  @Test func aGraphIsReadFromStandardInput() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      script: "echo 'digraph { a -> b; c -> a }' | \"$0\" neighbours a --data - --format ids",
      in: folder
    )
    #expect(run.text == "b\nc\n")
    #expect(run.status == 0)
  }

  @Test func damagedFilesAreOneErrorEach() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample(to: "data/sample")
    let exported = try ProgramRun(["export", "-o", "g.dot"], in: folder)
    #expect(exported.status == 0)
    let whole = try folder.bytes(of: "g.dot")
    var random = FixedRandom(seed: 7)
    var refused = 0
    for _ in 0..<25 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(Array("{}[]\"<>\\;\0".utf8).randomElement(using: &random)!, at: place)
        }
      }
      try folder.write(bytes, to: "damaged.dot")
      let run = try ProgramRun(["check", "damaged.dot"], in: folder)
      #expect([0, 1].contains(run.status), "\(run.errors)")
      #expect((run.status == 1) == run.text.contains(": error: "), "\(run.text)\(run.errors)")
      if run.status == 1 { refused += 1 }
    }
    #expect(refused > 3)
  }

  @Test func aTextThatMultipliesIsStoppedByTheLimits() throws {
    let folder = try TemporaryFolder()
    // Each of 20,000 nodes linked with each other one would be 400,000,000 edges.
    let nodes = (0..<20_000).map { "n\($0)" }.joined(separator: " ")
    try folder.write("digraph { {\(nodes)} -> {\(nodes)} }", to: "many.dot")
    let run = try ProgramRun(["check", "many.dot"], in: folder)
    #expect(run.status == 1)
    #expect(run.text.contains("many.dot:1:1: error: "), "\(run.text)\(run.errors)")
    #expect(run.text.contains("memory"), "\(run.text)")
  }
}
