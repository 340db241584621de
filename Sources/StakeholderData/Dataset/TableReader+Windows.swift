import StakeholderGraph

/// Large tables, of which no more is in memory than is being read.
///
/// As long as all rows are plain and nothing has to be said of them, nobody asks for what was read before. From
/// where that ends the table is read whole, as small ones are.
extension TableReader {
  /// Opens a table; window by window if it is large and plain in its encoding, else whole.
  static func opening(
    _ table: GraphTable,
    at path: String,
    rowByRow: Bool,
    _ settings: RowsAhead.Settings
  ) throws(FileError) -> TableReader {
    let file = try TableFile(path)
    if !rowByRow, file.byteCount > 0, file.byteCount >= settings.windowMinimum {
      let beginning = try file.window(at: 0, settings.windowSize).bytes
      if TextDecoding.encoding(of: beginning) == .utf8 {
        return TableReader(table, file: file, beginning: beginning)
      }
    }
    return TableReader(table, path: path, file: try file.bytes(), readsRowByRow: rowByRow)
  }

  /// Adds all rows to the builder.
  mutating func readWindows(
    into builder: inout GraphBuilder,
    _ declaredTypes: [String: FieldType],
    _ settings: RowsAhead.Settings
  ) {
    guard let file else { return }
    do {
      var window = try file.window(at: 0, settings.windowSize)
      var isPlain = isPlain(window)
      var reader = CSVReader(window.bytes, separator: separator)
      // What is wrong with a header that is cut may be right in the whole.
      if !reader.next() || !reader.flaws.isEmpty { isPlain = false }
      guard isPlain else {
        try readAll()
        return readWhole(into: &builder, declaredTypes, settings)
      }
      guard let columns = readHeader(of: window.bytes, into: &builder, declaredTypes)
      else { return }
      var position = firstStart
      while isPlain {
        var flaws: ArraySlice<Int> = []
        let rows = TableRows(
          bytes: window.bytes,
          base: window.base,
          hasControls: false,
          readsOddRows: false
        )
        position -= window.base
        let start = position
        let stop = readRows(rows, from: &position, columns, &flaws, settings, into: &builder)
        let isStuck = stop == .odd && position == start && window.base > 0
        position += window.base
        if stop == .end && window.isLast { return }
        if isStuck || (stop == .odd && window.isLast) { break }
        let base = position
        // The bytes at hand go before others come.
        window = TableFile.Window()
        window = try file.window(at: base, settings.windowSize)
        isPlain = self.isPlain(window)
      }
      try readAll()
      readWhole(from: position, columns, nil, settings, into: &builder)
    } catch {
      problem = error
    }
  }

  /// Whether there is nothing in a window that has to be looked at with the whole table at hand.
  private func isPlain(_ window: TableFile.Window) -> Bool {
    let survey = TextDecoding.survey(window.bytes)
    return survey.flaws.isEmpty && !survey.hasControls
  }

  private mutating func readAll() throws(FileError) {
    restore()
    guard !bytes.isEmpty else {
      throw .unreadable(path: path, reason: "it changed while it was read")
    }
  }
}

extension TableFile {
  /// Some of a table's bytes.
  struct Window {
    var bytes: [UInt8] = []
    /// Where the first of them stands in the table.
    var base = 0
    /// Whether the table ends with them.
    var isLast = false
  }

  /// The bytes from one on to the end of a line, or to that of the table.
  ///
  /// - Parameter size: how many they are, more or less; more if that does not reach the end of a line.
  func window(at base: Int, _ size: Int) throws(FileError) -> Window {
    var size = max(size, 1)
    while base + size < byteCount {
      var bytes = try bytes(in: base..<base + size)
      if let last = bytes.lastIndex(of: 0x0A) {
        bytes.removeLast(bytes.count - last - 1)
        return Window(bytes: bytes, base: base)
      }
      size *= 2
    }
    return Window(bytes: try bytes(in: base..<byteCount), base: base, isLast: true)
  }
}
