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
  var isInGraph = false
  /// The names of the elements that are open, and where each of them ends.
  var names: [UInt8] = []
  var nameEnds: [Int] = [0]
  /// Whether text counts in each element that is open.
  var holdsText: [Bool] = []
  var isStarted = false
  var isEnded = false
  var line = 1
  /// The column of a byte of the line, the latest that somebody asked for.
  var markColumn = 1

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
  struct Pass {
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

  enum Step {
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

  mutating func newLine(after index: Int, _ pass: inout Pass) {
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
}
