/// Takes a graph's columns from sections, one after another, and notes what their values have to be.
struct SectionReader {
  private let storage: GraphStorage
  private let sections: [(offset: Int, count: Int, width: Int)]
  private var position = 0
  /// What is to be checked of the sections taken.
  private(set) var values: [CheckedValues] = []
  /// How many nodes and outside ids a reference may mean.
  var nodeReferenceCount = 0
  /// How many documents and outside ids a reference may mean.
  var documentReferenceCount = 0
  /// How many nodes the end of an edge may be.
  var endCount = 0

  init(storage: GraphStorage, sections: [(offset: Int, count: Int, width: Int)]) {
    self.storage = storage
    self.sections = sections
  }

  var isAtEnd: Bool { position == sections.count }

  /// The next section, as a column of so many values.
  private mutating func take<Element: BitwiseCopyable & Sendable>(
    _: Element.Type,
    count: Int? = nil,
    _ rule: ValueRule
  ) throws(StoredGraphProblem) -> Column<Element> {
    guard position < sections.count else { throw StoredGraphProblem(reason: "it lacks sections") }
    let section = sections[position]
    position += 1
    guard section.width == MemoryLayout<Element>.stride, section.count == count ?? section.count
    else { throw StoredGraphProblem(reason: "section \(position) has another size") }
    // What is damaged reads as zeros, so that zero has to be a value.
    switch rule {
    case .code(count: 0, _), .reference(count: 0, _):
      guard section.count == 0 else {
        throw StoredGraphProblem(reason: "section \(position) refers to nothing")
      }
    default: break
    }
    let bytes = section.offset..<section.offset + section.count * section.width
    if rule != .anything && !bytes.isEmpty {
      values.append(CheckedValues(range: bytes, rule: rule))
    }
    return Column(storage: storage, offset: section.offset, count: section.count)
  }

  /// The bounds that come next, of so many texts or lists, and what they bound.
  private mutating func bounds<Element: BitwiseCopyable & Sendable>(
    of count: Int?,
    in type: Element.Type,
    _ rule: ValueRule
  ) throws(StoredGraphProblem) -> (ends: Column<UInt32>, items: Column<Element>) {
    guard position + 1 < sections.count, sections[position].count > 0 else {
      throw StoredGraphProblem(reason: "it lacks sections")
    }
    let limit = sections[position + 1].count
    let ends = try take(UInt32.self, count: count.map { $0 + 1 }, .bounds(limit: limit))
    return (ends, try take(type, rule))
  }

  /// The texts that come next, so many if that is known.
  mutating func texts(count: Int? = nil) throws(StoredGraphProblem) -> TextColumn {
    let (ends, bytes) = try bounds(of: count, in: UInt8.self, .anything)
    return TextColumn(storage: storage, ends: ends, offset: bytes.offset)
  }

  /// The edges of nodes that come next.
  mutating func adjacency(
    nodeCount: Int,
    edgeCount: Int
  ) throws(StoredGraphProblem) -> Adjacency {
    let rule = ValueRule.reference(count: edgeCount, canBeAbsent: false)
    let (starts, edges) = try bounds(of: nodeCount, in: UInt32.self, rule)
    guard edges.count == edgeCount else {
      throw StoredGraphProblem(reason: "section \(position) has another size")
    }
    let farEnds = try take(
      UInt32.self,
      count: edgeCount,
      .reference(count: nodeCount, canBeAbsent: false)
    )
    return Adjacency(starts: starts, edges: edges, farEnds: farEnds)
  }

  /// The index of names that comes next.
  mutating func names(nodeCount: Int) throws(StoredGraphProblem) -> NameIndex {
    let keys = try texts()
    let owner = ValueRule.reference(count: nodeCount * 2, canBeAbsent: false)
    let (ownerEnds, owners) = try bounds(of: keys.count, in: UInt32.self, owner)
    let wordKeys = try take(UInt32.self, .reference(count: keys.count, canBeAbsent: false))
    return NameIndex(
      keys: keys,
      ownerEnds: ownerEnds,
      owners: owners,
      wordKeys: wordKeys,
      wordStarts: try take(UInt32.self, count: wordKeys.count, .anything),
      letters: try take(UInt64.self, count: keys.count, .anything)
    )
  }

  /// The column that comes next.
  ///
  /// - Parameter isRequired: whether every row fills it.
  mutating func column(
    _ field: Field,
    rowCount: Int,
    isSparse: Bool,
    isRequired: Bool,
    kindCount: Int
  ) throws(StoredGraphProblem) -> PropertyColumn {
    var rows: Column<UInt32>?
    if isSparse {
      rows = try take(UInt32.self, .reference(count: rowCount, canBeAbsent: false))
    }
    let count = rows?.count ?? rowCount
    guard !(isRequired && count != rowCount) else {
      throw StoredGraphProblem(reason: "a column that every row fills is not full")
    }
    let canBeAbsent = !isRequired
    let values: PropertyColumn.Values
    switch field.type {
    case .text, .url, .date, .list, .hash, .currency, .affiliations:
      values = .texts(try texts(count: count))
    case .integer: values = .integers(try take(Int64.self, count: count, .anything))
    case .number: values = .numbers(try take(Double.self, count: count, .finite))
    case .boolean: values = .booleans(try take(UInt8.self, count: count, .boolean))
    case .choice(let words):
      let rule = ValueRule.code(count: words.count, canBeAbsent: canBeAbsent)
      values = .codes(try take(UInt16.self, count: count, rule))
    case .kind:
      let rule = ValueRule.code(count: kindCount, canBeAbsent: canBeAbsent)
      values = .codes(try take(UInt16.self, count: count, rule))
    case .document:
      let rule = ValueRule.reference(count: documentReferenceCount, canBeAbsent: canBeAbsent)
      values = .references(try take(UInt32.self, count: count, rule))
    case .node:
      let bound = isRequired ? endCount : nodeReferenceCount
      let rule = ValueRule.reference(count: bound, canBeAbsent: canBeAbsent)
      values = .references(try take(UInt32.self, count: count, rule))
    case .nodes:
      let rule = ValueRule.reference(count: nodeReferenceCount, canBeAbsent: false)
      let (ends, items) = try bounds(of: count, in: UInt32.self, rule)
      values = .referenceLists(ends: ends, items: items)
    }
    return PropertyColumn(field: field, rows: rows, values: values)
  }
}
