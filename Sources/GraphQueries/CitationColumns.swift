public import StakeholderGraph

/// The columns that carry citations as people write them.
public enum CitationField {
  /// Publisher, title, date and paragraph.
  public static let citation = "citation"
  /// The address of the document cited, or of its copy in an archive.
  public static let url = "citation_url"
  /// The sentence cited, out of somebody's own copy.
  public static let sentence = "sentence"
}

extension Graph {
  /// The graph with the edges' citations written out, in the columns of ``CitationField``.
  ///
  /// An edge that was folded has those of all its claims in one text. A column that the graph has
  /// already stays as it is.
  ///
  /// - Parameters:
  ///   - hasText: whether to add the citation and its address.
  ///   - sentence: the sentence that an edge cites, if that is to be added and is known.
  /// - Complexity: O(nodeCount + edgeCount).
  public func addingCitations(
    _ hasText: Bool = true,
    sentence: ((EdgeID) -> String?)? = nil
  ) -> Graph {
    let present = fields(of: .edges).map(\.name)
    var wanted = hasText ? [CitationField.citation, CitationField.url] : []
    if sentence != nil { wanted.append(CitationField.sentence) }
    wanted.removeAll { present.contains($0) }
    guard !wanted.isEmpty else { return self }
    var builder = GraphBuilder(vocabulary: vocabulary)
    builder.copy(0..<documentCount, of: .documents, from: self)
    builder.copy(0..<nodeCount, of: .nodes, from: self)
    let columns = builder.copiedColumns(of: .edges, from: self)
    let added = wanted.map { name in
      let type: FieldType = name == CitationField.url ? .url : .text
      return (name: name, column: builder.addColumn(named: name, type: type, to: .edges))
    }
    let folded = hasFoldedEdges ? present.firstIndex(of: MergedField.citations) : nil
    for edge in allEdges {
      builder.addRow(to: .edges, id: Array(id(of: edge).utf8).span)
      for (source, target) in columns {
        builder.set(target, of: .edges, to: cell(at: source, row: edge.index, of: .edges))
      }
      for (name, column) in added {
        let text =
          switch name {
          case CitationField.citation: citationText(of: edge, folded: folded)
          case CitationField.url: citationAddress(of: edge)
          default: sentence?(edge)
          }
        builder.set(column, of: .edges, to: text ?? "")
      }
    }
    return builder.finishDerived()
  }

  /// The graph without the columns that ``addingCitations(_:sentence:)`` made, if it made them.
  ///
  /// A file for people has them, and what is made anew would contradict them once the claims are
  /// edited. A column stays that says anything else of any edge.
  ///
  /// - Complexity: O(nodeCount + edgeCount).
  public func droppingDerivedCitations() -> Graph {
    let fields = fields(of: .edges)
    let folded = hasFoldedEdges ? fields.firstIndex { $0.name == MergedField.citations } : nil
    let derived = fields.indices.filter { position in
      guard position >= GraphTable.edges.fields.count else { return false }
      let made: (EdgeID) -> String?
      switch fields[position].name {
      case CitationField.citation: made = { citationText(of: $0, folded: folded) }
      case CitationField.url: made = { citationAddress(of: $0) }
      default: return false
      }
      return allEdges.allSatisfy {
        cell(at: position, row: $0.index, of: .edges).utf8.elementsEqual((made($0) ?? "").utf8)
      }
    }
    guard !derived.isEmpty else { return self }
    var builder = GraphBuilder(vocabulary: vocabulary)
    builder.copy(0..<documentCount, of: .documents, from: self)
    builder.copy(0..<nodeCount, of: .nodes, from: self)
    let columns = builder.copiedColumns(of: .edges, from: self)
    for edge in allEdges {
      builder.addRow(to: .edges, id: Array(id(of: edge).utf8).span)
      for (source, target) in columns {
        builder.set(target, of: .edges, to: cell(at: source, row: edge.index, of: .edges))
      }
    }
    let removed = columns.filter { derived.contains($0.0) }.map { $0.1 }
    builder.removeColumns(Set(removed), of: .edges)
    return builder.finishDerived()
  }

  private func citationText(of edge: EdgeID, folded: Int?) -> String? {
    if let folded, case .list(let items)? = value(at: folded, row: edge.index, of: .edges) {
      return items.joined(separator: "; ")
    }
    return CitationText.text(of: edge, in: self)
  }

  private func citationAddress(of edge: EdgeID) -> String? {
    guard let document = document(of: edge) else { return nil }
    return [DocumentField.url, .archiveURL].lazy
      .compactMap { text($0, of: document) }.first { WebAddress.isAllowed($0) }
  }
}
