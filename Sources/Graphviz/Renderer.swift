/// Draws diagrams, and reads DOT, where Graphviz cannot hurt the calling program: in workers, which are
/// processes of their own.
///
/// ```swift
/// let renderer = Renderer(isolation: .worker, limits: RenderLimits(seconds: 10))
/// let picture = try renderer.render(diagram, as: .svg, layout: .sfdp)
/// ```
///
/// Any number of threads and tasks may call it; each call blocks its thread, until a worker is free and
/// then until it is done. A worker starts with the first call that needs it and is kept for the next
/// calls. After a crash, a time-out or any other failure another one takes its place.
///
/// A class, because it owns its workers: they end when nobody refers to it any more.
public final class Renderer: Sendable {
  /// Where Graphviz works.
  public let isolation: RenderIsolation
  /// What a drawing may take. They do not hold ``RenderIsolation/inProcess``.
  public let limits: RenderLimits

  private let pool: WorkerPool?

  /// Makes a renderer, and starts nothing yet.
  ///
  /// - Parameters:
  ///   - isolation: Where Graphviz works.
  ///   - limits: What a drawing may take.
  ///   - workers: The most drawings to make at once, at least 1; in the process it is always 1.
  public init(
    isolation: RenderIsolation,
    limits: RenderLimits = RenderLimits(),
    workers: Int = 1
  ) {
    precondition((1...256).contains(workers), "no renderer has \(workers) workers")
    self.isolation = isolation
    self.limits = limits
    pool =
      switch isolation {
      case .inProcess: nil
      case .worker(let path): WorkerPool(executable: path, limits: limits, workers: workers)
      }
  }

  deinit {
    close()
  }

  /// Lays a graph out and draws it.
  ///
  /// The bytes are those of ``Diagram/render(as:layout:)``. A worker tells all that Graphviz says, where
  /// the process itself learns the latest message only.
  ///
  /// - Parameters:
  ///   - diagram: The graph to draw.
  ///   - format: The form of the result, which must be installed.
  ///   - engine: The way to place nodes and edges, which must be installed.
  /// - Returns: The drawing, and what was left out of it.
  /// - Throws: ``GraphvizError``, if the engine or format is missing, the layout or drawing fails, or
  ///   the worker does not start, crashes, or exceeds its limits.
  public func render(
    _ diagram: Diagram,
    as format: OutputFormat,
    layout engine: LayoutEngine
  ) throws(GraphvizError) -> Rendering {
    let plan = try diagram.plan(for: format, layout: engine)
    let drawn = try perform(.draw(plan, format, engine))
    return Rendering(bytes: drawn.bytes, warnings: plan.warnings + drawn.warnings)
  }

  /// Starts a worker, and returns at once, so that it gets ready while the diagram is being made.
  ///
  /// Nothing happens in the process itself, or where there is a worker already.
  public func prepare() {
    pool?.prepare(copying: false)
  }

  /// Starts a worker as ``prepare()`` does, at the very start of a program.
  ///
  /// While the process has a single thread the worker can be a copy of it, which takes a tenth of the
  /// time of a second run and shares its memory. So this is for the first lines of `main`, before
  /// anything else is in memory. Beside other threads, and on other systems than Linux, the worker is
  /// a second run as ever.
  public func prepareAtStart() {
    pool?.prepare(copying: true)
  }

  /// Has a worker that waits draw a sample, and returns at once, so that the plugins and fonts it takes
  /// are in its memory when there is work.
  ///
  /// Nobody hears of the drawing. Nothing happens where no worker waits.
  public func rehearse(
    _ sample: Diagram,
    as format: OutputFormat,
    layout engine: LayoutEngine
  ) {
    guard let pool, let plan = try? sample.plan(for: format, layout: engine) else { return }
    pool.rehearse(.draw(plan, format, engine))
  }

  /// Returns a graph in DOT, as ``Diagram/dot()`` does.
  ///
  /// - Throws: ``GraphvizError``, if memory is short, or the worker does not start, crashes, or exceeds
  ///   its limits.
  public func dot(_ diagram: Diagram) throws(GraphvizError) -> [UInt8] {
    try perform(.write(Plan(diagram, for: .dot))).bytes
  }

  /// Reads the first graph of a DOT text, as Graphviz itself does.
  ///
  /// The text is UTF-8, or Latin-1 if its graph says so by the attribute `charset`; a byte order mark at
  /// its start is passed over. It has to be DOT to its end, though only the first graph is kept. A worker
  /// reads one text and is then replaced. The process itself has no limits for a text, and tells the
  /// latest warning only: let workers read what somebody else wrote.
  ///
  /// - Parameter dot: The bytes of the text, of any origin.
  /// - Returns: The graph, with warnings of what was taken for granted. Nothing of it was acted on.
  /// - Throws: ``GraphvizError/unreadable(line:_:)`` if it is no DOT, with the line; another
  ///   ``GraphvizError``, if the worker does not start, crashes, or exceeds its limits.
  /// - Complexity: O(*n* log *n*) for *n* nodes, edges and attributes: some 10 µs for each. Graphviz takes
  ///   the square of the length for a single word or string of many megabytes.
  public func read(_ dot: [UInt8]) throws(GraphvizError) -> DotGraph {
    if let fault = DotProblem.inside(dot) {
      throw .unreadable(line: fault.line, fault.problem)
    }
    let request = RenderRequest.read(dot)
    guard dot.count < Frame.maximumLength else {
      throw .outOfMemory(request.work, bytes: Frame.maximumLength)
    }
    let read = try perform(request)
    do throws(FrameError) {
      return try DotGraph(contents: read.bytes, warnings: read.warnings)
    } catch {
      throw .crashed(request.work, signal: nil)
    }
  }

  /// Ends the workers, once they are done with what they are at; later calls throw.
  ///
  /// Without a call they end with the renderer, or with the calling process, however that ends.
  public func close() {
    pool?.close()
  }

  /// The numbers of the workers' processes.
  var processes: [Int32] {
    pool?.processes ?? []
  }

  private func perform(_ request: RenderRequest) throws(GraphvizError) -> Rendering {
    guard let pool else { return try request.perform() }
    return try pool.perform(request)
  }
}
