import StakeholderGraph

extension XMLTokenizer {
  /// How many bytes a value may have.
  static let valueLimit = 1 << 28

  /// Goes on to the next element inside the present one; false at its end.
  mutating func nextChild() throws(ReadingStop) -> Bool {
    while true {
      switch try next() {
      case .start: return true
      case .end, .endOfFile: return false
      case .text: break
      }
    }
  }

  /// Reads the text of the present element, without that of elements in it.
  mutating func readText(into text: inout [UInt8]) throws(ReadingStop) {
    text.removeAll(keepingCapacity: true)
    let place = place
    while true {
      switch try next() {
      case .text: withText { $0.append(to: &text) }
      case .start: try skip()
      case .end, .endOfFile: return
      }
      guard text.count <= Self.valueLimit else {
        throw .error(place, "a value has more than \(Self.valueLimit) bytes", code: "size")
      }
    }
  }

  /// What stands behind the root element: nothing.
  mutating func readEnd() throws(ReadingStop) {
    while try next() != .endOfFile {}
  }
}

extension RowRecord {
  /// Adds a text of a file as a value of the type that its key declares.
  ///
  /// One that is no such value is kept as text, with a warning; one that says that there is no number
  /// is no value.
  mutating func add(
    _ text: Span<UInt8>,
    of key: XMLKeys.Key,
    at place: TextPlace,
    _ assembler: inout GraphAssembler
  ) {
    switch key.content {
    case .text, .graphics: return add(key.number, .text, text, at: place)
    case .list, .vector:
      let word = String(utf8: text)
      let items = key.content == .list ? XMLKeys.items(of: word) : XMLKeys.vector(of: word)
      if !items.isEmpty { add(key.number, list: items, at: place) }
      return
    case .integer, .number, .boolean: break
    }
    let bytes = text.extracting(XMLKeys.valueRange(of: text))
    switch XMLKeys.type(of: bytes, as: key.content) {
    case .boolean?:
      let word = XMLKeys.truth(of: bytes) == true ? "true" : "false"
      add(key.number, .boolean, word, at: place)
    case let type?: add(key.number, type, bytes, at: place)
    case nil: addMisfit(text, of: key, at: place, &assembler)
    }
  }

  /// Adds a text that is no value of its key's type.
  private mutating func addMisfit(
    _ text: Span<UInt8>,
    of key: XMLKeys.Key,
    at place: TextPlace,
    _ assembler: inout GraphAssembler
  ) {
    let word = String(utf8: text.extracting(XMLKeys.valueRange(of: text)))
    if word.isEmpty { return }
    if key.content != .boolean, XMLKeys.isNotANumber(word) {
      // igraph writes NaN wherever a number is missing.
      if word.lowercased() == "nan" { return }
      return assembler.note(
        .warning,
        at: place,
        "this is no number that can be kept; it is taken for no value",
        code: "number"
      )
    }
    assembler.note(
      .warning,
      at: place,
      "\(QuotedText.quoted(word)) is no \(key.type); the property \(QuotedText.quoted(key.name)) "
        + "becomes one of texts",
      code: "type"
    )
    add(key.number, .text, text, at: place)
  }
}

/// Values that stand once in a file and count for many rows, with a bound on what they may add.
struct AddedDefaults {
  private var byteCount = 0

  /// What a column needs for a value beside its text.
  private static let valueCost = 8
  /// How many bytes defaults may add in any file, and beyond that how many for each byte of the file.
  private static let freeAddition = 1 << 24
  private static let additionFactor = 20

  /// Adds what keys say of every node or edge that says nothing else.
  ///
  /// - Parameter fileByteCount: how many bytes of the file were read so far.
  mutating func add(
    of keys: XMLKeys,
    in scope: XMLKeys.Scope,
    to record: inout RowRecord,
    fileByteCount: Int
  ) throws(ReadingStop) {
    let standards = keys.positionsWithDefault(in: scope)
    guard !standards.isEmpty else { return }
    let present = Set(record.values.map(\.name))
    for position in standards {
      let key = keys.keys[position]
      guard let standard = key.standard, !present.contains(key.number) else { continue }
      record.add(key.number, standard.type, standard.text, at: record.place)
      byteCount += standard.text.utf8.count + Self.valueCost
    }
    guard byteCount <= Self.freeAddition + Self.additionFactor * fileByteCount else {
      throw .error(
        record.place,
        "the defaults of keys make far more of the file than it holds; write out the values",
        code: "size"
      )
    }
  }
}
