private import Foundation
public import StakeholderGraph

/// Opens graph files.
public enum GraphFileReader {
  /// When the data of a file are checked against their checksums.
  public enum Checking: Sendable, Hashable {
    /// All before the graph is returned, which a graph in use then needs not do.
    case atOnce
    /// Each block when it is first used: what is damaged reads as nothing, and ``damage(in:of:)`` tells.
    case whenUsed
  }

  /// Whether a file is a graph file by its ending or its first bytes.
  public static func isGraphFile(_ path: String) -> Bool {
    guard FileContents.kind(of: path) == .file else { return false }
    if path.lowercased().hasSuffix("." + GraphFileWriter.fileExtension) { return true }
    // A pipe would lose the bytes that are looked at.
    let type = try? FileManager.default.attributesOfItem(atPath: FileOutput.destination(of: path))
    guard type?[.type] as? FileAttributeType == .typeRegular,
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    return beginsGraphFile([UInt8]((try? file.read(upToCount: 8)) ?? Data()))
  }

  /// Whether bytes begin as graph files do.
  public static func beginsGraphFile(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: GraphFileHeader.magic)
  }

  /// The graph of a file, which stays mapped while the graph is in use and must not be changed meanwhile.
  ///
  /// - Throws: ``GraphFileError`` if the file is none, of another version, cut off or damaged.
  /// - Complexity: O(1) in the graph's size, or O(bytes) if all is checked at once.
  public static func read(
    _ path: String,
    checking: Checking = .atOnce
  ) throws(GraphFileError) -> Graph {
    let map: FileMap
    do { map = try FileMap(path) } catch { throw .file(error) }
    let start = map.bytes(in: 0..<min(GraphFileHeader.byteCount, map.byteCount))
    let header = try GraphFileHeader(start, size: map.byteCount, path: path)
    let head = map.bytes(in: 0..<header.dataStart)
    guard GraphFileHeader.checksum(of: head) == header.checksum,
      let outline = OutlineCoding.outline(
        of: Array(head[GraphFileHeader.byteCount..<header.tableStart])
      )
    else { throw .outline(path: path, reason: nil) }
    let sections = try sections(of: head, header, path)
    let checksums = try checksums(of: map, header, path)
    let data = header.dataStart..<header.dataStart + header.dataSize

    func graph(_ checks: BlockChecks?, _ values: inout [CheckedValues]) throws(GraphFileError)
      -> Graph
    {
      let storage = GraphStorage(
        mappedAt: map.address,
        byteCount: map.byteCount,
        owner: map,
        checks: checks
      )
      do {
        return try Graph(outline: outline, storage: storage, sections: sections, values: &values)
      } catch {
        throw .outline(path: path, reason: error.reason)
      }
    }
    var values: [CheckedValues] = []
    let unchecked = try graph(nil, &values)
    let checks = BlockChecks(
      address: map.address,
      range: data,
      checksums: checksums,
      values: values
    )
    switch checking {
    case .atOnce:
      map.prepare(data)
      if let offset = checks.findDamage() { throw .damaged(path: path, offset: offset) }
      return unchecked
    case .whenUsed: return try graph(checks, &values)
    }
  }

  /// What was found damaged so far of a file whose graph is checked when it is used; nil for nothing.
  public static func damage(in graph: Graph, of path: String) -> GraphFileError? {
    graph.firstDamage.map { .damaged(path: path, offset: $0) }
  }

  private static func sections(
    of head: [UInt8],
    _ header: GraphFileHeader,
    _ path: String
  ) throws(GraphFileError) -> [(offset: Int, count: Int, width: Int)] {
    var reader = ByteReader(head, position: header.tableStart)
    var sections: [(offset: Int, count: Int, width: Int)] = []
    var position = header.dataStart
    let end = header.dataStart + header.dataSize
    for _ in 0..<header.sectionCount {
      let numbers = (0..<3).map { _ in reader.number(UInt64.self) }
      guard position <= end, numbers[0] == UInt64(position), [1, 2, 4, 8].contains(numbers[2]),
        numbers[1] <= UInt64(end - position) / numbers[2]
      else { throw .outline(path: path, reason: nil) }
      sections.append((position, Int(numbers[1]), Int(numbers[2])))
      let size = Int(numbers[1] * numbers[2])
      position +=
        (size + GraphFileHeader.alignment - 1) / GraphFileHeader.alignment
        * GraphFileHeader.alignment
    }
    guard position == end else { throw .outline(path: path, reason: nil) }
    return sections
  }

  private static func checksums(
    of map: FileMap,
    _ header: GraphFileHeader,
    _ path: String
  ) throws(GraphFileError) -> [UInt64] {
    let start = header.dataStart + header.dataSize
    let end = start + header.blockCount * 8
    let bytes = map.bytes(in: start..<end)
    var reader = ByteReader(bytes)
    let checksums = (0..<header.blockCount).map { _ in reader.number(UInt64.self) }
    var sum = ByteReader(map.bytes(in: end..<end + 8))
    guard sum.number(UInt64.self) == Checksum.of(bytes.span) else {
      throw .outline(path: path, reason: "its checksums are not what was written")
    }
    return checksums
  }
}
