private import CGraphviz
private import Synchronization

/// A render worker as its caller sees it.
///
/// A class, because it stands for one process, which ends when nobody refers to it any more.
final class WorkerProcess: Sendable {
  /// The number of the process.
  let identifier: Int32
  /// The socket over which frames go both ways.
  let frames: FileDescriptor
  /// The pipe out of which comes what the worker says.
  let errors: FileDescriptor
  let limits: RenderLimits
  private let isReaped = Mutex(false)
  private let isReady = Mutex(false)
  private let name: String

  /// The seconds that a program may take until it is ready to draw; it takes some milliseconds.
  private static let secondsToStart = 30.0

  /// Starts a worker, and does not wait for it.
  convenience init(_ executable: WorkerExecutable, _ limits: RenderLimits) throws(GraphvizError) {
    self.init(try StartedProcess(executable, limits), limits, name: executable.name)
  }

  /// Makes a copy of this process a worker; nil where that cannot be.
  convenience init?(copyWithin limits: RenderLimits) {
    guard let started = StartedProcess(copyWithin: limits) else { return nil }
    self.init(started, limits, name: CommandLine.arguments.first ?? "")
  }

  private init(_ started: consuming StartedProcess, _ limits: RenderLimits, name: String) {
    identifier = started.identifier
    frames = started.frames
    errors = started.errors
    self.limits = limits
    self.name = name
  }

  /// Waits until the worker can be given work.
  func waitUntilReady() throws(GraphvizError) {
    try isReady.withLock { (isReady) throws(GraphvizError) in
      guard !isReady else { return }
      let start = exchange([], for: .ready, seconds: WorkerProcess.secondsToStart)
      guard case .answered = start.outcome else {
        let said = start.messages.lines.prefix(3).joined(separator: " ")
        throw .workerNotStarted(
          reason: """
            \(name) \(start.outcome.reason)\(said.isEmpty ? "" : " and said \"\(said)\""); \
            its main has to begin with RenderWorker.serveIfAsked()
            """
        )
      }
      isReady = true
    }
  }

  deinit {
    _ = end(killing: false)
  }

  /// Sends bytes that no answer follows; false if they could not all be sent at once.
  func tell(_ bytes: [UInt8]) -> Bool {
    if case .moved(bytes.count) = SystemCalls.push(bytes[...], into: frames, blocks: false) {
      return true
    }
    return false
  }

  /// Whether the process has ended by itself, or says something that nobody asked for.
  var isLost: Bool {
    SystemCalls.hasEvent(on: frames, withinMilliseconds: 0)
  }

  /// Ends the process, and tells how it ended unless that was told before.
  func end(killing: Bool) -> SystemCalls.Ending? {
    isReaped.withLock { isReaped in
      guard !isReaped else { return nil }
      isReaped = true
      if !killing {
        SystemCalls.endConversation(over: frames)
        var ignored = CollectedMessages()
        ignored.collectUntilEnd(of: errors, milliseconds: 1_000)
      }
      SystemCalls.kill(identifier)
      return SystemCalls.reap(identifier)
    }
  }
}

/// A process just started, and this side's ends of its connections.
private struct StartedProcess: ~Copyable {
  let identifier: Int32
  let frames: FileDescriptor
  let errors: FileDescriptor

  init(_ executable: WorkerExecutable, _ limits: RenderLimits) throws(GraphvizError) {
    guard let frames = Connection(isPipe: false), let errors = Connection(isPipe: true) else {
      throw .workerNotStarted(reason: "this process has too many files open")
    }
    var identifier: Int32 = 0
    let problem = unsafe gv_spawn(
      executable.path,
      executable.name,
      RenderWorker.request,
      WorkerLimits(limits).argument,
      frames.far.number,
      errors.far.number,
      &identifier
    )
    guard problem == 0 else {
      let reason = SystemCalls.nameOfError(problem)
      throw .workerNotStarted(reason: "\(executable.path) cannot be run: \(reason)")
    }
    self.identifier = identifier
    self.frames = frames.near
    self.errors = errors.near
  }

  init?(copyWithin limits: RenderLimits) {
    guard let frames = Connection(isPipe: false), let errors = Connection(isPipe: true) else {
      return nil
    }
    var identifier: Int32 = 0
    guard unsafe gv_copy(frames.far.number, errors.far.number, &identifier) == 0 else { return nil }
    if identifier == 0 { RenderWorker.serve(within: WorkerLimits(limits)) }
    self.identifier = identifier
    self.frames = frames.near
    self.errors = errors.near
  }
}

/// The program that is run as a worker.
struct WorkerExecutable: Sendable {
  /// Where it is.
  let path: String
  /// What it is called in lists of processes.
  let name: String

  /// The program at a path; without one, the program that this process runs.
  init(path: String?) throws(GraphvizError) {
    if let path {
      self.init(path: path, name: path)
      return
    }
    // A program that does not serve would start itself without end.
    guard !RenderWorker.isWorker else {
      throw .workerNotStarted(
        reason: """
          this process was itself started as one; \
          its main has to begin with RenderWorker.serveIfAsked()
          """
      )
    }
    guard let own = SystemCalls.ownPath else {
      throw .workerNotStarted(reason: "the path of this program is not known")
    }
    self.init(path: own, name: CommandLine.arguments.first ?? own)
  }

  private init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}
