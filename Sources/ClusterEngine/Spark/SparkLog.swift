/// What is known of a run of Spark by the lines it logs.
///
/// The lines come in the form that ``configuration`` gives them: `@LEVEL Class: message`, and below an
/// exception as Java prints it.
struct SparkLog {
  /// The lines that may tell why a run failed; the latest ones.
  private(set) var lines: [String] = []
  /// How often Spark said that nobody takes its work, since somebody last did.
  private(set) var starvationCount = 0
  private var registered = 0
  private var lost = 0

  /// Whether workers took part and none is left.
  var hasLostAll: Bool { lost > 0 && lost >= registered }

  /// Takes the next line.
  mutating func take(_ line: String) {
    if line.contains("Registered executor ") {
      registered += 1
      starvationCount = 0
    } else if line.contains("Lost executor ") {
      lost += 1
    } else if line.contains("Initial job has not accepted any resources") {
      starvationCount += 1
    }
    if lines.count == 400 { lines.removeFirst(100) }
    lines.append(line)
  }

  /// Settings for Log4j 2: warnings, and who comes and goes, on standard error.
  static let configuration = """
    status = error
    rootLogger.level = warn
    rootLogger.appenderRef.stderr.ref = stderr
    appender.stderr.type = Console
    appender.stderr.name = stderr
    appender.stderr.target = SYSTEM_ERR
    appender.stderr.layout.type = PatternLayout
    appender.stderr.layout.pattern = @%p %c{1}: %m%n%ex
    logger.cluster.name = org.apache.spark.scheduler.cluster
    logger.cluster.level = info

    """
}
