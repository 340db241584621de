/// What a render worker is asked for.
enum RenderRequest: Sendable {
  /// A plan is to be written as DOT.
  case write(Plan)
  /// A plan is to be laid out and drawn.
  case draw(Plan, OutputFormat, LayoutEngine)
  /// The first graph of a DOT text is to be told, as ``DotGraphWriter`` writes it.
  case read([UInt8])

  /// What it is, as messages speak of it.
  var work: GraphvizWork {
    switch self {
    case .write(let plan): .writing(nodes: plan.nodes.count, edges: plan.edges.count)
    case .draw(let plan, _, let engine):
      .layout(engine, nodes: plan.nodes.count, edges: plan.edges.count)
    case .read(let dot): .reading(bytes: dot.count)
    }
  }

  /// Whether a worker can do other work after it.
  ///
  /// What somebody else wrote is not to be followed by anything: the scanner of Graphviz 2.42 stays in the
  /// comment or string in which a text ends, and nobody knows what else is left behind. The engine `fdp`
  /// keeps where it was in its own sequence of chance, so that its next picture would be another one.
  var leavesWorkerAsItWas: Bool {
    switch self {
    case .draw(_, _, .fdp): false
    case .write, .draw: true
    case .read: false
    }
  }

  /// Does what is asked for in this process.
  func perform() throws(GraphvizError) -> Rendering {
    switch self {
    case .write(let plan): return Rendering(bytes: try Session.write(plan), warnings: [])
    case .draw(let plan, let format, let engine):
      let drawn = try Session.render(plan, as: format, layout: engine)
      guard !drawn.bytes.isEmpty else {
        throw .renderingFailed(format, message: drawn.warnings.last ?? "")
      }
      return drawn
    case .read(let dot): return try Session.read(dot)
    }
  }
}

extension RenderRequest {
  /// The contents of the frame.
  var contents: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .write(let plan):
      writer.write(0 as UInt8)
      writer.write(plan)
    case .draw(let plan, let format, let engine):
      writer.write(1 as UInt8)
      writer.write(format)
      writer.write(engine)
      writer.write(plan)
    case .read(let dot):
      writer.write(2 as UInt8)
      writer.write(dot)
    }
    return writer.bytes
  }

  /// Reads the contents of a frame, and checks every part.
  init(contents: [UInt8]) throws(FrameError) {
    var reader = ByteReader(contents)
    switch try reader.byte() {
    case 0: self = .write(try reader.plan())
    case 1:
      let (format, engine) = (try reader.format(), try reader.engine())
      self = .draw(try reader.plan(), format, engine)
    case 2:
      let dot = try reader.list()
      guard DotProblem.inside(dot) == nil else { throw .badValue("DOT that is empty or has a NUL") }
      self = .read(dot)
    case let other: throw .badValue("task \(other)")
    }
    try reader.finish()
  }
}

extension ByteWriter {
  mutating func write(_ format: OutputFormat) {
    write(format.name)
  }

  mutating func write(_ engine: LayoutEngine) {
    write(engine.rawValue)
  }
}

extension ByteReader {
  mutating func format() throws(FrameError) -> OutputFormat {
    let name = try text()
    guard let format = OutputFormat(name) else { throw .badValue("format \(name)") }
    return format
  }

  mutating func engine() throws(FrameError) -> LayoutEngine {
    let name = try text()
    guard let engine = LayoutEngine(rawValue: name) else { throw .badValue("engine \(name)") }
    return engine
  }
}
