private import CGraphviz

extension WorkerProcess {
  /// What came of sending a request.
  struct Exchange {
    /// How it went.
    enum Outcome {
      /// An answer came; these are its contents.
      case answered([UInt8])
      /// The worker ended instead.
      case ended(SystemCalls.Ending?)
      /// The time was over, and the worker was killed.
      case timedOut
      /// The worker took too much memory, and was killed.
      case outgrew
      /// Something came that is no answer, and the worker was killed.
      case invalid(FrameError)
    }

    let outcome: Outcome
    let messages: CollectedMessages
  }

  /// Sends bytes and waits for a frame, moving both ways at once: either side may have more to say
  /// than a socket holds. Without an answer the worker is gone.
  func exchange(
    _ request: [UInt8],
    for kind: Frame.Kind,
    seconds: Double
  ) -> Exchange {
    let clock = SuspendingClock()
    let deadline = clock.now.advanced(by: .seconds(seconds))
    var unsent = request[...]
    var answer = FrameAssembler(expecting: kind)
    var messages = CollectedMessages()
    var hears = true

    func finish(_ outcome: Exchange.Outcome) -> Exchange {
      _ = messages.collect(from: errors)
      return Exchange(outcome: outcome, messages: messages)
    }
    func give(up outcome: Exchange.Outcome) -> Exchange {
      _ = end(killing: true)
      return finish(outcome)
    }

    while true {
      let left = clock.now.duration(to: deadline)
      guard left > .zero else { return give(up: .timedOut) }
      guard !hasOutgrownMemory else { return give(up: .outgrew) }
      let ready = SystemCalls.wait(
        for: frames,
        toWrite: !unsent.isEmpty,
        errors: hears ? errors.number : -1,
        milliseconds: min(WorkerProcess.milliseconds(of: left), WorkerProcess.longestWait)
      )
      if ready.canReadErrors { hears = messages.collect(from: errors) }
      if ready.canWrite,
        case .moved(let count) = SystemCalls.push(
          unsent.prefix(Frame.pieceLength),
          into: frames,
          blocks: false
        )
      {
        unsent = unsent.dropFirst(count)
      }
      guard ready.canRead else { continue }
      do throws(FrameError) {
        let transfer = SystemCalls.pull(
          into: &answer.bytes,
          upTo: min(try answer.missing, Frame.pieceLength),
          from: frames,
          blocks: false
        )
        if case .closed = transfer {
          messages.collectUntilEnd(of: errors, milliseconds: 2_000)
          return finish(.ended(end(killing: true)))
        }
        if try answer.missing == 0 { return finish(.answered(answer.contents)) }
      } catch {
        return give(up: .invalid(error))
      }
    }
  }

  /// How long to wait at most without a look at the worker's memory.
  private static var longestWait: Int32 {
    #if canImport(Darwin)
      100
    #else
      .max
    #endif
  }

  /// Whether the worker has more memory in use than allowed, where the system does not see to that.
  private var hasOutgrownMemory: Bool {
    #if canImport(Darwin)
      RenderWorker.enforcesMemoryLimit && gv_resident_bytes(identifier) > Int64(limits.memoryBytes)
    #else
      false
    #endif
  }

  /// Rounded up, so that a wait does not end before its time again and again.
  private static func milliseconds(of duration: Duration) -> Int32 {
    let parts = duration.components
    let milliseconds = parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000 + 1
    return Int32(clamping: milliseconds)
  }
}

extension WorkerProcess.Exchange.Outcome {
  /// What a program did that was to be ready to draw.
  var reason: String {
    switch self {
    case .answered: "was ready"
    case .ended: "ended"
    case .timedOut: "did not get ready in time"
    case .outgrew: "took too much memory"
    case .invalid: "wrote something else"
    }
  }
}
