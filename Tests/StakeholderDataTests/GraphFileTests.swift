import Foundation
import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

struct GraphFileTests {
  @Test(arguments: [false, true], [GraphFileReader.Checking.atOnce, .whenUsed])
  func aGraphComesBackTheSame(
    _ leadsOutside: Bool,
    _ checking: GraphFileReader.Checking
  ) throws {
    var graphs = RandomGraph(seed: 1)
    graphs.leadsOutside = leadsOutside
    try withFolder { folder in
      for round in 0..<33 {
        graphs.density = round % 11
        let graph = try graphs.next()
        let file = try GraphFileCopy(of: graph, in: folder)
        let again = try GraphFileReader.read(file.path, checking: checking)
        #expect(differences(graph, again) == [])
        #expect(contents(of: again) == contents(of: graph))
        #expect(neighbours(in: again) == neighbours(in: graph))
        #expect(GraphFileReader.damage(in: again, of: file.path) == nil)
        #expect(try GraphFileCopy(of: again, in: folder).bytes == file.bytes)
      }
    }
  }

  @Test func anEmptyGraphComesBack() throws {
    try withFolder { folder in
      let file = try GraphFileCopy(of: GraphBuilder().finish(), in: folder)
      let again = try GraphFileReader.read(file.path)
      #expect(again.nodeCount == 0 && again.edgeCount == 0 && again.documentCount == 0)
    }
  }

  /// Texts of more than one block, and numbers of them.
  @Test func blocksHaveNoSeams() throws {
    let graph = try makeGraph { builder in
      builder.addDocument("d")
      for number in 0..<3_000 {
        builder.addNode("n\(number)", kind: .person, name: "Name \(number)")
      }
      for number in 0..<20_000 {
        builder.addEdge(
          "e\(number)",
          kind: .funded,
          from: "n\(number % 3_000)",
          to: "n\(number * 7 % 3_000)",
          [.document: "d", .paragraph: "\(number + 1)", .note: "A note on \(number)"]
        )
      }
    }
    try withFolder { folder in
      let file = try GraphFileCopy(of: graph, in: folder)
      #expect(file.bytes.count > 10 * BlockChecks.blockSize)
      for checking in [GraphFileReader.Checking.atOnce, .whenUsed] {
        let again = try GraphFileReader.read(file.path, checking: checking)
        #expect(contents(of: again) == contents(of: graph))
        #expect(neighbours(in: again) == neighbours(in: graph))
      }
      // Damage far from what is asked for is not looked at, and is found when it is met.
      var bytes = file.bytes
      bytes[bytes.count / 2] ^= 1
      let damaged = try file.with(bytes)
      let lazy = try GraphFileReader.read(damaged, checking: .whenUsed)
      let node = try #require(lazy.node("n5"))
      #expect(lazy.id(of: node) == "n5")
      #expect(GraphFileReader.damage(in: lazy, of: "x") == nil)
      _ = contents(of: lazy)
      let damage = try #require(GraphFileReader.damage(in: lazy, of: "x"))
      #expect(damage.description.hasPrefix("\"x\" is damaged in the 65536 bytes from byte "))
      #expect(throws: GraphFileError.self) { try GraphFileReader.read(damaged) }
    }
  }

  /// Every byte of a small file, with some of its bits changed.
  @Test(arguments: [0x01, 0xFF] as [UInt8])
  func aFlippedByteIsRefusedOrMet(_ bits: UInt8) throws {
    let graph = try sample()
    let lines = contents(of: graph)
    try withFolder { folder in
      let file = try GraphFileCopy(of: graph, in: folder)
      var bytes = file.bytes
      for offset in bytes.indices {
        bytes[offset] ^= bits
        let path = try file.with(bytes)
        #expect(throws: GraphFileError.self, "byte \(offset)") { try GraphFileReader.read(path) }
        if let lazy = try? GraphFileReader.read(path, checking: .whenUsed) {
          let isSame = contents(of: lazy) == lines && neighbours(in: lazy) == neighbours(in: graph)
          let isMet = GraphFileReader.damage(in: lazy, of: path) != nil
          // Bytes between sections are nothing's.
          #expect(isSame || isMet, "byte \(offset)")
        }
        bytes[offset] ^= bits
      }
    }
  }

  /// Values that are not what was written, in a file whose checksums say they are.
  @Test(arguments: [0x00, 0xFF, 0x03] as [UInt8])
  func aForgedFileLeadsNobodyOutside(_ value: UInt8) throws {
    let graph = try sample()
    try withFolder { folder in
      let file = try GraphFileCopy(of: graph, in: folder)
      var refused = 0
      for offset in file.bytes.indices.dropFirst(GraphFileHeader.byteCount) {
        var bytes = file.bytes
        bytes[offset] = value
        file.seal(&bytes)
        let path = try file.with(bytes)
        for checking in [GraphFileReader.Checking.atOnce, .whenUsed] {
          guard let forged = try? GraphFileReader.read(path, checking: checking) else {
            refused += 1
            continue
          }
          _ = contents(of: forged)
          _ = neighbours(in: forged)
          _ = forged.allNodes.map { [forged.id(of: $0), forged.name(of: $0)] }
        }
      }
      #expect(refused > 100)
    }
  }

