// Imported only to link the libraries where pkg-config does not.
private import CGraphvizLibrary
private import Synchronization

/// The one conversation with Graphviz, which keeps its state for the whole process.
///
/// Everything, building and writing included, happens under one lock: without it two threads garble
/// each other's graphs.
enum Session {
  /// What is installed, as Graphviz lists it.
  struct Installation: Sendable {
    let version: String
    let engines: [String]
    let formats: [String]
  }

  /// What the lock guards.
  private struct State {
    var context: Context?
    var installation: Installation?
  }

  private static let state = Mutex(State())

  /// What is installed. Asked of Graphviz once.
  static func installation() throws(GraphvizError) -> Installation {
    try state.withLock { state throws(GraphvizError) in
      try installation(of: makeReady(&state), &state)
    }
  }

  /// Writes a plan as DOT.
  static func write(_ plan: Plan) throws(GraphvizError) -> [UInt8] {
    try state.withLock { state throws(GraphvizError) in
      _ = try makeReady(&state)
      let graph = try CGraph.make(plan)
      return try graph.dot()
    }
  }

  /// Lays out and draws a plan, and returns the bytes and what Graphviz said meanwhile.
  static func render(
    _ plan: Plan,
    as format: OutputFormat,
    layout engine: LayoutEngine
  ) throws(GraphvizError) -> Rendering {
    try state.withLock { state throws(GraphvizError) in
      let context = try makeReady(&state)
      try checkInstalled(format, engine, installation(of: context, &state))
      let graph = try CGraph.make(plan)
      let said = Messages.take()
      do throws(GraphvizError) {
        let drawn = try context.draw(graph, as: format, layout: engine, engineName: engine.rawValue)
        let bytes =
          switch format {
          case .svg: SVGSpaces.restored(drawn.bytes)
          case .pdf: PDFDate.removed(drawn.bytes)
          default: drawn.bytes
          }
        return Rendering(bytes: bytes, warnings: said + drawn.warnings)
      } catch {
        // Not used again: drawing after a failed layout sends the next drawing to standard output.
        state.context = nil
        throw error
      }
    }
  }

  /// Reads DOT, and returns the first graph as ``DotGraphWriter`` writes it.
  static func read(_ dot: [UInt8]) throws(GraphvizError) -> Rendering {
    try state.withLock { state throws(GraphvizError) in
      // For the default label of nodes, which all graphs then have.
      _ = try makeReady(&state)
      return try DotReading.read(dot)
    }
  }

  /// Makes the context, if that can be done before anybody asks for a drawing.
  static func prepare() {
    _ = try? state.withLock { state throws(GraphvizError) in try makeReady(&state) }
  }

  /// Fails a layout on purpose, for the test of what a failure leaves behind.
  static func failLayout(_ plan: Plan) throws(GraphvizError) {
    try state.withLock { state throws(GraphvizError) in
      let context = try makeReady(&state)
      let graph = try CGraph.make(plan)
      defer { state.context = nil }
      _ = try context.draw(graph, as: .svg, layout: .dot, engineName: "no such engine")
    }
  }

  /// The context, made if there is none. It comes before any graph, because it gives all graphs the
  /// default label of nodes.
  private static func makeReady(_ state: inout State) throws(GraphvizError) -> Context {
    Messages.prepare()
    if let context = state.context { return context }
    guard let context = Context() else { throw .notStarted }
    state.context = context
    return context
  }

  private static func installation(
    of context: Context,
    _ state: inout State
  ) -> Installation {
    if let known = state.installation { return known }
    let installation = Installation(
      version: context.version,
      engines: context.plugins("layout"),
      formats: context.plugins("device")
    )
    state.installation = installation
    return installation
  }

  private static func checkInstalled(
    _ format: OutputFormat,
    _ engine: LayoutEngine,
    _ installation: Installation
  ) throws(GraphvizError) {
    let engines = installation.engines
    let formats = installation.formats
    guard !engines.isEmpty, !formats.isEmpty else {
      throw .pluginsMissing(version: installation.version)
    }
    guard engines.contains(engine.rawValue) else {
      throw .engineNotInstalled(engine, installed: engines)
    }
    guard formats.contains(format.device) else {
      throw .formatNotInstalled(format, installed: formats.filter { OutputFormat($0) != nil })
    }
  }
}
