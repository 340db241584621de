import StakeholderGraph

/// What GEXF itself says of a node or edge, beside the values of attributes.
struct GEXFElement {
  let scope: XMLKeys.Scope
  /// Which of the rows it is, counted from 1.
  let row: Int
  var label: String?
  var kind: String?
  var weight: String?
  var type: String?
  var parents: [String] = []
  /// How it is drawn, by the names that the properties get.
  var drawing: [(name: String, text: String)] = []
  /// When it was so.
  var spans: [Span] = []

  /// From when to when something was so, where that is said.
  struct Span {
    var start: String?
    var end: String?
  }

  /// The element that has just begun.
  init(_ scope: XMLKeys.Scope, row: Int, _ tokenizer: borrowing XMLTokenizer) {
    self.scope = scope
    self.row = row
    addSpan(tokenizer)
  }

  /// Adds the span of time that the element has as XML attributes, if it has one.
  mutating func addSpan(_ tokenizer: borrowing XMLTokenizer) {
    let time = tokenizer.value(.timestamp)
    let start = tokenizer.value(.start) ?? tokenizer.value(.startopen) ?? time
    let end = tokenizer.value(.end) ?? tokenizer.value(.endopen) ?? time
    if start != nil || end != nil { spans.append(Span(start: start, end: end)) }
  }

  /// Adds what an element of the namespace `viz` says.
  mutating func addDrawing(_ name: XMLNames, _ tokenizer: borrowing XMLTokenizer) {
    switch name {
    case .colour:
      if let colour = Self.colour(tokenizer) { drawing.append(("color", colour)) }
      if let alpha = tokenizer.value(.alpha), Double(alpha) != 1 {
        drawing.append(("alpha", alpha))
      }
    case .position:
      for axis in [XMLNames.x, .y, .z] {
        guard let text = tokenizer.value(axis) else { continue }
        // A plane has no depth, whatever some tools write.
        if axis != .z || Double(text) != 0 { drawing.append((axis.text, text)) }
      }
    default:
      if let text = tokenizer.value(.value) { drawing.append((name.text, text)) }
    }
  }

  private static func colour(_ tokenizer: borrowing XMLTokenizer) -> String? {
    if let hex = tokenizer.value(.hex) { return hex }
    var parts: [UInt8] = []
    for name in [XMLNames.red, .green, .blue] {
      guard let text = tokenizer.value(name), let part = Double(text), (0...255).contains(part)
      else { return nil }
      parts.append(UInt8(part))
    }
    return Colour(red: parts[0], green: parts[1], blue: parts[2]).description
  }
}
