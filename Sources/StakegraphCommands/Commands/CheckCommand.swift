import ArgumentParser
import ClusterEngine
import GraphFormats
import StakeholderGraph

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reports every problem of a dataset, with its place.",
    discussion: """
      Each finding is a line path:line:column: error: what is wrong [code]. Exit status 1 if there \
      is an error; warnings alone leave it at 0. With --for it says instead what a tool would refuse \
      of a file, as errors, and what it would lose, as warnings. With --engine spark errors are counted, \
      with the ids of some rows, and there are no warnings.

      Example: stakegraph check data/two-sessions-2025
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var dataset: DatasetArgument

  @Option(help: "How to print the findings.")
  var format: Format = .text

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The tool that is to open the file.", valueName: "tool")
  )
  var tool: GraphTool?

  @Flag(help: "List everything; by default 100 errors, and 20 warnings of a code.")
  var all = false

  private static let warningLimit = 20
  private static let errorLimit = 100

  @OptionGroup var engine: EngineOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if engine.isSpark && tool != nil {
      throw ValidationError("--for is about a file, which --engine spark does not read")
    }
    if engine.isSpark && all {
      throw ValidationError("--all lists warnings, which --engine spark does not look for")
    }
  }

  private func runOnSpark() throws {
    let path = try dataset.options.path()
    let engine = try engine.spark.engine(for: path, common)
    let check = try SparkOptions.reporting { () throws(ClusterError) in try engine.check() }
    let listing = ClusterCheckListing(check: check)
    switch format {
    case .text:
      if !check.findings.isEmpty {
        try Streams.write(Paint.output.table(listing.table(columns: Streams.outputColumns)))
      }
    case .json: try Streams.write(listing.json() + "\n")
    }
    let counts = [("document", GraphTable.documents), ("node", .nodes), ("edge", .edges)].map {
      Count.of(check.rowCounts[$1] ?? 0, $0)
    }.joined(separator: ", ")
    common.note(
      "\(QuotedText.visible(path)): \(counts); \(Count.of(check.errorCount, "error"))"
    )
    if check.errorCount > 0 { throw ExitCode.failure }
  }

  func run() throws {
    if engine.isSpark { return try runOnSpark() }
    let file = DataFile(path: try dataset.options.path(), input: dataset.input)
    var isThorough = true
    let reading: GraphReading
    if let tool {
      let checked = try file.findings(for: tool)
      isThorough = checked.hasRules
      reading = GraphReading(findings: checked.findings, graph: nil)
    } else {
      reading = try file.reading(warningLimit: all || format == .json ? .max : Self.warningLimit)
    }
    switch format {
    case .text: try Streams.write(Paint.output.message(text(of: reading)))
    case .json: try Streams.write(Self.json(of: reading) + "\n")
    }
    let counts =
      "\(Count.of(reading.count(of: .error), "error")), \(Count.of(reading.count(of: .warning), "warning"))"
    if let graph = reading.graph {
      common.note(
        "\(QuotedText.visible(file.name)): \(Count.of(graph.documentCount, "document")), "
          + "\(Count.of(graph.nodeCount, "node")), \(Count.of(graph.edgeCount, "edge")); \(counts)"
      )
    } else if let tool, reading.errors.isEmpty {
      common.note(
        "\(QuotedText.visible(file.name)): "
          + (isThorough
            ? "\(tool.name) opens it; \(counts)"
            : "\(tool.name) opens this format; more is not checked")
      )
    } else {
      common.note("\(QuotedText.visible(file.name)): \(counts)")
      throw ExitCode.failure
    }
  }

  private func text(of reading: GraphReading) -> String {
    var shown: [String: Int] = [:]
    var hidden: [String: Int] = [:]
    var errorCount = 0
    var text = ""
    for finding in reading.findings {
      switch finding.severity {
      case .warning where !all:
        shown[finding.code, default: 0] += 1
        // One that stands for others says nothing of its own.
        if shown[finding.code, default: 0] > Self.warningLimit || finding.count > 1 {
          hidden[finding.code, default: 0] += finding.count
          continue
        }
      case .error where !all:
        errorCount += finding.count
        if errorCount > Self.errorLimit { continue }
      case .warning, .error: break
      }
      text += finding.description + "\n"
    }
    if errorCount > Self.errorLimit {
      let more = errorCount - Self.errorLimit
      text += "\(Count.of(more, "more error")); --all lists \(more == 1 ? "it" : "them")\n"
    }
    for (code, count) in hidden.sorted(by: { $0.key < $1.key }) {
      let pronoun = count == 1 ? "it" : "them"
      text += "\(Count.of(count, "more warning")) [\(code)]; --all lists \(pronoun)\n"
    }
    return text
  }

  private static func json(of reading: GraphReading) -> String {
    JSONValue.object([
      ("errors", .integer(reading.count(of: .error))),
      ("warnings", .integer(reading.count(of: .warning))),
      (
        "findings",
        .array(
          reading.findings.map { finding in
            .object([
              ("path", .text(finding.path)), ("line", .integer(finding.place.line)),
              ("column", .integer(finding.place.column)),
              ("severity", .text(finding.severity.rawValue)), ("code", .text(finding.code)),
              ("message", .text(finding.message)),
            ])
          }
        )
      ),
    ]).indented()
  }
}
