private import Synchronization

/// Render workers, each of which has one piece of work at a time.
///
/// A class, because it owns its processes: they end when nobody refers to it any more.
final class WorkerPool: Sendable {
  /// A worker that waits for work, and how much it has done.
  private struct Idle {
    let worker: WorkerProcess
    let renders: Int
  }

  private struct State {
    var idle: [Idle] = []
    var busy: [Int32] = []
    /// Those that end by themselves, because they have done enough.
    var retired: [WorkerProcess] = []
    var isClosed = false
  }

  private let executable: String?
  private let limits: RenderLimits
  private let turnstile: Turnstile?
  private let state = Mutex(State())

  /// Makes a pool without any worker yet; without an executable they run this very program.
  init(executable: String?, limits: RenderLimits, workers: Int) {
    self.executable = executable
    self.limits = limits
    turnstile = Turnstile(places: workers)
  }

  /// The numbers of the processes of the pool.
  var processes: [Int32] {
    state.withLock { $0.idle.map(\.worker.identifier) + $0.busy }
  }

  /// Has a worker do something, and returns the result with what it said meanwhile.
  func perform(_ request: RenderRequest) throws(GraphvizError) -> Rendering {
    let work = Work(request: request, limits: limits)
    guard let bytes = Frame(kind: .request, contents: request.contents).bytes,
      bytes.count <= limits.memoryBytes
    else { throw work.outOfMemory }
    guard turnstile != nil else {
      throw .workerNotStarted(reason: "this process had too many files open")
    }
    turnstile?.enter()
    defer { turnstile?.leave() }

    let idle = try takeWorker()
    let exchange = idle.worker.exchange(bytes, for: .response, seconds: limits.seconds)
    do throws(GraphvizError) {
      let rendering = try work.result(of: exchange)
      if request.leavesWorkerAsItWas {
        finish(with: idle.worker, renders: idle.renders + 1)
      } else {
        discard(idle.worker)
      }
      return rendering
    } catch {
      // Graphviz is not to be trusted after a failure.
      discard(idle.worker)
      throw error
    }
  }

  /// Ends the workers that wait; those at work end when they are done.
  func close() {
    let workers = state.withLock { state in
      defer {
        state.idle = []
        state.retired = []
      }
      state.isClosed = true
      return state.idle.map(\.worker) + state.retired
    }
    // Not under the lock, since it takes a moment. A worker that waits has nothing to finish, and ends
    // faster when it is killed.
    for worker in workers { _ = worker.end(killing: true) }
  }

  private func takeWorker() throws(GraphvizError) -> Idle {
    forgetRetired()
    while let idle = try takeIdle() {
      try waitUntilReady(idle.worker)
      // Somebody may have ended it while it waited.
      guard idle.worker.isLost else { return idle }
      discard(idle.worker)
    }
    let worker = try WorkerProcess(WorkerExecutable(path: executable), limits)
    state.withLock { $0.busy.append(worker.identifier) }
    try waitUntilReady(worker)
    return Idle(worker: worker, renders: 0)
  }

  private func waitUntilReady(_ worker: WorkerProcess) throws(GraphvizError) {
    do throws(GraphvizError) {
      try worker.waitUntilReady()
    } catch {
      discard(worker)
      throw error
    }
  }

  /// Starts a worker ahead of its work, if none is there; a failure shows when there is work.
  func prepare(copying: Bool) {
    guard turnstile != nil, state.withLock({ $0.idle.isEmpty && $0.busy.isEmpty && !$0.isClosed })
    else { return }
    guard let worker = startWorker(copying: copying) else { return }
    let isKept = state.withLock { state in
      guard !state.isClosed else { return false }
      state.idle.append(Idle(worker: worker, renders: 0))
      return true
    }
    if !isKept { discard(worker) }
  }

  private func startWorker(copying: Bool) -> WorkerProcess? {
    if copying, executable == nil, let copy = WorkerProcess(copyWithin: limits) { return copy }
    guard let executable = try? WorkerExecutable(path: executable) else { return nil }
    return try? WorkerProcess(executable, limits)
  }

  /// Has the workers that wait draw something of which nobody hears.
  func rehearse(_ request: RenderRequest) {
    guard let bytes = Frame(kind: .rehearsal, contents: request.contents).bytes else { return }
    let lost = state.withLock { state in
      let lost = state.idle.filter { !$0.worker.tell(bytes) }
      state.idle.removeAll { entry in lost.contains { $0.worker === entry.worker } }
      return lost
    }
    for entry in lost { discard(entry.worker) }
  }

  private func forgetRetired() {
    let retired = state.withLock { state in
      defer { state.retired = [] }
      return state.retired
    }
    for worker in retired { _ = worker.end(killing: true) }
  }

  private func takeIdle() throws(GraphvizError) -> Idle? {
    try state.withLock { (state) throws(GraphvizError) in
      guard !state.isClosed else {
        throw .workerNotStarted(reason: "the renderer was closed before")
      }
      guard let idle = state.idle.popLast() else { return nil }
      state.busy.append(idle.worker.identifier)
      return idle
    }
  }

  /// Keeps a worker for the next one, unless it has done enough.
  private func finish(with worker: WorkerProcess, renders: Int) {
    let isKept = state.withLock { state in
      guard !state.isClosed else { return false }
      state.busy.removeAll { $0 == worker.identifier }
      if renders < limits.rendersPerWorker {
        state.idle.append(Idle(worker: worker, renders: renders))
      } else {
        state.retired.append(worker)
      }
      return true
    }
    if !isKept { discard(worker, killing: false) }
  }

  private func discard(_ worker: WorkerProcess, killing: Bool = true) {
    _ = worker.end(killing: killing)
    state.withLock { $0.busy.removeAll { $0 == worker.identifier } }
  }
}
