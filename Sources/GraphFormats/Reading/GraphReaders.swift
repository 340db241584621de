public import StakeholderGraph

/// The formats that graphs are read from.
public enum GraphReaders {
  /// A reader of each format.
  public static let all: [any GraphReader] = [
    NodeLinkJSONReader(), JSONLinesReader(), GraphMLReader(), GEXFReader(), GraphologyReader(),
    CytoscapeReader(), GephiCSVReader(), DOTReader(),
  ]

  /// The names of the formats.
  public static var names: [String] { all.map { type(of: $0).formatName } }

  /// The reader of a format, nil if none has the name.
  public static func named(_ name: String) -> (any GraphReader)? {
    all.first { type(of: $0).formatName == name }
  }

  /// The reader of the format that a file's ending means, nil if it means none.
  ///
  /// Where several formats have the ending, the first bytes decide, and in doubt the order of ``all``.
  public static func ofEnding(
    _ path: String,
    _ source: inout ByteSource
  ) throws(ReadFailure) -> (any GraphReader)? {
    let name = path.split(separator: "/").last ?? ""
    guard let ending = name.split(separator: ".").dropFirst().last?.lowercased() else { return nil }
    let readers = all.filter { type(of: $0).fileExtensions.contains(ending) }
    guard readers.count > 1 else { return readers.first }
    let text = try beginning(of: &source)
    return readers.first { type(of: $0).recognises(text) } ?? readers.first
  }

  /// Why a source cannot hold a graph, whatever the format, as one sentence; nil if it may.
  public static func obstacle(in source: inout ByteSource) throws(ReadFailure) -> String? {
    let bytes = try source.beginning(4)
    if bytes.isEmpty { return "there are no data" }
    if bytes.starts(with: [0x1F, 0x8B]) { return "this is gzip; unpack it first" }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return "this is a ZIP archive; unpack it first" }
    return nil
  }

  /// The reader of the only format that data with these first bytes can have, nil in doubt.
  public static func recognising(_ source: inout ByteSource) throws(ReadFailure) -> (
    any GraphReader
  )? {
    let text = try beginning(of: &source)
    return all.first { type(of: $0).recognises(text) }
  }

  private static func beginning(of source: inout ByteSource) throws(ReadFailure) -> String {
    let bytes = try source.beginning(1_024)
    return TextPieces.beginning(of: Array(bytes.prefix(1_024)))
  }
}
