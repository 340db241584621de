public import StakeholderGraph

/// Writes tables for Neo4j's bulk import, and the command that imports them.
///
/// The kind of a node is its label, that of an edge its type, each in Neo4j's spelling; the property
/// `kind` has it as the dataset spells it. Documents are nodes of their own, to which the property
/// `document` of a relationship leads, since in Neo4j a relationship cannot point to a node.
public struct Neo4jWriter: GraphFolderWriter {
  /// The name of the format.
  public static let formatName = "neo4j"

  /// A writer.
  public init() {}

  /// The nodes, the documents, the edges, and how to import them.
  public func files(of graph: Graph) -> [FolderFile] {
    let delimiter = Neo4jDelimiter(for: graph)
    return [
      FolderFile("neo4j-nodes.csv") { Self.writeNodes(of: graph, delimiter, to: &$0) },
      FolderFile("neo4j-documents.csv") { Self.writeDocuments(of: graph, delimiter, to: &$0) },
      FolderFile("neo4j-edges.csv") { Self.writeEdges(of: graph, delimiter, to: &$0) },
      FolderFile("neo4j-import.txt") { output in
        output.write(Neo4jInstructions.text(for: graph, delimiter))
      },
    ]
  }

  /// The label of documents; a kind of node may be called so as well.
  static func documentLabel(in graph: Graph) -> String {
    var label = "Document"
    let taken = Set(graph.vocabulary.nodeKinds.map(Neo4jName.label))
    while taken.contains(label) { label = "Source" + label }
    return label
  }

  private static func writeNodes(
    of graph: Graph,
    _ delimiter: Neo4jDelimiter,
    to output: inout ByteBuffer
  ) {
    let columns = properties(of: .nodes, in: graph)
    output.write(CSVText.record(["id:ID(Node)", ":LABEL"] + columns.map(header)))
    let labels = Dictionary(
      uniqueKeysWithValues: graph.vocabulary.allNodeKinds.map {
        ($0, Neo4jName.label(of: graph.vocabulary[$0]))
      }
    )
    for node in graph.allNodes {
      let cells = [graph.id(of: node), labels[graph.kind(of: node)] ?? ""]
      output.write(
        CSVText.record(cells + delimiter.cells(of: columns, row: node.index, of: .nodes, in: graph))
      )
    }
  }

  private static func writeDocuments(
    of graph: Graph,
    _ delimiter: Neo4jDelimiter,
    to output: inout ByteBuffer
  ) {
    let columns = properties(of: .documents, in: graph)
    output.write(CSVText.record(["id:ID(Document)", ":LABEL"] + columns.map(header)))
    let label = documentLabel(in: graph)
    for document in graph.allDocuments {
      let cells = delimiter.cells(of: columns, row: document.index, of: .documents, in: graph)
      output.write(CSVText.record([graph.id(of: document), label] + cells))
    }
  }

  private static func writeEdges(
    of graph: Graph,
    _ delimiter: Neo4jDelimiter,
    to output: inout ByteBuffer
  ) {
    let columns = properties(of: .edges, in: graph)
    let ends = [":START_ID(Node)", ":END_ID(Node)", ":TYPE", "id:string", "weight:double"]
    output.write(CSVText.record(ends + columns.map(header)))
    let types = Dictionary(
      uniqueKeysWithValues: graph.vocabulary.allEdgeKinds.map {
        ($0, Neo4jName.type(of: graph.vocabulary[$0]))
      }
    )
    let reading = EdgeReading(graph)
    for edge in graph.allEdges {
      let cells = [
        graph.id(of: graph.source(of: edge)), graph.id(of: graph.target(of: edge)),
        types[graph.kind(of: edge)] ?? "", graph.id(of: edge), String(reading.weight(of: edge)),
      ]
      output.write(
        CSVText.record(cells + delimiter.cells(of: columns, row: edge.index, of: .edges, in: graph))
      )
    }
  }

  private static let reserved: [GraphTable: Set<String>] = [
    .nodes: ["id"], .documents: ["id"], .edges: ["id", "weight"],
  ]

  /// The columns under names that the import can tell from its own marks.
  static func properties(of table: GraphTable, in graph: Graph) -> [OutputColumn] {
    var given = reserved[table] ?? []
    return graph.outputColumns(of: table, reserved: given).map { column in
      // A colon comes before the type of a property, and a brace before its options.
      var name = String(
        String.UnicodeScalarView(
          column.name.unicodeScalars.map { ":{}".unicodeScalars.contains($0) ? "_" : $0 }
        )
      )
      while !given.insert(name.lowercased()).inserted { name += "_" }
      return OutputColumn(position: column.position, name: name, type: column.type)
    }
  }

  private static func header(_ column: OutputColumn) -> String {
    let type =
      switch column.type {
      case .integer: "long"
      case .number: "double"
      case .boolean: "boolean"
      default: column.isList ? "string[]" : "string"
      }
    return "\(column.name):\(type)"
  }
}
