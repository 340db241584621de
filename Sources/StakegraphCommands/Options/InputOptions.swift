import ArgumentParser
import GraphFormats
import GraphQueries
import StakeholderData
import StakeholderGraph

/// How a graph in a file is read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of a graph in a file; by default what the file's ending or its first bytes say.",
      valueName: "format"
    )
  )
  var inputFormat: InputFormat?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "A property in the file that is a field here under another name, such as type=kind or "
        + "edges.relation=kind. Repeat it for several.",
      valueName: "property=field"
    ),
    transform: { text in
      do { return try ColumnMapping(text) } catch { throw ValidationError("\(error)") }
    }
  )
  var mappings: [ColumnMapping] = []

  func validate() throws {
    for (position, mapping) in mappings.enumerated() {
      let others = mappings[..<position]
      if others.contains(where: {
        $0.field == mapping.field && !Set($0.tables).isDisjoint(with: mapping.tables)
      }) {
        throw ValidationError(
          "--map names the field \(mapping.field) twice; write nodes. or edges. before the properties"
        )
      }
    }
  }
}

/// A format that a graph can be read from.
struct InputFormat: ExpressibleByArgument {
  let reader: any GraphReader

  init?(argument: String) {
    guard let reader = GraphReaders.named(argument) else { return nil }
    self.reader = reader
  }

  static var allValueStrings: [String] { GraphReaders.names }
}

/// Data by their path: a dataset, a graph in a file, or standard input.
struct DataFile {
  let path: String
  let input: InputOptions

  /// What messages call it.
  var name: String { path == "-" ? "standard input" : path }

  /// Reads everything.
  ///
  /// - Parameter warningLimit: how many warnings of a code are listed about a large dataset; nil to look for
  ///   none that only the whole graph shows.
  func reading(warningLimit: Int? = .max) throws(CommandFailure) -> GraphReading {
    if let graph = try graphFile(checking: .atOnce) {
      let limit = warningLimit ?? 0
      return GraphReading(
        findings: limit > 0 ? GraphWarning.findings(of: graph, path: path, limit: limit) : [],
        graph: graph
      )
    }
    if path != "-", FileContents.kind(of: path) != .file {
      return try folder(warningLimit)
    }
    if path != "-", input.inputFormat == nil { try refuseTable() }
    var source = try CommandFailure.reporting { () throws(FileError) in
      path == "-" ? .standardInput : try ByteSource.file(at: path)
    }
    let reader = try reader(of: &source)
    if let reader = reader as? GephiCSVReader, path != "-" {
      return try reading(GephiFiles(beside: path), reader)
    }
    return try CommandFailure.reporting { () throws(ReadFailure) in
      let reading = try reader.read(source, options: options)
      return GraphReading(
        findings: reading.findings,
        graph: reading.graph.map { $0.droppingDerivedCitations() }
      )
    }
  }

  /// The file as a whole, for a tool that opens files.
  private func bytes(for tool: GraphTool) throws(CommandFailure) -> [UInt8] {
    if path != "-", FileContents.kind(of: path) == .folder {
      if tool == .neo4j && FileContents.names(in: path).contains("neo4j-nodes.csv") {
        throw CommandFailure(
          "tables for Neo4j's bulk import are not checked here; neo4j-admin itself tells what is wrong"
        )
      }
      throw CommandFailure(
        "\(QuotedText.quoted(path)) is a folder, which \(tool.name) does not open; "
          + "stakegraph convert with --for \(tool.rawValue) writes what it opens"
      )
    }
    // Read once, since a pipe gives its bytes to the first who asks.
    let opened = try CommandFailure.reporting { () throws(FileError) in
      path == "-" ? .standardInput : try ByteSource.file(at: path)
    }
    return try CommandFailure.reporting { () throws(ReadFailure) in
      var pieces = opened
      var bytes: [UInt8] = []
      while let piece = try pieces.next() { bytes += piece }
      return bytes
    }
  }

