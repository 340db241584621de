/// What comments of ours at the beginning of a DOT text say of the graph, by name.
///
/// Gephi cannot bear it in attributes of the graph.
struct DOTComments {
  private(set) var texts: [(name: String, text: [UInt8])] = []

  init(_ dot: [UInt8]) {
    var rest = dot[...]
    while let (name, prefix) = Self.prefix(of: rest) {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      texts.append((name, Array(line.dropFirst(prefix))))
      rest = rest[line.endIndex...].dropFirst()
    }
  }

  private static func prefix(of text: ArraySlice<UInt8>) -> (name: String, count: Int)? {
    for name in ["documents", "vocabulary", "columns"] {
      let prefix = "// \(name): "
      if text.starts(with: prefix.utf8) { return (name, prefix.utf8.count) }
    }
    return nil
  }
}
