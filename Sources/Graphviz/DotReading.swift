private import CGraphviz

/// Reads DOT into Graphviz's memory, under the session's lock, and tells what it holds.
enum DotReading {
  /// Reads a text without NUL, and returns its first graph as ``DotGraphWriter`` writes it.
  static func read(_ dot: [UInt8]) throws(GraphvizError) -> Rendering {
    defer { gv_end_reading() }
    // Graphviz itself passes over this mark, but 2.42 not if a letter comes next.
    let mark = dot.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return try unsafe dot.withUnsafeBufferPointer { (bytes) throws(GraphvizError) in
      guard let start = bytes.baseAddress else { throw .unreadable(line: nil, .noGraph) }
      var text = unsafe gv_text(
        bytes: UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self),
        count: bytes.count,
        position: mark,
        line: 1
      )
      return try unsafe read(&text)
    }
  }

  private static func read(_ text: inout gv_text) throws(GraphvizError) -> Rendering {
    guard let first = try unsafe nextGraph(of: &text) else {
      throw .unreadable(line: nil, .noGraph)
    }
    let writer = unsafe DotGraphWriter(first.pointer)
    // A worker reads one text only, and closing takes a third of the time that reading took.
    if RenderWorker.isWorker { first.leave() } else { first.close() }
    var furtherGraphs = 0
    while let further = try unsafe nextGraph(of: &text) {
      further.close()
      furtherGraphs += 1
    }
    let warnings = writer.warnings + Messages.take()
    return Rendering(bytes: writer.contents(furtherGraphs: furtherGraphs), warnings: warnings)
  }

  private static func nextGraph(of text: inout gv_text) throws(GraphvizError) -> ReadGraph? {
    let graph = unsafe gv_read(&text).map { unsafe ReadGraph(pointer: $0) }
    guard !Messages.holdErrors else {
      graph?.leave()
      let message = Messages.take().joined(separator: " ")
      throw .unreadable(line: Int(unsafe text.line), DotProblem(message))
    }
    return graph
  }
}

/// A graph that was read, closed with this value.
@safe private struct ReadGraph: ~Copyable {
  let pointer: UnsafeMutablePointer<Agraph_t>

  deinit {
    unsafe agclose(pointer)
  }

  /// Frees the graph now.
  consuming func close() {}

  /// Leaves the graph where it is.
  consuming func leave() {
    discard self
  }
}
