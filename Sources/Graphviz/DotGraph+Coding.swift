extension DotGraph {
  /// Reads what a ``DotGraphWriter`` wrote, and checks every part.
  init(contents: [UInt8], warnings: [String]) throws(FrameError) {
    var reader = ByteReader(contents)
    let texts = try reader.list { (inner) throws(FrameError) in
      let isMarkup = try inner.flag()
      return Value(text: try inner.text(), isMarkup: isMarkup)
    }
    let entries = try reader.list { (inner) throws(FrameError) in
      Attributes.Entry(
        name: UInt32(try inner.index(below: texts.count)),
        value: UInt32(try inner.index(below: texts.count))
      )
    }

    var used = 0
    func attributes(_ reader: inout ByteReader) throws(FrameError) -> Attributes {
      let count = try reader.index(below: entries.count - used + 1)
      defer { used += count }
      return Attributes(texts: texts, entries: entries, range: used..<used + count)
    }
    let name = try reader.dotName(texts)
    let isDirected = try reader.flag()
    let isStrict = try reader.flag()
    let own = try attributes(&reader)
    let nodes = try reader.list { (inner) throws(FrameError) in
      Node(name: try inner.dotName(texts) ?? "", attributes: try attributes(&inner))
    }
    let edges = try reader.list { (inner) throws(FrameError) in
      Edge(
        tail: try inner.index(below: nodes.count),
        head: try inner.index(below: nodes.count),
        key: try inner.dotName(texts),
        attributes: try attributes(&inner)
      )
    }
    var count = 0
    let subgraphs = try reader.list { (inner) throws(FrameError) in
      defer { count += 1 }
      return Subgraph(
        name: try inner.dotName(texts) ?? "",
        parent: try inner.value { (innermost) throws(FrameError) in
          try innermost.index(below: count)
        },
        attributes: try attributes(&inner),
        members: try inner.list { (innermost) throws(FrameError) in
          try innermost.index(below: nodes.count)
        }
      )
    }
    let furtherGraphs = try reader.number()
    try reader.finish()
    self.init(
      name: name ?? "",
      isDirected: isDirected,
      isStrict: isStrict,
      attributes: own,
      parts: (nodes, edges, subgraphs),
      furtherGraphs: furtherGraphs,
      warnings: warnings
    )
  }
}

extension ByteReader {
  /// Reads a name that may be missing.
  fileprivate mutating func dotName(_ texts: [DotGraph.Value]) throws(FrameError) -> String? {
    try value { (reader) throws(FrameError) in texts[try reader.index(below: texts.count)].text }
  }
}
