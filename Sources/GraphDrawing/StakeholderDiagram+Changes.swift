import GraphQueries
import Graphviz
import StakeholderGraph

extension StakeholderDiagram {
  /// Makes a node look like what became of it: its fill stays that of its kind.
  func mark(
    _ attributes: inout Attributes,
    of node: NodeID,
    _ changes: GraphChanges
  ) {
    let graph = changes.graph
    let change = changes[node]
    let style = theme.style(of: change)
    let kind = graph.kind(of: node)
    let name = graph.name(of: node)
    attributes["color"] = .setting(style.line.description)
    attributes["penwidth"] = .setting(style.width)
    attributes["class"] = .text("\(Self.styleClass(graph.vocabulary[kind].id)) \(change.word)")
    guard change != .unchanged else {
      let fill = theme.style(of: kind, in: graph.vocabulary).fill
      if theme.changes.sameText.contrast(to: fill) >= 4.5 {
        attributes["fontcolor"] = .setting(theme.changes.sameText.description)
      }
      return
    }
    attributes["label"] = .text(LabelWrapping.wrap("\(style.sign) \(name)", width: 18))
    if style.isDouble { attributes["peripheries"] = 2 }
    var tooltip = "\(name) (\(graph.vocabulary[kind].label)), \(change.word)"
    tooltip += graph.description(of: node).map { "\n\($0)" } ?? ""
    for column in changes.columns(of: node) {
      tooltip += "\n" + changes.union.difference.text(of: column)
    }
    attributes["tooltip"] = .text(tooltip)
  }

  /// Makes an edge look like what became of it: its arrow stays that of its kind.
  func mark(
    _ attributes: inout Attributes,
    of edge: EdgeID,
    _ changes: GraphChanges
  ) {
    let graph = changes.graph
    let change = changes[edge]
    let style = theme.style(of: change)
    attributes["color"] = .setting(
      style.isDouble ? "\(style.line):\(theme.ground):\(style.line)" : style.line.description
    )
    attributes["penwidth"] = .setting(style.width)
    attributes["tooltip"] = .text(ChangeText.text(of: edge, changes))
    attributes["class"] = .text(
      "\(Self.styleClass(graph.vocabulary[graph.kind(of: edge)].id)) \(graph.modality(of: edge)) "
        + "\(graph.status(of: edge)) \(change.word)"
    )
    guard change != .unchanged else { return }
    let marks = graph.marks(of: edge).joined(separator: ", ")
    attributes["label"] = .markup(
      labelOnGround("<b>\(marks.isEmpty ? style.sign : "\(style.sign) \(marks)")</b>")
    )
    attributes["fontcolor"] = .setting(style.line.description)
    attributes["fontsize"] = "12"
  }
}

extension Change {
  /// One word for it, the same in tooltips and style sheets.
  var word: String {
    switch self {
    case .unchanged: "unchanged"
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .better: "better"
    case .worse: "worse"
    }
  }
}
