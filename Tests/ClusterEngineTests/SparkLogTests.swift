import Testing

@testable import ClusterEngine

struct SparkLogTests {
  /// Lines such as Spark logs, in our own words but for those by which the cause is known.
  @Test(
    arguments: [
      ("JAVA_HOME is not set", ClusterError.noJava),
      ("/opt/none/bin/java: No such file or directory", .noJava),
      (
        "@ERROR Backend: all is over: All masters are unresponsive! Giving up.",
        .noMaster("spark://h:1")
      ),
      (
        "[PATH_NOT_FOUND] Path does not exist: file:/data/none. SQLSTATE: 42K03",
        .missing("/data/none")
      ),
      ("[PATH_NOT_FOUND] Path does not exist: hdfs://h/none.", .missing("hdfs://h/none")),
      ("java.lang.OutOfMemoryError: heap", .memory),
      ("x.y.Unsupported: No FileSystem for scheme \"s3a\"", .unknownScheme("s3a")),
      (
        "[CANNOT_MERGE_SCHEMAS] one and another",
        .mixedColumns("two Parquet files do not fit each other")
      ),
      (
        "Caused by: a.b.C: [MALFORMED_CSV_RECORD] a record",
        .malformed("a record has too few or too many cells")
      ),
    ]
  )
  func aCauseIsKnownByItsWords(line: String, error: ClusterError) {
    var log = SparkLog()
    log.take("@WARN Something: of no matter")
    log.take(line)
    #expect(log.failure(master: "spark://h:1") == error)
  }

  /// The file stands in a line of its own, which of the two ways there are of naming it.
  @Test(
    arguments: [
      (
        ["x: CSV header does not conform to the schema.", "CSV file: file:///data/nodes/1.csv"],
        ClusterError.mixedColumns(#"one header is not like the first, in "/data/nodes/1.csv""#)
      ),
      (
        [
          "Caused by: [MALFORMED_RECORD_IN_PARSING] a record",
          "x: Encountered error while reading file file:/data/edges.csv.",
        ],
        .malformed(#"a record has too few or too many cells, in "/data/edges.csv""#)
      ),
      (
        ["[FAILED_READ_FILE] Encountered error while reading file hdfs://h/nodes.csv.gz. What"],
        .malformed(#"a file breaks off or is damaged, in "hdfs://h/nodes.csv.gz""#)
      ),
      (
        ["[CANNOT_RESOLVE_STAR_EXPAND] r.*"],
        .malformed("a CSV file is empty, without a header")
      ),
      (
        ["[TASK_WRITE_FAILED] Task failed", "java.io.IOException: No space left on device"],
        .diskFull
      ),
    ]
  )
  func theFileIsNamed(lines: [String], error: ClusterError) {
    var log = SparkLog()
    for line in lines { log.take(line) }
    #expect(log.failure(master: "local") == error)
  }

  @Test func anythingElseIsToldWithoutNamesOfClasses() {
    var log = SparkLog()
    log.take("@WARN Something: of no matter")
    log.take("Caused by: org.example.SomeException: the disk is full")
    log.take("")
    #expect(log.failure(master: "local") == .failed("the disk is full"))
    #expect(
      log.failure(master: "local").description
        == "Spark failed: the disk is full; --verbose prints its log"
    )
  }

  @Test func silenceIsTold() {
    #expect(SparkLog().failure(master: "local") == .failed("it said nothing"))
  }

  @Test func workersThatComeAndGoAreCounted() {
    var log = SparkLog()
    #expect(!log.hasLostAll)
    log.take("@INFO Backend: Registered executor one")
    log.take("@INFO Backend: Registered executor two")
    log.take("@ERROR Scheduler: Lost executor 0 on h: gone")
    #expect(!log.hasLostAll)
    log.take("@ERROR Scheduler: Lost executor 1 on h: gone")
    #expect(log.hasLostAll)
    log.take("@INFO Backend: Registered executor three")
    #expect(!log.hasLostAll)
  }

  @Test func warningsThatNobodyWorksAreCountedUntilSomebodyComes() {
    var log = SparkLog()
    for _ in 0..<3 { log.take("@WARN S: Initial job has not accepted any resources; look") }
    #expect(log.starvationCount == 3)
    log.take("@INFO Backend: Registered executor one")
    #expect(log.starvationCount == 0)
  }
}
