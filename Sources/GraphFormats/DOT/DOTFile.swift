internal import Graphviz
import StakeholderGraph

/// A graph that Graphviz read, as rows.
struct DOTFile {
  private let graph: DotGraph
  /// What the file says of the graph, where it is one of ours.
  private let ownTexts: [(name: String, text: [UInt8])]
  private let isOwn: Bool
  /// Whether the names are as our writer for Gephi spells them, and not as a diagram does.
  private let isForGephi: Bool
  private var record = RowRecord()

  init(_ graph: DotGraph, comments: DOTComments) {
    self.graph = graph
    let attributes = ["vocabulary", "columns", "documents"].compactMap { name in
      graph.attributes[name].map { (name: name, text: Array($0.plainText(as: name).utf8)) }
    }
    isForGephi = !comments.texts.isEmpty
    ownTexts = comments.texts.isEmpty ? attributes : comments.texts
    // Nothing else has a vocabulary that is a JSON object.
    isOwn = ownTexts.contains { $0.name == "vocabulary" && $0.text.first == UInt8(ascii: "{") }
  }

  mutating func read(into assembler: inout GraphAssembler) throws(ReadingStop) {
    for warning in graph.warnings {
      assembler.note(
        .warning,
        at: .start,
        "Graphviz says: \(QuotedText.visible(warning))",
        code: "dot"
      )
    }
    if graph.furtherGraphs > 0 {
      let others = graph.furtherGraphs == 1 ? "another graph" : "\(graph.furtherGraphs) more graphs"
      assembler.note(
        .warning,
        at: .start,
        "the file has \(others); only the first is read",
        code: "graph"
      )
    }
    if isOwn {
      // The types of columns first, since rows are read by them.
      for (name, text) in ownTexts { _ = try assembler.readTable(name, json: text, at: .start) }
    }
    try readNodes(into: &assembler)
    try readEdges(into: &assembler)
  }

  private mutating func readNodes(into assembler: inout GraphAssembler) throws(ReadingStop) {
    var columns = DOTColumns(of: .nodes, isOwn: isOwn)
    let clusters = isOwn ? [:] : clusterNames()
    let id = try Self.number(of: "id", in: &assembler)
    let name = try Self.number(of: "name", in: &assembler)
    let cluster = clusters.isEmpty ? 0 : try Self.number(of: "cluster", in: &assembler)
    for (place, node) in graph.nodes.enumerated() {
      record.clear(at: .start)
      // One of our nodes may have had to be called otherwise.
      let original = isOwn ? node.attributes[DOTWriter.originalID] : nil
      if original == nil {
        record.add(id, .text, plain(node.name), at: .start)
      }
      if !isOwn, node.attributes["name"] == nil {
        let label = node.attributes["label"].map(Self.label) ?? ""
        record.add(name, .text, label.isEmpty ? DotGraph.plainName(node.name) : label, at: .start)
      }
      if let text = clusters[place] { record.add(cluster, .text, text, at: .start) }
      try add(node.attributes, &columns, &assembler)
      try assembler.add(record, to: .nodes)
    }
  }

  private mutating func readEdges(into assembler: inout GraphAssembler) throws(ReadingStop) {
    var columns = DOTColumns(of: .edges, isOwn: isOwn)
    let key = try Self.number(of: isOwn ? "id" : "key", in: &assembler)
    let source = try Self.number(of: "source", in: &assembler)
    let target = try Self.number(of: "target", in: &assembler)
    let ids = graph.nodes.map { node in
      let original = isOwn ? node.attributes[DOTWriter.originalID] : nil
      return original?.plainText(as: DOTWriter.originalID) ?? plain(node.name)
    }
    for edge in graph.edges {
      record.clear(at: .start)
      record.add(source, .text, ids[edge.tail], at: .start)
      record.add(target, .text, ids[edge.head], at: .start)
      if let text = edge.key {
        record.add(key, .text, plain(text), at: .start)
      }
      try add(edge.attributes, &columns, &assembler)
      try assembler.add(record, to: .edges, hasDirection: graph.isDirected)
    }
  }

  private mutating func add(
    _ attributes: DotGraph.Attributes,
    _ columns: inout DOTColumns,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    for attribute in attributes {
      guard let column = try columns.column(of: attribute.name, in: &assembler) else { continue }
      let text = attribute.value.plainText(as: attribute.name)
      if let items = column.items {
        record.add(column.number, list: items(text), at: .start)
      } else {
        record.add(column.number, isOwn ? .text : Self.type(of: text), text, at: .start)
      }
    }
  }

  /// A name as the graph that was written had it; others' names stand for themselves.
  private func plain(_ name: String) -> String {
    guard isOwn else { return name }
    return isForGephi ? DOTText.plain(name) : DotGraph.plainName(name)
  }

  // MARK: - Foreign files

  /// What each node's innermost cluster is called, by the node's place.
  private func clusterNames() -> [Int: String] {
    var names: [Int: String] = [:]
    // Each comes before those that stand in it, which then take its place.
    for subgraph in graph.subgraphs where subgraph.isCluster {
      let own = subgraph.attributes["label"].flatMap { label -> String? in
        let around = subgraph.parent.map { graph.subgraphs[$0].attributes } ?? graph.attributes
        // A label that was set around it is inherited, and is not its own.
        return around["label"] == label ? nil : Self.label(label)
      }
      for member in subgraph.members {
        names[member] = own.flatMap { $0.isEmpty ? nil : $0 } ?? subgraph.name
      }
    }
    return names
  }

  /// A label as people read it: one line, without markup.
  private static func label(_ value: DotGraph.Value) -> String {
    let text = value.isMarkup ? MarkupText.plain(value.text) : value.plainText(as: "label")
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The type of a value that is spelled as nothing else would be.
  static func type(of text: String) -> ValueType {
    if text == "true" || text == "false" { return .boolean }
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first)
    else {
      return .text
    }
    if let number = Int64(text), String(number) == text {
      return number.magnitude <= 1 << 53 ? .integer : .wideInteger
    }
    guard let number = NumberText.number(of: text), NumberText.text(of: number) == text else {
      return .text
    }
    return .number
  }

  private static func number(
    of name: String,
    in assembler: inout GraphAssembler
  ) throws(ReadingStop) -> Int {
    let bytes = Array(name.utf8)
    return try assembler.number(ofName: bytes.span, at: .start)
  }
}
