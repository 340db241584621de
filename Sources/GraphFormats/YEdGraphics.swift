import StakeholderGraph

/// Nodes and edges as yEd draws them. The order of the elements is that of yEd's schema.
enum YEdGraphics {
  /// The namespace of the elements, whose prefix is `y`.
  static let namespace = "http://www.yworks.com/xml/graphml"

  /// A node with its label inside, in as many lines as our own drawings have.
  static func node(
    labelled label: String,
    _ shape: NodeShape,
    _ place: Appearance.Place?,
    fill: Colour?,
    line: Colour?
  ) -> String {
    let label = LabelWrapping.wrap(label, width: 18)
    let place = place ?? somewhere(for: label)
    // yEd counts downwards, and from the corner at the top left.
    let geometry =
      "x=\"\(Look.text(place.x - place.width / 2))\" y=\"\(Look.text(-place.y - place.height / 2))\" "
      + "width=\"\(Look.text(place.width))\" height=\"\(Look.text(place.height))\""
    let fill = fill ?? white
    return "<y:ShapeNode><y:Geometry \(geometry)/>"
      + "<y:Fill color=\"\(fill)\" transparent=\"false\"/>"
      + "<y:BorderStyle color=\"\(line ?? grey)\" type=\"line\" width=\"1.0\"/>"
      + "<y:NodeLabel fontSize=\"11\" textColor=\"\(ink(on: fill))\">"
      + "\(XMLText.escaped(label))</y:NodeLabel>"
      + "<y:Shape type=\"\(outline(shape))\"/></y:ShapeNode>"
  }

  /// An edge with an arrow and its label.
  static func edge(
    labelled label: String,
    _ modality: Modality,
    _ status: Status,
    _ colour: Colour?
  ) -> String {
    return "<y:PolyLineEdge><y:Path sx=\"0\" sy=\"0\" tx=\"0\" ty=\"0\"/>"
      + "<y:LineStyle color=\"\(colour ?? grey)\" type=\"\(stroke(modality, status))\" width=\"1.0\"/>"
      + "<y:Arrows source=\"none\" target=\"standard\"/>"
      + "<y:EdgeLabel fontSize=\"9\">\(XMLText.escaped(label))</y:EdgeLabel></y:PolyLineEdge>"
  }

  private static let black = Colour(red: 0, green: 0, blue: 0)
  private static let grey = Colour(red: 0x4A, green: 0x4A, blue: 0x4A)
  private static let white = Colour(red: 255, green: 255, blue: 255)

  /// Black or white, whichever can be read better.
  private static func ink(on fill: Colour) -> Colour {
    black.contrast(to: fill) >= white.contrast(to: fill) ? black : white
  }

  /// A place at the origin that is about as large as a label needs; yEd's own layouts move it.
  private static func somewhere(for label: String) -> Appearance.Place {
    let lines = label.split(separator: "\n", omittingEmptySubsequences: false)
    let width = lines.map { DisplayWidth.of(String($0)) }.max() ?? 0
    return Appearance.Place(
      x: 0,
      y: 0,
      width: Double(20 + 6 * width),
      height: Double(10 + 14 * lines.count)
    )
  }

  private static func outline(_ shape: NodeShape) -> String {
    switch shape {
    case .ellipse: "ellipse"
    case .box, .note, .tab: "rectangle"
    case .rounded: "roundrectangle"
    case .hexagon: "hexagon"
    case .octagon: "octagon"
    case .component: "rectangle3d"
    }
  }

  /// A full line for what is asserted; anything else is broken in its own way.
  private static func stroke(_ modality: Modality, _ status: Status) -> String {
    switch (modality, status) {
    case (_, .disputed), (.denied, _): "dotted"
    case (.asserted, _): "line"
    case (.planned, _), (.opinion, _): "dashed"
    }
  }
}
