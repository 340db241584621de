public import StakeholderGraph

/// Writes a graph as a graph file, which is mapped into memory instead of being read.
///
/// The same graph gives the same bytes on machines that order bytes the same way.
public struct GraphFileWriter: Sendable {
  /// The ending of graph files, without the dot.
  public static let fileExtension = "stakegraph"

  /// A writer.
  public init() {}

  /// Hands over the file of a graph, piece by piece. Complexity: O(bytes).
  public func write(_ graph: Graph, to take: @escaping ([UInt8]) -> Void) {
    let sections = graph.sections
    let outline = OutlineCoding.bytes(of: graph.outline)
    func padded(_ size: Int) -> Int {
      (size + GraphFileHeader.alignment - 1) / GraphFileHeader.alignment * GraphFileHeader.alignment
    }
    var header = GraphFileHeader(
      outlineSize: outline.count,
      sectionCount: sections.count,
      dataSize: sections.reduce(0) { $0 + padded($1.byteCount) }
    )
    var table = ByteWriter()
    var offset = header.dataStart
    for section in sections {
      for number in [offset, section.count, section.width] { table.append(UInt64(number)) }
      offset += padded(section.byteCount)
    }
    func head() -> [UInt8] {
      let head = header.bytes + outline + table.bytes
      return head + [UInt8](repeating: 0, count: header.dataStart - head.count)
    }
    header.checksum = GraphFileHeader.checksum(of: head())
    take(head())

    var blocks = BlockWriter(take)
    for section in sections {
      var position = 0
      while position < section.byteCount {
        let end = min(position + blocks.room, section.byteCount)
        section.withBytes(in: position..<end) { blocks.append($0) }
        position = end
      }
      blocks.pad(to: GraphFileHeader.alignment)
    }
    take(blocks.finish())
  }
}

/// Hands over bytes in blocks, and keeps the checksum of each.
private struct BlockWriter {
  private let take: ([UInt8]) -> Void
  private var block: [UInt8] = []
  private var checksums = ByteWriter()

  init(_ take: @escaping ([UInt8]) -> Void) {
    self.take = take
    block.reserveCapacity(BlockChecks.blockSize)
  }

  /// How many bytes the block at hand still takes, at least one.
  var room: Int { BlockChecks.blockSize - block.count }

  mutating func append(_ bytes: Span<UInt8>) {
    bytes.append(to: &block)
    if room == 0 { flush() }
  }

  mutating func pad(to size: Int) {
    block.append(contentsOf: repeatElement(0, count: (size - block.count % size) % size))
    if room == 0 { flush() }
  }

  private mutating func flush() {
    checksums.append(Checksum.of(block.span))
    take(block)
    block.removeAll(keepingCapacity: true)
  }

  /// The checksums of all blocks and of themselves, to be written last.
  mutating func finish() -> [UInt8] {
    if !block.isEmpty { flush() }
    let sum = Checksum.of(checksums.bytes.span)
    checksums.append(sum)
    return checksums.bytes
  }
}
