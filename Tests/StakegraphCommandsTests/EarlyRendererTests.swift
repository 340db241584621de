import Foundation
import Testing

/// Graphviz, begun before the command line is understood.
struct EarlyRendererTests {
  /// A drawing that takes far longer than the test.
  private static func startLongDrawing(
    in folder: borrowing TemporaryFolder,
    _ options: [String] = []
  ) throws -> Process {
    let ids = 0..<60
    let edges = ids.flatMap { source in
      ids.map { "e\(source)-\($0),promoted,n\(source),n\($0)\n" }
    }
    let nodes = ids.map { "n\($0),person,Person \($0)\n" }
    try folder.write("id,kind,name\n" + nodes.joined(), to: "dense/nodes.csv")
    try folder.write("id,kind,source,target\n" + edges.joined(), to: "dense/edges.csv")
    let process = Process()
    process.executableURL = try ProgramRun.program()
    process.arguments = ["render", "-d", "dense", "-q", "--layout", "dot", "--force"] + options
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func text(_ name: String, of process: Int32) -> String {
    (try? String(contentsOfFile: "/proc/\(process)/\(name)", encoding: .utf8)) ?? ""
  }

  /// The first child of a process, once it has one.
  private static func child(of process: Int32) throws -> Int32 {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(20)
    while clock.now < deadline {
      let children = text("task/\(process)/children", of: process)
      if let child = children.split(separator: " ").first.flatMap({ Int32($0) }) { return child }
      sched_yield()
    }
    throw CocoaError(.featureUnsupported)
  }

  private static func isRunning(_ process: Int32) -> Bool {
    let state = text("stat", of: process).split(separator: ")").last?.split(separator: " ").first
    return state != nil && state != "Z"
  }

  private static func wait(until condition: () -> Bool) {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(20)
    while !condition(), clock.now < deadline { sched_yield() }
  }

  #if os(Linux)
    @Test func theWorkerIsACopyWithLimitsThatEndsWithItsCaller() throws {
      let folder = try TemporaryFolder()
      let process = try Self.startLongDrawing(in: folder)
      let worker = try Self.child(of: process.processIdentifier)
      #expect(
        Self.text("cmdline", of: worker) == Self.text("cmdline", of: process.processIdentifier)
      )
      // Set before anything else is done there.
      Self.wait { Self.text("limits", of: worker).contains(" 1073741824 ") }
      let limits = Self.text("limits", of: worker).split(separator: "\n")
      let memory = limits.first { $0.hasPrefix("Max address space") }
      #expect(memory?.contains(" 1073741824 ") == true)
      let core = limits.first { $0.hasPrefix("Max core file size") }
      #expect(core?.split(separator: " ").dropFirst(4).first == "0")
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      Self.wait { !Self.isRunning(worker) }
      #expect(!Self.isRunning(worker))
    }

    @Test func otherLimitsAreThoseOfAnotherRun() throws {
      let folder = try TemporaryFolder()
      let process = try Self.startLongDrawing(in: folder, ["--memory-limit", "512MiB"])
      let worker = try Self.child(of: process.processIdentifier)
      Self.wait { Self.text("limits", of: worker).contains(" 536870912 ") }
      #expect(Self.text("limits", of: worker).contains(" 536870912 "))
      #expect(Self.text("cmdline", of: worker).contains("--graphviz-render-worker"))
      process.terminate()
      process.waitUntilExit()
    }
  #endif

  /// The processes whose command line holds a word.
  private static func processes(with word: String) throws -> [Int32] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }
      .filter { text("cmdline", of: $0).contains(word) }
  }

  #if os(Linux)
    @Test(arguments: [
      ["--focus", "nosuch"], ["--nosuch"], ["--layout", "nosuch"], ["--format", "nosuch"],
      ["--kind", "nosuch"], ["-o", "nosuch/x.svg"],
    ])
    func afterAFailureNothingIsLeft(_ options: [String]) throws {
      let folder = try TemporaryFolder()
      let name = "sample-\(UUID())"
      try folder.writeSample(to: name)
      let run = try ProgramRun(["render", "-d", name] + options, in: folder)
      // At once, since a worker whose caller is gone soon ends by itself.
      let left = try Self.processes(with: name)
      #expect(left.isEmpty)
      #expect(run.status != 0 && run.sentence != nil)
    }
  #endif

  @Test(arguments: [
    ["--layout", "dot"], ["--layout=twopi"], ["--layout", "neato", "--format=dot"],
    ["--time-limit", "30"], ["--memory-limit=900MiB", "--layout", "dot"], ["--focus", "--layout"],
  ])
  func whateverItGuessedThePictureIsRight(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["render", "-d", "sample", "-q"] + options, in: folder)
    let other = try ProgramRun(
      ["render", "-d", "sample", "-q", "--in-process"] + options,
      in: folder
    )
    #expect(run.status == other.status)
    #expect(run.output == other.output)
    #expect(run.errors == other.errors)
  }

  @Test(arguments: ["x.png", "x.pdf", "x.gv"])
  func theEndingOfTheFileIsGuessed(_ file: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    #expect(try ProgramRun(["render", "-d", "sample", "-q", "-o", file], in: folder).status == 0)
    let bytes = try folder.bytes(of: file)
    let other = ["render", "-d", "sample", "-q", "--in-process", "-o", "other-\(file)"]
    #expect(try ProgramRun(other, in: folder).status == 0)
    // A PDF holds the time at which it was made.
    if file != "x.pdf" { #expect(try bytes == folder.bytes(of: "other-\(file)")) }
    #expect(bytes.count > 1_000)
  }
}
