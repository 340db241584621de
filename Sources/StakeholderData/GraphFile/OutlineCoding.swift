import StakeholderGraph

/// The outline of a graph as bytes: its vocabulary, and the columns that its data add.
enum OutlineCoding {
  static func bytes(of outline: GraphOutline) -> [UInt8] {
    var writer = ByteWriter()
    append(outline.vocabulary, to: &writer)
    for (table, columns) in zip(GraphTable.allCases, outline.columns) {
      writer.append(UInt32(columns.count))
      for (position, column) in columns.enumerated() {
        writer.append(UInt8(column.isSparse ? 1 : 0))
        // The table's own columns are known.
        if position + 1 < table.fields.count { continue }
        writer.append(column.field.name)
        append(column.field.type, to: &writer)
      }
    }
    writer.pad(to: 8)
    return writer.bytes
  }

  /// The outline that bytes tell of, nil if they tell of none.
  static func outline(of bytes: [UInt8]) -> GraphOutline? {
    var reader = ByteReader(bytes)
    guard let vocabulary = vocabulary(from: &reader) else { return nil }
    var tables: [[(field: Field, isSparse: Bool)]] = []
    for table in GraphTable.allCases {
      let count = reader.count()
      var columns: [(field: Field, isSparse: Bool)] = []
      for position in 0..<count {
        let isSparse = reader.number(UInt8.self) == 1
        if position + 1 < table.fields.count {
          columns.append((table.fields[position + 1], isSparse))
        } else {
          let name = reader.text()
          columns.append((Field.own(named: name, type(from: &reader)), isSparse))
        }
      }
      tables.append(columns)
    }
    guard !reader.hasFailed, reader.rest < 8 else { return nil }
    return GraphOutline(vocabulary: vocabulary, columns: tables)
  }

  private static func append(_ vocabulary: Vocabulary, to writer: inout ByteWriter) {
    writer.append(UInt32(vocabulary.nodeKinds.count))
    for kind in vocabulary.nodeKinds {
      writer.append([kind.id, kind.label, kind.shape.rawValue, kind.colour?.description ?? ""])
    }
    writer.append(UInt32(vocabulary.edgeKinds.count))
    for kind in vocabulary.edgeKinds {
      writer.append(
        [kind.id, kind.label, kind.verb, kind.inverseVerb, kind.colour?.description ?? ""]
      )
      writer.append(kind.sources)
      writer.append(kind.targets)
    }
  }

  private static func vocabulary(from reader: inout ByteReader) -> Vocabulary? {
    var vocabulary = Vocabulary.standard
    let nodeKindCount = reader.count()
    guard nodeKindCount <= Vocabulary.limit else { return nil }
    for position in 0..<nodeKindCount {
      let texts = reader.list()
      guard texts.count == 4, let shape = NodeShape(rawValue: texts[2]) else { return nil }
      vocabulary.declare(
        NodeKindDefinition(id: texts[0], label: texts[1], shape: shape, colour: Colour(texts[3]))
      )
      // Kinds are told apart by their positions.
      guard vocabulary.nodeKinds[position].id.utf8.elementsEqual(texts[0].utf8) else { return nil }
    }
    let edgeKindCount = reader.count()
    guard edgeKindCount <= Vocabulary.limit else { return nil }
    for position in 0..<edgeKindCount {
      let texts = reader.list()
      let (sources, targets) = (reader.list(), reader.list())
      guard texts.count == 5 else { return nil }
      vocabulary.declare(
        EdgeKindDefinition(
          id: texts[0],
          label: texts[1],
          verb: texts[2],
          inverseVerb: texts[3],
          sources: sources,
          targets: targets,
          colour: Colour(texts[4])
        )
      )
      guard vocabulary.edgeKinds[position].id.utf8.elementsEqual(texts[0].utf8) else { return nil }
    }
    guard !reader.hasFailed, vocabulary.nodeKinds.count == nodeKindCount,
      vocabulary.edgeKinds.count == edgeKindCount
    else { return nil }
    return vocabulary
  }

  private static func append(_ type: FieldType, to writer: inout ByteWriter) {
    switch type {
    case .integer(let minimum):
      writer.append("integer")
      writer.append(minimum)
    case .number(let minimum, let maximum):
      writer.append("number")
      writer.append(minimum)
      writer.append(maximum)
    case .choice(let words):
      writer.append("choice")
      writer.append(words)
    case .text: writer.append("text")
    case .boolean: writer.append("boolean")
    case .kind: writer.append("kind")
    case .url, .date, .list, .hash, .currency, .document, .node, .nodes, .affiliations:
      writer.append(type.word ?? "text")
    }
  }

  private static func type(from reader: inout ByteReader) -> FieldType {
    let word = reader.text()
    switch word {
    case "integer": return .integer(minimum: reader.number(Int64.self))
    case "number":
      let minimum = reader.double()
      return .number(minimum: minimum, maximum: reader.double())
    case "choice": return .choice(reader.list())
    case "text": return .text
    case "boolean": return .boolean
    case "kind": return .kind
    default:
      if let type = FieldType.declarable.first(where: { $0.word == word }) { return type }
      reader.fail()
      return .text
    }
  }
}
