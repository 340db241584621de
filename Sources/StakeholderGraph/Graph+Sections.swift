/// What a graph has besides the values in its storage.
package struct GraphOutline: Sendable {
  /// The kinds of the graph.
  package let vocabulary: Vocabulary
  /// The columns of each table but the id, in their order, and whether each holds only the rows it fills.
  package let columns: [[(field: Field, isSparse: Bool)]]

  /// An outline, with the columns of each table in the order of ``GraphTable``.
  package init(vocabulary: Vocabulary, columns: [[(field: Field, isSparse: Bool)]]) {
    self.vocabulary = vocabulary
    self.columns = columns
  }
}

/// Sections and an outline that make no graph.
package struct StoredGraphProblem: Error, Sendable, Hashable {
  /// What does not fit, in a few words.
  package let reason: String
}

extension Graph {
  /// What the graph has besides its sections.
  package var outline: GraphOutline {
    GraphOutline(
      vocabulary: vocabulary,
      columns: GraphTable.allCases.map { table in
        self.table(table).columns.map { ($0.field, $0.rows != nil) }
      }
    )
  }

  /// All values of the graph and an index of its names, in the order in which ``init(outline:storage:sections:values:)`` takes them.
  package var sections: [StoredSection] {
    let tables = GraphTable.allCases.map(table)
    return tables.flatMap(\.ids.sections) + outsideNodes.sections + outsideDocuments.sections
      + tables.flatMap { $0.columns.flatMap(\.sections) }
      + outgoing.sections(targets) + incoming.sections(sources)
      + (names ?? NameIndex(foldedNames ?? FoldedNames(of: self))).sections
  }

  /// Where a damaged part of the graph's file begins that was met so far, nil if none was.
  package var firstDamage: Int? { nodes.ids.storage.firstDamage }

  /// A graph of values that are in storage.
  ///
  /// - Parameters:
  ///   - sections: where they stand, as ``sections`` has them: offsets in the storage and counts.
  ///   - values: takes what is to be checked of each section's values before they are used.
  /// - Throws: ``StoredGraphProblem`` if there are not as many of each as the outline needs.
  package init(
    outline: GraphOutline,
    storage: GraphStorage,
    sections: [(offset: Int, count: Int, width: Int)],
    values: inout [CheckedValues]
  ) throws(StoredGraphProblem) {
    var reader = SectionReader(storage: storage, sections: sections)
    var ids: [TextColumn] = []
    for _ in GraphTable.allCases { ids.append(try reader.texts()) }
    let outsideNodes = try reader.texts()
    let outsideDocuments = try reader.texts()
    let nodeCount = ids[GraphTable.nodes.rawValue].count
    let edgeCount = ids[GraphTable.edges.rawValue].count
    reader.nodeReferenceCount = nodeCount + outsideNodes.count
    reader.documentReferenceCount =
      ids[GraphTable.documents.rawValue].count + outsideDocuments.count
    reader.endCount = nodeCount
    guard outline.columns.count == GraphTable.allCases.count else {
      throw StoredGraphProblem(reason: "it has not three tables")
    }
    var tables: [Table] = []
    for table in GraphTable.allCases {
      let ids = ids[table.rawValue]
      let fixed = table.fields.dropFirst()
      let given = outline.columns[table.rawValue]
      guard given.count >= fixed.count, given.map(\.field).starts(with: fixed) else {
        throw StoredGraphProblem(reason: "a table lacks its own columns")
      }
      var columns: [PropertyColumn] = []
      for (position, column) in given.enumerated() {
        let isRequired = position < fixed.count && Self.isRequired(fixed[position + 1])
        columns.append(
          try reader.column(
            column.field,
            rowCount: ids.count,
            isSparse: column.isSparse,
            isRequired: isRequired,
            kindCount: table == .nodes
              ? outline.vocabulary.nodeKinds.count : outline.vocabulary.edgeKinds.count
          )
        )
      }
      tables.append(Table(ids: ids, columns: columns))
    }
    let outgoing = try reader.adjacency(nodeCount: nodeCount, edgeCount: edgeCount)
    let incoming = try reader.adjacency(nodeCount: nodeCount, edgeCount: edgeCount)
    let names = try reader.names(nodeCount: nodeCount)
    guard reader.isAtEnd else { throw StoredGraphProblem(reason: "it has more sections") }
    values = reader.values
    self.init(
      vocabulary: outline.vocabulary,
      documents: tables[GraphTable.documents.rawValue],
      nodes: tables[GraphTable.nodes.rawValue],
      edges: tables[GraphTable.edges.rawValue],
      outsideNodes: outsideNodes,
      outsideDocuments: outsideDocuments,
      outgoing: outgoing,
      incoming: incoming,
      names: names
    )
  }

  /// Whether the graph relies on every row's having a value: of kinds and ends.
  private static func isRequired(_ field: Field) -> Bool {
    field.isRequired && [.kind, .node].contains(field.type)
  }
}
