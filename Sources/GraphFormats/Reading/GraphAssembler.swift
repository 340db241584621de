import StakeholderGraph

/// Makes a graph of the rows that a reader finds, by the same rules for every format.
///
/// - A name of a field is that field; any other name is a property of its own.
/// - A value that does not fit its field is kept as `data_` and the field's name, with a warning.
/// - An id that an edge lacks or shares is made; an end that no node is becomes a node.
/// - Kinds are declared as they are met. Without one it is `unspecified`.
struct GraphAssembler {
  let options: ReadingOptions
  var names = NameTable(limit: 10_000)
  var log: FindingLog
  var builder = GraphBuilder()
  var columns: [ColumnTable]
  var nodeKinds = MetKinds<NodeKind>()
  var edgeKinds = MetKinds<EdgeKind>()
  /// The vocabulary that the file brings along.
  var vocabulary: Vocabulary?
  /// What the file says of added columns, by table.
  var columnRecords: [GraphTable: [ColumnRecord]] = [:]
  /// Columns that our own files have for other tools only, and that are made anew.
  var ownColumns: [GraphTable: Set<String>] = [:]
  /// Whether the data tell of nodes at all, so that one that an edge names and nobody tells of is odd.
  var tellsOfNodes = true
  var undirected: (count: Int, first: TextPlace)?
  /// How often an id was made from one that several edges have.
  var copies: [[UInt8]: Int] = [:]
  private(set) var places: [[RowPlace]]
  /// The file of each table.
  private var paths: [String]
  private(set) var byteCount = 0
  /// The number of the name of labels.
  let label: Int
  /// The values of a row by field, and the columns that it fills; here only to be used again.
  private var fieldScratch: [Int?] = []
  private var addedScratch: [Int] = []

  /// A column's offsets are 32 bits wide.
  private static let byteLimit = 4_000_000_000

  /// Where a row began.
  struct RowPlace {
    let line: UInt32
    let column: UInt32

    init(_ place: TextPlace) {
      line = UInt32(clamping: place.line)
      column = UInt32(clamping: place.column)
    }
  }

  /// How many bytes of text may still come.
  var freeByteCount: Int { Self.byteLimit - byteCount }

  init(path: String, options: ReadingOptions) {
    self.options = options
    log = FindingLog(path: path)
    columns = GraphTable.allCases.map { ColumnTable($0, mappings: options.mappings) }
    places = GraphTable.allCases.map { _ in [] }
    paths = GraphTable.allCases.map { _ in path }
    label = names.number(of: "label") ?? 0
  }

  /// Notes something that the reader itself saw.
  mutating func note(
    _ severity: Finding.Severity,
    at place: TextPlace,
    _ message: String,
    code: String
  ) {
    log.add(severity, at: place, message, code: code)
  }

  /// Notes something about a row of a table, in the table's file.
  mutating func note(
    _ severity: Finding.Severity,
    ofRow row: Int,
    in table: GraphTable,
    _ message: String,
    code: String
  ) {
    log.path = paths[table.rawValue]
    log.add(severity, at: place(ofRow: row, in: table), message, code: code)
  }

  /// Goes on with another file.
  ///
  /// - Parameter table: what all its rows are; nil if that is not known yet.
  mutating func beginFile(_ path: String, of table: GraphTable?) {
    log.path = path
    if let table { paths[table.rawValue] = path }
  }

  /// Goes back to the file of a table.
  mutating func resumeFile(of table: GraphTable) { log.path = paths[table.rawValue] }

  /// Takes over the vocabulary that the file brings along.
  mutating func takeVocabulary(_ value: JSONValue, at place: TextPlace) {
    do {
      vocabulary = try Vocabulary(value)
    } catch {
      note(.error, at: place, error.sentence, code: "vocabulary")
    }
  }

