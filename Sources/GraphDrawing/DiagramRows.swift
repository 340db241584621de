import GraphQueries
import Graphviz
import StakeholderGraph

/// Writes the nodes and edges of a large diagram as DOT from the bytes of its graph.
///
/// What all rows of a kind have in common is written once and copied, and so are names and values in which
/// Graphviz reads nothing but what they are. Anything else goes by way of the attributes of small diagrams.
/// What most rows look like is said once for all of them, but not what the data say: not every reader heeds
/// that.
struct DiagramRows: ~Copyable {
  let diagram: StakeholderDiagram
  let graph: Graph
  var writer: DotTextWriter
  var block = RowBlock()
  /// What is looked at of a column.
  var pieces: [ColumnPiece] = []
  /// The rows that look the same; nil for a graph whose rows have to be looked at one by one.
  let kinds: (nodes: KindSurvey, edges: KindSurvey)?
  /// The ids of tables that most rows name, as they stand between quotes.
  var ids: [GraphTable: ShortTexts] = [:]
  /// The names of the nodes as they stand in tooltips. None where a name does not stand there as it does
  /// alone.
  var names: [RowBlock.Kept] = []

  static let fixedOfNodes = ["class", "color", "fillcolor", "fontcolor", "shape", "style"]
  static let ownOfNodes = ["URL", "fontsize", "width", "label", "tooltip"]
  static let fixedOfEdges = [
    "arrowhead", "arrowtail", "class", "color", "dir", "fontcolor", "fontsize", "label", "style",
  ]
  static let ownOfEdges = ["URL", "id", "tooltip"]

  init(
    _ diagram: StakeholderDiagram,
    of graph: Graph,
    texts: [String: String],
    handingTo take: @escaping ([UInt8]) -> Void
  ) {
    self.diagram = diagram
    self.graph = graph
    var frame = diagram.frame(of: graph, for: nil, changes: nil)
    for (name, text) in texts { frame.attributes[name] = .text(text) }
    kinds =
      graph.hasFoldedEdges
      ? nil
      : graph.withBytes { storage in
        guard let nodes = KindSurvey(.nodes, of: graph, storage),
          let edges = KindSurvey(.edges, of: graph, storage)
        else { return nil }
        return (nodes, edges)
      } ?? nil
    if let kinds {
      let nodes = kinds.nodes.groups.map {
        ($0.count, diagram.attributes(of: graph.allNodes[$0.first], in: graph, nil))
      }
      frame.nodeDefaults.merge(Self.commonLooks(nodes, Self.fixedOfNodes)) { $1 }
      let summary = EdgeSummary(of: graph)
      let edges = kinds.edges.groups.map {
        ($0.count, diagram.attributes(of: graph.allEdges[$0.first], in: graph, summary, nil))
      }
      frame.edgeDefaults.merge(Self.commonLooks(edges, Self.fixedOfEdges)) { $1 }
    }
    let data = (
      DataAttributes(.nodes, of: graph).columns, DataAttributes(.edges, of: graph).columns
    )
    func names(_ table: GraphTable, _ columns: [(position: Int, name: String)]) -> [String] {
      let common = KindSurvey.fields(of: table)
      return columns.filter { common.contains($0.position) }.map(\.name)
        + columns.filter { !common.contains($0.position) }.map(\.name)
    }
    writer = DotTextWriter(
      frame,
      first: [
        .node: ["id"] + Self.fixedOfNodes + names(.nodes, data.0) + Self.ownOfNodes,
        .edge: Self.fixedOfEdges + names(.edges, data.1) + Self.ownOfEdges,
      ],
      handingTo: take
    )
  }

  /// The value of each attribute that most rows have, of those attributes that all rows have.
  private static func commonLooks(
    _ groups: [(count: Int, attributes: Attributes)],
    _ names: [String]
  ) -> Attributes {
    var looks: Attributes = [:]
    for name in names where name != "label" {
      var values: [(value: AttributeValue, count: Int)] = []
      for (count, attributes) in groups {
        guard let value = attributes[name] else {
          values = []
          break
        }
        if let place = values.firstIndex(where: { $0.value == value }) {
          values[place].count += count
        } else {
          values.append((value, count))
        }
      }
      // Of two with as many rows the first.
      guard let most = values.map(\.count).max() else { continue }
      looks[name] = values.first { $0.count == most }?.value
    }
    return looks
  }

