extension ByteWriter {
  /// Writes an error of those that the work itself can end with.
  mutating func write(_ error: GraphvizError) {
    switch error {
    case .notStarted:
      write(0 as UInt8)
    case .pluginsMissing(let version):
      write(1 as UInt8)
      write(version)
    case .engineNotInstalled(let engine, let installed):
      write(2 as UInt8)
      write(engine)
      write(installed) { $0.write($1) }
    case .formatNotInstalled(let format, let installed):
      write(3 as UInt8)
      write(format)
      write(installed) { $0.write($1) }
    case .partRefused(let part, let message):
      write(4 as UInt8)
      write(part)
      write(message)
    case .layoutFailed(let engine, let message):
      write(5 as UInt8)
      write(engine)
      write(message)
    case .renderingFailed(let format, let message):
      write(6 as UInt8)
      write(format)
      write(message)
    case .writingFailed(let message):
      write(7 as UInt8)
      write(message)
    case .unreadable(let line, .noGraph):
      write(8 as UInt8)
      write(line) { $0.write(count: $1) }
    case .unreadable(let line, .other(let message)):
      write(9 as UInt8)
      write(line) { $0.write(count: $1) }
      write(message)
    case .unreadable, .positionMissing, .crashed, .timedOut, .outOfMemory, .workerNotStarted,
      .tooLarge:
      preconditionFailure("the caller of a worker finds this out, not the worker: \(error)")
    }
  }
}

extension ByteReader {
  mutating func error() throws(FrameError) -> GraphvizError {
    switch try byte() {
    case 0: .notStarted
    case 1: .pluginsMissing(version: try text())
    case 2: .engineNotInstalled(try engine(), installed: try names())
    case 3: .formatNotInstalled(try format(), installed: try names())
    case 4: .partRefused(try text(), message: try text())
    case 5: .layoutFailed(try engine(), message: try text())
    case 6: .renderingFailed(try format(), message: try text())
    case 7: .writingFailed(message: try text())
    case 8: .unreadable(line: try line(), .noGraph)
    case 9: .unreadable(line: try line(), .other(try text()))
    case let other: throw .badValue("error \(other)")
    }
  }

  private mutating func line() throws(FrameError) -> Int? {
    try value { (reader) throws(FrameError) in try reader.number() }
  }

  private mutating func names() throws(FrameError) -> [String] {
    try list { (reader) throws(FrameError) in try reader.text() }
  }
}

extension GraphvizError {
  /// The same error with another message, if it is one that quotes Graphviz and has no message yet.
  func quoting(_ messages: CollectedMessages) -> GraphvizError {
    let said = messages.lines.joined(separator: " ")
    return switch self {
    case .partRefused(let part, ""): .partRefused(part, message: said)
    case .layoutFailed(let engine, ""): .layoutFailed(engine, message: said)
    case .renderingFailed(let format, ""): .renderingFailed(format, message: said)
    case .writingFailed(""): .writingFailed(message: said)
    case .unreadable(let line, .other("")): .unreadable(line: line, DotProblem(messages.lastError))
    case .notStarted, .pluginsMissing, .engineNotInstalled, .formatNotInstalled, .positionMissing,
      .partRefused, .layoutFailed, .renderingFailed, .writingFailed, .unreadable, .crashed,
      .timedOut, .outOfMemory, .workerNotStarted, .tooLarge:
      self
    }
  }

  /// Whether Graphviz said what is wrong with a text, so that it is not short of memory.
  var tellsOfText: Bool {
    switch self {
    case .unreadable(_, .other): false
    case .unreadable: true
    case .notStarted, .pluginsMissing, .engineNotInstalled, .formatNotInstalled, .positionMissing,
      .partRefused, .layoutFailed, .renderingFailed, .writingFailed, .crashed, .timedOut,
      .outOfMemory, .workerNotStarted, .tooLarge:
      false
    }
  }
}
