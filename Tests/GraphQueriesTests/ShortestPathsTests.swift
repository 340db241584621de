import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct ShortestPathsTests {
  /// ann and bo are linked by two chains over hill and inn; inn's are told by two sources; far links to bo only
  /// one way; lone has no claim.
  private static func graph() throws -> Graph {
    try makeGraph { builder in
      for node in ["ann", "bo", "daily", "far", "hill", "inn", "lone", "weekly"] {
        builder.addNode(node, kind: .organisation, name: node)
      }
      builder.addDocument("d1", [.publisher: "daily"])
      builder.addDocument("d2", [.publisher: "weekly"])
      builder.addEdge("1", kind: .funded, from: "ann", to: "hill", [.document: "d1"])
      builder.addEdge("2", kind: .funded, from: "hill", to: "bo", [.document: "d1"])
      builder.addEdge("3", kind: .funded, from: "ann", to: "inn", [.document: "d1"])
      builder.addEdge("4", kind: .founded, from: "inn", to: "ann", [.document: "d2"])
      builder.addEdge("5", kind: .funded, from: "bo", to: "inn", [.document: "d2"])
      builder.addEdge("6", kind: .funded, from: "bo", to: "inn", [.document: "d1"])
      builder.addEdge("7", kind: .promoted, from: "far", to: "bo")
      builder.addEdge("8", kind: .quoted, from: "daily", to: "ann", [.document: "d1"])
      builder.addEdge("9", kind: .quoted, from: "daily", to: "far", [.document: "d1"])
    }
  }

  private static func ask(
    _ graph: Graph,
    _ start: String,
    _ end: String,
    throughPublishers: Bool = false,
    isDirected: Bool = false,
    most: Int = 3,
    maximalLength: Int? = nil
  ) throws -> ShortestPaths {
    ShortestPaths(
      from: try #require(graph.node(start)),
      to: try #require(graph.node(end)),
      in: graph,
      rule: LinkRule(throughPublishers: throughPublishers),
      isDirected: isDirected,
      most: most,
      maximalLength: maximalLength
    )
  }

  @Test func theBestSupportedChainComesFirst() throws {
    let graph = try Self.graph()
    let answer = try Self.ask(graph, "ann", "bo")
    #expect(answer.length == 2)
    #expect(answer.count == 2)
    #expect(answer.reachesEnd)
    #expect(answer.nearest.isEmpty)
    #expect(
      answer.paths.map { graph.ids($0.nodes) } == [["ann", "inn", "bo"], ["ann", "hill", "bo"]]
    )
    #expect(answer.paths.map(\.support) == [2, 1])
    #expect(answer.paths.map(\.totalSupport) == [4, 2])
  }

  @Test func aHopIsAllClaimsBetweenItsNodes() throws {
    let graph = try Self.graph()
    let path = try #require(try Self.ask(graph, "ann", "bo").paths.first)
    #expect(path.hops.map { graph.ids($0.links.map(\.edge)) } == [["3", "4"], ["5", "6"]])
    #expect(path.hops[0].links.map(\.direction) == [.out, .in])
    #expect(path.hops.flatMap { graph.ids($0.links.map(\.other)) } == ["ann", "ann", "inn", "inn"])
    #expect(path.hops.map(\.support) == [2, 2])
    #expect(path.hops.map { graph.id(of: $0.best.edge) } == ["3", "5"])
  }

  @Test func aDirectedChainFollowsTheClaims() throws {
    let graph = try Self.graph()
    let answer = try Self.ask(graph, "ann", "bo", isDirected: true)
    #expect(answer.paths.map { graph.ids($0.nodes) } == [["ann", "hill", "bo"]])
    let back = try Self.ask(graph, "bo", "ann", isDirected: true)
    #expect(back.paths.map { graph.ids($0.nodes) } == [["bo", "inn", "ann"]])
    #expect(graph.ids(back.paths[0].hops[1].links.map(\.edge)) == ["4"])
  }

  @Test func quotationsByAPublisherLinkOnlyIfAskedFor() throws {
    let graph = try Self.graph()
    #expect(try Self.ask(graph, "ann", "far").length == 3)
    let answer = try Self.ask(graph, "ann", "far", throughPublishers: true)
    #expect(answer.paths.map { graph.ids($0.nodes) } == [["ann", "daily", "far"]])
  }

  @Test func atMostSoManyChainsAreGiven() throws {
    let answer = try Self.ask(try Self.graph(), "ann", "bo", most: 1)
    #expect(answer.paths.count == 1)
    #expect(answer.count == 2)
  }

  @Test func aLongerChainThanAskedForIsOnlyMeasured() throws {
    let graph = try Self.graph()
    let answer = try Self.ask(graph, "ann", "bo", maximalLength: 1)
    #expect(answer.paths.isEmpty)
    #expect(answer.length == 2)
    #expect(try Self.ask(graph, "ann", "bo", maximalLength: 2).paths.count == 2)
  }

  @Test func withoutAChainTheNearestNodesAreTold() throws {
    let graph = try Self.graph()
    let answer = try Self.ask(graph, "ann", "lone")
    #expect(answer.length == nil)
    #expect(answer.count == 0)
    #expect(answer.paths.isEmpty)
    #expect(!answer.reachesEnd)
    #expect(graph.ids(answer.nearest.map(\.node)) == ["inn", "hill", "bo", "far"])
    #expect(answer.nearest.map(\.distance) == [1, 1, 2, 3])
    #expect(answer.nearest.map(\.support) == [2, 1, 2, 0])
    let back = try Self.ask(graph, "lone", "ann")
    #expect(back.nearest.isEmpty)
    #expect(back.reachesEnd)
  }

  @Test func inADirectedSearchTheEndIsReachedOnlyByClaimsThatLeadThere() throws {
    let graph = try Self.graph()
    #expect(try !Self.ask(graph, "ann", "far", isDirected: true).reachesEnd)
    #expect(try Self.ask(graph, "lone", "bo", isDirected: true).reachesEnd)
  }

  @Test func bothEndsCountWhateverTheirKind() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .region, name: "B")
      builder.addNode("c", kind: .organisation, name: "C")
      builder.addNode("d", kind: .initiative, name: "D")
      for (id, source, target) in [
        ("1", "a", "c"), ("2", "c", "d"), ("3", "d", "b"), ("4", "c", "b"),
      ] {
        builder.addEdge(id, kind: .funded, from: source, to: target)
      }
    }
    var selection = Selection()
    selection.nodeKinds = [.organisation]
    let answer = ShortestPaths(
      from: try #require(graph.node("a")),
      to: try #require(graph.node("b")),
      in: graph,
      rule: LinkRule(selection)
    )
    #expect(answer.paths.map { graph.ids($0.nodes) } == [["a", "c", "b"]])
    selection.nodeKinds = [.initiative]
    let other = ShortestPaths(
      from: try #require(graph.node("a")),
      to: try #require(graph.node("b")),
      in: graph,
      rule: LinkRule(selection)
    )
    #expect(other.length == nil)
  }

  @Test func theClaimThatStandsForAHopIsTheBestCitedOne() throws {
    let values: [[EdgeField: String]] = [
      [.status: "disputed", .document: "d", .paragraph: "1", .start: "0", .end: "5"],
      [:], [.document: "d"], [.document: "d", .paragraph: "2"],
      [.document: "d", .paragraph: "2", .start: "3", .end: "9", .confidence: "0.5"],
      [.document: "d", .paragraph: "2", .start: "3", .end: "9", .confidence: "0.9"],
      [.document: "d", .paragraph: "2", .start: "3", .end: "9", .confidence: "0.9"],
    ]
    for count in 1...values.count {
      let graph = try makeGraph { builder in
        builder.addNode("a", kind: .person, name: "A")
        builder.addNode("b", kind: .person, name: "B")
        for (id, values) in values.prefix(count).enumerated() {
          builder.addEdge("\(id)", kind: .funded, from: "a", to: "b", values)
        }
      }
      let hop = try #require(try Self.ask(graph, "a", "b").paths.first?.hops.first)
      #expect(graph.id(of: hop.best.edge) == "\(min(count - 1, 5))")
    }
  }

  @Test func aFewOfVeryManyChainsAreFoundAtOnce() throws {
    // 2 to the power of 100 chains.
    let graph = try makeGraph { builder in
      builder.addNode("n000", kind: .person, name: "n")
      builder.addDocument("d", [.publisher: "press"])
      for step in 1...100 {
        let (last, next) = (Self.number(step - 1), Self.number(step))
        builder.addNode("n\(next)", kind: .person, name: "n")
        for side in ["l", "r"] {
          builder.addNode("\(side)\(next)", kind: .person, name: side)
          builder.addEdge("1\(side)\(next)", kind: .funded, from: "n\(last)", to: "\(side)\(next)")
          builder.addEdge(
            "2\(side)\(next)",
            kind: .funded,
            from: "\(side)\(next)",
            to: "n\(next)",
            side == "r" && step == 50 ? [.document: "d"] : [:]
          )
        }
      }
    }
    let answer = try Self.ask(graph, "n000", "n100", most: 300)
    #expect(answer.length == 200)
    #expect(answer.count == .max)
    #expect(answer.paths.count == 300)
    #expect(Set(answer.paths).count == 300)
    #expect(answer.paths.allSatisfy { $0.support == 0 && $0.totalSupport == 1 })
    let sides = answer.paths.map { graph.ids($0.nodes).filter { !$0.hasPrefix("n") } }
    #expect(sides[0].map { $0.prefix(1) } == (1...100).map { $0 == 50 ? "r" : "l" })
    #expect(sides[1].last == "r100")
    #expect(sides[2].suffix(2) == ["r099", "l100"])
  }

  private static func number(_ number: Int) -> String {
    String(repeating: "0", count: 3 - String(number).count) + String(number)
  }

  @Test func aChainMayBeLongerThanAStackIsDeep() throws {
    let count = 30_000
    let graph = try makeGraph { builder in
      for node in 0...count { builder.addNode("\(node)", kind: .person, name: "\(node)") }
      for node in 0..<count {
        builder.addEdge("\(node)", kind: .funded, from: "\(node)", to: "\(node + 1)")
      }
      builder.addNode("side", kind: .person, name: "side")
      builder.addEdge("in", kind: .funded, from: "\(count - 2)", to: "side")
      builder.addEdge("out", kind: .funded, from: "side", to: "\(count)")
    }
    let answer = try Self.ask(graph, "0", "\(count)")
    #expect(answer.length == count)
    #expect(answer.paths.count == 2)
  }

  @Test(arguments: [false, true], [false, true])
  func randomGraphsGiveWhatListingAllChainsGives(_ isDirected: Bool, _ throughPublishers: Bool)
    throws
  {
    for seed in 1...80 {
      // Few nodes with many claims between them have chains that differ in support.
      let graph = try makeRandomGraph(
        seed: UInt64(seed),
        nodes: seed % 2 == 0 ? 8 : 6,
        edges: seed % 2 == 0 ? 20 : 40
      )
      let rule = LinkRule(throughPublishers: throughPublishers)
      for (start, end) in graph.allNodes.flatMap({ start in graph.allNodes.map { (start, $0) } })
      where start != end {
        let slow = SlowPaths(from: start, to: end, in: graph, rule: rule, isDirected: isDirected)
        for most in [1, 2, slow.rows.count, slow.rows.count + 1] where most > 0 {
          let quick = ShortestPaths(
            from: start,
            to: end,
            in: graph,
            rule: rule,
            isDirected: isDirected,
            most: most
          )
          #expect(quick.length == slow.length)
          #expect(quick.count == slow.rows.count)
          let rows = quick.paths.map { path in
            SlowPaths.row(
              path.nodes,
              path.hops.map { $0.links.map(\.edge) },
              path.support,
              path.totalSupport,
              in: graph
            )
          }
          #expect(rows == Array(slow.rows.prefix(most)), "seed \(seed)")
        }
      }
    }
  }
}

