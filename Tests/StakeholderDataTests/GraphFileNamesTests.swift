import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

/// Names are found through the index of a graph file as they are without it.
struct GraphFileNamesTests {
  private static let words = [
    "Vale", "vale", "Works", "Élan", "elan", "AI", "AI+", "(North)", "北京", "示例", "O'Hara", "Zoë",
    "Data-Works", "Łuk", "\u{1F30D}", "-", "कि", "Straße", "e\u{301}",
  ]

  @Test func lookupsGiveTheSameWithTheIndex() throws {
    var random = FixedRandom(seed: 5)
    func name() -> String {
      (0..<Int.random(in: 1...3, using: &random))
        .map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    var found = 0
    var unknown = 0
    try withFolder { folder in
      for _ in 0..<40 {
        let graph = try makeGraph { builder in
          for number in 0..<Int.random(in: 1...12, using: &random) {
            let aliases = (0..<Int.random(in: 0...2, using: &random)).map { _ in name() }
            builder.addNode(
              "n\(number)",
              kind: .person,
              name: name(),
              [.aliases: TextList.text(of: aliases)]
            )
          }
        }
        let path = folder + "/graph.stakegraph"
        try FileOutput.write(to: path) { take in GraphFileWriter().write(graph, to: take) }
        let mapped = try GraphFileReader.read(path, checking: .whenUsed)
        var asked = [
          "n1", "N1", "", "v", "val", "works", "data", "Vael", "Wroks", "Elann", "straße",
        ]
        asked += (0..<20).map { _ in name() }
        asked += (0..<10).map { _ in String(name().dropLast()) }
        for text in asked {
          for isExact in [false, true] {
            let plain = answer(graph, text, isExact)
            #expect(answer(mapped, text, isExact) == plain, "\(text)")
            if plain.hasPrefix("no node") { unknown += 1 } else { found += 1 }
          }
        }
        #expect(GraphFileReader.damage(in: mapped, of: path) == nil)
      }
    }
    #expect(found > 300)
    #expect(unknown > 500)
  }

  @Test func aLookupDoesNotTouchEverything() throws {
    let graph = try makeGraph { builder in
      for number in 0..<30_000 {
        builder.addNode("n\(number)", kind: .person, name: "Name \(number)")
      }
      builder.addNode("z", kind: .person, name: "Mira Holm")
    }
    try withFolder { folder in
      let path = folder + "/graph.stakegraph"
      try FileOutput.write(to: path) { take in GraphFileWriter().write(graph, to: take) }
      var all = try FileContents.bytes(at: path)
      // A name far from all that is asked for is damaged.
      let place = try #require(
        all.indices.first { all[$0...].starts(with: Array("Name 25000".utf8)) }
      )
      all[place] ^= 1
      try FileOutput.write(all, to: path)
      let mapped = try GraphFileReader.read(path, checking: .whenUsed)
      let match = try NameLookup(mapped).node(named: "mira holm")
      #expect(mapped.id(of: match.node) == "z")
      #expect(throws: NameError.self) { try NameLookup(mapped).node(named: "Mora Halm") }
      #expect(GraphFileReader.damage(in: mapped, of: path) == nil)
      _ = mapped.allNodes.map { mapped.name(of: $0) }
      #expect(GraphFileReader.damage(in: mapped, of: path) != nil)
    }
  }

  private func answer(_ graph: Graph, _ name: String, _ isExact: Bool) -> String {
    do {
      let match = try NameLookup(graph).node(named: name, isExact: isExact)
      let others = match.others.map { graph.id(of: $0) }
      return "\(graph.id(of: match.node)) \(others) \(match.isBeginning)"
    } catch {
      return error.description
    }
  }
}
