import Foundation

/// Reads DOT with Graphviz's own command and returns its JSON.
///
/// The command is `dot`, which `make test` installs; without it the test fails.
public func json(readingBack dot: [UInt8]) throws -> [String: Any] {
  let drawn = try output(of: ["dot", "-Tjson0"], readingBack: dot)
  guard let object = try JSONSerialization.jsonObject(with: drawn) as? [String: Any] else {
    throw SupportFailure("dot wrote no object")
  }
  return object
}

/// Returns all that a PDF holds, with its streams unpacked: newer cairo packs links, too.
///
/// The command is `python3`, which `make test` installs; without it the test fails.
public func text(readingBack pdf: [UInt8]) throws -> String {
  let script = #"""
    import re, sys, zlib
    pdf = open(sys.argv[1], "rb").read()
    for part in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            pdf += zlib.decompressobj().decompress(part)
        except zlib.error:
            pass
    sys.stdout.buffer.write(pdf)
    """#
  let unpacked = try output(of: ["python3", "-c", script], readingBack: pdf)
  return String(decoding: unpacked, as: UTF8.self)
}

/// What a command writes that is given the name of a file of these bytes as its last argument.
private func output(of command: [String], readingBack bytes: [UInt8]) throws -> Data {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command + [file.path]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let written = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    throw SupportFailure(
      """
      \(command[0]) ended with \(process.terminationStatus); if it is missing, \
      make test installs it
      """
    )
  }
  return written
}
