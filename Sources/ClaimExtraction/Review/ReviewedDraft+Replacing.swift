public import StakeholderGraph

/// Putting another node in the place of one.
extension ReviewedDraft {
  /// How many claims that nobody decided yet have a node as an end, but for the quotations that it printed.
  ///
  /// - Complexity: O(n) in claims.
  public func undecidedCount(of node: String) -> Int {
    order.count {
      statuses[$0.index] == .proposed && hasEnd(node, $0) && !isPrinter(node, of: $0)
    }
  }

  /// Whether a claim is a quotation whose source a node is because it publishes the document: its publisher is
  /// corrected for the document, not claim by claim.
  public func isPrinter(_ node: String, of edge: EdgeID) -> Bool {
    let (graph, number) = current(edge)
    return graph.kind(of: number) == .quoted
      && graph.id(of: graph.source(of: number)).utf8.elementsEqual(node.utf8)
      && speaker(ofDocumentOf: edge)?.id.utf8.elementsEqual(node.utf8) ?? false
  }

  /// In how many claims both ends would be one if another node stood in the place of one.
  ///
  /// - Parameter only: the claim to change; nil for all that nobody decided yet.
  public func loopCount(replacing node: String, by other: String, only: EdgeID?) -> Int {
    (only.map { [$0] } ?? order).count {
      statuses[$0.index] == .proposed && hasEnd(node, $0) && hasEnd(other, $0)
        && (only != nil || !isPrinter(node, of: $0))
    }
  }

  private func hasEnd(_ node: String, _ edge: EdgeID) -> Bool {
    let (graph, number) = current(edge)
    return [graph.source(of: number), graph.target(of: number)].contains {
      graph.id(of: $0).utf8.elementsEqual(node.utf8)
    }
  }

  /// Puts another node in the place of one, in one claim or in all that nobody decided yet.
  ///
  /// - Parameters:
  ///   - node: the id of the node that gives way.
  ///   - other: the node in its place, of this draft or of another graph.
  ///   - known: the graph of that node; its row is added if the draft does not have the id.
  ///   - only: the claim to change; nil for all but the quotations that the node printed.
  /// - Returns: the claims as they are now, and the node if the draft had none of the id.
  /// - Throws: what is wrong with the claims then; the draft is as it was.
  @discardableResult
  public mutating func replace(
    _ node: String,
    by other: NodeID,
    of known: Graph,
    only: EdgeID? = nil
  ) throws(GraphProblems) -> (changes: [Change], node: AddedNode?) {
    let new = addedNode(other, of: known)
    let id = known.id(of: other)
    return (try replace(node, by: id, adding: new, only: only), new)
  }

  /// Puts a node that nobody knew in the place of one.
  ///
  /// - Parameters:
  ///   - node: the id of the node that gives way.
  ///   - name: the new node's name, from which it has its id.
  ///   - kind: the id of its kind.
  ///   - aliases: its other names as a list.
  ///   - known: a dataset whose ids it must not have.
  ///   - only: the claim to change; nil for all that nobody decided yet.
  /// - Returns: the claims as they are now, and the new node.
  /// - Throws: what is wrong with the claims then, such as a kind that no claim of theirs can have as an end.
  public mutating func replace(
    _ node: String,
    byNew name: String,
    kind: String,
    aliases: String = "",
    butNotIn known: Graph?,
    only: EdgeID? = nil
  ) throws(GraphProblems) -> (changes: [Change], node: AddedNode) {
    let new = newNode(name, kind: kind, aliases: aliases, butNotIn: known)
    return (try replace(node, by: new.id, adding: new, only: only), new)
  }

  /// The other names of a node of the draft, or of one that was added, as a list.
  public func aliases(ofNode id: String) -> String {
    original.node(id).map { TextList.text(of: original.aliases(of: $0)) } ?? added[id]?.aliases
      ?? ""
  }

  /// The row of a graph's node, nil if the draft has one of its id.
  func addedNode(_ node: NodeID, of known: Graph) -> AddedNode? {
    let id = known.id(of: node)
    guard original.node(id) == nil else { return nil }
    return AddedNode(
      id: id,
      kind: known.vocabulary[known.kind(of: node)].id,
      name: known.name(of: node),
      aliases: TextList.text(of: known.aliases(of: node))
    )
  }

  /// The row of a node that nobody knew, with an id that no other has.
  func newNode(
    _ name: String,
    kind: String,
    aliases: String = "",
    butNotIn known: Graph?
  ) -> AddedNode {
    let base = Slug.of(name, otherwise: "node")
    var id = base
    var number = 1
    // A node whose making was taken back is made again, rather than a second one.
    while original.node(id) != nil || known?.node(id) != nil
      || added[id].map({ $0.name != name || $0.kind != kind }) ?? false
    {
      number += 1
      id = "\(base)-\(number)"
    }
    return AddedNode(id: id, kind: kind, name: name, aliases: aliases)
  }

  private mutating func replace(
    _ node: String,
    by id: String,
    adding new: AddedNode?,
    only: EdgeID?
  ) throws(GraphProblems) -> [Change] {
    let before = new.flatMap { added[$0.id] }
    if let new { added[new.id] = new }
    var changed: [(EdgeID, Graph)] = []
    for edge in only.map({ [$0] }) ?? order
    where statuses[edge.index] == .proposed && hasEnd(node, edge)
      && (only != nil || !isPrinter(node, of: edge))
    {
      do throws(GraphProblems) {
        let row = try single(edge) { cells in
          for end in [EdgeField.source.rawValue, EdgeField.target.rawValue]
          where cells[end].utf8.elementsEqual(node.utf8) {
            cells[end] = id
          }
        }
        changed.append((edge, row))
      } catch {
        if let new { added[new.id] = before }
        throw error
      }
    }
    return keep(changed)
  }
}
