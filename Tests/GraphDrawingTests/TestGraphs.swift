import Foundation
import StakeholderGraph
import Testing

/// The graph that some calls of a builder make, without a check of the kinds of ends.
func makeGraph(
  vocabulary: Vocabulary = .standard,
  _ fill: (inout GraphBuilder) -> Void
) throws -> Graph {
  var builder = GraphBuilder(vocabulary: vocabulary)
  fill(&builder)
  return try builder.finish(
    allowingOutsideNodes: true,
    allowingOutsideDocuments: true,
    checkingEnds: false
  )
}

/// Bytes as text, which must be UTF-8.
func text(_ bytes: [UInt8]) throws -> String {
  try #require(String(validating: bytes, as: UTF8.self))
}

/// Reads DOT with Graphviz's own command and returns its JSON, or `nil` without the command.
func json(readingBack dot: [UInt8]) throws -> [String: Any]? {
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
  // The status by which env says that it found no such command.
  if process.terminationStatus == 127 { return nil }
  return try #require(try JSONSerialization.jsonObject(with: drawn) as? [String: Any])
}
