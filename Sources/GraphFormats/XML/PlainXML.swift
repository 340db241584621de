import StakeholderGraph

/// Splits plain XML into elements and text, several times as fast as expat does.
///
/// Plain is what our writer, NetworkX, igraph and Gephi write: UTF-8, elements with attributes, text, the
/// five entities and characters by number, comments. Anything else is given up, right or wrong: document
/// types, CDATA, processing instructions, carriage returns, line ends in attributes, text between the nodes
/// and edges, and every mistake. Expat reads such a file from its start, and says what is wrong with it.
struct PlainXML {
  /// The bytes that are being read, and then ``CellBatch/padding`` zeros.
  private(set) var text = [UInt8](repeating: 0, count: CellBatch.padding)
  private var pass = Pass()
  private var isLast = false
  /// Whether nothing can be read without more bytes.
  private(set) var needsBytes = true
  /// Whether everything was read.
  private(set) var isFinished = false
  /// Whether a node or edge of the graph is next, for somebody who reads those faster.
  private(set) var isAtRow = false
  private let stopsAtRows: Bool
  /// Whether the graph that stands right in the root element is open.
  private var isInGraph = false
  /// The names of the elements that are open, and where each of them ends.
  private var names: [UInt8] = []
  private var nameEnds: [Int] = [0]
  /// Whether text counts in each element that is open.
  private var holdsText: [Bool] = []
  private var isStarted = false
  private var isEnded = false
  private var line = 1
  /// The column of a byte of the line, the latest that somebody asked for.
  private var markColumn = 1

  /// - Parameter stopsAtRows: whether reading stops before each node and edge of the graph.
  init(stopsAtRows: Bool = false) {
    self.stopsAtRows = stopsAtRows
  }

  /// Takes the next piece, nil after the last.
  mutating func take(_ piece: [UInt8]?) {
    var (pass, column) = (pass, markColumn)
    pass.countColumn(upTo: pass.index, in: text.span, &column)
    markColumn = column
    let rest = Array(text[pass.index..<pass.count])
    text.removeAll(keepingCapacity: true)
    text += rest
    text += piece ?? []
    self.pass = Pass(count: text.count)
    text.append(contentsOf: repeatElement(0, count: CellBatch.padding))
    isLast = piece == nil
    needsBytes = false
  }

  /// Reads what a piece holds as far as it is whole, and keeps the rest.
  ///
  /// - Returns: whether all of it is plain.
  mutating func scan(_ piece: [UInt8]?, into batch: inout XMLBatch) -> Bool {
    take(piece)
    return scan(into: &batch)
  }

  /// Reads what there is as far as it is whole, or one node or edge that is next, and keeps the rest.
  ///
  /// - Returns: whether all of it is plain.
  mutating func scan(into batch: inout XMLBatch) -> Bool {
    let bytes = text
    let passesRow = isAtRow
    isAtRow = false
    // Taken out and put back, so that nothing looks at both.
    var pass = self.pass
    let isPlain = scan(
      &pass,
      bytes.span.extracting(0..<pass.count),
      passesRow: passesRow,
      into: &batch
    )
    self.pass = pass
    guard isPlain else { return false }
    if isAtRow { return true }
    guard isLast else {
      needsBytes = true
      return pass.count - pass.index < Self.heldLimit
    }
    isFinished = true
    return pass.index == pass.count && isEnded && holdsText.isEmpty
  }

  /// How long a tag may be.
  private static let heldLimit = 1 << 20

  /// Where the reading of a piece is.
  private struct Pass {
    var index = 0
    /// The byte whose column is known.
    var mark = 0
    var count = 0

    /// Makes the column known of a later byte of the line.
    mutating func countColumn(upTo place: Int, in text: Span<UInt8>, _ column: inout Int) {
      while mark < place {
        if text[mark] & 0xC0 != 0x80 { column += 1 }
        mark += 1
      }
    }
  }

  /// Where the reading of rows is, and the line and column there.
  struct Cursor {
    var index: Int
    var line: Int
    /// The byte of the line whose column is known.
    var mark: Int
    var column: Int
  }

  /// Where the next row begins.
  var cursor: Cursor {
    Cursor(index: pass.index, line: line, mark: pass.mark, column: markColumn)
  }

  /// How many of the bytes in ``text`` are the file's.
  var byteCount: Int { pass.count }

  /// Whether all bytes are there that the file has.
  var holdsEnd: Bool { isLast }