  @Test(arguments: [0, 5, 63, 64, 200, 1_000])
  func aFileThatIsCutOffIsRefused(_ count: Int) throws {
    try withFolder { folder in
      let file = try GraphFileCopy(of: try sample(), in: folder)
      let path = try file.with(Array(file.bytes.prefix(count)))
      let sentence = sentence(path)
      switch count {
      case 0: #expect(sentence == "\"\(path)\" cannot be read: it is empty")
      case 5:
        #expect(
          sentence == "\"\(path)\" is no graph file of stakegraph; make one with stakegraph index"
        )
      default:
        let whole = count < 64 ? 64 : file.bytes.count
        #expect(
          sentence == "\"\(path)\" is cut off: it has \(count) bytes and should have \(whole); "
            + "make it again with stakegraph index"
        )
      }
      let longer = try file.with(file.bytes + [0])
      #expect(try #require(self.sentence(longer)).contains(" is too long: it has "))
    }
  }

  @Test func otherVersionsAndMachinesAreRefused() throws {
    try withFolder { folder in
      let file = try GraphFileCopy(of: try sample(), in: folder)
      var bytes = file.bytes
      bytes[8] = 9
      #expect(
        try sentence(file.with(bytes))
          == "\"\(file.path)\" is a graph file of version 9, and this program reads version 2; "
          + "make it again with stakegraph index"
      )
      bytes = file.bytes
      bytes[8..<12].reverse()
      bytes[12..<16].reverse()
      #expect(
        try sentence(file.with(bytes))
          == "\"\(file.path)\" was written on a machine that orders bytes the other way; "
          + "make it again with stakegraph index"
      )
    }
  }

  @Test func graphFilesAreKnownByEndingOrFirstBytes() throws {
    try withFolder { folder in
      let file = try GraphFileCopy(of: try sample(), in: folder)
      #expect(GraphFileReader.isGraphFile(file.path))
      let other = folder + "/other"
      try Data(file.bytes).write(to: URL(fileURLWithPath: other))
      #expect(GraphFileReader.isGraphFile(other))
      try Data("{}".utf8).write(to: URL(fileURLWithPath: other))
      #expect(!GraphFileReader.isGraphFile(other))
      #expect(!GraphFileReader.isGraphFile(folder))
      #expect(!GraphFileReader.isGraphFile(folder + "/nothing.stakegraph"))
    }
  }

  private func sentence(_ path: String) -> String? {
    do {
      _ = try GraphFileReader.read(path)
      return nil
    } catch { return error.description }
  }

  /// Each kind of column, dense and sparse, loops, and references that lead outside.
  private func sample() throws -> Graph {
    var vocabulary = Vocabulary.standard
    vocabulary.declare(NodeKindDefinition(id: "law", label: "Law", shape: .note))
    var builder = GraphBuilder(vocabulary: vocabulary)
    builder.addDocument("d1", [.title: "One", .publisher: "a", .origin: "far"])
    for id in ["a", "b", "c", "d", "e"] {
      builder.addNode(id, kind: .person, name: id.uppercased())
    }
    builder.addNode("f", kind: .region, name: "F", [.region: "a", .affiliations: "b:chair|far:x"])
    let score = builder.addColumn(named: "score", to: .nodes)
    builder.set(score, of: .nodes, to: "1.5")
    for (number, ends) in [("a", "b"), ("b", "b"), ("f", "a")].enumerated() {
      builder.addEdge(
        "e\(number)",
        kind: .funded,
        from: ends.0,
        to: ends.1,
        [.document: number == 0 ? "d1" : "d9", .paragraph: "3", .modality: "planned"]
      )
    }
    builder.addEdge(
      "e9",
      kind: .promoted,
      from: "a",
      to: "f",
      [
        .about: "b|far", .amount: "2",
        .currency: "EUR",
      ]
    )
    let isNew = builder.addColumn(named: "new", to: .edges)
    builder.set(isNew, of: .edges, to: "true")
    return try builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true)
  }

  /// The edges of each node and their other ends, by their numbers.
  private func neighbours(in graph: Graph) -> [[Int]] {
    graph.allNodes.flatMap { node in
      [graph.edges(from: node), graph.edges(to: node)].flatMap { edges in
        [edges.map(\.index), edges.indices.map { edges.farEnd(at: $0).index }]
      }
    }
  }
}

/// A graph file in a folder, to be damaged.
private struct GraphFileCopy {
  let path: String
  let bytes: [UInt8]

  init(of graph: Graph, in folder: String) throws {
    path = folder + "/graph.stakegraph"
    try FileOutput.write(to: path) { take in GraphFileWriter().write(graph, to: take) }
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Puts other bytes in place of the file, and tells its path.
  func with(_ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Makes all checksums right again.
  func seal(_ bytes: inout [UInt8]) {
    guard let header = try? GraphFileHeader(bytes, size: bytes.count, path: path) else { return }
    let head = Array(bytes[..<header.dataStart])
    put(GraphFileHeader.checksum(of: head), at: GraphFileHeader.byteCount - 8, of: &bytes)
    let data = header.dataStart..<header.dataStart + header.dataSize
    for block in 0..<header.blockCount {
      let start = data.lowerBound + block * BlockChecks.blockSize
      let content = Array(bytes[start..<min(start + BlockChecks.blockSize, data.upperBound)])
      put(Checksum.of(content.span), at: data.upperBound + block * 8, of: &bytes)
    }
    let sums = Array(bytes[data.upperBound..<data.upperBound + header.blockCount * 8])
    put(Checksum.of(sums.span), at: data.upperBound + sums.count, of: &bytes)
  }

  private func put(_ sum: UInt64, at offset: Int, of bytes: inout [UInt8]) {
    var writer = ByteWriter()
    writer.append(sum)
    bytes.replaceSubrange(offset..<offset + 8, with: writer.bytes)
  }
}
