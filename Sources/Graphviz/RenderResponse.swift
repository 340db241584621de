/// What a render worker answers.
enum RenderResponse: Sendable, Hashable {
  /// What was asked for.
  case done(Rendering)
  /// Why it could not be done.
  case failed(GraphvizError)

  /// The contents of the frame.
  var contents: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .done(let rendering):
      writer.write(true)
      writer.write(rendering.warnings) { $0.write($1) }
      writer.write(rendering.bytes)
    case .failed(let error):
      writer.write(false)
      writer.write(error)
    }
    return writer.bytes
  }

  /// Reads the contents of a frame, and checks every part.
  init(contents: [UInt8]) throws(FrameError) {
    var reader = ByteReader(contents)
    if try reader.flag() {
      let warnings = try reader.list { (inner) throws(FrameError) in try inner.text() }
      self = .done(Rendering(bytes: try reader.list(), warnings: warnings))
    } else {
      self = .failed(try reader.error())
    }
    try reader.finish()
  }
}
