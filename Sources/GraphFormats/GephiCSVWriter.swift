public import StakeholderGraph

/// Writes tables of nodes and edges as Gephi's spreadsheet importer reads them.
///
/// Gephi finds `Id`, `Label`, `Source`, `Target`, `Type`, `Kind` and `Weight` by their names, whatever
/// their case, and keeps parallel edges apart by their kind. Lists are JSON text, which is also how
/// Gephi writes lists of texts. The documents are a table beside them, which Gephi does not import, and
/// what kinds and columns are stands in a file of JSON, by which ``GephiCSVReader`` makes the same graph.
public struct GephiCSVWriter: GraphFolderWriter {
  /// The name of the format.
  public static let formatName = "gephi-csv"

  /// A writer.
  public init() {}

  /// The nodes, the edges, the documents, and the vocabulary.
  public func files(of graph: Graph) -> [FolderFile] {
    [
      FolderFile("gephi-nodes.csv") { Self.writeNodes(of: graph, to: &$0) },
      FolderFile("gephi-edges.csv") { Self.writeEdges(of: graph, to: &$0) },
      FolderFile("gephi-documents.csv") { Self.writeDocuments(of: graph, to: &$0) },
      FolderFile("gephi-vocabulary.json") { Self.writeVocabulary(of: graph, to: &$0) },
    ]
  }

  /// Names that Gephi gives a meaning of its own; a node table with a source would be one of edges.
  private static let reservedOfNodes: Set<String> = ["id", "label", "source", "target", "timeset"]
  private static let reservedOfEdges: Set<String> = [
    "id", "label", "source", "target", "type", "kind", "weight", "timeset",
  ]

  /// Columns that the writer adds for Gephi.
  static let ownEdgeColumns: Set<String> = ["label", "weight"]

  private static func nodeColumns(of graph: Graph) -> [OutputColumn] {
    graph.outputColumns(of: .nodes, reserved: reservedOfNodes)
      .filter { $0.position != NodeField.name.rawValue }
  }

  private static func edgeColumns(of graph: Graph) -> [OutputColumn] {
    graph.outputColumns(of: .edges, reserved: reservedOfEdges)
      .filter { $0.position != EdgeField.kind.rawValue }
  }

  private static func writeNodes(of graph: Graph, to output: inout ByteBuffer) {
    let columns = nodeColumns(of: graph)
    output.write(header(["Id", "Label"] + columns.map(\.name)))
    for node in graph.allNodes {
      let values = columns.map { graph.outputText($0, row: node.index, of: .nodes) ?? "" }
      output.write(record([graph.id(of: node), graph.name(of: node)] + values))
    }
  }

  private static func writeEdges(of graph: Graph, to output: inout ByteBuffer) {
    let columns = edgeColumns(of: graph)
    let names = ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight"]
    output.write(header(names + columns.map(\.name)))
    let reading = EdgeReading(graph)
    for edge in graph.allEdges {
      let values = columns.map { graph.outputText($0, row: edge.index, of: .edges) ?? "" }
      output.write(
        record(
          [
            graph.id(of: graph.source(of: edge)), graph.id(of: graph.target(of: edge)), "Directed",
            reading.kind(of: edge), graph.id(of: edge), reading.label(of: edge),
            String(reading.weight(of: edge)),
          ] + values
        )
      )
    }
  }

  /// The documents as `documents.csv` of a dataset has them.
  private static func writeDocuments(of graph: Graph, to output: inout ByteBuffer) {
    let fields = graph.outputFields(of: .documents) { _ in true }
    output.write(CSVText.record(fields.map(\.name)))
    for row in 0..<graph.documentCount {
      let cells = fields.map { position, _, _ in
        graph.outputValue(at: position, row: row, of: .documents) == nil
          ? "" : graph.cell(at: position, row: row, of: .documents)
      }
      output.write(CSVText.record(cells))
    }
  }

  private static func writeVocabulary(of graph: Graph, to output: inout ByteBuffer) {
    output.write("{\n\"vocabulary\": \(graph.vocabularyJSON.line)")
    if let records = graph.columnRecords(nodeColumns(of: graph), edgeColumns(of: graph)) {
      output.write(",\n\"columns\": \(records.line)")
    }
    output.write("\n}\n")
  }

  private static func record(_ cells: [String]) -> String {
    CSVText.record(cells.map(doublingBackslashes))
  }

  /// The names, in quotes if they hold what else may separate cells: Gephi guesses the separator from
  /// what stands outside of quotes.
  private static func header(_ names: [String]) -> String {
    let cells = names.map { name in
      let holdsSeparator = name.utf8.contains { [0x20, 0x3B, 0x09].contains($0) }
      let text = doublingBackslashes(name)
      return holdsSeparator ? CSVText.quoted(text) : CSVText.cell(text)
    }
    return cells.joined(separator: ",") + "\n"
  }

  /// Gephi takes a `\` for an escape.
  private static func doublingBackslashes(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\\" { result.append(scalar) }
      result.append(scalar)
    }
    return String(result)
  }
}
