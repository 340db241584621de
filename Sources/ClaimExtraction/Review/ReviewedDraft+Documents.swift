public import StakeholderGraph

/// What a person corrects about documents.
extension ReviewedDraft {
  /// What a correction made of a document: the cells that it can change, by the names of their columns.
  public struct DocumentChange: Sendable, Hashable {
    /// The document's id.
    public let document: String
    /// The cells as they are now.
    public let cells: [String: String]

    /// The cells of a document.
    public init(document: String, cells: [String: String]) {
      self.document = document
      self.cells = cells
    }
  }

  /// What came of a correction.
  public struct Correction: Sendable {
    /// The claims of the document as they are now.
    public let claims: [Change]
    /// The document as it is now.
    public let document: DocumentChange
    /// The node of the new publisher, if the draft had none of its id.
    public let node: AddedNode?
    /// How many claims have another source now.
    public let movedCount: Int
    /// How many claims were rejected, since the new publisher would be said to quote itself.
    public let rejectedCount: Int
  }

  /// How the note of a document begins to tell what a person corrected.
  static let mark = "Corrected in a review: "

  /// The columns that a correction can change, but the note.
  private static let corrigible: [DocumentField] = [.title, .publisher, .authors, .published]

  /// Writes another title, date or list of authors; an empty text for none.
  ///
  /// - Throws: what is wrong with it; the draft is then as it was.
  public mutating func correct(
    _ field: DocumentField,
    of document: DocumentID,
    to value: String
  ) throws(GraphProblems) -> Correction {
    try correct(field, of: document, to: value, adding: nil)
  }

  /// Takes a node of this draft or of another graph for a document's publisher.
  ///
  /// Quotations that the old publisher printed are the new one's.
  ///
  /// - Throws: what is wrong with the claims then; the draft is as it was.
  public mutating func setPublisher(
    of document: DocumentID,
    to node: NodeID,
    of known: Graph
  ) throws(GraphProblems) -> Correction {
    let new = addedNode(node, of: known)
    return try correct(.publisher, of: document, to: known.id(of: node), adding: new)
  }

  /// Takes an organisation that nobody knew for a document's publisher.
  ///
  /// - Parameter known: a dataset whose ids it must not have.
  /// - Throws: what is wrong with the claims then; the draft is as it was.
  public mutating func setPublisher(
    of document: DocumentID,
    toNew name: String,
    butNotIn known: Graph?
  ) throws(GraphProblems) -> Correction {
    let kind = original.vocabulary[.organisation].id
    let new = newNode(name, kind: kind, butNotIn: known)
    return try correct(.publisher, of: document, to: new.id, adding: new)
  }

  private mutating func correct(
    _ field: DocumentField,
    of document: DocumentID,
    to value: String,
    adding new: AddedNode?
  ) throws(GraphProblems) -> Correction {
    let (cells, node) = (documents[document], new.map { ($0.id, added[$0.id]) })
    let old = self.cells(of: document)
    if let new { added[new.id] = new }
    var row = old
    row[field.rawValue] = value
    row[DocumentField.note.rawValue] = Self.note(old[DocumentField.note.rawValue], field)
    documents[document] = row
    var changed: [(EdgeID, Graph)] = []
    var (moved, rejected) = (0, 0)
    let quoted = original.vocabulary[.quoted].id
    do throws(GraphProblems) {
      for edge in order where original.document(of: edge) == document {
        let publisher = old[DocumentField.publisher.rawValue]
        let claim = try single(edge) { cells in
          guard field == .publisher, cells[EdgeField.kind.rawValue].utf8.elementsEqual(quoted.utf8),
            cells[EdgeField.source.rawValue].utf8.elementsEqual(publisher.utf8)
          else { return }
          moved += 1
          cells[EdgeField.source.rawValue] = value
          if cells[EdgeField.target.rawValue].utf8.elementsEqual(value.utf8) {
            cells[EdgeField.status.rawValue] = Status.rejected.rawValue
            rejected += 1
          }
        }
        changed.append((edge, claim))
      }
    } catch {
      documents[document] = cells
      if let node { added[node.0] = node.1 }
      throw error
    }
    let moreBefore = more
    moveMore(as: (document, cells))
    return Correction(
      claims: keep(changed, document: (document, cells), more: moreBefore),
      document: change(of: document),
      node: new,
      movedCount: moved,
      rejectedCount: rejected
    )
  }

