/// A request that is with a render worker, and what becomes of it.
struct Work {
  private let work: GraphvizWork
  private let limits: RenderLimits

  init(request: RenderRequest, limits: RenderLimits) {
    work = request.work
    self.limits = limits
  }

  /// That the memory did not do.
  var outOfMemory: GraphvizError {
    .outOfMemory(work, bytes: limits.memoryBytes)
  }

  /// Returns what a worker drew or read, with what it said; or throws why there is nothing.
  func result(of exchange: WorkerProcess.Exchange) throws(GraphvizError) -> Rendering {
    switch exchange.outcome {
    case .answered(let contents):
      return try result(contents, exchange.messages)
    case .ended(let ending):
      throw cause(of: ending, exchange.messages)
    case .timedOut:
      throw timedOut
    case .outgrew, .invalid(.tooLong):
      throw outOfMemory
    case .invalid:
      throw crashed(nil)
    }
  }

  private func result(
    _ contents: [UInt8],
    _ messages: CollectedMessages
  ) throws(GraphvizError) -> Rendering {
    let response: RenderResponse
    do throws(FrameError) {
      response = try RenderResponse(contents: contents)
    } catch {
      throw crashed(nil)
    }
    switch response {
    case .done(let rendering):
      return Rendering(bytes: rendering.bytes, warnings: rendering.warnings + messages.lines)
    case .failed(let error):
      let told = error.quoting(messages)
      // A text that is no DOT may speak of memory.
      throw messages.tellOfMissingMemory && !told.tellsOfText ? outOfMemory : told
    }
  }

  /// Why a worker ended without an answer.
  private func cause(
    of ending: SystemCalls.Ending?,
    _ messages: CollectedMessages
  ) -> GraphvizError {
    guard let ending else { return crashed(nil) }
    if ending.signal == SystemCalls.processorTimeSignal { return timedOut }
    // Few programs look whether they got the memory that they asked for: most just crash.
    let isNearLimit = ending.peakBytes > limits.memoryBytes / 10 * 6
    let isLimited = RenderWorker.enforcesMemoryLimit
    return messages.tellOfMissingMemory || (isLimited && isNearLimit)
      ? outOfMemory : crashed(ending.signal)
  }

  private var timedOut: GraphvizError {
    .timedOut(work, seconds: limits.seconds)
  }

  private func crashed(_ signal: Int32?) -> GraphvizError {
    .crashed(work, signal: signal)
  }
}
