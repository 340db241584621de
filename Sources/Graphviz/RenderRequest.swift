/// What a render worker is asked for.
struct RenderRequest: Sendable {
  /// What becomes of the plan.
  enum Task: Sendable, Hashable {
    /// The plan is written as DOT.
    case write
    /// The plan is laid out and drawn.
    case draw(OutputFormat, LayoutEngine)
  }

  let task: Task
  let plan: Plan

  /// The engine that is asked for, if any is.
  var engine: LayoutEngine? {
    switch task {
    case .write: nil
    case .draw(_, let engine): engine
    }
  }

  /// Does what is asked for in this process.
  func perform() throws(GraphvizError) -> Rendering {
    switch task {
    case .write: return Rendering(bytes: try Session.write(plan), warnings: [])
    case .draw(let format, let engine):
      let drawn = try Session.render(plan, as: format, layout: engine)
      guard !drawn.bytes.isEmpty else {
        throw .renderingFailed(format, message: drawn.warnings.last ?? "")
      }
      return drawn
    }
  }
}

extension RenderRequest {
  /// The contents of the frame.
  var contents: [UInt8] {
    var writer = ByteWriter()
    switch task {
    case .write:
      writer.write(0 as UInt8)
    case .draw(let format, let engine):
      writer.write(1 as UInt8)
      writer.write(format)
      writer.write(engine)
    }
    writer.write(plan)
    return writer.bytes
  }

  /// Reads the contents of a frame, and checks every part.
  init(contents: [UInt8]) throws(FrameError) {
    var reader = ByteReader(contents)
    switch try reader.byte() {
    case 0: task = .write
    case 1: task = .draw(try reader.format(), try reader.engine())
    case let other: throw .badValue("task \(other)")
    }
    plan = try reader.plan()
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
