public import StakeholderGraph

extension DatasetReader {
  /// The names in the header of a dataset's table, in their order.
  ///
  /// - Throws: ``FileError`` if the file cannot be read.
  public static func columnNames(
    of table: GraphTable,
    in folder: String
  ) throws(FileError) -> [String] {
    let text = TextDecoding.utf8(
      of: try FileContents.bytes(at: DatasetFile(table).path(in: folder))
    )
    let separator = TableReader.separator(of: text, fields: table.fields.map(\.name))
    var reader = CSVReader(text, separator: separator)
    guard reader.next() else { return [] }
    return reader.cells.map { reader.text(of: $0) }
  }
}
