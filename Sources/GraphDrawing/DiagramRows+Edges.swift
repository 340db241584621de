import GraphQueries
import Graphviz
import StakeholderGraph

extension DiagramRows {
  /// What edges have in common that are of a kind, modality and status.
  private struct KindOfEdge {
    /// What stands between the names in a tooltip, and what follows them.
    let verb: RowBlock.Kept
    let marks: RowBlock.Kept
    /// What follows if no document is cited.
    let uncited: RowBlock.Kept
  }

  /// What a document gives the edges that cite it.
  private struct Cited {
    let link: RowBlock.Kept
    /// The document in a tooltip, with the line end before it.
    let line: RowBlock.Kept
  }

  /// The numbers of what an edge refers to, for a block of edges.
  private struct EdgeReferences {
    private var cursors: [ColumnCursor]
    private var numbers: [[UInt32]] = [[], [], []]
    private(set) var sources: [Int] = []
    private(set) var targets: [Int] = []

    init(_ graph: Graph) {
      cursors = [EdgeField.source, .target, .document].map {
        ColumnCursor($0.rawValue, of: .edges, in: graph)
      }
    }

    mutating func take(_ rows: Range<Int>, _ storage: Span<UInt8>) {
      for index in cursors.indices {
        cursors[index].takeReferences(rows, in: storage, into: &numbers[index])
      }
      sources = numbers[0].map { Int($0) }
      targets = numbers[1].map { Int($0) }
    }
    /// The document that is cited; a number beyond all for none in the graph.
    func document(_ place: Int) -> Int { Int(numbers[2][place]) }
    func citesNothing(_ place: Int) -> Bool { numbers[2][place] == .max }
  }

  /// The columns of a tooltip, one behind the other.
  private struct TooltipColumns {
    let start: Int

    var source: Int { start + 1 }
    var verb: Int { start + 2 }
    var target: Int { start + 3 }
    var marks: Int { start + 4 }
    var line: Int { start + 5 }
    var all: ClosedRange<Int> { start...line }
  }

  /// Writes all edges, once all nodes are written.
  ///
  /// - Parameter looks: what the edges of each group have in common.
  mutating func writeEdges(
    _ storage: Span<UInt8>,
    _ survey: KindSurvey,
    _ looks: [RowBlock.Kept],
    _ summary: EdgeSummary
  ) {
    var columns = [
      Column(EdgeField.source.rawValue, of: .edges, as: .name, in: graph, storage),
      Column(EdgeField.target.rawValue, of: .edges, as: .name, in: graph, storage),
      Column(0, of: .edges, as: .name, in: graph, storage),
      Column(0, of: .edges, as: .identifier("edge-"), in: graph, storage),
    ]
    let data = dataColumns(.edges, storage)
    let look = columns.count + data.count
    let url = look + 1
    let tooltip = TooltipColumns(start: look + 2)
    block.begin(columnCount: tooltip.line + 1, end: "\"];\n")
    block.add(0, after: "\t\"")
    block.add(1, after: "\" -> \"")
    block.add(2, after: "\"\t[key=\"")
    block.add(look, after: "")
    for column in data {
      if case .data(let name) = column.role { add(columns.count, after: name) }
      columns.append(column)
    }
    block.add(url, after: "")
    block.add(3, after: "\",id=\"edge-")
    for column in tooltip.all { block.add(column, after: "") }
    let lead = lead(of: "tooltip")
    let begin = block.keep { $0 += lead }
    block.fill(tooltip.start, with: begin)

    var kinds: [KindOfEdge] = []
    for group in survey.groups { kinds.append(kind(of: graph.allEdges[group.first])) }
    let (verbs, marks) = (kinds.map(\.verb), kinds.map(\.marks))
    var cited: [Cited?] = Array(repeating: nil, count: graph.documentCount)
    var references = EdgeReferences(graph)
    var paragraphs = ColumnCursor(EdgeField.paragraph.rawValue, of: .edges, in: graph)
    for rows in Self.blocks(of: graph.edgeCount) {
      for index in columns.indices { take(&columns[index], index, rows, storage) }
      references.take(rows, storage)
      for index in [look, url] + tooltip.all.dropFirst() { block.clear(index) }
      let groups = survey.places[rows].map { Int($0) }
      block.replace(look, by: looks, at: groups)
      block.replace(tooltip.verb, by: verbs, at: groups)
      block.replace(tooltip.marks, by: marks, at: groups)
      block.replace(tooltip.source, by: names, at: references.sources)
      block.replace(tooltip.target, by: names, at: references.targets)
      for (place, row) in rows.enumerated() {
        let kind = kinds[groups[place]]
        let document = references.document(place)
        var line: RowBlock.Kept? = references.citesNothing(place) ? kind.uncited : nil
        if document < cited.count {
          let known = cited[document] ?? self.cited(graph.allDocuments[document])
          cited[document] = known
          block.replace(url, place, by: known.link)
          line = known.line
        } else {
          block.clear(url, place)
        }
        if case .nothing = paragraphs.next(row, in: storage) {} else { line = nil }
        if let line, names[references.sources[place]].count > 0,
          names[references.targets[place]].count > 0
        {
          block.replace(tooltip.line, place, by: line)
        } else {
          putTooltip(summary.text(of: graph.allEdges[row]), place, tooltip)
        }
      }
      writer.addStatements { block.put(rows.count, of: storage, to: &$0) }
    }
  }

  /// Puts what an edge says and who says so, where it is not put together of pieces.
  private mutating func putTooltip(_ text: String, _ place: Int, _ columns: TooltipColumns) {
    let bytes = tooltip(text)
    for index in columns.all.dropFirst(2) { block.clear(index, place) }
    block.replace(columns.source, place, byBytes: bytes.span)
  }

  private mutating func kind(of edge: EdgeID) -> KindOfEdge {
    let marks = graph.marks(of: edge)
    let verb = tooltip(" \(graph.vocabulary[graph.kind(of: edge)].verb) ")
    let suffix = marks.isEmpty ? [] : tooltip(" (\(marks.joined(separator: ", ")))")
    let uncited = graph.isContext(edge) ? [] : tooltip("\nuncited")
    return KindOfEdge(
      verb: block.keep { $0 += verb },
      marks: block.keep { $0 += suffix },
      uncited: block.keep { $0 += uncited }
    )
  }

  /// What a document gives the edges that cite it, its line those that cite no paragraph.
  private mutating func cited(_ document: DocumentID) -> Cited {
    var link: [UInt8] = []
    if let url = graph.text(.url, of: document), WebAddress.isAllowed(url) {
      link = attribute("URL", .text(url), of: .edge)
    }
    let line = tooltip("\n\(CitationText.text(of: document, in: graph))")
    return Cited(link: block.keep { $0 += link }, line: block.keep { $0 += line })
  }
}
