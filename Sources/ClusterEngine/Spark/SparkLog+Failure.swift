import StakeholderGraph

extension SparkLog {
  /// Why a run failed, by what it said.
  ///
  /// - Parameter master: the master that was asked.
  func failure(master: String) -> ClusterError {
    for (words, error) in Self.causes where lines.contains(where: { $0.contains(words) }) {
      return error(line(with: words), master).of(file)
    }
    return .failed(reason)
  }

  /// Words that Spark, Hadoop and Java have for a failure, and what they mean, the surest first.
  private static let causes: [(String, @Sendable (String, String) -> ClusterError)] = [
    ("JAVA_HOME is not set", { _, _ in .noJava }),
    ("java: not found", { _, _ in .noJava }),
    ("java: command not found", { _, _ in .noJava }),
    ("/bin/java: No such file", { _, _ in .noJava }),
    ("All masters are unresponsive", { _, master in .noMaster(master) }),
    ("Could not parse Master URL", { _, master in .noMaster(master) }),
    ("Invalid master URL", { _, master in .noMaster(master) }),
    ("java.lang.OutOfMemoryError", { _, _ in .memory }),
    ("PATH_NOT_FOUND", { line, _ in .missing(address(in: line)) }),
    ("No space left on device", { _, _ in .diskFull }),
    ("UNABLE_TO_INFER_SCHEMA", { _, _ in .malformed("there is no file of the format in it") }),
    ("CANNOT_RESOLVE_STAR_EXPAND", { _, _ in .malformed("a CSV file is empty, without a header") }),
    ("CSV header does not conform", { _, _ in .mixedColumns("one header is not like the first") }),
    (
      "Number of column in CSV header is not equal",
      { _, _ in .mixedColumns("one header has more or fewer than the first") }
    ),
    (
      "CANNOT_MERGE_SCHEMAS",
      { line, _ in .mixedColumns("two Parquet files do not fit each other") }
    ),
    (
      "CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE",
      { line, _ in
        .mixedColumns("a column has two types in Parquet files")
      }
    ),
    ("MALFORMED_CSV_RECORD", { line, _ in .malformed("a record has too few or too many cells") }),
    (
      "MALFORMED_RECORD_IN_PARSING",
      { line, _ in .malformed("a record has too few or too many cells") }
    ),
    ("is not a Parquet file", { _, _ in .malformed("a file is not Parquet") }),
    ("LOCATION_ALREADY_EXISTS", { line, _ in .exists(address(in: line)) }),
    (
      "cannot create table with location to a non-empty directory",
      { line, _ in
        .exists(address(in: line))
      }
    ),
    (
      "Encountered error while reading file",
      { _, _ in .malformed("a file breaks off or is damaged") }
    ),
    ("No FileSystem for scheme", { line, _ in .unknownScheme(last(in: line)) }),
    ("AccessControlException", { line, _ in .denied(message(line)) }),
    ("AccessDeniedException", { line, _ in .denied(message(line)) }),
    ("UnknownHostException", { line, _ in .failed("no host is called \(last(in: line))") }),
    ("Connection refused", { line, _ in .failed("a connection is refused: \(message(line))") }),
  ]

  private func line(with words: String) -> String {
    lines.first { $0.contains(words) } ?? ""
  }

  /// The first line that names an error, without Java's name of it.
  private var reason: String {
    let told =
      lines.first { $0.hasPrefix("[") && $0.contains("] ") }
      ?? lines.first { $0.contains("SQLSTATE") }
      ?? lines.last { $0.hasPrefix("Caused by: ") } ?? lines.first { $0.contains("Exception") }
      ?? lines.first { $0.hasPrefix("@ERROR") } ?? lines.last { !$0.isEmpty }
    return told.map(Self.message) ?? "it said nothing"
  }

  /// A line without the names of classes at its beginning, cut where it is too long to be read.
  private static func message(_ line: String) -> String {
    var text = line[...]
    for word in ["Caused by: ", "@ERROR ", "Error in query: ", "Exception in thread \"main\" "]
    where text.hasPrefix(word) { text = text.dropFirst(word.count) }
    while let colon = text.firstIndex(of: ":"), !text[..<colon].contains(" "),
      text[..<colon].contains(".") || text[..<colon].hasSuffix("Exception"),
      text[colon...].hasPrefix(": ")
    { text = text[colon...].dropFirst(2) }
    let one = text.prefix(300)
    return String(one) + (one.count < text.count ? "…" : "")
  }

  /// The address that a message of Spark's speaks of.
  private static func address(in line: String) -> String {
    let words = line.split(separator: " ").map { $0.trimming(["\"", "'", "`", ".", ","]) }
    let address = words.first { $0.contains(":/") || $0.hasPrefix("/") } ?? ""
    guard address.hasPrefix("file:/") else { return address }
    return "/" + address.dropFirst("file:".count).drop { $0 == "/" }
  }

  /// The file that was being read, by one of the two ways Spark has of naming it.
  private var file: String? {
    for words in ["CSV file: ", "Encountered error while reading file "] {
      for line in lines {
        guard let place = line.firstRange(of: words) else { continue }
        let address = Self.address(in: String(line[place.upperBound...]))
        if !address.isEmpty { return address }
      }
    }
    return nil
  }

  private static func last(in line: String) -> String {
    line.split(separator: " ").last.map { $0.trimming(["\"", "'", "."]) } ?? ""
  }
}

extension ClusterError {
  /// The same error, with the file that it is about where that is known.
  fileprivate func of(_ file: String?) -> ClusterError {
    guard let file = file.map(QuotedText.quoted) else { return self }
    switch self {
    case .mixedColumns(let what): return .mixedColumns("\(what), in \(file)")
    case .malformed(let what): return .malformed("\(what), in \(file)")
    default: return self
    }
  }
}

extension Substring {
  /// The text without some characters at its ends.
  fileprivate func trimming(_ marks: Set<Character>) -> String {
    var text = self
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
