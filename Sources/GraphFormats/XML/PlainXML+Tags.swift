import StakeholderGraph

extension PlainXML {
  mutating func scanTag(
    _ pass: inout Pass,
    _ text: Span<UInt8>,
    into batch: inout XMLBatch
  ) -> Step {
    let start = pass.index
    guard start + 1 < pass.count else { return .short }
    switch text[start + 1] {
    case UInt8(ascii: "/"): return scanEnd(&pass, text, into: &batch)
    case UInt8(ascii: "!"): return scanComment(&pass, text)
    case UInt8(ascii: "?"): return scanDeclaration(&pass, text)
    default: return scanStart(&pass, text, into: &batch)
    }
  }

  private mutating func scanDeclaration(_ pass: inout Pass, _ text: Span<UInt8>) -> Step {
    guard !isStarted, pass.index == 0 else { return .notPlain }
    var end = 0
    while end < pass.count, text[end] != UInt8(ascii: ">") {
      end += 1
      if end > 100 { return .notPlain }
    }
    guard end < pass.count else { return .short }
    let declaration = String(utf8: text.extracting(0..<end + 1)).replacing("'", with: "\"")
    let encodings = ["", " encoding=\"UTF-8\"", " encoding=\"utf-8\""]
    let ends = ["", " standalone=\"yes\"", " standalone=\"no\""]
    let isPlain = encodings.contains { encoding in
      ends.contains { declaration == "<?xml version=\"1.0\"\(encoding)\($0)?>" }
    }
    guard isPlain else { return .notPlain }
    isStarted = true
    pass.index = end + 1
    return .done
  }

  private mutating func scanComment(_ pass: inout Pass, _ text: Span<UInt8>) -> Step {
    let opening = Array("<!--".utf8)
    var index = pass.index
    for byte in opening {
      guard index < pass.count else { return .short }
      guard text[index] == byte else { return .notPlain }
      index += 1
    }
    while index + 2 < pass.count {
      let byte = text[index]
      if byte == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-") {
        guard text[index + 2] == UInt8(ascii: ">") else { return .notPlain }
        var place = pass.index
        while place < index {
          if text[place] == 0x0A { newLine(after: place, &pass) }
          place += 1
        }
        isStarted = true
        pass.index = index + 3
        return .done
      }
      guard byte < 0x80, byte >= 0x20 || byte == 0x0A || byte == 0x09 else { return .notPlain }
      index += 1
    }
    return .short
  }

  private mutating func scanEnd(
    _ pass: inout Pass,
    _ text: Span<UInt8>,
    into batch: inout XMLBatch
  ) -> Step {
    guard nameEnds.count > 1 else { return .notPlain }
    let nameStart = nameEnds[nameEnds.count - 2]
    let length = names.count - nameStart
    let start = pass.index + 2
    guard start + length < pass.count else { return .short }
    guard
      text.extracting(start..<start + length).equals(
        names.span.extracting(nameStart..<names.count)
      ),
      text[start + length] == UInt8(ascii: ">")
    else { return .notPlain }
    pass.index = start + length + 1
    close(into: &batch)
    return .done
  }

  private mutating func close(into batch: inout XMLBatch) {
    batch.end()
    nameEnds.removeLast()
    names.removeLast(names.count - nameEnds[nameEnds.count - 1])
    holdsText.removeLast()
    if holdsText.count == 1 { isInGraph = false }
    if holdsText.isEmpty { isEnded = true }
  }

  private mutating func scanStart(
    _ pass: inout Pass,
    _ text: Span<UInt8>,
    into batch: inout XMLBatch
  ) -> Step {
    guard !isEnded else { return .notPlain }
    guard let tagEnd = PlainXMLText.tagEnd(text, from: pass.index + 1) else { return .short }
    guard holdsText.count < XMLTokenizer.depthLimit else { return .notPlain }
    pass.countColumn(upTo: pass.index, in: text, &markColumn)
    let place = TextPlace(line: line, column: markColumn)
    let isEmpty = text[tagEnd - 1] == UInt8(ascii: "/")
    let end = isEmpty ? tagEnd - 1 : tagEnd
    let nameStart = pass.index + 1
    let nameEnd = PlainXMLText.nameEnd(text, from: nameStart, limit: end)
    guard nameEnd > nameStart else { return .notPlain }
    let firstAttribute = batch.attributes.count
    var index = nameEnd
    while index < end {
      guard let next = scanAttribute(text, from: index, limit: end, firstAttribute, into: &batch)
      else { return .notPlain }
      index = next
    }
    let name = text.extracting(nameStart..<nameEnd)
    guard
      let number = batch.number(ofName: name.extracting(PlainXMLText.localStart(name)..<name.count))
    else { return .notPlain }
    batch.addStart(name: number, firstAttribute: firstAttribute, at: place)
    name.append(to: &names)
    nameEnds.append(names.count)
    if number == XMLNames.graph.rawValue, holdsText.count == 1 { isInGraph = true }
    switch XMLNames(rawValue: number) {
    case .graphml, .graph, .node, .edge, .key: holdsText.append(false)
    default: holdsText.append(true)
    }
    isStarted = true
    pass.index = tagEnd + 1
    if isEmpty { close(into: &batch) }
    return .done
  }

  /// Reads blanks and an attribute, or blanks at the end of the tag; where it ends, nil if it is not plain.
  private func scanAttribute(
    _ text: Span<UInt8>,
    from start: Int,
    limit: Int,
    _ firstAttribute: Int,
    into batch: inout XMLBatch
  ) -> Int? {
    var index = start
    while index < limit, text[index] == 0x20 { index += 1 }
    if index == limit { return limit }
    let nameEnd = PlainXMLText.nameEnd(text, from: index, limit: limit)
    guard index > start, nameEnd > index, nameEnd + 1 < limit,
      text[nameEnd] == UInt8(ascii: "=")
    else { return nil }
    let name = text.extracting(index..<nameEnd)
    // Two of one name are a mistake; two with different prefixes are left to expat as well.
    guard
      let number = batch.number(ofName: name.extracting(PlainXMLText.localStart(name)..<name.count))
    else { return nil }
    for place in firstAttribute..<batch.attributes.count
    where batch.attributes[place].name == number { return nil }
    let quote = text[nameEnd + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let valueStart = batch.bytes.count
    var run = nameEnd + 2
    index = run
    while index < limit, text[index] != quote {
      let byte = text[index]
      if byte == UInt8(ascii: "&") {
        batch.append(text.extracting(run..<index))
        guard case .done(let scalar, let end) = PlainXMLText.entity(text, at: index), end <= limit
        else {
          return nil
        }
        let bytes = Array(String(scalar).utf8)
        batch.append(bytes.span)
        (run, index) = (end, end)
        continue
      }
      guard byte >= 0x20, byte != UInt8(ascii: "<") else { return nil }
      if byte < 0x80 {
        index += 1
      } else {
        let length = PlainXMLText.sequenceLength(text, at: index)
        guard length > 0, index + length <= limit else { return nil }
        index += length
      }
    }
    guard index < limit else { return nil }
    batch.append(text.extracting(run..<index))
    batch.addAttribute(name: number, valueFrom: valueStart)
    return index + 1
  }
}