  /// Goes on behind rows that somebody else read.
  ///
  /// - Parameter isAtRow: whether another one is there.
  mutating func goOn(from cursor: Cursor, isAtRow: Bool) {
    pass.index = cursor.index
    pass.mark = cursor.mark
    line = cursor.line
    markColumn = cursor.column
    self.isAtRow = isAtRow
  }

  /// Lends its bytes to somebody who puts others behind them, and takes those off again.
  mutating func lend(_ body: (inout [UInt8]) -> Void) {
    let count = text.count
    var lent: [UInt8] = []
    swap(&lent, &text)
    body(&lent)
    swap(&lent, &text)
    text.removeLast(text.count - count)
  }

  private enum Step {
    case done
    /// More bytes are needed.
    case short
    case notPlain
  }

  private mutating func scan(
    _ pass: inout Pass,
    _ text: Span<UInt8>,
    passesRow: Bool,
    into batch: inout XMLBatch
  ) -> Bool {
    var passesRow = passesRow
    while pass.index < pass.count {
      let step: Step
      if text[pass.index] == UInt8(ascii: "<") {
        if stopsAtRows, isInGraph, holdsText.count == 2 {
          switch isRow(text, at: pass.index) {
          case nil where !isLast: return true
          case true? where passesRow: passesRow = false
          case true?:
            isAtRow = true
            return true
          default: break
          }
        }
        step = scanTag(&pass, text, into: &batch)
      } else if holdsText.last ?? false {
        step = scanText(&pass, text, into: &batch)
      } else {
        step = scanBlanks(&pass, text)
      }
      switch step {
      case .done: continue
      case .short: return !isLast
      case .notPlain: return false
      }
    }
    return true
  }

  /// Whether the tag at an index begins a node or an edge; nil if too few bytes are there to tell.
  private func isRow(_ text: Span<UInt8>, at index: Int) -> Bool? {
    guard index + 5 < text.count else { return nil }
    let name = text.extracting(index + 1..<index + 5)
    return name.equals("node") || name.equals("edge")
  }

  private mutating func newLine(after index: Int, _ pass: inout Pass) {
    line += 1
    markColumn = 1
    pass.mark = index + 1
  }

  /// What stands between elements where text does not count.
  private mutating func scanBlanks(_ pass: inout Pass, _ text: Span<UInt8>) -> Step {
    while pass.index < pass.count {
      switch text[pass.index] {
      case 0x20, 0x09: break
      case 0x0A: newLine(after: pass.index, &pass)
      case UInt8(ascii: "<"): return .done
      default: return .notPlain
      }
      pass.index += 1
    }
    // Blanks before the declaration are a mistake.
    return isStarted || pass.index == 0 ? .done : .notPlain
  }

  // MARK: - Text

  private mutating func scanText(
    _ pass: inout Pass,
    _ text: Span<UInt8>,
    into batch: inout XMLBatch
  ) -> Step {
    var start = pass.index
    var index = pass.index
    func add(upTo end: Int) {
      if start < end { batch.add(text.extracting(start..<end)) }
    }
    while index < pass.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "<"):
        add(upTo: index)
        pass.index = index
        return .done
      case UInt8(ascii: "&"):
        add(upTo: index)
        pass.index = index
        switch PlainXMLText.entity(text, at: index) {
        case .short: return .short
        case .notPlain: return .notPlain
        case .done(let scalar, let end):
          let bytes = Array(String(scalar).utf8)
          batch.add(bytes.span)
          (start, index) = (end, end)
          pass.index = end
        }
      case 0x0A:
        newLine(after: index, &pass)
        index += 1
      case 0x09, 0x20...0x3D, 0x3F...0x5C, 0x5E...0x7F: index += 1
      case UInt8(ascii: "]"), UInt8(ascii: ">"):
        // `]]>` is a mistake, and so rare that nobody looks for it twice.
        if byte == UInt8(ascii: ">") { return .notPlain }
        guard index + 1 < pass.count else {
          add(upTo: index)
          pass.index = index
          return .short
        }
        if text[index + 1] == UInt8(ascii: "]") { return .notPlain }
        index += 1
      case 0x80...:
        let length = PlainXMLText.sequenceLength(text, at: index)
        if length == 0 { return .notPlain }
        guard index + length <= pass.count else {
          add(upTo: index)
          pass.index = index
          return .short
        }
        index += length
      default: return .notPlain
      }
    }
    add(upTo: index)
    pass.index = index
    return .done
  }

  // MARK: - Tags

  private mutating func scanTag(
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
