public import StakeholderGraph

/// The decisions of a dataset on which nodes are one thing, as `same.csv` holds them.
public enum SameFile {
  /// The decisions in a dataset's folder; none without the file.
  ///
  /// Rows with errors, which ``DatasetReader`` reports, are left out.
  public static func decisions(in folder: String) throws(FileError) -> [SameDecision] {
    let path = DatasetFile.same.path(in: folder)
    guard FileContents.kind(of: path) != nil else { return [] }
    return try read(path).decisions.map(\.decision)
  }

  /// The decisions of a file, in a dataset or not, each with its line.
  ///
  /// - Returns: its decisions, and what is wrong with the file by itself.
  public static func read(
    _ path: String
  ) throws(FileError) -> (decisions: [PlacedDecision], findings: [Finding]) {
    let reader = SameReader(path: path, file: try FileContents.bytes(at: path))
    return (reader.placedDecisions, reader.placedFindings)
  }

  /// Adds rows behind those of a dataset's file, but pairs that stand there already; makes the file if
  /// there is none.
  ///
  /// Separator and encoding stay as they are; the file is written whole or not at all.
  ///
  /// - Returns: the number of rows added.
  public static func add(_ rows: [SameDecision], in folder: String) throws(FileError) -> Int {
    let path = DatasetFile.same.path(in: folder)
    var standing: [SameDecision] = []
    var separator = UInt8(ascii: ",")
    var encoding = TextDecoding.Encoding.utf8
    if FileContents.kind(of: path) != nil {
      let file = try FileContents.bytes(at: path)
      let reader = SameReader(path: path, file: file)
      standing = reader.rows.map(\.decision)
      separator = reader.separator
      encoding = TextDecoding.encoding(of: file)
    }
    let known = Set(standing.map(\.pair))
    let new = rows.filter { !known.contains($0.pair) }
    guard !new.isEmpty else { return 0 }
    let text = bytes(of: standing + new, separator: separator)
    try FileOutput.write(TextDecoding.file(of: text, in: encoding), to: path)
    return new.count
  }

  /// Decisions as a table: the columns of ``SameField``, then those of their details as they come.
  public static func bytes(
    of decisions: [SameDecision],
    separator: UInt8 = UInt8(ascii: ",")
  ) -> [UInt8] {
    let names = columns(of: decisions)
    var text = CSVText.header(names, separator: separator)
    for decision in decisions {
      let details = Dictionary(
        decision.details.map { (Array($0.name.utf8), $0.text) },
        uniquingKeysWith: { first, _ in first }
      )
      let own = [decision.a, decision.b, decision.verdict?.rawValue ?? "", decision.note]
      text += CSVText.record(
        own + names.dropFirst(own.count).map { details[Array($0.utf8)] ?? "" },
        separator: separator
      )
    }
    return Array(text.utf8)
  }

  /// The names of the columns that some decisions need.
  static func columns(of decisions: [SameDecision]) -> [String] {
    var names = SameField.allCases.map(\.definition.name)
    var seen = Set(names.map { Array($0.utf8) })
    for detail in decisions.flatMap(\.details) where seen.insert(Array(detail.name.utf8)).inserted {
      names.append(detail.name)
    }
    return names
  }
}
