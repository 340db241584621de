internal import Graphviz
public import StakeholderGraph

/// Reads DOT through Graphviz: ours, and what anybody else writes.
///
/// Of several graphs in a file the first is read. A node's label becomes its name; the cluster that it
/// stands in is its property `cluster`. Values that look like numbers are numbers. Of a file of ours the
/// looks are left out, since they are made anew. DOT tells no places, so that findings name the file's
/// beginning, but for what is no DOT.
public struct DOTReader: GraphReader {
  /// The name of the format.
  public static let formatName = "dot"
  /// The endings of its files.
  public static let fileExtensions = DOTWriter.fileExtensions

  /// A reader.
  public init() {}

  /// Whether data begin with a graph, or with a comment of ours.
  public static func recognises(_ beginning: String) -> Bool {
    var rest = Substring(beginning)
    if rest.hasPrefix(DOTWriter.documentsComment) { return true }
    while let end = commentEnd(in: rest) {
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    let word = rest.prefix { $0.isASCII && $0.isLetter }
    guard ["strict", "graph", "digraph"].contains(word.lowercased()) else { return false }
    let next = rest[word.endIndex...].first
    return next.map { $0.isWhitespace || "{\"/#".contains($0) } ?? false
  }

  /// Where a comment that the text begins with ends; nil without one.
  private static func commentEnd(in text: Substring) -> Substring.Index? {
    if text.hasPrefix("//") || text.hasPrefix("#") {
      return text.firstIndex(where: \.isNewline) ?? text.endIndex
    }
    guard text.hasPrefix("/*") else { return nil }
    return text.dropFirst(2).firstRange(of: "*/")?.upperBound ?? text.endIndex
  }

  /// Reads everything, and reports each problem.
  ///
  /// A worker may take 60 s and 1 GiB, and more for a large text.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try assemble(source.name, options) { (assembler: inout GraphAssembler) throws(ReadingStop) in
      var pieces = try TextPieces.opening(source)
      var text: [UInt8] = []
      while let piece = try pieces.next() {
        text += piece
        guard text.count <= Self.byteLimit else {
          throw .error(
            .start,
            "DOT of more than 1 GB is not read; write another format",
            code: "size"
          )
        }
      }
      let graph = try Self.graph(text, options.isolation)
      var file = DOTFile(graph, comments: DOTComments(text))
      try file.read(into: &assembler)
    }
  }

  private static let byteLimit = 1_000_000_000

  /// What reading may take grows with the text, as Graphviz's own memory does.
  private static func limits(byteCount: Int) -> RenderLimits {
    RenderLimits(seconds: 60 + Double(byteCount) / 1e6, memoryBytes: 1 << 30 + 64 * byteCount)
  }

  private static func graph(
    _ text: [UInt8],
    _ isolation: RenderIsolation
  ) throws(ReadingStop) -> DotGraph {
    let renderer = Renderer(isolation: isolation, limits: limits(byteCount: text.count))
    do throws(GraphvizError) {
      return try renderer.read(text)
    } catch {
      if case .unreadable(let line, let problem) = error {
        throw .error(TextPlace(line: line ?? 1, column: 1), problem.description, code: "syntax")
      }
      throw .error(.start, error.description, code: "graphviz")
    }
  }
}
