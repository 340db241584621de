import StakeholderData

/// Where a command's result goes: a file, or standard output.
struct OutputTarget {
  /// The file; nil or `-` for standard output.
  let path: String?

  var isStandardOutput: Bool { path == nil || path == "-" }

  /// Writes the result whole, or nothing.
  ///
  /// - Throws: a ``CommandFailure`` if it cannot be written, or is binary and would go to a terminal.
  func write(_ bytes: [UInt8], isBinary: Bool) throws(CommandFailure) {
    guard let path, path != "-" else {
      if isBinary && Streams.outputIsTerminal {
        throw CommandFailure("a terminal cannot show this format; name a file with -o")
      }
      return try Streams.write(bytes)
    }
    try CommandFailure.reporting { () throws(FileError) in try FileOutput.write(bytes, to: path) }
  }
}
