private import CGraphviz

/// A Graphviz context: the plugins it found, and how it draws.
///
/// It is not an owner, and nothing ever frees it. The text plugin keeps pointers into the first
/// context of a process, and reads them in later ones, so that freeing it is a use after free. One
/// context serves the whole process; another is made only after a failed layout or drawing.
@safe struct Context {
  private let pointer: OpaquePointer

  /// Makes a context, which finds the installed plugins.
  init?() {
    guard let pointer = unsafe gvContext() else { return nil }
    unsafe self.pointer = pointer
  }

  /// The version of Graphviz, in its own words.
  var version: String {
    guard let version = unsafe gvcVersion(pointer) else { return "" }
    return unsafe String(cString: version)
  }

  /// The names of the plugins of a kind, sorted, each once.
  func plugins(_ kind: String) -> [String] {
    var count: Int32 = 0
    guard let list = unsafe gv_plugins(pointer, kind, &count) else { return [] }
    defer { unsafe gv_free(list) }
    var names: Set<String> = []
    for place in 0..<Int(count) {
      let name = unsafe list[place]
      unsafe names.insert(String(cString: name))
      unsafe gv_free(name)
    }
    return names.sorted()
  }

  /// Lays out a graph and draws it. After an error the context must not be used again.
  func draw(
    _ graph: borrowing CGraph,
    as format: OutputFormat,
    layout engine: LayoutEngine,
    engineName: String
  ) throws(GraphvizError) -> Rendering {
    let layout = unsafe Layout(context: pointer, graph: graph.address)
    let status = layout.run(engineName)
    let hasErrors = Messages.holdErrors
    var said = Messages.take()
    // The two engines that read positions report a bad one and then succeed with nothing laid out.
    guard status == 0, !(engine.needsPositions && hasErrors) else {
      throw .layoutFailed(engine, message: said.joined(separator: " "))
    }
    let bytes = layout.draw(format.name)
    said += Messages.take()
    guard let bytes else {
      throw .renderingFailed(format, message: said.joined(separator: " "))
    }
    return Rendering(bytes: bytes, warnings: said)
  }
}

/// A layout of a graph, and the memory it holds; freed before the graph is.
@safe private struct Layout: ~Copyable {
  private let context: OpaquePointer
  private let graph: UnsafeMutablePointer<Agraph_t>

  @unsafe init(context: OpaquePointer, graph: UnsafeMutableRawPointer) {
    unsafe self.context = context
    unsafe self.graph = graph.assumingMemoryBound(to: Agraph_t.self)
  }

  deinit {
    unsafe gvFreeLayout(context, graph)
  }

  /// Runs an engine and returns its status, 0 if it says that it succeeded; what ran before does not matter.
  func run(_ engine: String) -> Int32 {
    // Layouts draw on numbers that the process has for all of them.
    gv_reset_random()
    return unsafe gvLayout(context, graph, engine)
  }

  /// Draws the layout, or returns `nil` if Graphviz could not.
  func draw(_ format: String) -> [UInt8]? {
    var start: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = unsafe gv_render(context, graph, format, &start, &count)
    guard let start = unsafe start else { return nil }
    defer { unsafe gvFreeRenderData(start) }
    guard status == 0 else { return nil }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}
