import Foundation

/// Reads DOT with Graphviz's own command and returns its JSON.
///
/// The command is `dot`, which `make test` installs; without it the test fails.
public func json(readingBack dot: [UInt8]) throws -> [String: Any] {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).dot")
  try Data(dot).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["dot", "-Tjson0", file.path]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let drawn = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0,
    let object = try JSONSerialization.jsonObject(with: drawn) as? [String: Any]
  else {
    throw SupportFailure(
      "dot ended with \(process.terminationStatus); if it is missing, make test installs it"
    )
  }
  return object
}
