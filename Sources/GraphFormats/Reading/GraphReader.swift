public import StakeholderGraph

/// Reads a graph in one format, made by us or by another tool.
public protocol GraphReader: Sendable {
  /// The name of the format, as `--input-format` takes it.
  static var formatName: String { get }
  /// The endings of file names that mean the format, without the dot.
  static var fileExtensions: [String] { get }

  /// Whether data that begin with these bytes can only be of this format.
  ///
  /// - Parameter beginning: up to 1,024 bytes of text, without a byte order mark and blanks before them.
  static func recognises(_ beginning: String) -> Bool

  /// Reads everything, and reports each problem with its place.
  ///
  /// Kinds that the data use are declared as they are met; nodes and edges without a kind are
  /// `unspecified`. What no column of a dataset is for stays as a typed property.
  ///
  /// - Throws: ``ReadFailure`` if the source cannot be read to its end.
  /// - Complexity: O(size); memory grows with the graph, not with the size of the source.
  func read(_ source: ByteSource, options: ReadingOptions) throws(ReadFailure) -> GraphReading
}

extension GraphReader {
  /// Lets a reader fill an assembler, and makes a graph of what it was given.
  func assemble(
    _ name: String,
    _ options: ReadingOptions,
    fill: (inout GraphAssembler) throws(ReadingStop) -> Void
  ) throws(ReadFailure) -> GraphReading {
    guard let reading = try assembleIfPlain(name, options, fill: fill) else {
      preconditionFailure("only somebody who hoped for plain data gives them up")
    }
    return reading
  }

  /// Lets a reader fill an assembler; nil if it gives up since the data are not plain.
  func assembleIfPlain(
    _ name: String,
    _ options: ReadingOptions,
    fill: (inout GraphAssembler) throws(ReadingStop) -> Void
  ) throws(ReadFailure) -> GraphReading? {
    var assembler = GraphAssembler(path: name, options: options)
    do {
      try fill(&assembler)
    } catch {
      switch error {
      case .failure(let failure): throw failure
      case .error(let place, let message, let code):
        assembler.note(.error, at: place, message, code: code)
        return assembler.finishEarly()
      case .notPlain: return nil
      }
    }
    return assembler.finish()
  }
}

/// Why a reader cannot go on.
enum ReadingStop: Error {
  /// The source failed.
  case failure(ReadFailure)
  /// The data cannot be understood from this place on.
  case error(TextPlace, String, code: String)
  /// The data are not as plain as somebody hoped who reads them fast.
  case notPlain
}
