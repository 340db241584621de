public import StakeholderGraph

/// Claims that a person adds where the rules found none.
extension ReviewedDraft {
  /// An end of a claim to be added: its node, with its row if the draft has none of its id.
  public struct End: Sendable, Hashable {
    /// The node's id.
    public let id: String
    /// The node's name.
    public let name: String
    /// The row to be added.
    public let node: AddedNode?
  }

  /// A node of this draft or of another graph as an end.
  public func end(_ node: NodeID, of graph: Graph) -> End {
    End(id: graph.id(of: node), name: graph.name(of: node), node: addedNode(node, of: graph))
  }

  /// A node that was added before, by its name.
  public func end(addedAs name: String) -> End? {
    let nodes = added.values.filter { $0.name == name }
    guard let node = nodes.min(by: { $0.id < $1.id }) else { return nil }
    return End(id: node.id, name: name, node: node)
  }

  /// A node that nobody knew as an end.
  public func end(new name: String, kind: String, butNotIn known: Graph?) -> End {
    let node = newNode(name, kind: kind, butNotIn: known)
    return End(id: node.id, name: name, node: node)
  }

  /// Whoever printed a claim's document: its agency, else its publisher.
  public func speaker(ofDocumentOf edge: EdgeID) -> End? {
    let (graph, number) = current(edge)
    guard let document = graph.document(of: number),
      let node = graph.origin(of: document) ?? graph.publisher(of: document)
    else { return nil }
    return end(node, of: graph)
  }

  /// Adds an accepted claim where another one is cited.
  ///
  /// - Parameters:
  ///   - kind: the id of its kind.
  ///   - words: the words at the place, in which the names of ends are looked for.
  /// - Returns: the claim as it is.
  /// - Throws: what is wrong with it; the draft is then as it was.
  public mutating func add(
    _ kind: String,
    from source: End,
    to target: End,
    besides edge: EdgeID,
    words: String
  ) throws(GraphProblems) -> Change {
    let old = cells(of: edge)
    let fields = original.fields(of: .edges)
    var cells = Dictionary(
      uniqueKeysWithValues: [EdgeField.document, .paragraph, .start, .end, .textSHA256].map {
        ($0.definition.name, old[$0.rawValue])
      }
    )
    cells[EdgeField.kind.definition.name] = kind
    cells[EdgeField.source.definition.name] = source.id
    cells[EdgeField.target.definition.name] = target.id
    cells[EdgeField.status.definition.name] = Status.accepted.rawValue
    for (field, end) in [(EdgeField.sourceText, source), (.targetText, target)]
    where words.contains(end.name) {
      cells[field.definition.name] = end.name
    }
    if fields.contains(where: { $0.name == Draft.ruleColumn }) {
      cells[Draft.ruleColumn] = "review"
    }
    let base =
      "\(old[EdgeField.document.rawValue])-\(old[EdgeField.paragraph.rawValue])-\(kind)-\(source.id)-\(target.id)"
    var id = base
    var number = 1
    while original.edge(id) != nil || more.contains(where: { $0[0] == id }) {
      number += 1
      id = "\(base)-\(number)"
    }
    let claim = Change(edge: id, cells: cells)
    let before = (added, more)
    for node in [source.node, target.node].compactMap({ $0 }) { added[node.id] = node }
    do throws(GraphProblems) {
      try append(claim)
    } catch {
      (added, more) = before
      throw error
    }
    _ = keep([], more: before.1)
    return claim
  }

  /// Adds a claim by its cells; one that the draft has already, since a review that was stopped wrote it there,
  /// is not added again.
  mutating func append(_ claim: Change) throws(GraphProblems) {
    guard original.edge(claim.edge) == nil else { return }
    var cells = original.fields(of: .edges).map { claim.cells[$0.name] ?? "" }
    cells[0] = claim.edge
    _ = try self.claim(cells)
    more.append(cells)
  }

  /// Quotations that were added are the new publisher's, too.
  ///
  /// - Parameter before: the document that was corrected, with its cells if it had been before.
  mutating func moveMore(as before: (id: DocumentID, cells: [String]?)?) {
    guard let (document, cells) = before, let new = documents[document] else { return }
    let publisher = DocumentField.publisher.rawValue
    let old =
      cells?[publisher] ?? original.cell(at: publisher, row: document.index, of: .documents)
    let quoted = original.vocabulary[.quoted].id
    for row in more.indices
    where more[row][EdgeField.document.rawValue] == original.id(of: document)
      && more[row][EdgeField.kind.rawValue] == quoted
      && more[row][EdgeField.source.rawValue] == old
    {
      more[row][EdgeField.source.rawValue] = new[publisher]
      if more[row][EdgeField.target.rawValue] == new[publisher] {
        more[row][EdgeField.status.rawValue] = Status.rejected.rawValue
      }
    }
  }
}
