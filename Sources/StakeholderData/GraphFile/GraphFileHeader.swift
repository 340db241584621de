import StakeholderGraph

/// The first bytes of a graph file: what it is, and where everything in it stands.
///
/// A graph file is, one after another: this header; the outline of the graph; a table of its sections,
/// three numbers each, offset, count and width; zeros up to ``dataStart``; the sections, each at a
/// multiple of ``alignment``; a checksum of each block of those; and a checksum of the checksums. Numbers
/// are as the machine has them, all but the first two of 64 bits.
struct GraphFileHeader: Hashable {
  /// The version of the format.
  static let version: UInt32 = 2
  /// What every graph file begins with: no text does, and a transfer as text changes it.
  static let magic: [UInt8] = [0x89] + Array("stakeg".utf8) + [0x0A]
  /// Sections begin at multiples of this, so that no value lies in two blocks.
  static let alignment = 8
  /// The data begin at a multiple of this, the size of a line of cache.
  static let dataAlignment = 64
  static let byteCount = 64

  private static let orderMark: UInt32 = 0x0102_0304

  let fileSize: Int
  let outlineSize: Int
  let sectionCount: Int
  let dataStart: Int
  let dataSize: Int
  /// The checksum of everything before the data but this.
  var checksum: UInt64 = 0

  /// The sections' table and the outline end here.
  var tableEnd: Int { tableStart + sectionCount * 24 }
  /// The sections' table begins here, since outlines are padded.
  var tableStart: Int { Self.byteCount + outlineSize }
  var blockCount: Int { (dataSize + BlockChecks.blockSize - 1) / BlockChecks.blockSize }

  /// A header for an outline, padded already, and sections that take so many bytes.
  init(outlineSize: Int, sectionCount: Int, dataSize: Int) {
    self.outlineSize = outlineSize
    self.sectionCount = sectionCount
    self.dataSize = dataSize
    let end = Self.byteCount + outlineSize + sectionCount * 24
    dataStart = (end + Self.dataAlignment - 1) / Self.dataAlignment * Self.dataAlignment
    let blocks = (dataSize + BlockChecks.blockSize - 1) / BlockChecks.blockSize
    fileSize = dataStart + dataSize + (blocks + 1) * 8
  }

  /// The header that a file begins with.
  ///
  /// - Parameters:
  ///   - start: the file's first bytes, as many as a header has unless the file is shorter.
  ///   - size: the file's size.
  init(_ start: [UInt8], size: Int, path: String) throws(GraphFileError) {
    guard start.starts(with: Self.magic) else { throw .noGraphFile(path: path) }
    guard start.count >= Self.byteCount else {
      throw .size(path: path, expected: UInt64(Self.byteCount), found: size)
    }
    var reader = ByteReader(start, position: Self.magic.count)
    let version = reader.number(UInt32.self)
    let order = reader.number(UInt32.self)
    if order == Self.orderMark.byteSwapped { throw .byteOrder(path: path) }
    guard version == Self.version else { throw .version(path: path, found: version) }
    guard order == Self.orderMark else { throw .outline(path: path, reason: nil) }
    let fileSize = reader.number(UInt64.self)
    guard fileSize == UInt64(size) else {
      throw .size(path: path, expected: fileSize, found: size)
    }
    let numbers = (0..<4).map { _ in reader.number(UInt64.self) }
    let checksum = reader.number(UInt64.self)
    // So small that sums of them cannot overflow.
    guard numbers.allSatisfy({ $0 <= fileSize }), numbers[1] <= fileSize / 24 else {
      throw .outline(path: path, reason: nil)
    }
    self.init(
      outlineSize: Int(numbers[0]),
      sectionCount: Int(numbers[1]),
      dataSize: Int(numbers[3]),
      checksum: checksum
    )
    guard self.fileSize == size, dataStart == Int(numbers[2]), outlineSize % 8 == 0 else {
      throw .outline(path: path, reason: nil)
    }
  }

  private init(outlineSize: Int, sectionCount: Int, dataSize: Int, checksum: UInt64) {
    self.init(outlineSize: outlineSize, sectionCount: sectionCount, dataSize: dataSize)
    self.checksum = checksum
  }

  /// The header's bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append(bytes: Self.magic)
    writer.append(Self.version)
    writer.append(Self.orderMark)
    for number in [fileSize, outlineSize, sectionCount, dataStart, dataSize] {
      writer.append(UInt64(number))
    }
    writer.append(checksum)
    return writer.bytes
  }

  /// The checksum of everything before the data.
  static func checksum(of head: [UInt8]) -> UInt64 {
    let bytes = Array(head[..<(byteCount - 8)] + head[byteCount...])
    return Checksum.of(bytes.span)
  }
}
