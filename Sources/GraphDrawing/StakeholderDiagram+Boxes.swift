import GraphLayout
import Graphviz
import StakeholderGraph

extension StakeholderDiagram {
  /// The size of a box's label, in points.
  static let boxLabelSize = 13.0
  /// The room between a box and its nodes, and above them for the label, in points.
  static let boxMargin = (beside: 12.0, above: 30.0)

  /// Adds the boxes as clusters, at their places where those are known.
  func addBoxes(to diagram: inout Diagram, of graph: Graph) {
    for (place, box) in boxes.enumerated() {
      var attributes: Attributes = [
        "label": .text(box.label), "labeljust": "l", "labelloc": "t",
        "fontname": .setting(Self.font),
        "fontsize": .setting(NumberText.text(of: Self.boxLabelSize)),
        "fontcolor": .setting(theme.text.description),
        "color": .setting(theme.changes.same.description), "style": "rounded", "margin": "12",
        "id": .text("box-\(box.id)"), "tooltip": .text(box.label),
      ]
      if frames.indices.contains(place) {
        let frame = frames[place]
        attributes["bb"] = .setting(
          Self.numbers([frame.left, frame.top, frame.right, frame.bottom])
        )
        attributes["lp"] = .setting(
          Self.numbers([
            frame.left + Self.boxMargin.beside + Self.labelWidth(of: box) / 2,
            frame.bottom - Self.boxLabelSize,
          ])
        )
      }
      diagram.addCluster(
        box.id,
        attributes: attributes,
        members: box.members.map { graph.id(of: $0) }
      )
    }
  }

  /// Adds the title as a cluster without nodes and without an outline, where its place is known.
  func addTitle(to diagram: inout Diagram) {
    guard let titleFrame else { return }
    let words = titleLines(width: titleFrame.width).map(Self.titleMarkup).joined(separator: "<br/>")
    diagram.addCluster(
      "title",
      attributes: [
        "label": .markup("<font point-size=\"18\"><b>\(words)</b></font>"),
        "fontname": .setting(Self.font), "fontcolor": .setting(theme.text.description),
        "peripheries": "0", "class": "title",
        "bb": .setting(
          Self.numbers([titleFrame.left, titleFrame.top, titleFrame.right, titleFrame.bottom])
        ),
        "lp": .setting(Self.numbers([titleFrame.centre.x, titleFrame.centre.y])),
      ],
      members: []
    )
  }

  /// Text as markup whose first plain letter is an entity, which sets it apart from any label that data
  /// can make.
  private static func titleMarkup(_ text: String) -> String {
    let plain = text.unicodeScalars.firstIndex { $0.properties.isAlphabetic && $0.value < 0xD800 }
    guard let plain else { return "&#160;" + MarkupText.label(text) + "&#160;" }
    return MarkupText.label(String(text.unicodeScalars[..<plain]))
      + "&#\(text.unicodeScalars[plain].value);"
      + MarkupText.label(String(text.unicodeScalars[text.unicodeScalars.index(after: plain)...]))
  }

  /// How high the title is above a picture of a width, in points; 0 without one.
  func titleHeight(width: Double) -> Double {
    let lines = titleLines(width: width)
    return lines.isEmpty ? 0 : Double(lines.count) * 22 + 14
  }

  private func titleLines(width: Double) -> [String] {
    guard let title else { return [] }
    return LegendGrid(groups: [], width: width).lines(of: title, letters: 18)
  }

  /// The width of a box's label, in points, in fonts that are wider than ours.
  static func labelWidth(of box: NodeBox) -> Double {
    let letters = box.label.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 1 : 0.55) }
    return letters * boxLabelSize
  }

  /// Numbers as Graphviz reads them, to a hundredth of a point.
  private static func numbers(_ numbers: [Double]) -> String {
    numbers.map { NumberText.text(of: ($0 * 100).rounded() / 100) }.joined(separator: ",")
  }

  /// Where each node may be, if it is to stay among those of its box, and the frame around all.
  ///
  /// Nodes without a box have a room of their own.
  func rooms(for sizes: [Size], in frame: Size) -> (rooms: [Rectangle], frame: Size) {
    var room = [Int](repeating: boxes.count, count: sizes.count)
    for (place, box) in boxes.enumerated() {
      for node in box.members { room[node.index] = place }
    }
    var needs: [Rooms.Need] = []
    let (beside, above) = Self.boxMargin
    // Boxes stand apart, and lines run between them.
    let gap = 10.0
    for place in 0...boxes.count {
      let members = sizes.indices.filter { room[$0] == place }
      guard !members.isEmpty || place < boxes.count else { continue }
      let own = members.reduce(0) { $0 + (sizes[$1].width + 26) * (sizes[$1].height + 22) }
      let label = place < boxes.count ? Self.labelWidth(of: boxes[place]) : 0
      let widest = max(members.map { sizes[$0].width }.max() ?? 0, label)
      let highest = members.map { sizes[$0].height }.max() ?? 0
      // A few nodes cannot share a room as well as many.
      let factor = members.count == 1 ? 1.2 : 2.2 + 2 / Double(members.count).squareRoot()
      let side = own.squareRoot()
      needs.append(
        Rooms.Need(
          area: own * factor + 2 * side * (beside + above + gap),
          least: Size(
            width: widest + 2 * (beside + gap),
            height: highest + beside + above + 2 * gap
          )
        )
      )
    }
    let wanted = needs.reduce(0) { $0 + $1.area }
    let growth = max(1, (wanted / (frame.width * frame.height)).squareRoot())
    let divided = Rooms.divide(
      Size(width: frame.width * growth, height: frame.height * growth),
      among: needs
    )
    let rooms = sizes.indices.map { node in
      let whole = divided.rooms[room[node]]
      return Rectangle(
        left: whole.left + beside + gap,
        top: whole.top + above + gap,
        right: whole.right - beside - gap,
        bottom: whole.bottom - beside - gap
      )
    }
    return (rooms, divided.frame)
  }

  /// The rectangle of each box around its nodes, with its label above, in a room that the nodes may use.
  func frames(around nodes: [Rectangle], in rooms: [Rectangle]) -> [Rectangle] {
    let (beside, above) = Self.boxMargin
    return boxes.compactMap { box in
      guard let first = box.members.first else { return nil }
      var frame = box.members.reduce(nodes[first.index]) { $0.union(nodes[$1.index]) }
      let missing = Self.labelWidth(of: box) - frame.width
      if missing > 0 {
        // As far to the right as the room goes, and then to the left.
        let right = min(missing, max(0, rooms[first.index].right - frame.right))
        frame.right += right
        frame.left -= missing - right
      }
      return Rectangle(
        left: frame.left - beside,
        top: frame.top - above,
        right: frame.right + beside,
        bottom: frame.bottom + beside
      )
    }
  }
}
