import ArgumentParser
import GraphFormats
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
  func reading() throws(CommandFailure) -> GraphReading {
    if path != "-", FileContents.kind(of: path) != .file { return try folder() }
    if path != "-", input.inputFormat == nil { try refuseTable() }
    var source = try CommandFailure.reporting { () throws(FileError) in
      path == "-" ? .standardInput : try ByteSource.file(at: path)
    }
    let reader = try reader(of: &source)
    if let reader = reader as? GephiCSVReader, path != "-" {
      return try reading(GephiFiles(beside: path), reader)
    }
    return try CommandFailure.reporting { () throws(ReadFailure) in
      try reader.read(source, options: options)
    }
  }

  /// What a tool would refuse or lose of the file.
  func findings(for tool: GraphTool) throws(CommandFailure) -> [Finding] {
    if path == "-" {
      throw CommandFailure("standard input is read once; name a file to check it for a tool")
    }
    guard FileContents.kind(of: path) != .folder else {
      throw CommandFailure(
        "\(QuotedText.quoted(path)) is a folder, which \(tool.name) does not open; "
          + "stakegraph convert with --for \(tool.rawValue) writes what it opens"
      )
    }
    var source = try CommandFailure.reporting { () throws(FileError) in
      try ByteSource.file(at: path)
    }
    let format = type(of: try reader(of: &source)).formatName
    return try CommandFailure.reporting { () throws(ReadFailure) in
      try ToolCheck(for: tool).findings(of: source, format: format)
    }
  }

  private var options: ReadingOptions {
    var options = ReadingOptions()
    options.mappings = input.mappings
    return options
  }

  /// Reads a folder: a dataset, or tables for Gephi.
  private func folder() throws(CommandFailure) -> GraphReading {
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
    return try CommandFailure.reporting { () throws(FileError) in try DatasetReader.read(path) }
  }

  private func reading(
    _ files: GephiFiles,
    _ reader: GephiCSVReader
  ) throws(CommandFailure) -> GraphReading {
    let tables = try CommandFailure.reporting { () throws(FileError) in try files.sources() }
    return try CommandFailure.reporting { () throws(ReadFailure) in
      try reader.read(tables, options: options)
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