  /// Tells of what the file says of the graph itself, where a graph has no place for it.
  mutating func noteUnkept(_ names: [String], at place: TextPlace) {
    guard !names.isEmpty else { return }
    let list = names.prefix(10).map { QuotedText.quoted($0) }.joined(separator: ", ")
    let more = names.count > 10 ? " and \(names.count - 10) more" : ""
    note(
      .warning,
      at: place,
      "what is said of the graph itself is not kept: \(list)\(more)",
      code: "unkept"
    )
  }

  /// The number of a name that a record's value bears.
  mutating func number(ofName name: Span<UInt8>, at place: TextPlace) throws(ReadingStop) -> Int {
    guard let number = names.number(of: name) else {
      throw .error(place, "there are more than 10,000 different names of properties", code: "size")
    }
    return number
  }

  /// The number of a name that a record's value bears.
  mutating func number(ofName name: String, at place: TextPlace) throws(ReadingStop) -> Int {
    let bytes = Array(name.utf8)
    return try number(ofName: bytes.span, at: place)
  }

  /// Where a row of a table began.
  func place(ofRow row: Int, in table: GraphTable) -> TextPlace {
    let place = places[table.rawValue][row]
    return TextPlace(line: Int(place.line), column: Int(place.column))
  }

  /// Adds a row.
  ///
  /// - Parameter hasDirection: false for an edge of an undirected graph, which then says so.
  mutating func add(
    _ record: borrowing RowRecord,
    to table: GraphTable,
    hasDirection: Bool = true
  ) throws(ReadingStop) {
    // Taken out, so that nothing else holds them and none is copied.
    var fields: [Int?] = []
    var filled: [Int] = []
    swap(&fields, &fieldScratch)
    swap(&filled, &addedScratch)
    defer {
      swap(&fields, &fieldScratch)
      swap(&filled, &addedScratch)
    }
    fields.removeAll(keepingCapacity: true)
    fields.append(contentsOf: repeatElement(nil, count: table.fields.count))
    filled.removeAll(keepingCapacity: true)
    for (index, value) in record.values.enumerated() {
      byteCount += record.byteCount(of: value)
      switch try role(of: value, in: table) {
      case .field(let field):
        if fields[field] != nil { noteRepetition(of: value) }
        fields[field] = index
      case .added(let column):
        if columns[table.rawValue].added[column].value == nil {
          filled.append(column)
        } else {
          noteRepetition(of: value)
        }
        columns[table.rawValue].take(index, for: column)
      }
    }
    guard byteCount <= Self.byteLimit else {
      throw .error(
        record.place,
        "the data have more than 4,000,000,000 bytes of text",
        code: "size"
      )
    }
    beginRow(record, id: fields[0], of: table)
    if table != .documents { try setKind(record, fields[1], of: table) }
    try setFields(record, fields, of: table)
    if table == .nodes, isEmpty(fields[NodeField.name.rawValue], of: record) {
      setMissingName(record, id: fields[0])
    }
    if !hasDirection { try setUndirected(at: record.place) }
    for column in filled {
      if let index = columns[table.rawValue].added[column].value {
        keep(record.values[index], of: record, in: column, of: table)
      }
      columns[table.rawValue].take(nil, for: column)
    }
  }

  private mutating func role(
    of value: RowRecord.Value,
    in table: GraphTable
  ) throws(ReadingStop) -> ColumnTable.Role {
    guard let role = columns[table.rawValue].role(of: value.name, names: names, in: &builder) else {
      throw tooManyColumns(at: value.place)
    }
    return role
  }

  func tooManyColumns(at place: TextPlace) -> ReadingStop {
    .error(place, "there are more than \(ColumnTable.limit) different properties", code: "size")
  }

  private mutating func noteRepetition(of value: RowRecord.Value) {
    note(
      .warning,
      at: value.place,
      "\(QuotedText.quoted(names.text(value.name))) is there twice; the last one counts",
      code: "member"
    )
  }

