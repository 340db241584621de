import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

/// Readers of files that somebody damaged: they tell what is wrong, and neither crash nor hang.
struct MutationTests {
  enum Format: CaseIterable {
    case json, jsonLines, graphML, gexf, graphology, cytoscape

    func bytes(of graph: Graph) -> [UInt8] {
      switch self {
      case .json: NodeLinkJSONWriter().bytes(of: graph)
      case .jsonLines: JSONLinesWriter().bytes(of: graph)
      case .graphML: GraphMLWriter().bytes(of: graph)
      case .gexf: GEXFWriter().bytes(of: graph)
      case .graphology: GraphologyWriter().bytes(of: graph)
      case .cytoscape: CytoscapeWriter().bytes(of: graph)
      }
    }

    var reader: any GraphReader {
      switch self {
      case .json: NodeLinkJSONReader()
      case .jsonLines: JSONLinesReader()
      case .graphML: GraphMLReader()
      case .gexf: GEXFReader()
      case .graphology: GraphologyReader()
      case .cytoscape: CytoscapeReader()
      }
    }
  }

  /// A graph that each format writes into a page or two.
  static func graph(seed: UInt64) throws -> Graph {
    var random = RandomGraph(seed: seed, letters: RandomGraph.letters)
    return try random.make()
  }

  /// Changes bytes, takes some out, doubles some, or moves some, one to four times.
  static func damage(_ bytes: inout [UInt8], by random: inout FixedRandom) {
    let interesting: [UInt8] =
      Array("{}[]\":,\\<>&;/'=!-?0e.\n\t u".utf8) + [0, 0x7F, 0x80, 0xC2, 0xFF]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard bytes.count > 10 else { return }
      let start = Int.random(in: 0..<bytes.count - 8, using: &random)
      let range = start..<start + Int.random(in: 1...8, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[start] = interesting.randomElement(using: &random) ?? 0
      case 2: bytes.removeSubrange(range)
      case 3:
        bytes.insert(contentsOf: bytes[range], at: Int.random(in: 0..<bytes.count, using: &random))
      default: bytes.insert(contentsOf: [interesting.randomElement(using: &random) ?? 0], at: start)
      }
    }
  }

  @Test(arguments: Format.allCases)
  func aDamagedFileIsEitherAGraphOrHasErrors(_ format: Format) throws {
    var refused = 0
    for seed in 0..<100 as Range<UInt64> {
      var random = FixedRandom(seed: seed)
      var bytes = format.bytes(of: try Self.graph(seed: seed % 10))
      Self.damage(&bytes, by: &random)
      let size = Int.random(in: 1...200, using: &random)
      let reading = try format.reader.read(bytes, pieceSize: size)
      #expect((reading.graph == nil) != reading.errors.isEmpty, "seed \(seed)")
      if reading.graph == nil { refused += 1 }
      // What can be read can be written, and read again without a complaint.
      if let graph = reading.graph {
        let again = try format.reader.read(format.bytes(of: graph))
        #expect(again.errors.map(\.description) == [], "seed \(seed)")
      }
    }
    #expect(refused > 20)
  }

  @Test(arguments: Format.allCases)
  func thePiecesDoNotMatterInADamagedFileEither(_ format: Format) throws {
    for seed in 1_000..<1_030 as Range<UInt64> {
      var random = FixedRandom(seed: seed)
      var bytes = format.bytes(of: try Self.graph(seed: seed % 5))
      Self.damage(&bytes, by: &random)
      let whole = try format.reader.read(bytes).findings.map(\.description)
      let parts = try format.reader.read(bytes, pieceSize: 7).findings.map(\.description)
      #expect(whole == parts, "seed \(seed)")
    }
  }

  @Test(arguments: Format.allCases)
  func aFileThatWasCutOffIsToldAnywhere(_ format: Format) throws {
    let bytes = format.bytes(of: try Self.graph(seed: 3))
    let step = max(1, bytes.count / 150)
    for end in stride(from: 1, to: bytes.count - 3, by: step) {
      let reading = try format.reader.read(Array(bytes[..<end]))
      // A line of JSON Lines that is complete is no sign of others that are not.
      if format == .jsonLines, [0x0A, 0x7D].contains(bytes[end - 1]) { continue }
      #expect(reading.graph == nil, "after \(end) bytes")
    }
  }
}
