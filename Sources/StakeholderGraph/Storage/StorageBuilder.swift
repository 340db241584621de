/// Collects the sections of a graph, one after another, each on an eight-byte boundary.
struct StorageBuilder {
  private var bytes: [UInt8] = []

  /// A builder with room for so many bytes; more may come.
  init(byteCount: Int = 0) {
    bytes.reserveCapacity(byteCount)
  }

  /// Appends the elements and tells the byte offset where the first of them stands.
  mutating func append<Element: BitwiseCopyable>(_ elements: [Element]) -> Int {
    let start = bytes.count
    unsafe elements.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: repeatElement(0, count: (8 - bytes.count % 8) % 8))
    return start
  }

  /// The bytes collected so far, as storage that no longer changes.
  func finish() -> GraphStorage {
    GraphStorage(bytes: bytes)
  }
}

/// Where a column will stand once the storage is made.
struct Section<Element: BitwiseCopyable & Sendable> {
  let offset: Int
  let count: Int

  init(_ elements: [Element], in builder: inout StorageBuilder) {
    offset = builder.append(elements)
    count = elements.count
  }

  func column(in storage: GraphStorage) -> Column<Element> {
    Column(storage: storage, offset: offset, count: count)
  }
}
