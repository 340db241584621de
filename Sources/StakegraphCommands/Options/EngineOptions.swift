public import ArgumentParser
public import ClusterEngine
import Foundation
import StakeholderGraph

/// What answers a question: this program, or Spark.
struct EngineOptions: ParsableArguments {
  enum Engine: String, CaseIterable, ExpressibleByArgument {
    case local, spark
  }

  @Option(
    help: ArgumentHelp(
      "What answers: local, this program; or spark, Apache Spark, for data that only many machines hold.",
      valueName: "engine"
    )
  )
  var engine: Engine = .local

  @OptionGroup var spark: SparkOptions

  func validate() throws {
    if engine == .local, let option = spark.named {
      throw ValidationError("\(option) goes with --engine spark")
    }
  }

  var isSpark: Bool { engine == .spark }
}

/// Which Spark is asked.
struct SparkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Spark's master, such as spark://host:7077 or yarn; by default SPARK_MASTER, or local[*].",
      valueName: "url"
    )
  )
  var master: String?

  @Option(
    help: ArgumentHelp(
      "The folder of the Spark installation; by default SPARK_HOME, or the spark-sql on the PATH.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var sparkHome: String?

  @Option(
    name: .customLong("spark-conf"),
    help: ArgumentHelp(
      "A setting of Spark's own. Repeat it for several.",
      valueName: "key=value"
    )
  )
  var configuration: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the tables at an address are; by default parquet. In a folder of this machine it is seen.",
      valueName: "format"
    )
  )
  var tableFormat: TableFormat?

  @Flag(help: "Print Spark's log.")
  var verbose = false

  func validate() throws {
    for setting in configuration {
      let parts = setting.split(separator: "=", maxSplits: 1)
      if parts.count < 2 || !setting.hasPrefix("spark.") {
        throw ValidationError(
          "\(QuotedText.quoted(setting)) is no setting of Spark; write it as spark.some.key=value"
        )
      }
    }
  }

  /// The first option that was given.
  var named: String? {
    let given = [
      ("--master", master != nil), ("--spark-home", sparkHome != nil),
      ("--spark-conf", !configuration.isEmpty), ("--table-format", tableFormat != nil),
      ("--verbose", verbose),
    ]
    return given.first { $0.1 }?.0
  }

  private var settings: SparkSettings {
    let environment = ProcessInfo.processInfo.environment
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let note: @Sendable (String) -> Void = { line in Streams.note(line) }
    return SparkSettings(
      master: master ?? variable("SPARK_MASTER") ?? "local[*]",
      home: sparkHome ?? variable("SPARK_HOME"),
      configuration: configuration,
      log: verbose ? note : nil
    )
  }

  /// Whether Spark works in one process on this machine.
  var isLocal: Bool { settings.isLocal }

  /// The engine for some data.
  func engine(for path: String, _ common: CommonOptions) throws -> ClusterEngine {
    let data = try Self.reporting { () throws(ClusterError) -> ClusterData in
      try ClusterData(path: path, format: tableFormat)
    }
    let isQuiet = common.quiet
    return ClusterEngine(data, settings: settings) { line in
      if !isQuiet { Streams.note(line) }
    }
  }

  /// The result of work on Spark; who ends it gets the status 130.
  static func reporting<Result>(_ work: () throws(ClusterError) -> Result) throws -> Result {
    do throws(ClusterError) {
      return try work()
    } catch {
      if case .interrupted = error { throw ExitCode(130) }
      throw CommandFailure(error.description)
    }
  }
}

extension TableFormat: ExpressibleByArgument {}
