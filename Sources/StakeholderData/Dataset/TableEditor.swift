public import StakeholderGraph

/// Changes single cells of a dataset's table and leaves every other byte as it is.
///
/// A column that the table does not have is added behind the others. The encoding stays as it is.
public struct TableEditor {
  private let reader: TableReader
  private let path: String
  private let encoding: TextDecoding.Encoding
  private var changes: [(id: String, column: String, text: String)] = []

  /// An editor of a table that was read without errors.
  public init(_ table: GraphTable, of folder: String) throws(FileError) {
    path = DatasetFile(table).path(in: folder)
    let file = try FileContents.bytes(at: path)
    encoding = TextDecoding.encoding(of: file)
    var reader = TableReader(table, path: path, file: file)
    var builder = GraphBuilder()
    reader.read(into: &builder, declaredTypes: [:])
    self.reader = reader
  }

  /// Notes that a cell should hold a text.
  public mutating func set(_ column: String, ofRow id: String, to text: String) {
    changes.append((id, column, text))
  }

  /// Writes the table with the changes, whole or not at all; nothing if there are none.
  public func write() throws(FileError) {
    guard !changes.isEmpty else { return }
    try FileOutput.write(TextDecoding.file(of: edited(), in: encoding), to: path)
  }

  /// The table's bytes with the changes.
  func edited() -> [UInt8] {
    var header = reader.reader(at: 0)
    _ = header.next()
    let names = header.cells.map { header.text(of: $0) }
    var added: [String] = []
    for change in changes where !names.contains(change.column) && !added.contains(change.column) {
      added.append(change.column)
    }
    let rows = reader.rowsByID()
    var texts: [Int: [Int: String]] = [:]
    for change in changes {
      guard let row = rows[Array(change.id.utf8)] else { continue }
      let column =
        names.firstIndex(of: change.column)
        ?? names.count + (added.firstIndex(of: change.column) ?? 0)
      texts[row, default: [:]][column] = change.text
    }
    var splices: [(range: Range<Int>, text: String)] = []
    let separator = String(Unicode.Scalar(reader.separator))
    if !added.isEmpty, let end = header.cells.last?.outerEnd {
      splices.append((end..<end, added.map { separator + $0 }.joined()))
    }
    for (row, start) in reader.rowStarts.enumerated() {
      var record = reader.reader(at: Int(start))
      guard record.next(), let end = record.cells.last?.outerEnd else { continue }
      for (column, cell) in record.cells.enumerated() {
        if let text = texts[row]?[column] {
          splices.append(
            (cell.position..<cell.outerEnd, CSVText.cell(text, separator: reader.separator))
          )
        }
      }
      if !added.isEmpty {
        let cells = added.indices.map {
          separator + CSVText.cell(texts[row]?[names.count + $0] ?? "", separator: reader.separator)
        }
        splices.append((end..<end, cells.joined()))
      }
    }
    var bytes: [UInt8] = []
    var position = 0
    for splice in splices {
      bytes += reader.bytes[position..<splice.range.lowerBound]
      bytes += Array(splice.text.utf8)
      position = splice.range.upperBound
    }
    return bytes + reader.bytes[position...]
  }
}
