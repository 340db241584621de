import Foundation
import Testing

/// Drawing in a process of its own, as people meet it on the command line.
struct RenderWorkerTests {
  /// A dataset of so many nodes, each linked to each.
  private func writeDense(_ count: Int, to folder: borrowing TemporaryFolder) throws {
    let nodes = (0..<count).map { "n\($0),person,Person \($0)\n" }.joined()
    var edges = ""
    for source in 0..<count {
      for target in 0..<count where source != target {
        edges += "e\(source)-\(target),promoted,n\(source),n\(target)\n"
      }
    }
    try folder.write("id,kind,name\n" + nodes, to: "dense/nodes.csv")
    try folder.write("id,kind,source,target\n" + edges, to: "dense/edges.csv")
  }

  @Test func theWorkerDrawsWhatTheProcessDraws() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let worker = try ProgramRun(["render", "-d", "sample", "-q"], in: folder)
    let inProcess = try ProgramRun(["render", "-d", "sample", "-q", "--in-process"], in: folder)
    #expect(worker.status == 0)
    #expect(worker.output == inProcess.output)
    let dot = ["export", "-d", "sample", "-q", "--format", "dot"]
    #expect(
      try ProgramRun(dot, in: folder).output
        == ProgramRun(dot + ["--in-process"], in: folder).output
    )
  }

  @Test func aLayoutThatTakesTooLongIsStoppedAndLeavesNothing() throws {
    let folder = try TemporaryFolder()
    try writeDense(60, to: folder)
    let arguments = [
      "render", "-d", "dense", "-q", "--layout", "dot", "--force", "--time-limit", "0.5", "-o",
      "x.svg",
    ]
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        Error: The dot layout of 60 nodes and 3540 edges was not finished after 0.5 s; use another \
        layout such as sfdp, draw fewer nodes with --top or --focus, or raise --time-limit.

        """
    )
    #expect(try folder.names() == ["dense", "dense/edges.csv", "dense/nodes.csv"])
  }

  @Test func aLayoutThatWouldTakeTooLongIsRefusedUnlessForced() throws {
    let folder = try TemporaryFolder()
    try writeDense(40, to: folder)
    let circo = ["render", "-d", "dense", "-q", "--layout", "circo", "-o", "x.svg"]
    let run = try ProgramRun(circo, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("The circo layout of 40 nodes and 1560 edges would take more than"))
    #expect(run.errors.contains("use the layout sfdp, draw fewer nodes with --top or --focus"))
    let forced = try ProgramRun(circo + ["--force", "--time-limit", "0.2"], in: folder)
    #expect(forced.errors.contains("was not finished after 0.2 s") || forced.status == 0)
    let few = try ProgramRun(circo + ["--top", "10"], in: folder)
    #expect(few.status == 0)
  }

  @Test func everyNameGetsAPictureOfItsOwn() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let arguments = ["render", "-d", "sample", "--each", "mira", "--each", "fund", "-o", "out/new"]
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("wrote out/new/mira.svg\nwrote out/new/fund.svg\n"))
    let single = try ProgramRun(["render", "-d", "sample", "-q", "--focus", "mira"], in: folder)
    #expect(try folder.bytes(of: "out/new/mira.svg") == single.output)
  }

  @Test func everyKindWithAClaimGetsAPicture() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let arguments = ["render", "-d", "sample", "-q", "--each-kind", "--format", "png", "-o", "out"]
    #expect(try ProgramRun(arguments, in: folder).status == 0)
    #expect(
      try folder.names().filter { $0.hasPrefix("out/") } == [
        "out/founded.png", "out/funded.png", "out/promoted.png", "out/quoted.png",
      ]
    )
  }

  @Test(arguments: [
    (["--time-limit", "0"], "--time-limit has to be more than 0"),
    (["--memory-limit", "1KiB"], "--memory-limit has to be at least 64MiB"),
    (["--memory-limit", "much"], "much"),
    (["--each", "mira"], "several pictures need a folder"),
    (["--each", "mira", "--each-kind", "-o", "x"], "do not go together"),
    (["--each", "mira", "--focus", "mira", "-o", "x"], "do not go together"),
    (["--top", "0"], "--top has to be at least 1, not 0"),
  ])
  func misuseIsASentence(_ options: [String], _ words: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["render", "-d", "sample"] + options, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test func topKeepsTheBestConnectedNodes() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["export", "-d", "sample", "-q", "--top", "2", "--format", "json"],
      in: folder
    )
    let graph = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    )
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["id"] as? String } == ["mira", "north"])
  }
}