  // MARK: - Notes

  /// How the publisher was known is no longer true of another; what was corrected is told.
  private static func note(_ old: String, _ field: DocumentField) -> String {
    var names = corrected(old)
    if !names.contains(field.definition.name) { names.append(field.definition.name) }
    let before =
      field == .publisher
      ? "" : String(old[..<(old.firstRange(of: mark)?.lowerBound ?? old.endIndex)])
    let isGlued = before.isEmpty || before.hasSuffix(" ")
    return before + (isGlued ? "" : " ") + mark + names.joined(separator: ", ") + "."
  }

  /// The names of the columns that a note says were corrected.
  private static func corrected(_ note: String) -> [String] {
    guard let range = note.firstRange(of: mark) else { return [] }
    return note[range.upperBound...].prefix { $0 != "." }.split(separator: ", ").map(String.init)
  }

  /// A dataset with what was corrected of the documents that it and a draft have.
  ///
  /// A correction that the dataset has taken already is not taken again, so that what somebody wrote there later
  /// stays.
  ///
  /// - Parameter now: the ids of documents that were corrected just now.
  /// - Throws: what is wrong with the dataset then.
  public static func correcting(
    _ known: Graph,
    as draft: Graph,
    now: Set<String>
  ) throws(GraphProblems) -> Graph {
    var dataset = ReviewedDraft(known)
    for document in draft.allDocuments {
      let id = draft.id(of: document)
      let names = corrected(draft.text(.note, of: document) ?? "")
      guard let own = known.document(id), !names.isEmpty else { continue }
      let taken = corrected(known.text(.note, of: own) ?? "")
      for field in corrigible where names.contains(field.definition.name) {
        guard now.contains(id) || !taken.contains(field.definition.name) else { continue }
        if field != .publisher {
          let value = draft.cell(at: field.rawValue, row: document.index, of: .documents)
          _ = try dataset.correct(field, of: own, to: value)
        } else if let publisher = draft.publisher(of: document) {
          _ = try dataset.setPublisher(of: own, to: publisher, of: draft)
        }
      }
    }
    return dataset.graph
  }

  /// The ids of the documents that were corrected since the draft was read.
  public var correctedDocuments: Set<String> { Set(documents.keys.map { original.id(of: $0) }) }

  // MARK: - Cells

  /// The cells of a document as they are now, by the positions of their columns.
  func cells(of document: DocumentID) -> [String] {
    documents[document]
      ?? original.fields(of: .documents).indices.map {
        original.cell(at: $0, row: document.index, of: .documents)
      }
  }

  /// The cells of a document with others in the place of some.
  func cells(of document: DocumentID, with others: [String: String]) -> [String] {
    var cells = cells(of: document)
    for field in DocumentField.allCases {
      if let value = others[field.definition.name] { cells[field.rawValue] = value }
    }
    return cells
  }

  func change(of document: DocumentID) -> DocumentChange {
    let cells = cells(of: document)
    let fields = Self.corrigible + [.note]
    return DocumentChange(
      document: original.id(of: document),
      cells: Dictionary(
        uniqueKeysWithValues: fields.map { ($0.definition.name, cells[$0.rawValue]) }
      )
    )
  }

  /// The ids of the publisher and the agency of a document as they are now.
  func publishers(of document: DocumentID) -> [String] {
    let cells = cells(of: document)
    return [cells[DocumentField.publisher.rawValue], cells[DocumentField.origin.rawValue]]
      .filter { !$0.isEmpty }
  }

  /// Adds a document as it is now.
  func add(_ document: DocumentID, to builder: inout GraphBuilder) {
    guard let cells = documents[document] else {
      builder.copy(document.index..<document.index + 1, of: .documents, from: original)
      return
    }
    let own = builder.copiedColumns(of: .documents, from: original)
    builder.addRow(to: .documents, id: Array(cells[0].utf8).span)
    for field in DocumentField.allCases where field != .id {
      builder.set(field.rawValue, of: .documents, to: cells[field.rawValue])
    }
    for (source, target) in own where source >= GraphTable.documents.fields.count {
      builder.set(target, of: .documents, to: cells[source])
    }
  }
}
