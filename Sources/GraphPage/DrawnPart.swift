import GraphDrawing
import StakeholderGraph

/// A node or a line of a drawing: its shapes and the lines of its name.
struct DrawnPart: Sendable {
  /// The part as elements of HTML, in the order of the drawing.
  private(set) var markup = ""
  /// The rectangle around its shapes.
  private(set) var box = DrawnBox()
  private var words: String?
  private var place = ""

  /// Takes an element of the drawing; what is no shape and no text is left out.
  mutating func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "text":
      let size = number(attributes["font-size"])
      place =
        " x=\"\(number(attributes["x"]))\" y=\"\(number(attributes["y"]))\" font-size=\"\(size)\""
      words = ""
    case "path": shape("path", ["d": attributes["d"] ?? ""], attributes)
    case "polygon", "polyline": shape(name, ["points": attributes["points"] ?? ""], attributes)
    case "ellipse":
      var own: [String: String] = [:]
      for name in ["cx", "cy", "rx", "ry"] { own[name] = number(attributes[name]) }
      shape(name, own, attributes)
    default: return
    }
  }

  mutating func add(_ text: String) {
    words? += text
  }

  mutating func close(_ name: String) {
    guard name == "text", let words else { return }
    markup += "<text\(place)>\(MarkupText.escaped(words))</text>"
    self.words = nil
  }

  private mutating func shape(
    _ name: String,
    _ places: [String: String],
    _ attributes: [String: String]
  ) {
    let places = places.mapValues {
      $0.filter { $0.isASCII && ($0.isNumber || " ,.-+eMCLZz".contains($0)) }
    }
    markup += "<\(name)"
    for (name, value) in places.sorted(by: { $0.key < $1.key }) {
      markup += " \(name)=\"\(value)\""
    }
    if attributes["fill"] == "none" { markup += " class=\"open\"" }
    for name in ["stroke-width", "stroke-dasharray"] {
      guard let value = attributes[name] else { continue }
      markup += " \(name)=\"\(value.filter { $0.isASCII && ($0.isNumber || ",.".contains($0)) })\""
    }
    markup += "/>"
    take(places)
  }

  private mutating func take(_ places: [String: String]) {
    if let text = places["points"] ?? places["d"] {
      let numbers = text.split { " ,MCLZz".contains($0) }.compactMap { Double($0) }
      for start in stride(from: 0, to: numbers.count - 1, by: 2) {
        box.include(x: numbers[start], y: numbers[start + 1])
      }
    } else if let x = Double(places["cx"] ?? ""), let y = Double(places["cy"] ?? ""),
      let width = Double(places["rx"] ?? ""), let height = Double(places["ry"] ?? "")
    {
      box.include(x: x - width, y: y - height)
      box.include(x: x + width, y: y + height)
    }
  }

  /// A number as it was written; 0 for anything else.
  private func number(_ text: String?) -> String {
    guard let text, Double(text) != nil else { return "0" }
    return text
  }
}

/// The rectangle around parts of a drawing; none at first.
struct DrawnBox: Sendable {
  private var left = Double.infinity
  private var top = Double.infinity
  private var right = -Double.infinity
  private var bottom = -Double.infinity

  mutating func include(x: Double, y: Double) {
    (left, right) = (min(left, x), max(right, x))
    (top, bottom) = (min(top, y), max(bottom, y))
  }

  func union(_ other: DrawnBox) -> DrawnBox {
    var box = self
    if other.left <= other.right {
      box.include(x: other.left, y: other.top)
      box.include(x: other.right, y: other.bottom)
    }
    return box
  }

  func outset(by margin: Double) -> DrawnBox {
    var box = DrawnBox()
    guard left <= right else { return box }
    box.include(x: left - margin, y: top - margin)
    box.include(x: right + margin, y: bottom + margin)
    return box
  }

  /// Left, top, width and height, as a view box has them.
  var text: String {
    guard left <= right else { return "0 0 100 100" }
    return [left, top, right - left, bottom - top]
      .map { NumberText.text(of: ($0 * 10).rounded() / 10) }.joined(separator: " ")
  }
}
