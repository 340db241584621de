import Graphviz
import StakeholderGraph

extension DiagramRows {
  /// How wide names are at a size, as attributes, by the widths of their longest lines.
  private struct Widths {
    let fontSize: Double
    var known: [Double: RowBlock.Kept] = [:]
  }

  /// What tells of a node more than its kind and its columns do.
  private struct NodeCursors {
    var ids: ColumnCursor
    var names: ColumnCursor
    var descriptions: ColumnCursor
    var urls: ColumnCursor

    init(_ graph: Graph) {
      ids = ColumnCursor(0, of: .nodes, in: graph)
      names = ColumnCursor(NodeField.name.rawValue, of: .nodes, in: graph)
      descriptions = ColumnCursor(NodeField.description.rawValue, of: .nodes, in: graph)
      urls = ColumnCursor(NodeField.url.rawValue, of: .nodes, in: graph)
    }

    /// Where a node's name stands, its id without one, and whether there is more to tell.
    mutating func next(_ row: Int, _ storage: Span<UInt8>) -> (name: Range<Int>, hasMore: Bool) {
      var name = 0..<0
      if case .text(let id) = ids.next(row, in: storage) { name = id }
      if case .text(let own) = names.next(row, in: storage) { name = own }
      var hasMore = false
      if case .nothing = descriptions.next(row, in: storage) {} else { hasMore = true }
      if case .nothing = urls.next(row, in: storage) {} else { hasMore = true }
      return (name, hasMore)
    }
  }

  /// Writes all nodes.
  ///
  /// - Parameter looks: what the nodes of each group have in common.
  mutating func writeNodes(
    _ storage: Span<UInt8>,
    _ survey: KindSurvey,
    _ looks: [RowBlock.Kept]
  ) {
    var columns = [
      Column(0, of: .nodes, as: .name, in: graph, storage),
      Column(0, of: .nodes, as: .identifier("node-"), in: graph, storage),
    ]
    let data = dataColumns(.nodes, storage)
    let look = columns.count + data.count
    // In the order in which they stand.
    let (url, size, label, tooltip) = (look + 1, look + 2, look + 3, look + 4)
    block.begin(columnCount: tooltip + 1, end: "\"];\n")
    block.add(0, after: "\t\"")
    block.add(1, after: "\"\t[id=\"node-")
    block.add(look, after: "")
    for column in data {
      if case .data(let name) = column.role { add(columns.count, after: name) }
      columns.append(column)
    }
    add(url, after: "URL")
    block.add(size, after: "")
    add(label, after: "label")
    add(tooltip, after: "tooltip")
    let ends = survey.groups.map { group in
      let node = graph.allNodes[group.first]
      return self.tooltip(" (\(graph.vocabulary[graph.kind(of: node)].label))")
    }
    var cursors = NodeCursors(graph)
    var widths: [Widths] = []
    for rows in Self.blocks(of: graph.nodeCount) {
      for index in columns.indices { take(&columns[index], index, rows, storage) }
      for index in look...tooltip { block.clear(index) }
      for place in 0..<rows.count {
        let node = graph.allNodes[rows.lowerBound + place]
        let group = Int(survey.places[node.index])
        block.replace(look, place, by: looks[group])
        let (name, hasMore) = cursors.next(node.index, storage)
        let text = storage.extracting(name)
        keepName(text)
        block.clear(url, place)
        var letters: Double?
        if !hasMore, PlainLabel.isNearlyPlain(text) {
          block.replace(label, place) { bytes in
            letters = PlainLabel.append(text, width: 18, to: &bytes)
            return letters != nil
          }
        }
        guard let letters else {
          putSlowly(node, place, url, size, label, tooltip)
          continue
        }
        let fontSize = StakeholderDiagram.fontSize(of: graph.degree(of: node))
        block.replace(size, place, by: width(ofLine: letters, fontSize, &widths))
        block.replace(tooltip, place) { bytes in
          PlainLabel.append(text, isShown: true, to: &bytes)
          bytes += ends[group]
          return true
        }
      }
      writer.addStatements { block.put(rows.count, of: storage, to: &$0) }
    }
  }

  /// Adds the values of a column to the rows, after the name of an attribute.
  mutating func add(_ column: Int, after name: String) {
    block.add(column, after: String(decoding: lead(of: name), as: UTF8.self))
  }

  /// Puts the attributes of a node of which more is to be known than its name.
  private mutating func putSlowly(
    _ node: NodeID,
    _ place: Int,
    _ url: Int,
    _ size: Int,
    _ label: Int,
    _ tooltip: Int
  ) {
    let attributes = diagram.attributes(of: node, in: graph, nil)
    for (name, column) in [("URL", url), ("label", label), ("tooltip", tooltip)] {
      let value = attributes[name].flatMap { writer.text($0, for: name) }
      block.replace(column, place) { bytes in
        guard let value else { return false }
        bytes += value
        return true
      }
    }
    var sizes: [UInt8] = []
    for name in ["fontsize", "width"] {
      if let value = attributes[name] { sizes += attribute(name, value, of: .node) }
    }
    let kept = block.keep { $0 += sizes }
    block.replace(size, place, by: kept)
  }

  private mutating func width(
    ofLine letters: Double,
    _ fontSize: Double,
    _ widths: inout [Widths]
  ) -> RowBlock.Kept {
    var place = widths.firstIndex { $0.fontSize == fontSize }
    if let place, let known = widths[place].known[letters] { return known }
    if place == nil {
      place = widths.count
      widths.append(Widths(fontSize: fontSize))
    }
    let inches = StakeholderDiagram.leastWidth(ofLine: letters, fontSize)
    let sizes =
      attribute("fontsize", .setting(NumberText.text(of: fontSize)), of: .node)
      + attribute("width", .setting(inches), of: .node)
    let kept = block.keep { $0 += sizes }
    if let place { widths[place].known[letters] = kept }
    return kept
  }

  /// Keeps the name of the next node for the tooltips of edges.
  private mutating func keepName(_ name: Span<UInt8>) {
    if PlainLabel.isNearlyPlain(name) {
      return names.append(
        block.keep { bytes in PlainLabel.append(name, isShown: true, to: &bytes) }
      )
    }
    // A line end or a mark of byte order means something else where more follows, and so do quotes alone.
    let isAloneTheSame =
      name.count > 0 && name[0] != 0x22
      && name.indices.allSatisfy {
        name[$0] != 0x0D && name[$0] != 0xEF
      }
    let bytes = isAloneTheSame ? tooltip(String(utf8: name)) : []
    names.append(block.keep { $0 += bytes })
  }
}
