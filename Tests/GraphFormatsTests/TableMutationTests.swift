import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

/// Tables for Gephi that somebody damaged: nearly anything is still a table, and nothing crashes.
struct TableMutationTests {
  /// The files of a graph, one of them damaged.
  private static func files(seed: UInt64) throws -> [[UInt8]] {
    var random = FixedRandom(seed: seed)
    var files = GephiCSVWriter().files(of: try MutationTests.graph(seed: seed % 10)).map(\.bytes)
    let position = Int.random(in: files.indices, using: &random)
    MutationTests.damage(&files[position], by: &random)
    return files
  }

  private static func read(_ files: [[UInt8]], pieceSize: Int = 1 << 18) throws -> GraphReading {
    let sources = zip(["nodes", "edges", "documents", "vocabulary"], files).map { name, bytes in
      ByteSource(name: name, bytes: bytes, pieceSize: pieceSize)
    }
    var tables = GephiTables(Array(sources[..<2]))
    (tables.documents, tables.vocabulary) = (sources[2], sources[3])
    return try GephiCSVReader().read(tables, options: ReadingOptions())
  }

  @Test func damagedTablesAreEitherAGraphOrHaveErrors() throws {
    var refused = 0
    for seed in 0..<300 as Range<UInt64> {
      let reading = try Self.read(try Self.files(seed: seed))
      #expect((reading.graph == nil) != reading.errors.isEmpty, "seed \(seed)")
      if reading.graph == nil { refused += 1 }
      // What can be read can be written, and read again without a complaint.
      if let graph = reading.graph {
        let again = try Self.read(GephiCSVWriter().files(of: graph).map(\.bytes))
        #expect(again.errors.map(\.description) == [], "seed \(seed)")
      }
    }
    #expect(refused > 30)
    #expect(refused < 270)
  }

  @Test func thePiecesDoNotMatter() throws {
    for seed in 1_000..<1_060 as Range<UInt64> {
      let files = try Self.files(seed: seed)
      let whole = try Self.read(files).findings.map(\.description)
      for size in [1, 7] {
        let parts = try Self.read(files, pieceSize: size).findings.map(\.description)
        #expect(whole == parts, "seed \(seed)")
      }
    }
  }

  @Test func aTableThatIsCutOffAnywhereIsRead() throws {
    let files = GephiCSVWriter().files(of: try MutationTests.graph(seed: 3)).map(\.bytes)
    for end in stride(from: 1, to: files[1].count, by: max(1, files[1].count / 100)) {
      let reading = try GephiCSVReader().read(Array(files[1][..<end]))
      #expect((reading.graph == nil) != reading.errors.isEmpty, "after \(end) bytes")
    }
  }
}
