import GraphLayout
public import GraphQueries
public import Graphviz
public import StakeholderGraph

/// Draws a stakeholder graph as a Graphviz diagram: kinds by shape, colour and line, with a legend.
///
/// Nodes and edges stand in the order of their ids, under their ids, so that the same graph gives the
/// same picture. An edge's citation is its tooltip, its document its link.
public struct StakeholderDiagram: Sendable {
  /// How kinds look.
  public var theme: Theme
  /// Whether every column becomes an attribute, for other programs that read the DOT.
  public var includesData: Bool
  /// Words below the picture, above the legend; nil for none.
  public var caption: String?

  /// Words above the picture; nil for none.
  public var title: String?
  /// Whether each line says its verb and how many claims it stands for.
  public var labelsEdges = false

  /// Whether lines bear the numbers of the documents they cite, which are listed with the legend.
  public var hasFootnotes = false
  /// The graph that what is drawn is a part of, which knows the names of nodes that are not drawn; nil for
  /// none.
  public var whole: Graph?

  /// The boxes that nodes are drawn in; none by default. Engines that do not keep nodes together
  /// leave them out.
  public var boxes: [NodeBox] = []

  /// Whether lines have arrows; without them a label is the number of claims.
  public var drawsArrows = true

  /// What differs, where the graph is a union of two or a part of one; nil for any other graph.
  ///
  /// Lines and outlines then tell what became of each edge and node, and what has not changed is pale.
  public var comparison: GraphUnion?

  /// Where the centre of each node is, in points from the left and from below; nil where an engine decides.
  var places: [Point]?
  /// The rectangles of the boxes, in points from the left and from below; empty where an engine decides.
  var frames: [Rectangle] = []
  /// The rectangle of the title, in points from the left and from below; nil where an engine decides.
  var titleFrame: Rectangle?
  /// The width that the legend may take, in points; nil for one row of it.
  var width: Double?

  /// A way to draw.
  public init(
    theme: Theme = .light,
    includesData: Bool = false,
    caption: String? = nil,
    comparison: GraphUnion? = nil
  ) {
    self.theme = theme
    self.includesData = includesData
    self.caption = caption
    self.comparison = comparison
  }

  /// The graph as a diagram.
  ///
  /// - Parameter engine: the engine that will lay it out; nil where others will decide.
  /// - Complexity: O(n log n) in the number of nodes, edges and values.
  public func diagram(of graph: Graph, for engine: LayoutEngine? = nil) -> Diagram {
    let changes = comparison?.changes(in: graph)
    var diagram = frame(of: graph, for: engine, changes: changes)
    let nodeData = includesData ? DataAttributes(.nodes, of: graph) : nil
    let edgeData = includesData ? DataAttributes(.edges, of: graph) : nil
    for node in graph.allNodes {
      let data = nodeData?.attributes(row: node.index) ?? [:]
      var own = attributes(of: node, in: graph, changes)
      if let places { own["pos"] = .setting(Self.text(of: places[node.index])) }
      diagram.addNode(graph.id(of: node), attributes: data.merging(own) { $1 })
    }
    let summary = EdgeSummary(of: graph, in: whole)
    let notes = hasFootnotes ? Footnotes(of: graph) : nil
    for edge in graph.allEdges {
      let data = edgeData?.attributes(row: edge.index) ?? [:]
      var own = attributes(of: edge, in: graph, summary, changes)
      if let mark = notes?.mark(of: edge), !mark.isEmpty, changes == nil {
        addNote("[\(mark)]", to: &own)
      }
      if !includesData, case .text(let label)? = own["label"] {
        own["label"] = .markup(labelOnGround(MarkupText.label(label)))
        own["labeltooltip"] = own["tooltip"]
      }
      diagram.addEdge(
        from: graph.id(of: graph.source(of: edge)),
        to: graph.id(of: graph.target(of: edge)),
        key: graph.id(of: edge),
        attributes: data.merging(own) { $1 }
      )
    }
    addBoxes(to: &diagram, of: graph)
    addTitle(to: &diagram)
    return diagram
  }

