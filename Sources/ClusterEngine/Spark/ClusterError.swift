import StakeholderGraph

/// Why Spark gave no answer.
public enum ClusterError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no program `spark-sql`; where it was looked for.
  case noSpark(home: String?)
  /// There is no Java that Spark could run on.
  case noJava
  /// The program could not be started.
  case notStarted(reason: String)
  /// No master answers at the address.
  case noMaster(String)
  /// The master has no worker that could do anything.
  case noWorkers
  /// All workers that had taken part are gone.
  case workersLost
  /// There is nothing at a path or address.
  case missing(String)
  /// The tables of a dataset are not there.
  case noTables(String)
  /// A path has a character with a meaning of its own.
  case pattern(String)
  /// Spark has no way to read such an address.
  case unknownScheme(String)
  /// The files of one table do not have the same columns.
  case mixedColumns(String)
  /// A row of a table cannot be read; what Spark says.
  case malformed(String)
  /// A table lacks a column that it must have.
  case noColumn(table: String, column: String)
  /// What is to be written is there already.
  case exists(String)
  /// Nobody may read or write there.
  case denied(String)
  /// There is too little memory.
  case memory
  /// A disk that Spark writes to is full.
  case diskFull
  /// Something else that Spark said.
  case failed(String)
  /// Somebody ended the work; the signal's number.
  case interrupted(Int32)
  /// A name fits another node by our folding than by the table's.
  case namesDiffer(String)
  /// The rows fetched are no graph; how many errors they have, and the first.
  case badRows(count: Int, first: String)
  /// A name means no node, or several; the sentence of ``NameError``.
  case name(String)
  /// No node has such an id or name as it is spelled, and there is no table of folded names.
  case unknownExactly(String)
  /// No document has an id that somebody named.
  case noDocument(String)
  /// No document has such a publisher or origin.
  case noPublisher(String)
  /// A temporary file cannot be written.
  case noRoom(String)
  /// What was asked for cannot be written.
  case notWritten(String)

  /// One sentence: what failed, and what to do.
  public var description: String {
    switch self {
    case .noSpark(let home?):
      return "there is no bin/spark-sql in \(QuotedText.quoted(home)); name the folder of a Spark "
        + "installation with --spark-home or SPARK_HOME"
    case .noSpark:
      return "Spark is not found: there is no spark-sql on the PATH; name the folder of a Spark "
        + "installation with --spark-home or SPARK_HOME"
    case .noJava:
      return "Spark finds no Java; install Java 17 and name its folder with JAVA_HOME"
    case .notStarted(let reason):
      return "Spark cannot be started: \(reason)"
    case .noMaster(let master):
      return
        "no Spark master answers at \(QuotedText.quoted(master)); start it, or name another with "
        + "--master"
    case .noWorkers:
      return
        "Spark's master gives no worker for this: there is none, or they are busy or too small; "
        + "wait, start workers, or ask for less with --spark-conf spark.executor.memory=… and "
        + "spark.cores.max=…"
    case .workersLost:
      return "all of Spark's workers are lost, so that nothing goes on; start workers and ask again"
    case .missing(let path):
      return
        "Spark finds nothing at \(QuotedText.quoted(path)); name data that its workers can read"
    case .noTables(let path):
      return
        "\(QuotedText.quoted(path)) has no tables for Spark; it needs nodes and edges, each as "
        + ".csv, .csv.gz or .parquet, a file or a folder of such files"
    case .pattern(let path):
      return
        "the path \(QuotedText.quoted(path)) has a character that Spark takes for a pattern; rename "
        + "the folder so that it has none of { } [ ] * ? , and \\"
    case .unknownScheme(let scheme):
      return
        "Spark does not know addresses that begin with \(QuotedText.visible(scheme)):; add the "
        + "library for them with --spark-conf spark.jars.packages=…"
    case .mixedColumns(let what):
      return
        "the files of one table do not have the same columns: \(what); give all of them the same "
        + "header"
    case .malformed(let what):
      return
        "a table cannot be read: \(what); correct it"
    case .noColumn(let table, let column):
      return "the table of \(table) has no column \(column); every file needs a header with it"
    case .exists(let path):
      return "\(QuotedText.quoted(path)) is there already; name a new folder"
    case .denied(let what):
      return "Spark may not read or write this: \(what); ask for the rights, or name other data"
    case .memory:
      return "Spark has too little memory for this; give it more with --spark-conf "
        + "spark.driver.memory=… and spark.executor.memory=…, or ask for less"
    case .diskFull:
      return "a disk that Spark writes to is full; make room, or name a folder on another one"
    case .failed(let reason):
      return "Spark failed: \(reason); --verbose prints its log"
    case .interrupted:
      return "interrupted"
    case .namesDiffer(let name):
      return
        "the table of names folds \(QuotedText.quoted(name)) otherwise than this program; ask by "
        + "the node's id, or prepare the data anew"
    case .badRows(let count, let first):
      return "the rows that Spark found have \(count) error\(count == 1 ? "" : "s"); the first: "
        + "\(first); stakegraph check --engine spark counts them all"
    case .name(let sentence): return sentence
    case .unknownExactly(let name):
      return
        "no one node has the id or the whole name \(QuotedText.quoted(name)), and these data have no "
        + "table of folded names to look in; stakegraph cluster prepare writes one"
    case .noDocument(let id):
      return "no document has the id \(QuotedText.quoted(id)); with Spark documents are named by id"
    case .noPublisher(let id):
      return
        "no document has the publisher \(QuotedText.quoted(id)); with Spark publishers are named "
        + "by id"
    case .noRoom(let reason):
      return "a temporary file cannot be written: \(reason)"
    case .notWritten(let reason):
      return "nothing is written: \(reason)"
    }
  }
}
