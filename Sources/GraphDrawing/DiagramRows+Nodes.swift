import Graphviz
import StakeholderGraph

extension DiagramRows {
  private static let fixedOfNodes = [
    "class", "color", "fillcolor", "fontcolor", "shape", "style",
  ]
  private static let ownOfNodes = ["URL", "fontsize", "id", "label", "tooltip", "width"]

  /// What nodes of a kind have in common.
  private struct KindOfNode {
    let parts: [[UInt8]]
    /// What follows the name in a tooltip.
    let tooltipEnd: [UInt8]
  }

  /// How wide names are at a size, as attributes, by the widths of their longest lines.
  private struct Widths {
    let fontSize: Double
    let attribute: [UInt8]
    var known: [Double: [UInt8]] = [:]
  }

  /// Writes all nodes.
  mutating func writeNodes(_ storage: Span<UInt8>) {
    let data = DataAttributes(.nodes, of: graph)
    var columns = columns(of: .nodes)
    let slots = slots(columns, fixed: Self.fixedOfNodes, own: Self.ownOfNodes)
    var kinds: [KindOfNode??] = Array(repeating: nil, count: graph.vocabulary.nodeKinds.count)
    var widths: [Widths] = []
    var ids = ColumnCursor(0, of: .nodes, in: graph)
    var names = ColumnCursor(NodeField.name.rawValue, of: .nodes, in: graph)
    var descriptions = ColumnCursor(NodeField.description.rawValue, of: .nodes, in: graph)
    var urls = ColumnCursor(NodeField.url.rawValue, of: .nodes, in: graph)
    var kindCodes = ColumnCursor(NodeField.kind.rawValue, of: .nodes, in: graph)
    var label: [UInt8] = []
    for node in graph.allNodes {
      guard case .text(let id) = ids.next(node.index, in: storage) else { continue }
      var name = id
      if case .text(let own) = names.next(node.index, in: storage) { name = own }
      let hasDescription = !Self.isNothing(descriptions.next(node.index, in: storage))
      let hasURL = !Self.isNothing(urls.next(node.index, in: storage))
      keepName(name, storage)
      guard case .code(let kind) = kindCodes.next(node.index, in: storage) else { continue }
      if kinds[kind] == nil { kinds[kind] = .some(kindOfNode(of: node, slots)) }
      label.removeAll(keepingCapacity: true)
      let isPlain = PlainLabel.isNearlyPlain(storage.extracting(name))
      let letters =
        isPlain ? PlainLabel.append(storage.extracting(name), width: 18, to: &label) : nil
      guard let common = kinds[kind] ?? nil else {
        for index in columns.indices { _ = columns[index].cursor.next(node.index, in: storage) }
        addSlowly(node, data)
        continue
      }
      let own =
        letters == nil || hasURL || hasDescription
        ? diagram.attributes(of: node, in: graph, nil)
        : nil
      put("\t")
      putName(id, storage)
      put("\t[")
      beginAttributes(isFirst: true)
      for (place, slot) in slots.enumerated() {
        switch slot.source {
        case .data(let column):
          putData(&columns[column], slot, node.index, of: .nodes, storage)
        case .fixed: put(attribute: common.parts[place])
        case .own:
          if slot.name == "id" {
            putID("node-", id, slot, storage)
          } else if let own {
            if let value = own[slot.name] { put(attribute: writer.attribute(slot.name, value)) }
          } else if let letters {
            let size = StakeholderDiagram.fontSize(of: graph.degree(of: node))
            switch slot.name {
            case "fontsize": put(attribute: widths[sizePlace(of: size, &widths)].attribute)
            case "width":
              put(attribute: width(ofLine: letters, in: &widths[sizePlace(of: size, &widths)]))
            case "label":
              putSeparator()
              row += slot.start
              row += label
              row.append(0x22)
            case "tooltip":
              putSeparator()
              row += slot.start
              PlainLabel.append(storage.extracting(name), isShown: true, to: &row)
              row += common.tooltipEnd
              row.append(0x22)
            default: break
            }
          }
        }
      }
      finishStatement()
    }
  }

  private static func isNothing(_ value: ColumnCursor.Value) -> Bool {
    if case .nothing = value { true } else { false }
  }

  private mutating func kindOfNode(of node: NodeID, _ slots: [Slot]) -> KindOfNode? {
    guard let parts = fixedParts(diagram.attributes(of: node, in: graph, nil), slots)
    else { return nil }
    let kind = graph.vocabulary[graph.kind(of: node)].label
    return KindOfNode(parts: parts, tooltipEnd: tooltip(" (\(kind))"))
  }

  private mutating func sizePlace(of fontSize: Double, _ widths: inout [Widths]) -> Int {
    if let place = widths.firstIndex(where: { $0.fontSize == fontSize }) { return place }
    let text = NumberText.text(of: fontSize)
    widths.append(
      Widths(fontSize: fontSize, attribute: writer.attribute("fontsize", .setting(text)))
    )
    return widths.count - 1
  }

  private mutating func width(ofLine letters: Double, in widths: inout Widths) -> [UInt8] {
    if let known = widths.known[letters] { return known }
    let inches = StakeholderDiagram.leastWidth(ofLine: letters, widths.fontSize)
    let attribute = writer.attribute("width", .setting(inches))
    widths.known[letters] = attribute
    return attribute
  }

  /// Keeps the name of the next node for the tooltips of edges.
  private mutating func keepName(_ range: Range<Int>, _ storage: Span<UInt8>) {
    let name = storage.extracting(range)
    if PlainLabel.isNearlyPlain(name) {
      PlainLabel.append(name, isShown: true, to: &names)
    } else {
      // A line end or a mark of byte order means something else where more follows, and so do quotes alone.
      let isAloneTheSame =
        name.count > 0 && name[0] != 0x22
        && name.indices.allSatisfy {
          name[$0] != 0x0D && name[$0] != 0xEF
        }
      if isAloneTheSame { names += tooltip(String(utf8: name)) }
    }
    nameEnds.append(names.count)
  }

  mutating func addSlowly(_ node: NodeID, _ columns: DataAttributes) {
    let data = diagram.includesData ? columns.attributes(row: node.index) : [:]
    let own = diagram.attributes(of: node, in: graph, nil)
    writer.addNode(graph.id(of: node), attributes: data.merging(own) { $1 })
  }
}