  /// The diagram without nodes and edges: what is around them, and what all of them have.
  func frame(of graph: Graph, for engine: LayoutEngine?, changes: GraphChanges?) -> Diagram {
    var diagram = Diagram(name: "stakeholders")
    diagram.attributes = Self.frame.merging(
      engine.map {
        LayoutSettings.attributes(for: $0, nodeCount: graph.nodeCount, edgeCount: graph.edgeCount)
      } ?? [:]
    ) { $1 }
    // Whoever gives a picture a title wants it above, and engines place one label, the legend with it.
    if title != nil && titleFrame == nil { diagram.attributes["labelloc"] = "t" }
    diagram.attributes["bgcolor"] = .setting(theme.ground.description)
    diagram.attributes["fontcolor"] = .setting(theme.text.description)
    diagram.attributes["label"] = .markup(
      legend(changes, of: graph, width: width).markup(for: graph)
    )
    diagram.nodeDefaults = Self.nodeDefaults
    diagram.nodeDefaults["fontcolor"] = .setting(theme.text.description)
    diagram.edgeDefaults = Self.edgeDefaults
    return diagram
  }

  private func legend(_ changes: GraphChanges?, of graph: Graph, width: Double?) -> Legend {
    let lines =
      [caption].compactMap(\.self) + (hasFootnotes ? Footnotes(of: graph, in: whole).lines : [])
    let caption = lines.isEmpty ? nil : lines.joined(separator: "\n")
    return Legend(
      theme: theme,
      drawsArrows: drawsArrows,
      title: titleFrame == nil ? title : nil,
      caption: caption,
      changes: changes,
      width: width
    )
  }

  /// How high the legend is about, with the margins of the drawing, in points.
  func legendHeight(for graph: Graph, width: Double) -> Double {
    let markup = legend(comparison?.changes(in: graph), of: graph, width: width).markup(for: graph)
    let rows = markup.split(separator: "<tr>").count - 1
    let lines = markup.split(separator: "<br/>").count - 1
    return 36 + 25 * Double(rows) + 15 * Double(lines)
  }

  /// Puts a number after the label of an edge.
  private func addNote(_ note: String, to attributes: inout Attributes) {
    if case .text(let label)? = attributes["label"] {
      attributes["label"] = .text("\(label) \(note)")
    } else {
      attributes["label"] = .text(note)
    }
    attributes["fontsize"] = "11"
    attributes["fontcolor"] = .setting(theme.text.description)
  }

  /// The words of an edge on a ground of their own, so that no line crosses them.
  ///
  /// - Parameter words: Markup; what is of the data has to be escaped in it.
  func labelOnGround(_ words: String) -> String {
    "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\" "
      + "bgcolor=\"\(theme.ground)\"><tr><td>&#160;\(words)&#160;</td></tr></table>"
  }

  /// A place as Graphviz reads it, to a hundredth of a point.
  private static func text(of point: Point) -> String {
    [point.x, point.y].map { NumberText.text(of: ($0 * 100).rounded() / 100) }
      .joined(separator: ",")
  }

  /// Of the same measures wherever one of them is installed.
  static let font = "Liberation Sans,Arial,Helvetica,sans-serif"

  static let frame: Attributes = [
    "fontname": .setting(font), "fontsize": "12", "labelloc": "b", "labeljust": "c",
    "outputorder": "edgesfirst", "pad": "0.2",
  ]

  static let nodeDefaults: Attributes = [
    "fontname": .setting(font), "fontsize": "11", "style": "filled", "margin": "0.06,0.05",
    "height": "0.3", "width": "0.4",
  ]

  static let edgeDefaults: Attributes = ["fontname": .setting(font), "arrowsize": "0.7"]

