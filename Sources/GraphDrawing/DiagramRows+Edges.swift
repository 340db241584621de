import GraphQueries
import Graphviz
import StakeholderGraph

extension DiagramRows {
  private static let fixedOfEdges = [
    "arrowhead", "arrowtail", "class", "color", "dir", "fontcolor", "fontsize", "label", "style",
  ]
  private static let ownOfEdges = ["URL", "id", "tooltip"]

  /// What edges have in common that are of a kind, modality and status.
  private struct KindOfEdge {
    let parts: [[UInt8]]
    /// What stands between the names in a tooltip, and what follows them.
    let verb: [UInt8]
    let marks: [UInt8]
  }

  /// What a document gives the edges that cite it.
  private struct Cited {
    let link: [UInt8]
    /// The document in a tooltip, with the line end before it.
    let line: [UInt8]
  }

  /// Tells edges of different kinds, modalities and status apart.
  private struct KindCursors {
    var kinds: ColumnCursor
    var modalities: ColumnCursor
    var statuses: ColumnCursor
    var paragraphs: ColumnCursor

    init(_ graph: Graph) {
      kinds = ColumnCursor(EdgeField.kind.rawValue, of: .edges, in: graph)
      modalities = ColumnCursor(EdgeField.modality.rawValue, of: .edges, in: graph)
      statuses = ColumnCursor(EdgeField.status.rawValue, of: .edges, in: graph)
      paragraphs = ColumnCursor(EdgeField.paragraph.rawValue, of: .edges, in: graph)
    }

    /// A number below ``count(of:)``, and whether the edge cites a paragraph.
    mutating func next(_ row: Int, in storage: Span<UInt8>) -> (kind: Int, hasParagraph: Bool) {
      func place(_ value: ColumnCursor.Value) -> Int {
        if case .code(let code) = value { code + 1 } else { 0 }
      }
      let kind = place(kinds.next(row, in: storage)) - 1
      let modality = place(modalities.next(row, in: storage))
      let status = place(statuses.next(row, in: storage))
      let paragraph = paragraphs.next(row, in: storage)
      let number =
        (kind * (Modality.words.count + 1) + modality) * (Status.words.count + 1) + status
      if case .nothing = paragraph { return (number, false) }
      return (number, true)
    }

    static func count(of graph: Graph) -> Int {
      graph.vocabulary.edgeKinds.count * (Modality.words.count + 1) * (Status.words.count + 1)
    }
  }

  /// Writes all edges, once all nodes are written.
  mutating func writeEdges(_ storage: Span<UInt8>) {
    let summary = EdgeSummary(of: graph)
    let data = DataAttributes(.edges, of: graph)
    var columns = columns(of: .edges)
    let slots = slots(columns, fixed: Self.fixedOfEdges, own: Self.ownOfEdges)
    var cursors = KindCursors(graph)
    var kinds: [KindOfEdge??] = Array(repeating: nil, count: KindCursors.count(of: graph))
    var cited: [Cited?] = Array(repeating: nil, count: graph.documentCount)
    var ids = ColumnCursor(0, of: .edges, in: graph)
    var sources = ColumnCursor(EdgeField.source.rawValue, of: .edges, in: graph)
    var targets = ColumnCursor(EdgeField.target.rawValue, of: .edges, in: graph)
    for edge in graph.allEdges {
      let (kind, hasParagraph) = cursors.next(edge.index, in: storage)
      guard case .text(let id) = ids.next(edge.index, in: storage),
        case .text(let source) = sources.next(edge.index, in: storage),
        case .text(let target) = targets.next(edge.index, in: storage)
      else { continue }
      if kinds[kind] == nil { kinds[kind] = .some(kindOfEdge(of: edge, summary, slots)) }
      guard let common = kinds[kind] ?? nil else {
        for index in columns.indices { _ = columns[index].cursor.next(edge.index, in: storage) }
        addSlowly(edge, data, summary)
        continue
      }
      let document = graph.document(of: edge)
      if let document, cited[document.index] == nil {
        cited[document.index] = self.cited(document)
      }
      let citation = document.flatMap { cited[$0.index] }
      put("\t")
      putName(source, storage)
      put(" -> ")
      putName(target, storage)
      put("\t[key=")
      putName(id, storage)
      beginAttributes(isFirst: false)
      for (place, slot) in slots.enumerated() {
        switch slot.source {
        case .data(let column):
          putData(&columns[column], slot, edge.index, of: .edges, storage)
        case .fixed: put(attribute: common.parts[place])
        case .own:
          switch slot.name {
          case "id": putID("edge-", id, slot, storage)
          case "URL": put(attribute: citation?.link ?? [])
          default:
            let line = hasParagraph ? nil : citation?.line
            if !putTooltip(of: edge, common, line, slot) {
              put(attribute: writer.attribute("tooltip", .text(summary.text(of: edge))))
            }
          }
        }
      }
      finishStatement()
    }
  }

  /// Puts what an edge says and who says so; false if that takes a closer look.
  private mutating func putTooltip(
    of edge: EdgeID,
    _ common: KindOfEdge,
    _ line: [UInt8]?,
    _ slot: Slot
  ) -> Bool {
    let (source, target) = (graph.source(of: edge).index, graph.target(of: edge).index)
    let sourceName = nameEnds[source]..<nameEnds[source + 1]
    let targetName = nameEnds[target]..<nameEnds[target + 1]
    guard let line, !sourceName.isEmpty, !targetName.isEmpty else { return false }
    putSeparator()
    row += slot.start
    row += names[sourceName]
    row += common.verb
    row += names[targetName]
    row += common.marks
    row += line
    row.append(0x22)
    return true
  }

  private mutating func kindOfEdge(
    of edge: EdgeID,
    _ summary: EdgeSummary,
    _ slots: [Slot]
  ) -> KindOfEdge? {
    // What was folded differs from edge to edge.
    guard !graph.hasFoldedEdges,
      let parts = fixedParts(diagram.attributes(of: edge, in: graph, summary, nil), slots)
    else { return nil }
    let marks = graph.marks(of: edge)
    return KindOfEdge(
      parts: parts,
      verb: tooltip(" \(graph.vocabulary[graph.kind(of: edge)].verb) "),
      marks: marks.isEmpty ? [] : tooltip(" (\(marks.joined(separator: ", ")))")
    )
  }

  /// What a document gives the edges that cite it, its line those that cite no paragraph.
  private mutating func cited(_ document: DocumentID) -> Cited {
    var link: [UInt8] = []
    if let url = graph.text(.url, of: document), WebAddress.isAllowed(url) {
      link = writer.attribute("URL", .text(url))
    }
    let line = CitationText.text(of: document, in: graph)
    return Cited(link: link, line: tooltip("\n\(line)"))
  }

  mutating func addSlowly(_ edge: EdgeID, _ columns: DataAttributes, _ summary: EdgeSummary) {
    let data = diagram.includesData ? columns.attributes(row: edge.index) : [:]
    let own = diagram.attributes(of: edge, in: graph, summary, nil)
    writer.addEdge(
      from: graph.id(of: graph.source(of: edge)),
      to: graph.id(of: graph.target(of: edge)),
      key: graph.id(of: edge),
      attributes: data.merging(own) { $1 }
    )
  }
}
