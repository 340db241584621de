private import Foundation
import StakeholderGraph

/// One run of `spark-sql` with a script.
///
/// The script's answer are the lines on standard output that begin with `@`, then the name of a section, a
/// space, and a row as a JSON object; whatever else is there is noise.
struct SparkRun {
  let settings: SparkSettings
  /// A folder of the run's own; what Spark leaves behind goes with it.
  let folder: String

  /// The seconds without any worker after which a run is given up.
  private static let patience = 60.0
  /// The warnings that nobody takes the work after which a run is given up; one comes every 15 seconds.
  private static let mostWarnings = 8

  /// Runs a script.
  ///
  /// - Parameter take: takes a section's name and a row.
  /// - Throws: why there is no answer, or what `take` throws.
  func run(
    _ script: String,
    take: (Substring, Substring) throws(ClusterError) -> Void
  ) throws(ClusterError) {
    let path = folder + "/script.sql"
    let log = folder + "/log"
    do {
      try script.write(toFile: path, atomically: false, encoding: .utf8)
      let configuration = SparkLog.configuration
      try configuration.write(
        toFile: folder + "/log4j2.properties",
        atomically: false,
        encoding: .utf8
      )
      try Data().write(to: URL(fileURLWithPath: log))
    } catch {
      throw .noRoom(error.localizedDescription)
    }
    let process = try process(script: path)
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: log)
    do { try process.run() } catch { throw .notStarted(reason: error.localizedDescription) }
    try? output.fileHandleForWriting.close()
    var reading = Reading(
      process: process.processIdentifier,
      output: output.fileHandleForReading.fileDescriptor,
      log: FileHandle(forReadingAtPath: log),
      told: settings.log
    )
    let outcome: Result<Void, ClusterError> = SparkSignals.passing(to: process.processIdentifier) {
      do throws(ClusterError) {
        try reading.readAll(take, within: (Self.patience, Self.mostWarnings))
        process.waitUntilExit()
        return .success(())
      } catch {
        SparkSignals.end(process.processIdentifier, by: SIGTERM)
        Self.wait(for: process)
        return .failure(error)
      }
    }
    reading.readLog()
    if let signal = SparkSignals.signal { throw .interrupted(signal) }
    try outcome.get()
    guard process.terminationStatus == 0, process.terminationReason == .exit else {
      throw reading.state.failure(master: settings.master)
    }
  }

  /// Waits until a process has ended, by force after ten seconds.
  private static func wait(for process: Process) {
    for _ in 0..<100 where process.isRunning { usleep(100_000) }
    if process.isRunning { SparkSignals.end(process.processIdentifier, by: SIGKILL) }
    process.waitUntilExit()
  }

  private func process(script: String) throws(ClusterError) -> Process {
    let process = Process()
    let program = try program()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = settings.arguments + ["-f", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment
    // So that texts come as UTF-8 whatever the terminal is.
    environment["LC_ALL"] = "C.UTF-8"
    environment["LOG4J_CONFIGURATION_FILE"] = folder + "/log4j2.properties"
    if let home = settings.home { environment["SPARK_HOME"] = home }
    process.environment = environment
    return process
  }

  private func program() throws(ClusterError) -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places =
      settings.home.map { [$0 + "/bin"] } ?? path.split(separator: ":").map(String.init)
    let programs = places.map { $0 + "/spark-sql" }
    guard let program = programs.first(where: FileManager.default.isExecutableFile) else {
      throw .noSpark(home: settings.home)
    }
    return program
  }
}

/// What comes from a process while it runs.
private struct Reading {
  let process: Int32
  let output: Int32
  let log: FileHandle?
  let told: (@Sendable (String) -> Void)?
  var state = SparkLog()
  private var rest: [UInt8] = []
  private var logRest: [UInt8] = []
  private var aloneSince: Date?
  private var interruptedSince: Date?

  init(process: Int32, output: Int32, log: FileHandle?, told: (@Sendable (String) -> Void)?) {
    self.process = process
    self.output = output
    self.log = log
    self.told = told
  }

  /// Reads everything until the process closes its output.
  mutating func readAll(
    _ take: (Substring, Substring) throws(ClusterError) -> Void,
    within limits: (patience: Double, warnings: Int)
  ) throws(ClusterError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let count = unsafe poll(&descriptor, 1, 500)
      if count > 0 {
        let length = unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe read(output, bytes.baseAddress, bytes.count)
        }
        if length == 0 { return }
        if length > 0 { try add(buffer[..<length], take) }
      }
      readLog()
      endIfAsked()
      if state.starvationCount >= limits.warnings { throw .noWorkers }
      guard state.hasLostAll else {
        aloneSince = nil
        continue
      }
      let since = aloneSince ?? Date()
      aloneSince = since
      if Date().timeIntervalSince(since) > limits.patience { throw .workersLost }
    }
  }

  /// Ends a process by force that was asked to end and does not.
  private mutating func endIfAsked() {
    guard SparkSignals.signal != nil else { return }
    let since = interruptedSince ?? Date()
    interruptedSince = since
    if Date().timeIntervalSince(since) > 10 { SparkSignals.end(process, by: SIGKILL) }
  }

  private mutating func add(
    _ bytes: ArraySlice<UInt8>,
    _ take: (Substring, Substring) throws(ClusterError) -> Void
  ) throws(ClusterError) {
    rest += bytes
    var start = 0
    while let end = rest[start...].firstIndex(of: 0x0A) {
      if rest[start] == UInt8(ascii: "@") {
        let line = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
        let space = line.firstIndex(of: " ") ?? line.endIndex
        try take(line[..<space], line[space...].dropFirst())
      }
      start = end + 1
    }
    rest.removeFirst(start)
  }

  /// Reads what was logged since.
  mutating func readLog() {
    guard let data = try? log?.readToEnd() else { return }
    logRest += data
    while let end = logRest.firstIndex(of: 0x0A) {
      let line = QuotedText.visible(String(decoding: logRest[..<end], as: UTF8.self))
      logRest.removeFirst(end + 1)
      state.take(line)
      told?(line)
    }
  }
}
