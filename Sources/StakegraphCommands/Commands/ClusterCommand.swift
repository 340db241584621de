import ArgumentParser
import ClusterEngine
import StakeholderData
import StakeholderGraph

struct ClusterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster",
    abstract: "Makes data ready for Apache Spark.",
    discussion: """
      Questions are asked of such data with --engine spark: neighbours, show, stats, rank, check and subset.

      Example: stakegraph cluster prepare data/two-sessions-2025 -o prepared
      """,
    subcommands: [ClusterPrepareCommand.self]
  )
}

struct ClusterPrepareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: "Lets Spark write data as Parquet, with a table of folded names.",
    discussion: """
      Parquet is read in pieces by many workers, and of it only the columns that a question needs. With \
      the table of names, names are found as on one machine: by alias, by their beginning, whatever \
      their case and accents.

      Example: stakegraph cluster prepare data/two-sessions-2025 -o prepared

      Example: stakegraph cluster prepare s3a://news/claims -o s3a://news/prepared --table-format csv \
      --master yarn
      """
  )

  @Argument(help: "The dataset: a folder of tables, or an address that Spark reads.")
  var data: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder or address to write; it must not exist.", valueName: "path"),
    completion: .directory
  )
  var output: String

  @OptionGroup var spark: SparkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let engine = try spark.engine(for: data, common)
    try SparkOptions.reporting { () throws(ClusterError) in try engine.prepare(to: output) }
    common.note("\(QuotedText.visible(output)): ready for --engine spark")
  }
}