/// The shortest chains as their definition says: all chains without a node twice, the shortest of those,
/// sorted.
private struct SlowPaths {
  let length: Int?
  let rows: [String]

  static func row(
    _ nodes: [NodeID],
    _ claims: [[EdgeID]],
    _ support: Int,
    _ total: Int,
    in graph: Graph
  ) -> String {
    "\(graph.ids(nodes)) by \(claims.map { graph.ids($0) }): \(support), \(total)"
  }

  init(from start: NodeID, to end: NodeID, in graph: Graph, rule: LinkRule, isDirected: Bool) {
    let edges = rule.edges(of: graph)
    func claims(_ near: NodeID, _ far: NodeID) -> [EdgeID] {
      edges.filter { edge in
        let ends = (graph.source(of: edge), graph.target(of: edge))
        return ends == (near, far) || (!isDirected && ends == (far, near))
      }
    }
    var complete: [[NodeID]] = []
    func extend(_ path: [NodeID], _ last: NodeID) {
      if last == end { return complete.append(path) }
      for next in graph.allNodes where !path.contains(next) && !claims(last, next).isEmpty {
        extend(path + [next], next)
      }
    }
    extend([start], start)
    let least = complete.map { $0.count - 1 }.min()
    let shortest = complete.filter { $0.count - 1 == least }
    length = least
    let supports = Dictionary(
      uniqueKeysWithValues: shortest.map { path in
        (path, zip(path, path.dropFirst()).map { Support.count(of: claims($0, $1), in: graph) })
      }
    )
    let sorted = shortest.sorted { first, second in
      let (ours, theirs) = (supports[first] ?? [], supports[second] ?? [])
      if ours.min() != theirs.min() { return ours.min() ?? 0 > theirs.min() ?? 0 }
      if ours.reduce(0, +) != theirs.reduce(0, +) { return ours.reduce(0, +) > theirs.reduce(0, +) }
      return first.lexicographicallyPrecedes(second) {
        (graph.name(of: $0), $0) < (graph.name(of: $1), $1)
      }
    }
    rows = sorted.map { path in
      Self.row(
        path,
        zip(path, path.dropFirst()).map { claims($0, $1) },
        supports[path]?.min() ?? 0,
        supports[path]?.reduce(0, +) ?? 0,
        in: graph
      )
    }
  }
}
