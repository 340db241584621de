import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct NameLookupTests {
  /// A node by its id, its name, and its aliases as a dataset has them.
  struct Entry: Sendable {
    let id: String
    let name: String
    let aliases: String

    init(_ id: String, _ name: String, _ aliases: String = "") {
      self.id = id
      self.name = name
      self.aliases = aliases
    }
  }

  private static func lookup(_ entries: [Entry]) throws -> (Graph, NameLookup) {
    let graph = try makeGraph { builder in
      for entry in entries {
        builder.addNode(
          entry.id,
          kind: .organisation,
          name: entry.name,
          [.aliases: entry.aliases]
        )
      }
    }
    return (graph, NameLookup(graph))
  }

  @Test(arguments: [
    // The exact id before a name.
    ([Entry("delta", "River"), Entry("n2", "delta")], "delta", "delta", ["n2"]),
    // The exact name before a folded one.
    ([Entry("a", "Alpha"), Entry("b", "ALPHA")], "ALPHA", "b", ["a"]),
    // The folded name before an alias.
    ([Entry("a", "Élan"), Entry("b", "Beta", "elan")], "ELAN", "a", ["b"]),
    // An alias before a prefix, the alias as it is or folded.
    ([Entry("a", "Gamma", "GG"), Entry("b", "GG Group")], "GG", "a", ["b"]),
    ([Entry("a", "Gamma", "GG"), Entry("b", "GG Group")], "gg", "a", ["b"]),
    // A prefix of a name or an alias.
    ([Entry("a", "Gamma"), Entry("b", "Beta")], "gam", "a", []),
    ([Entry("a", "Gamma", "Ultra|Zeta Works"), Entry("b", "Beta")], "zeta w", "a", []),
    // Of the levels that fit several nodes none wins.
    (
      [Entry("a", "Twin"), Entry("b", "Twin"), Entry("c", "Cee", "twin")], "Twin", "c", ["a", "b"]
    ),
    ([Entry("a", "Twin"), Entry("b", "TWIN"), Entry("c", "Twins")], "TWIN", "b", ["a", "c"]),
    // Quotes, hyphens, brackets and outer spaces are dropped.
    ([Entry("a", "Data-Works (North)"), Entry("b", "Beta")], " “dataworks north” ", "a", []),
    // Plus signs are not.
    ([Entry("a", "AI"), Entry("b", "AI+")], "ai+", "b", []),
    ([Entry("a", "AI"), Entry("b", "AI+")], "ai", "a", ["b"]),
    // What only has a word that begins so is no match, but told beside the beginning of a name.
    (
      [Entry("a", "Vale Works"), Entry("b", "Mira Vale"), Entry("c", "Dovale")], "vale", "a", ["b"]
    ),
    ([Entry("a", "北京示例"), Entry("b", "上海示例")], "北京", "a", []),
  ])
  func theFirstLevelWithExactlyOneNodeWins(
    _ entries: [Entry],
    _ name: String,
    _ found: String,
    _ others: [String]
  ) throws {
    let (graph, lookup) = try Self.lookup(entries)
    let match = try lookup.node(named: name)
    #expect(graph.id(of: match.node) == found)
    #expect(graph.ids(match.others) == others)
  }

  @Test func onlyABeginningIsToldAsOne() throws {
    let (_, lookup) = try Self.lookup([Entry("a", "Gamma Works", "GW One"), Entry("b", "Beta")])
    #expect(try lookup.node(named: "gamma").isBeginning)
    #expect(try lookup.node(named: "GW").isBeginning)
    #expect(try !lookup.node(named: "gamma works").isBeginning)
    #expect(try !lookup.node(named: "gw one").isBeginning)
    #expect(try !lookup.node(named: "b").isBeginning)
  }

  @Test func aWordOfANameIsNear() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "The Ångström Foundation")
      builder.addNode("b", kind: .organisation, name: "New Ångströmian Club")
      builder.addNode("c", kind: .person, name: "Club")
      builder.addEdge("e", kind: .promoted, from: "b", to: "c")
    }
    let error = try #require(throws: NameError.self) {
      try NameLookup(graph).node(named: "angstrom")
    }
    guard case .unknown(_, let near) = error else {
      Issue.record("not unknown: \(error)")
      return
    }
    #expect(near.map(\.id) == ["b", "a"])
  }

  @Test func othersAreInTheOrderOfTheirNames() throws {
    let (graph, lookup) = try Self.lookup([
      Entry("a", "Nova Works"), Entry("b", "Nova Arts"), Entry("c", "Nova"),
      Entry("d", "Nova Arts"),
    ])
    let match = try lookup.node(named: "Nova")
    #expect(graph.id(of: match.node) == "c")
    #expect(graph.ids(match.others) == ["b", "d", "a"])
  }

  @Test func aNameOfSeveralNodesIsAmbiguous() throws {
    let graph = try makeGraph { builder in
      builder.addNode("x", kind: .person, name: "Robin Example")
      builder.addNode("w", kind: .organisation, name: "Robin Bank")
      builder.addEdge("e", kind: .founded, from: "x", to: "w")
      builder.addEdge("loop", kind: .promoted, from: "w", to: "w")
    }
    let error = try #require(throws: NameError.self) {
      try NameLookup(graph).node(named: "robin")
    }
    guard case .ambiguous(let name, let candidates) = error else {
      Issue.record("not ambiguous: \(error)")
      return
    }
    #expect(name == "robin")
    #expect(candidates.map(\.id) == ["w", "x"])
    #expect(candidates.map(\.kind) == ["organisation", "person"])
    #expect(candidates.map(\.degree) == [3, 1])
    #expect(
      error.description == "\"robin\" may be any of 2 nodes; write more of the name, or the id: "
        + "Robin Bank (organisation, id w, 3 edges); Robin Example (person, id x, 1 edge)"
    )
  }

  @Test func anAmbiguousNameListsTenNodesAndCountsTheRest() throws {
    let entries = (10..<22).map { Entry("n\($0)", "Unit \($0)") }
    let (_, lookup) = try Self.lookup(entries)
    let error = try #require(throws: NameError.self) { try lookup.node(named: "unit") }
    #expect(error.description.hasPrefix("\"unit\" may be any of 12 nodes; "))
    #expect(error.description.hasSuffix("Unit 19 (organisation, id n19, 0 edges); and 2 more"))
  }

  @Test func anUnknownNameListsTheNearest() throws {
    let (_, lookup) = try Self.lookup([
      Entry("g", "Gamma Labs"), Entry("h", "Gamma Lamps"), Entry("o", "Something else"),
    ])
    let error = try #require(throws: NameError.self) { try lookup.node(named: "Gama Labs") }
    #expect(
      error.description == "no node is called \"Gama Labs\"; near are "
        + "Gamma Labs (organisation, id g, 0 edges); Gamma Lamps (organisation, id h, 0 edges)"
    )
  }

  @Test func aNodeNearByItsNameAndItsAliasIsListedOnce() throws {
    let (_, lookup) = try Self.lookup([Entry("g", "Gamma Labs", "Gamma Lab")])
    guard
      case .unknown(_, let near) = try #require(
        throws: NameError.self,
        performing: { try lookup.node(named: "Gama Labs") }
      )
    else {
      Issue.record("not unknown")
      return
    }
    #expect(near.map(\.id) == ["g"])
  }

  @Test func atMostFiveNamesAreNear() throws {
    let (_, lookup) = try Self.lookup((1...8).map { Entry("n\($0)", "Example Works \($0)") })
    let error = try #require(throws: NameError.self) {
      try lookup.node(named: "Exampel Works 9")
    }
    guard case .unknown(_, let near) = error else {
      Issue.record("not unknown: \(error)")
      return
    }
    #expect(near.map(\.id) == ["n1", "n2", "n3", "n4", "n5"])
  }

  @Test(arguments: ["zzzzzz", "()", "", "  ", "\u{1}"])
  func aNameLikeNoOtherIsUnknown(_ name: String) throws {
    let (_, lookup) = try Self.lookup([Entry("g", "Gamma"), Entry("h", "Beta")])
    #expect(throws: NameError.unknown(name, near: [])) { try lookup.node(named: name) }
  }

  @Test func anUnknownNameLikeNoOtherSaysSo() {
    #expect(
      NameError.unknown("x\u{1}\n", near: []).description
        == "no node is called \"x\\u{1}\\n\", and none has a name like it"
    )
  }

  @Test func anEmptyGraphKnowsNoName() throws {
    let (_, lookup) = try Self.lookup([])
    #expect(throws: NameError.unknown("a", near: [])) { try lookup.node(named: "a") }
  }
}
