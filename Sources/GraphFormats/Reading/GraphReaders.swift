public import StakeholderGraph

/// The formats that graphs are read from.
public enum GraphReaders {
  /// A reader of each format.
  public static let all: [any GraphReader] = [
    NodeLinkJSONReader(), JSONLinesReader(), GraphMLReader(), GEXFReader(), DOTReader(),
  ]

  /// The names of the formats.
  public static var names: [String] { all.map { type(of: $0).formatName } }

  /// The reader of a format, nil if none has the name.
  public static func named(_ name: String) -> (any GraphReader)? {
    all.first { type(of: $0).formatName == name }
  }

  /// The reader of the format that a file's ending means, nil if it means none.
  public static func ofEnding(_ path: String) -> (any GraphReader)? {
    let name = path.split(separator: "/").last ?? ""
    guard let ending = name.split(separator: ".").dropFirst().last?.lowercased() else { return nil }
    return all.first { type(of: $0).fileExtensions.contains(ending) }
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
    let bytes = try source.beginning(1_024)
    let text = TextPieces.beginning(of: Array(bytes.prefix(1_024)))
    return all.first { type(of: $0).recognises(text) }
  }
}
