import StakeholderGraph

extension GEXFFile {
  /// Reads what stands in a node or edge, but for further nodes.
  mutating func readChild(
    of element: inout GEXFElement,
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    switch XMLNames(rawValue: tokenizer.name) {
    case .attvalues: return try readValues(of: element, into: &record, &assembler)
    case .spells, .parents:
      while try tokenizer.nextChild() {
        if tokenizer.name == XMLNames.spell.rawValue {
          element.addSpan(tokenizer)
        } else if let parent = tokenizer.value(.scope) {
          element.parents.append(parent)
        }
        try tokenizer.skip()
      }
      return
    case .colour: element.addDrawing(.colour, tokenizer)
    case .position: element.addDrawing(.position, tokenizer)
    case .size: element.addDrawing(.size, tokenizer)
    case .shape: element.addDrawing(.shape, tokenizer)
    case .thickness: element.addDrawing(.thickness, tokenizer)
    default: break
    }
    try tokenizer.skip()
  }

  /// Adds what GEXF itself says, as fields or properties.
  func add(
    _ element: GEXFElement,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let isNode = element.scope == .node
    if let label = element.label, !label.isEmpty {
      if isNode {
        try addName(label, of: element, to: &record, &assembler)
      } else {
        try add("label", label, of: element, to: &record, &assembler)
      }
    }
    if let kind = element.kind { try add("kind", kind, of: element, to: &record, &assembler) }
    if let type = element.type { try add("type", type, of: element, to: &record, &assembler) }
    if let weight = element.weight {
      try add("weight", weight, of: element, to: &record, &assembler)
    }
    for (name, text) in element.drawing {
      try add(name, text, of: element, to: &record, &assembler)
    }
    try addParents(of: element, to: &record, &assembler)
    try addTime(of: element, to: &record, &assembler)
  }

  /// Adds a node's label: as its name, unless an attribute is that.
  private func addName(
    _ label: String,
    of element: GEXFElement,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let name = try assembler.number(ofName: "name", at: record.place)
    guard record.values.contains(where: { $0.name == name }) else {
      return record.add(name, .text, label, at: record.place)
    }
    // Some tools label every node with its id.
    let id = try assembler.number(ofName: "id", at: record.place)
    let isSaid = record.values.contains { value in
      [id, name].contains(value.name) && record.text(value).utf8.elementsEqual(label.utf8)
    }
    if !isSaid { try add("label", label, of: element, to: &record, &assembler) }
  }

  private func addParents(
    of element: GEXFElement,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    var parents: [String] = []
    for parent in element.parents
    where !parents.contains(where: { $0.utf8.elementsEqual(parent.utf8) }) {
      parents.append(parent)
    }
    if parents.count > 1 {
      let name = try number("parents", of: element, at: record.place, &assembler)
      record.add(name, list: parents, at: record.place)
    } else if let parent = parents.first {
      let name = try number("parent", of: element, at: record.place, &assembler)
      record.add(name, .text, parent, at: record.place)
    }
  }

  /// Adds when an edge or node was there: for an edge its date, if it is one span of days.
  private func addTime(
    of element: GEXFElement,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    guard let first = element.spans.first else { return }
    guard element.spans.count == 1 else {
      let texts = element.spans.map { "\($0.start ?? "")/\($0.end ?? "")" }
      let name = try number("spells", of: element, at: record.place, &assembler)
      return record.add(name, list: texts, at: record.place)
    }
    if element.scope == .edge, !keys.hasKey(named: "date", in: .edge),
      let start = first.start, let end = first.end
    {
      let text = start.utf8.elementsEqual(end.utf8) ? start : "\(start)/\(end)"
      if ClaimDate(text) != nil {
        return try add("date", text, of: element, to: &record, &assembler)
      }
    }
    // An edge's `start` and `end` are those of a citation here.
    for (name, text) in [("gexf_start", first.start), ("gexf_end", first.end)] {
      if let text { try add(name, text, of: element, to: &record, &assembler) }
    }
  }

  private static let numbers: Set<String> = [
    "weight", "x", "y", "z", "size", "thickness", "alpha", "gexf_start", "gexf_end",
  ]

  /// Adds a text under a name, or where an attribute has that name and another value, under a longer one.
  private func add(
    _ name: String,
    _ text: String,
    of element: GEXFElement,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = record.place
    if keys.hasKey(named: name, in: element.scope) {
      let known = try assembler.number(ofName: name, at: place)
      let isSaid = record.values.contains { value in
        value.name == known && record.text(value).utf8.elementsEqual(text.utf8)
      }
      if isSaid { return }
    }
    let number = try number(name, of: element, at: place, &assembler)
    let bytes = Array(text.utf8)
    let isNumber = Self.numbers.contains(name) && XMLKeys.type(of: bytes.span, as: .number) != nil
    record.add(number, isNumber ? .number : .text, text, at: place)
  }

  private func number(
    _ name: String,
    of element: GEXFElement,
    at place: TextPlace,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) -> Int {
    let isTaken = keys.hasKey(named: name, in: element.scope)
    return try assembler.number(ofName: isTaken ? "gexf_" + name : name, at: place)
  }
}
