private import CGraphviz

/// The process that draws for a ``Renderer``.
public enum RenderWorker {
  /// The argument that a program is started with to draw.
  static let request = "--graphviz-render-worker"

  /// Draws for the process that started this one, if that is what it was started for; it then does not
  /// return. Otherwise it returns at once.
  ///
  /// A program whose renderers use ``RenderIsolation/worker`` calls this before anything else:
  ///
  /// ```swift
  /// RenderWorker.serveIfAsked()
  /// Program.run()
  /// ```
  public static func serveIfAsked() {
    guard isWorker else { return }
    guard let limits = CommandLine.arguments.dropFirst(2).first.flatMap(WorkerLimits.init) else {
      misuse()
    }
    serve(within: limits)
  }

  /// Whether this process was started as a worker.
  static var isWorker: Bool {
    CommandLine.arguments.dropFirst().first == request
  }

  /// Whether a limit of memory can hold in this process.
  static var enforcesMemoryLimit: Bool {
    !gv_is_sanitized()
  }

  /// Draws within limits for the process at the other end of standard input, until that wants no more.
  static func serve(within limits: WorkerLimits) -> Never {
    // All limits come first, before anything that somebody else made is read.
    gv_close_all_above(2)
    guard gv_limit_memory(enforcesMemoryLimit ? limits.memoryBytes : 0) == 0 else {
      refuse("its memory cannot be limited")
    }
    let number = gv_take_frame_socket()
    guard number >= 0 else { misuse() }
    guard gv_end_with_peer(number) == 0 else { refuse("its memory does not suffice to start") }
    let socket = FileDescriptor(number: number)
    Messages.sendToStandardError()
    send(Frame(kind: .ready, contents: []), over: socket)
    // The caller still makes its diagram meanwhile. What Graphviz says here counts for the first drawing.
    Session.prepare()
    var rest = limits.renders
    while rest > 0 {
      let (kind, request) = receiveRequest(over: socket)
      _ = gv_limit_processor_time(limits.processorSeconds)
      guard kind == .request else {
        // What fails here fails again when it is wanted, and is told then.
        _ = try? request.perform()
        continue
      }
      send(Frame(kind: .response, contents: answer(request)), over: socket)
      rest -= 1
    }
    SystemCalls.leave(0)
  }

  private static func answer(_ request: RenderRequest) -> [UInt8] {
    do throws(GraphvizError) {
      return RenderResponse.done(try request.perform()).contents
    } catch {
      return RenderResponse.failed(error).contents
    }
  }

  private static func receiveRequest(
    over socket: borrowing FileDescriptor
  ) -> (kind: Frame.Kind, request: RenderRequest) {
    var frame = FrameAssembler(expecting: .request, .rehearsal)
    do throws(FrameError) {
      while true {
        let missing = try frame.missing
        guard missing > 0 else {
          return try (frame.kind, RenderRequest(contents: frame.contents))
        }
        let transfer = SystemCalls.pull(
          into: &frame.bytes,
          upTo: min(missing, Frame.pieceLength),
          from: socket,
          blocks: true
        )
        // The caller needs no more drawings.
        if case .closed = transfer { SystemCalls.leave(0) }
      }
    } catch {
      refuse("it was sent no request: \(error)")
    }
  }

  private static func send(_ frame: Frame, over socket: borrowing FileDescriptor) {
    guard let bytes = frame.bytes else { refuse("out of memory: its answer is too long") }
    var rest = bytes[...]
    while !rest.isEmpty {
      switch SystemCalls.push(rest, into: socket, blocks: true) {
      case .moved(let count): rest = rest.dropFirst(count)
      case .notYet: continue
      case .closed: SystemCalls.leave(0)
      }
    }
  }

  private static func misuse() -> Never {
    SystemCalls.complain("\(request) is how a program starts its own render worker.")
    SystemCalls.leave(64)
  }

  private static func refuse(_ reason: String) -> Never {
    SystemCalls.complain("The render worker stops: \(reason).")
    SystemCalls.leave(1)
  }
}
