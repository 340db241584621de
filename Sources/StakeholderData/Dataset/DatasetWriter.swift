public import StakeholderGraph

/// Writes a graph as a dataset, from which ``DatasetReader`` makes the same graph again.
///
/// Each table has all its standard columns in their order, filled or not, then the added ones by name;
/// rows stand in the order of their ids. Cells are the data as they are, in RFC 4180, UTF-8 and LF. What
/// a dataset cannot hold gives way: NUL characters become U+FFFD, an added column whose name is empty or
/// has control characters gets another, and the vocabulary lets edges run between the ends that they
/// have, although a graph of another tool is not held to that. References to what the graph does not
/// have are kept, and the description says that the dataset is a part of a larger one.
public struct DatasetWriter: Sendable {
  /// The dataset's name, from which its description has its short name and its title.
  public let name: String
  /// Whether tables begin with a byte order mark, by which Excel knows UTF-8.
  public let marksTables: Bool

  /// A writer of a dataset of a name.
  public init(name: String, marksTables: Bool = false) {
    self.name = name
    self.marksTables = marksTables
  }

  /// The files of the dataset by their names, in the order of ``DatasetFile``.
  ///
  /// - Parameter decisions: what `same.csv` is to hold; without any there is no such file.
  /// - Complexity: O(cells).
  public func files(
    of graph: Graph,
    decisions: [SameDecision] = []
  ) -> [(name: String, bytes: [UInt8])] {
    pieces(of: graph, decisions: decisions).map { file in
      let collected = Collected()
      file.pieces { collected.bytes += $0 }
      return (file.name, collected.bytes)
    }
  }

  /// A class, since it is filled by a closure that outlives the call it is made in.
  private final class Collected {
    var bytes: [UInt8] = []
  }

  /// The files of the dataset by their names, in the order of ``DatasetFile``, each to be written piece by
  /// piece.
  ///
  /// - Parameter decisions: what `same.csv` is to hold; without any there is no such file.
  /// - Complexity: O(cells), when they are written.
  public func pieces(
    of graph: Graph,
    decisions: [SameDecision] = []
  ) -> [(name: String, pieces: FilePiecesWriter)] {
    let vocabulary = Self.vocabulary(of: graph)
    let fields = Dictionary(
      uniqueKeysWithValues: GraphTable.allCases.map { ($0, Self.fields(of: $0, in: graph)) }
    )
    let package = DataPackage.bytes(
      name: name,
      title: name,
      vocabulary: vocabulary,
      fields: fields,
      partial: Set(GraphTable.allCases.filter { !graph.outsideIDs(of: $0).isEmpty }),
      decisionColumns: decisions.isEmpty ? [] : SameFile.columns(of: decisions)
    )
    let same = marked(SameFile.bytes(of: decisions))
    func whole(_ bytes: [UInt8]) -> FilePiecesWriter { { take in take(bytes) } }
    return GraphTable.allCases.map { table in
      let columns = fields[table] ?? []
      return (
        DatasetFile(table).rawValue, { take in write(table, of: graph, columns: columns, to: take) }
      )
    } + [
      (DatasetFile.vocabulary.rawValue, whole(VocabularyFile.bytes(of: vocabulary))),
      (DatasetFile.package.rawValue, whole(package)),
    ] + (decisions.isEmpty ? [] : [(DatasetFile.same.rawValue, whole(same))])
  }

  private static let pieceLength = 1 << 16

  private func write(
    _ table: GraphTable,
    of graph: Graph,
    columns: [Field],
    to take: ([UInt8]) -> Void
  ) {
    var bytes = marked(Array(CSVText.header(columns.map(\.name)).utf8))
    for row in 0..<graph.rowCount(of: table) {
      let cells = columns.indices.map { graph.cell(at: $0, row: row, of: table) }
      let record = CSVText.record(cells).utf8
      bytes += record.contains(0) ? Self.withoutNUL(Array(record)) : Array(record)
      if bytes.count >= Self.pieceLength {
        take(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    take(bytes)
  }

  private func marked(_ table: [UInt8]) -> [UInt8] {
    marksTables ? [0xEF, 0xBB, 0xBF] + table : table
  }

  /// No text file may hold a NUL byte.
  private static func withoutNUL(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// The columns of a table, with names that a header can have.
  private static func fields(of table: GraphTable, in graph: Graph) -> [Field] {
    let fields = graph.fields(of: table)
    var taken = Set(fields.map { Array($0.name.utf8) })
    return fields.map { field in
      guard field.name.isEmpty || field.name.unicodeScalars.contains(where: QuotedText.isControl)
      else { return field }
      let plain = String(
        String.UnicodeScalarView(
          field.name.unicodeScalars.map { QuotedText.isControl($0) ? "\u{FFFD}" : $0 }
        )
      )
      var name = plain.isEmpty ? "column" : plain
      while !taken.insert(Array(name.utf8)).inserted { name += "'" }
      return field.renamed(name)
    }
  }

  /// The graph's vocabulary, with ends as wide as its edges need.
  private static func vocabulary(of graph: Graph) -> Vocabulary {
    var ends: [EdgeKind: (sources: Set<NodeKind>, targets: Set<NodeKind>)] = [:]
    for edge in graph.allEdges {
      ends[graph.kind(of: edge), default: ([], [])].sources
        .insert(graph.kind(of: graph.source(of: edge)))
      ends[graph.kind(of: edge), default: ([], [])].targets
        .insert(graph.kind(of: graph.target(of: edge)))
    }
    var vocabulary = graph.vocabulary
    let nodeKinds = vocabulary.allNodeKinds
    func widened(_ allowed: [String], by kinds: Set<NodeKind>) -> [String] {
      // No list allows anything.
      guard !allowed.isEmpty else { return [] }
      let needed = nodeKinds.filter(kinds.contains).map { graph.vocabulary[$0].id }
      return allowed + needed.filter { !allowed.contains($0) }
    }
    for kind in vocabulary.allEdgeKinds {
      guard let found = ends[kind] else { continue }
      let old = vocabulary[kind]
      let new = EdgeKindDefinition(
        id: old.id,
        label: old.label,
        verb: old.verb,
        inverseVerb: old.inverseVerb,
        sources: widened(old.sources, by: found.sources),
        targets: widened(old.targets, by: found.targets),
        colour: old.colour
      )
      if new != old { vocabulary.declare(new) }
    }
    return vocabulary
  }
}