  func attributes(
    of node: NodeID,
    in graph: Graph,
    _ changes: GraphChanges?
  ) -> Attributes {
    let kind = graph.kind(of: node)
    let style = theme.style(of: kind, in: graph.vocabulary)
    let label = graph.vocabulary[kind].label
    let description = graph.description(of: node).map { "\n\($0)" } ?? ""
    let fontSize = Self.fontSize(of: graph.degree(of: node))
    let lines = LabelWrapping.wrap(graph.name(of: node), width: 18)
    var attributes: Attributes = [
      "label": .text(lines),
      "fontsize": .setting(NumberText.text(of: fontSize)),
      "tooltip": .text("\(graph.name(of: node)) (\(label))\(description)"),
      "fillcolor": .setting(style.fill.description),
      "color": .setting(style.line.description),
      "id": .text("node-\(graph.id(of: node))"),
      "class": .text(Self.styleClass(graph.vocabulary[kind].id)),
    ]
    attributes["width"] = .setting(Self.leastWidth(ofLines: lines, fontSize))
    attributes.merge(Self.outline(style.shape)) { $1 }
    if style.text != theme.text { attributes["fontcolor"] = .setting(style.text.description) }
    if let url = graph.url(of: node), WebAddress.isAllowed(url) { attributes["URL"] = .text(url) }
    if let changes { mark(&attributes, of: node, changes) }
    return attributes
  }

  /// The size of a name, in points: the more lines meet at a node, the larger.
  static func fontSize(of degree: Int) -> Double {
    switch degree {
    case ..<5: 11
    case ..<9: 12
    case ..<14: 13.5
    default: 15
    }
  }

  /// The width, in inches, that a label takes in fonts that are wider than ours, which a viewer without
  /// ours draws it in.
  static func leastWidth(of name: String, _ fontSize: Double) -> String {
    leastWidth(ofLines: LabelWrapping.wrap(name, width: 18), fontSize)
  }

  private static func leastWidth(ofLines label: String, _ fontSize: Double) -> String {
    let lines = label.split(separator: "\n")
    let letters = lines.map { line in
      line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 1 : 0.55) }
    }
    return leastWidth(ofLine: letters.max() ?? 0, fontSize)
  }

  /// The width of a label whose longest line is so wide: 1 for each wide letter, 0.55 for any other.
  static func leastWidth(ofLine letters: Double, _ fontSize: Double) -> String {
    let inches = max(0.4, letters * fontSize / 1.08 / 72)
    return NumberText.text(of: (inches * 100).rounded(.up) / 100)
  }

  /// A kind's id as one class of a style sheet, where spaces would make two.
  static func styleClass(_ kind: String) -> String {
    kind.split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }

  private static func outline(_ shape: NodeShape) -> Attributes {
    shape == .rounded
      ? ["shape": "box", "style": "filled,rounded"] : ["shape": .setting(shape.rawValue)]
  }

  func attributes(
    of edge: EdgeID,
    in graph: Graph,
    _ summary: EdgeSummary,
    _ changes: GraphChanges?
  ) -> Attributes {
    let kind = graph.kind(of: edge)
    let style = theme.style(of: kind, in: graph.vocabulary)
    var attributes: Attributes = [
      "color": .setting(style.line.description),
      "id": .text("edge-\(graph.id(of: edge))"),
      "class": .text(
        "\(Self.styleClass(graph.vocabulary[kind].id)) \(graph.modality(of: edge)) "
          + graph.status(of: edge).rawValue
      ),
      "tooltip": .text(summary.text(of: edge)),
    ]
    let marks = ClaimMark.marks(of: graph.modality(of: edge), graph.status(of: edge))
    for (name, value) in ClaimMark.attributes(of: marks, arrow: style.arrow) {
      attributes[name] = .setting(value)
    }
    if let claims = summary.claimCount(of: edge), claims > 1 {
      // Wider, but never so wide that many claims hide what they link.
      attributes["penwidth"] = .setting(NumberText.text(of: Double(10 + 4 * min(claims, 8)) / 10))
    }
    if !drawsArrows { attributes["dir"] = "none" }
    if labelsEdges {
      let claims = summary.claimCount(of: edge) ?? 1
      let marks = graph.marks(of: edge)
      let count =
        (claims > 1 ? " ×\(claims)" : "")
        + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
      attributes["label"] = .text(
        drawsArrows ? graph.vocabulary[kind].verb + count : String(claims)
      )
      attributes["fontsize"] = "11"
      attributes["fontcolor"] = .setting(theme.text.description)
    }
    if let document = graph.document(of: edge), let url = graph.text(.url, of: document),
      WebAddress.isAllowed(url)
    {
      attributes["URL"] = .text(url)
    }
    if let changes { mark(&attributes, of: edge, changes) }
    return attributes
  }
}
