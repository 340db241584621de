public import ArgumentParser
import Foundation
public import StakeholderData
import StakeholderGraph

struct CombineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "combine",
    abstract: "Joins graphs, and merges the nodes that were decided to be one.",
    discussion: """
      Rows of one id become one; then nodes are merged that same.csv of a dataset, or a file after \
      --same, says are the same: the id in column a survives, and the name of b becomes an alias of it. \
      Where values differ, the graph named first wins. The merged nodes' \
      rows are kept: to undo a merge, take its row out of same.csv, or write different, and combine \
      again, the same graphs or the result alone.

      Example: stakegraph combine data/two-sessions-2025 data/harbour -o data/all
      """
  )

  @Argument(
    help: ArgumentHelp("The graphs, as --data takes them; one is enough.", valueName: "data"),
    completion: .file()
  )
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write the dataset into.", valueName: "folder")
  )
  var output: String

  @Option(
    help: ArgumentHelp(
      "A table like same.csv whose decisions stand above those of the graphs. Repeat it for several.",
      valueName: "file"
    )
  )
  var same: [String] = []

  @Option(
    help: """
      What to do with documents and edges of one id that differ, and nodes of one id and two kinds: \
      stop, keep-first (they are one), or rename (they are two).
      """
  )
  var clash: ClashRule = .stop

  @Flag(help: "List every value that differs; by default 20.")
  var all = false

  @OptionGroup var input: InputOptions
  @OptionGroup var dataset: DatasetOutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("name a folder with -o") }
    let endings = ["csv", "dot", "gexf", "graphml", "gv", "json", "stakegraph"]
    if endings.contains(URL(fileURLWithPath: output).pathExtension.lowercased()) || output == "-" {
      throw ValidationError("combine writes a dataset, which is a folder; name one with -o")
    }
  }

  func run() throws {
    let names = Self.names(of: inputs)
    var graphs: [CombinationInput] = []
    for (path, name) in zip(inputs, names) {
      let graph = try DataOptions(path: path, input: input.ofFile(path)).graph(common)
      graphs.append(CombinationInput(name: name, graph: graph, decisions: try decisions(of: path)))
    }
    let deciding = try same.flatMap { try decisions(in: $0) }
    let combination = try combine(graphs, deciding)
    let limit = all ? Int.max : 20
    for note in combination.notes.prefix(limit) { common.note("warning: \(note)") }
    if combination.notes.count > limit {
      common.note(
        "\(Count.of(combination.notes.count - limit, "more warning")); --all lists everything"
      )
    }
    try dataset.write(
      combination.graph,
      deciding: combination.decisions,
      to: output,
      butNot: inputs
    )
    common.note(summary(of: combination))
  }

  private func combine(
    _ graphs: [CombinationInput],
    _ deciding: [PlacedDecision]
  ) throws(CommandFailure) -> Combination {
    do throws(CombinationError) {
      return try Combination(graphs, deciding: deciding, clash: clash)
    } catch {
      if case .clashes(let clashes) = error {
        // The error itself tells those of a single row.
        let listed = Set(clashes.map { [$0.table.name, $0.id] }).count == 1 ? [] : clashes
        for clash in listed.prefix(all ? Int.max : 20) { Streams.note("\(clash)") }
        if !all && clashes.count > 20 {
          Streams.note("\(clashes.count - 20) more values differ; --all lists everything")
        }
      }
      throw CommandFailure(error.description)
    }
  }

  /// The decisions beside a graph; nil where there is no file of them.
  private func decisions(of path: String) throws(CommandFailure) -> [PlacedDecision]? {
    let file = DatasetFile.same.path(in: path)
    guard FileContents.kind(of: file) == .file else { return nil }
    return try decisions(in: file)
  }

  private func decisions(in file: String) throws(CommandFailure) -> [PlacedDecision] {
    let read = try CommandFailure.reporting { () throws(FileError) in try SameFile.read(file) }
    guard read.findings.isEmpty else {
      for finding in read.findings.prefix(20) { Streams.note(finding.description) }
      throw CommandFailure(
        "\(QuotedText.quoted(file)) has \(Count.of(read.findings.count, "error")); correct it first"
      )
    }
    return read.decisions
  }

  private func summary(of combination: Combination) -> String {
    let graph = combination.graph
    let before = combination.merged.map(\.count).reduce(0, +)
    return "\(QuotedText.visible(output)): \(Count.of(graph.documentCount, "document")), "
      + "\(Count.of(graph.nodeCount, "node")), \(Count.of(graph.edgeCount, "edge"))"
      + (before == 0
        ? "" : "; \(before) nodes were merged into \(combination.merged.count)")
  }

  /// What the graphs are called: the last part of each path, with a number where that is not enough.
  static func names(of paths: [String]) -> [String] {
    var names: [String] = []
    for path in paths {
      let file = URL(fileURLWithPath: path)
      // A folder may have a point in its name.
      let isFolder = FileContents.kind(of: path) == .folder
      let name = isFolder ? file.lastPathComponent : file.deletingPathExtension().lastPathComponent
      var number = 1
      var unique = name
      while names.contains(unique) {
        number += 1
        unique = "\(name)-\(number)"
      }
      names.append(unique)
    }
    return names
  }
}

extension ClashRule: ExpressibleByArgument {}