  private func isEmpty(_ index: Int?, of record: borrowing RowRecord) -> Bool {
    index.map { record.byteCount(of: record.values[$0]) == 0 } ?? true
  }

  // MARK: - Ids

  private mutating func beginRow(
    _ record: borrowing RowRecord,
    id index: Int?,
    of table: GraphTable
  ) {
    let place = record.place
    places[table.rawValue].append(RowPlace(place))
    guard let index, !isEmpty(index, of: record) else {
      if table == .edges {
        builder.addRow(to: .edges)
      } else {
        let none: [UInt8] = []
        builder.addRow(to: table, id: none.span)
      }
      return
    }
    let value = record.values[index]
    record.withText(of: value) { text in
      guard let cleaned = TextCleaning.cleanedID(text) else {
        return addRow(text, to: table, at: value.place)
      }
      let (old, new) = (String(utf8: text), String(decoding: cleaned, as: UTF8.self))
      note(
        .warning,
        at: value.place,
        "the id \(QuotedText.quoted(old)) has a control character or a space at an end; it is read "
          + "as \(QuotedText.quoted(new))",
        code: "id"
      )
      addRow(cleaned.span, to: table, at: value.place)
    }
  }

  private mutating func addRow(_ id: Span<UInt8>, to table: GraphTable, at place: TextPlace) {
    guard table == .edges else { return builder.addRow(to: table, id: id) }
    if builder.addRow(to: .edges, withNewID: id) { return }
    // Elsewhere an edge's id is often unique among those with the same ends only.
    var key: [UInt8] = []
    id.append(to: &key)
    var copy = copies[key, default: 1]
    var made: [UInt8]
    repeat {
      copy += 1
      made = key + Array("-\(copy)".utf8)
    } while !builder.addRow(to: .edges, withNewID: made.span)
    copies[key] = copy
    noteCopy(String(utf8: id), String(decoding: made, as: UTF8.self), at: place)
  }

  /// Tells of an edge that gets another id than it has.
  mutating func noteCopy(_ id: String, _ made: String, at place: TextPlace) {
    note(
      .warning,
      at: place,
      "another edge has the id \(QuotedText.quoted(id)) already; this one is called "
        + QuotedText.quoted(made),
      code: "duplicate"
    )
  }

  // MARK: - Names and direction

  /// Gives a node without a name its label, else its id.
  private mutating func setMissingName(_ record: borrowing RowRecord, id: Int?) {
    let named = record.values.last { $0.name == label && record.byteCount(of: $0) > 0 }
    guard let value = named ?? id.map({ record.values[$0] }) else { return }
    record.withText(of: value) { builder.set(NodeField.name.rawValue, of: .nodes, to: $0) }
  }

  private mutating func setUndirected(at place: TextPlace) throws(ReadingStop) {
    undirected = (count: (undirected?.count ?? 0) + 1, first: undirected?.first ?? place)
    let column = try undirectedColumn(at: place)
    if columns[GraphTable.edges.rawValue].added[column].value != nil { return }
    columns[GraphTable.edges.rawValue].note(.boolean, in: column)
    let position = columns[GraphTable.edges.rawValue].added[column].position
    builder.set(position, of: .edges, to: "false")
  }

  /// The column that tells which edges have no direction.
  mutating func undirectedColumn(at place: TextPlace) throws(ReadingStop) -> Int {
    let name = Array("directed".utf8)
    let number = try number(ofName: name.span, at: place)
    let role = columns[GraphTable.edges.rawValue].role(of: number, names: names, in: &builder)
    guard case .added(let column)? = role else { throw tooManyColumns(at: place) }
    return column
  }

  /// Notes rows that were read at once, before they are added.
  mutating func notePlaces(_ new: [TextPlace], of table: GraphTable, byteCount more: Int) {
    byteCount += more
    places[table.rawValue].append(contentsOf: new.lazy.map { RowPlace($0) })
  }
}