  /// What a tool would refuse or lose of the file, and whether more was asked than its format.
  func findings(
    for tool: GraphTool
  ) throws(CommandFailure) -> (findings: [Finding], hasRules: Bool) {
    let bytes = try bytes(for: tool)
    var source = ByteSource(name: name, bytes: bytes)
    let reader = tool == .kumu ? nil : try reader(of: &source)
    let format = reader.map { type(of: $0).formatName } ?? "kumu"
    let check = ToolCheck(for: tool)
    let findings = try CommandFailure.reporting { () throws(ReadFailure) in
      let found = try check.findings(of: source, format: format)
      // A file that cannot be read here is hardly one for others.
      guard found.isEmpty, let reader, !(reader is GephiCSVReader) else { return found }
      return try reader.read(ByteSource(name: name, bytes: bytes), options: options).errors
    }
    return (findings, check.hasRules(for: format))
  }

  private var options: ReadingOptions {
    var options = ReadingOptions()
    options.mappings = input.mappings
    return options
  }

  /// Reads a folder: a dataset, or tables for Gephi.
  private func folder(_ warningLimit: Int?) throws(CommandFailure) -> GraphReading {
    let reader = input.inputFormat?.reader as? GephiCSVReader
    if reader != nil || !DatasetReader.isDataset(path),
      let files = GephiFiles(folder: path, isAsked: reader != nil)
    {
      return try reading(files, reader ?? GephiCSVReader())
    }
    if input.inputFormat != nil || !input.mappings.isEmpty {
      throw CommandFailure(
        "--input-format and --map are for graphs in files, and \(QuotedText.quoted(path)) is none"
      )
    }
    return try CommandFailure.reporting { () throws(FileError) in
      try DatasetReader.read(path, warningLimit: warningLimit)
    }
  }

  private func reading(
    _ files: GephiFiles,
    _ reader: GephiCSVReader
  ) throws(CommandFailure) -> GraphReading {
    let tables = try CommandFailure.reporting { () throws(FileError) in try files.sources() }
    return try CommandFailure.reporting { () throws(ReadFailure) in
      let reading = try reader.read(tables, options: options)
      return GraphReading(
        findings: reading.findings,
        graph: reading.graph.map { $0.droppingDerivedCitations() }
      )
    }
  }

  /// A table of a dataset is no graph by itself.
  private func refuseTable() throws(CommandFailure) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let folder = String(path.dropLast(name.count))
    if DatasetFile(rawValue: name) != nil, DatasetReader.isDataset(folder.isEmpty ? "." : folder) {
      throw CommandFailure("\(QuotedText.quoted(path)) belongs to a dataset; name the folder")
    }
  }

  private func reader(of source: inout ByteSource) throws(CommandFailure) -> any GraphReader {
    let start = try CommandFailure.reporting { () throws(ReadFailure) in try source.beginning(8) }
    if GraphFileReader.beginsGraphFile(start) {
      throw CommandFailure(
        path == "-"
          ? "a graph file is mapped into memory, which standard input cannot be; name it with --data"
          : "\(QuotedText.quoted(path)) is a graph file, which only stakegraph opens; stakegraph convert "
            + "writes what other tools do"
      )
    }
    if let format = input.inputFormat { return format.reader }
    if path != "-" {
      let reader = try CommandFailure.reporting { () throws(ReadFailure) in
        try GraphReaders.ofEnding(path, &source)
      }
      if let reader { return reader }
    }
    let (reader, obstacle) = try CommandFailure.reporting { () throws(ReadFailure) in
      (try GraphReaders.recognising(&source), try GraphReaders.obstacle(in: &source))
    }
    guard let reader else {
      if let obstacle { throw CommandFailure("\(QuotedText.quoted(name)): \(obstacle)") }
      throw CommandFailure(
        "the format of \(QuotedText.quoted(name)) cannot be told; name it with --input-format: "
          + GraphReaders.names.joined(separator: ", ")
      )
    }
    return reader
  }
}
