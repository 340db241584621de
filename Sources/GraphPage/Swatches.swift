import GraphDrawing
import StakeholderGraph

/// Small pictures of the kinds, for the buttons that are the legend.
enum Swatches {
  /// A symbol for each kind of node and of edge, to be used by its number.
  static func symbols(for vocabulary: Vocabulary, _ theme: Theme) -> String {
    var text = ""
    for (number, kind) in vocabulary.allNodeKinds.enumerated() {
      let shape = outline(of: theme.style(of: kind, in: vocabulary).shape)
      text += symbol("n\(number)", "<g class=\"node\">\(shape)</g>")
    }
    for (number, kind) in vocabulary.allEdgeKinds.enumerated() {
      let head = head(of: theme.style(of: kind, in: vocabulary).arrow)
      text += symbol("e\(number)", "<g class=\"line\"><path d=\"M1,7L16,7\"/>\(head)</g>")
    }
    return text
  }

  private static func symbol(_ id: String, _ content: String) -> String {
    "<symbol id=\"swatch-\(id)\" viewBox=\"0 0 24 14\">\(content)</symbol>\n"
  }

  private static func outline(of shape: NodeShape) -> String {
    switch shape {
    case .ellipse: "<ellipse cx=\"12\" cy=\"7\" rx=\"10.5\" ry=\"5.5\"/>"
    case .box: "<rect x=\"1.5\" y=\"2\" width=\"21\" height=\"10\"/>"
    case .rounded: "<rect x=\"1.5\" y=\"2\" width=\"21\" height=\"10\" rx=\"4\"/>"
    case .hexagon: polygon("1.5,7 6,1.5 18,1.5 22.5,7 18,12.5 6,12.5")
    case .octagon: polygon("1.5,5 6,1.5 18,1.5 22.5,5 22.5,9 18,12.5 6,12.5 1.5,9")
    case .note: polygon("1.5,2 19,2 22.5,5.5 22.5,12 1.5,12")
    case .tab: polygon("1.5,4 1.5,1.5 9,1.5 9,4 22.5,4 22.5,12.5 1.5,12.5")
    case .component: polygon("3,2 22.5,2 22.5,12 3,12 3,10 1,10 1,8 3,8 3,6 1,6 1,4 3,4")
    }
  }

  private static func head(of arrow: Theme.Arrow) -> String {
    switch arrow {
    case .triangle: polygon("16,3.5 23,7 16,10.5")
    case .open: "<polygon class=\"open\" points=\"16,3.5 23,7 16,10.5\"/>"
    case .diamond: polygon("14,7 18.5,3.5 23,7 18.5,10.5")
    case .disc: "<ellipse cx=\"19.5\" cy=\"7\" rx=\"3.5\" ry=\"3.5\"/>"
    case .wedge: polygon("15,3 23,7 15,11 18,7")
    }
  }

  private static func polygon(_ points: String) -> String { "<polygon points=\"\(points)\"/>" }
}
