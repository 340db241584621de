/// Which Spark is asked, and how.
public struct SparkSettings: Sendable {
  /// The master: `local[*]`, `spark://host:7077`, `yarn`, `k8s://…`.
  public let master: String
  /// The folder of the installation; nil for the `spark-sql` on the `PATH`.
  public let home: String?
  /// Settings of Spark's own, as `key=value`; a later one wins.
  public let configuration: [String]
  /// Takes what Spark says while it works; nil to drop it.
  public let log: (@Sendable (String) -> Void)?

  /// Settings.
  public init(
    master: String,
    home: String?,
    configuration: [String] = [],
    log: (@Sendable (String) -> Void)? = nil
  ) {
    self.master = master
    // Spark is started in a folder of its own.
    self.home = home.map(AbsolutePath.of)
    self.configuration = configuration
    self.log = log
  }

  /// Whether everything runs in one process on this machine.
  public var isLocal: Bool { master == "local" || master.hasPrefix("local[") }

  /// What `spark-sql` is called with, but for the script.
  var arguments: [String] {
    var settings = [
      // A catalogue of Hive would be a database in the folder one happens to be in.
      "spark.sql.catalogImplementation=in-memory", "spark.ui.enabled=false",
      "spark.ui.showConsoleProgress=false",
      // A cell that is no number is null, as in Spark 3, and not the end of the work.
      "spark.sql.ansi.enabled=false", "spark.sql.caseSensitive=true",
      "spark.sql.variable.substitute=false",
      // It writes a join with all links as one for each kind of them, so that the plan of each step away
      // from a node would name the one before it twice or more.
      "spark.sql.optimizer.excludedRules="
        + "org.apache.spark.sql.catalyst.optimizer.PushDownLeftSemiAntiJoin",
    ]
    if isLocal {
      settings += ["spark.sql.shuffle.partitions=4", "spark.driver.host=127.0.0.1"]
      settings += ["spark.driver.bindAddress=127.0.0.1"]
    }
    return ["--master", master, "--name", "stakegraph"]
      + (settings + configuration).flatMap { ["--conf", $0] }
  }
}
