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