  /// Writes all nodes and edges.
  mutating func write() {
    let graph = graph
    if let kinds {
      let isWritten = graph.withBytes { storage in
        let summary = EdgeSummary(of: graph)
        guard let nodes = looks(of: kinds.nodes, of: .nodes, summary),
          let edges = looks(of: kinds.edges, of: .edges, summary)
        else { return false }
        for table in [GraphTable.nodes, .documents] where canList(table, storage) {
          ids[table] = ShortTexts(of: table, in: graph, storage, escape: nil)
        }
        writeNodes(storage, kinds.nodes, nodes)
        writeEdges(storage, kinds.edges, edges, summary)
        return true
      }
      if isWritten ?? false { return }
    }
    writeSlowly()
  }

  /// Whether ids of a table are looked up in a list of them, where they stand as they do in the file.
  private func canList(_ table: GraphTable, _ storage: Span<UInt8>) -> Bool {
    graph.rowCount(of: table) <= graph.edgeCount && !graph.refersOutside(to: table)
      && graph.textBytes(of: 0, of: table).map { PlainLabel.isPlain(storage.extracting($0)) }
        ?? false
  }

  /// What the rows of each group have in common, each attribute after the end of the one before; nil if
  /// there is more than the parts of a row tell.
  private mutating func looks(
    of survey: KindSurvey,
    of table: GraphTable,
    _ summary: EdgeSummary
  ) -> [RowBlock.Kept]? {
    let isOfNodes = table == .nodes
    let fixed = isOfNodes ? Self.fixedOfNodes : Self.fixedOfEdges
    let own = Set(isOfNodes ? ["id"] + Self.ownOfNodes : Self.ownOfEdges)
    let common = KindSurvey.fields(of: table)
    let data = DataAttributes(table, of: graph)
    var looks: [RowBlock.Kept] = []
    for group in survey.groups {
      let attributes =
        isOfNodes
        ? diagram.attributes(of: graph.allNodes[group.first], in: graph, nil)
        : diagram.attributes(of: graph.allEdges[group.first], in: graph, summary, nil)
      guard attributes.keys.allSatisfy({ own.contains($0) || fixed.contains($0) }) else {
        return nil
      }
      var bytes: [UInt8] = []
      for name in fixed {
        if let value = attributes[name] {
          bytes += attribute(name, value, of: isOfNodes ? .node : .edge)
        }
      }
      for (position, name) in diagram.includesData ? data.columns : []
      where common.contains(position) {
        guard graph.outputValue(at: position, row: group.first, of: table) != nil else { continue }
        let text = graph.cell(at: position, row: group.first, of: table)
        if !text.isEmpty { bytes += attribute(name, .text(text), of: isOfNodes ? .node : .edge) }
      }
      looks.append(block.keep { $0 += bytes })
    }
    return looks
  }

  /// An attribute after the end of the one before, without its own end; nothing if it is left out.
  mutating func attribute(
    _ name: String,
    _ value: AttributeValue,
    of part: DotTextWriter.Part
  ) -> [UInt8] {
    guard let text = writer.text(value, for: name),
      !writer.isDefault(text, for: name, of: part)
    else { return [] }
    return lead(of: name) + text
  }

  /// What stands before the value of an attribute: the end of the one before, and its name.
  func lead(of name: String) -> [UInt8] {
    [0x22, 0x2C] + writer.attributeName(name) + [0x3D, 0x22]
  }

  /// A text as it stands in a tooltip.
  mutating func tooltip(_ text: String) -> [UInt8] {
    writer.text(.text(text), for: "tooltip") ?? []
  }

  static func blocks(of count: Int) -> some Sequence<Range<Int>> {
    let limit = RowBlock.rowLimit
    return stride(from: 0, to: count, by: limit).lazy.map { $0..<min($0 + limit, count) }
  }

  // MARK: - By way of attributes

  /// Writes all nodes and edges by way of attributes.
  mutating func writeSlowly() {
    let summary = EdgeSummary(of: graph)
    let (nodes, edges) = (DataAttributes(.nodes, of: graph), DataAttributes(.edges, of: graph))
    for node in graph.allNodes {
      let data = diagram.includesData ? nodes.attributes(row: node.index) : [:]
      let own = diagram.attributes(of: node, in: graph, nil)
      writer.addNode(graph.id(of: node), attributes: data.merging(own) { $1 })
    }
    for edge in graph.allEdges {
      let data = diagram.includesData ? edges.attributes(row: edge.index) : [:]
      let own = diagram.attributes(of: edge, in: graph, summary, nil)
      writer.addEdge(
        from: graph.id(of: graph.source(of: edge)),
        to: graph.id(of: graph.target(of: edge)),
        key: graph.id(of: edge),
        attributes: data.merging(own) { $1 }
      )
    }
  }
}
