import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct RankingTests {
  /// The daily and the wire quote mira and bo; mira founded north twice, and speaks of it and herself.
  private static func graph() throws -> Graph {
    try makeGraph { builder in
      for (id, kind) in [
        ("bo", NodeKind.person), ("daily", .organisation), ("lone", .region), ("mira", .person),
        ("north", .organisation), ("wire", .organisation),
      ] {
        builder.addNode(id, kind: kind, name: id)
      }
      builder.addDocument("d1", [.publisher: "daily"])
      builder.addDocument("d2", [.publisher: "daily", .origin: "wire"])
      let about: [EdgeField: String] = [.document: "d1", .about: "north|mira|north"]
      builder.addEdge("1", kind: .quoted, from: "daily", to: "mira", about)
      builder.addEdge("2", kind: .quoted, from: "wire", to: "mira", [.document: "d2"])
      builder.addEdge("3", kind: .quoted, from: "daily", to: "bo", about)
      builder.addEdge("4", kind: .founded, from: "mira", to: "north", [.document: "d1"])
      builder.addEdge("5", kind: .founded, from: "mira", to: "north", [.document: "d1"])
      builder.addEdge("6", kind: .promoted, from: "north", to: "north", [.document: "d2"])
      builder.addEdge(
        "7",
        kind: .funded,
        from: "bo",
        to: "north",
        [.document: "d2", .modality: "planned"]
      )
      builder.addEdge("8", kind: .funded, from: "bo", to: "north", [.status: "rejected"])
    }
  }

  private static func rows(
    _ graph: Graph,
    _ measure: RankMeasure,
    _ selection: Selection = Selection()
  ) -> [String] {
    Ranking(of: graph, by: measure, rule: LinkRule(selection)).places.map {
      "\(graph.id(of: $0.node)) \($0.score)"
    }
  }

  @Test(arguments: [
    (
      RankMeasure.degree,
      ["north 4.0", "mira 4.0", "daily 2.0", "bo 1.0", "wire 1.0", "lone 0.0"]
    ),
    (.in, ["north 3.0", "mira 2.0", "bo 1.0", "daily 0.0", "lone 0.0", "wire 0.0"]),
    (.out, ["daily 2.0", "mira 2.0", "north 1.0", "wire 1.0", "bo 0.0", "lone 0.0"]),
    (.support, ["mira 2.0", "north 2.0", "bo 1.0", "daily 1.0", "wire 1.0", "lone 0.0"]),
    (.quotedBy, ["mira 2.0", "bo 1.0", "daily 0.0", "lone 0.0", "north 0.0", "wire 0.0"]),
    (.spokenOf, ["north 2.0", "mira 1.0", "bo 0.0", "daily 0.0", "lone 0.0", "wire 0.0"]),
  ])
  func countsAreByScoreThenID(_ measure: RankMeasure, _ rows: [String]) throws {
    #expect(Self.rows(try Self.graph(), measure).sorted() == rows.sorted())
    let places = Ranking(of: try Self.graph(), by: measure).places
    #expect(
      zip(places, places.dropFirst()).allSatisfy { ($1.score, $0.node) < ($0.score, $1.node) }
    )
  }

  @Test func otherModalitiesCountIfNamed() throws {
    var selection = Selection()
    selection.modalities = [.planned]
    #expect(
      Self.rows(try Self.graph(), .degree, selection).prefix(3) == [
        "bo 1.0", "north 1.0", "daily 0.0",
      ]
    )
    #expect(Self.rows(try Self.graph(), .support, selection).first == "bo 1.0")
  }

  @Test func aKindOfNodesIsListedWithAllItsClaims() throws {
    var selection = Selection()
    selection.nodeKinds = [.person]
    #expect(Self.rows(try Self.graph(), .quotedBy, selection) == ["mira 2.0", "bo 1.0"])
    #expect(Self.rows(try Self.graph(), .degree, selection) == ["mira 4.0", "bo 1.0"])
  }

  @Test(arguments: [
    (RankMeasure.degree, 6), (.quotedBy, 3), (.spokenOf, 2), (.betweenness, 2), (.pagerank, 6),
  ])
  func theClaimsBehindTheScoresAreCounted(_ measure: RankMeasure, _ count: Int) throws {
    #expect(Ranking(of: try Self.graph(), by: measure).claimCount == count)
  }

  @Test func betweennessFollowsLinksOnly() throws {
    let graph = try Self.graph()
    #expect(Ranking(of: graph, by: .betweenness).places.allSatisfy { $0.score == 0 })
    let through = Ranking(of: graph, by: .betweenness, rule: LinkRule(throughPublishers: true))
    // Of 20 ordered pairs: through mira those of daily, bo, wire with north and of wire with the others.
    #expect(through.places.prefix(2).map { graph.id(of: $0.node) } == ["mira", "daily"])
    #expect(through.places.prefix(2).map(\.score) == [0.5, 0.3])
  }

  @Test func aSampleOfAllNodesIsNoEstimate() throws {
    let graphs = try (1...20).map { try makeRandomGraph(seed: $0, nodes: 30, edges: 90) }
    let graph = try #require(graphs.first { $0.nodeCount > 20 && $0.edgeCount > 60 })
    let whole = Ranking(of: graph, by: .betweenness)
    let count = graph.nodeCount
    #expect(Ranking(of: graph, by: .betweenness, sampleSize: count) == whole)
    #expect(Ranking(of: graph, by: .betweenness, sampleSize: count * 2) == whole)
    let part = Ranking(of: graph, by: .betweenness, sampleSize: count / 2)
    #expect(part != whole)
    #expect(part == Ranking(of: graph, by: .betweenness, sampleSize: count / 2))
  }

  @Test func moreChainsThanANumberHoldsAreStillShared() throws {
    // 2 to the power of 1200 chains from end to end.
    let graph = try makeGraph { builder in
      builder.addNode("0", kind: .person, name: "0")
      for step in 1...1200 {
        builder.addNode("\(step)", kind: .person, name: "\(step)")
        for side in ["l", "r"] {
          builder.addNode("\(side)\(step)", kind: .person, name: side)
          builder.addEdge(
            "1\(side)\(step)",
            kind: .funded,
            from: "\(step - 1)",
            to: "\(side)\(step)"
          )
          builder.addEdge("2\(side)\(step)", kind: .funded, from: "\(side)\(step)", to: "\(step)")
        }
      }
    }
    let ranking = Ranking(of: graph, by: .betweenness, isDirected: true)
    let scores = Dictionary(
      uniqueKeysWithValues: ranking.places.map { (graph.id(of: $0.node), $0.score) }
    )
    let count = Double(graph.nodeCount)
    for step in [1, 400, 600, 1199] {
      // Nodes before and after a side node; half of their chains use it.
      let pairs = Double(3 * (step - 1) + 1) * Double(3 * (1200 - step) + 1)
      let expected = pairs / 2 / ((count - 1) * (count - 2))
      #expect(abs((scores["l\(step)"] ?? .nan) - expected) < 1e-11)
      #expect(scores["l\(step)"] == scores["r\(step)"])
    }
  }

  @Test(arguments: [false, true])
  func betweennessIsWhatCountingChainsGives(_ isDirected: Bool) throws {
    for seed in 1...150 {
      let graph = try makeRandomGraph(seed: UInt64(seed), nodes: 12, edges: 30)
      let rule = LinkRule(throughPublishers: true)
      let ranking = Ranking(of: graph, by: .betweenness, rule: rule, isDirected: isDirected)
      let slow = SlowScores.betweenness(
        of: graph,
        edges: rule.edges(of: graph),
        isDirected: isDirected
      )
      for place in ranking.places {
        #expect(abs(place.score - slow[place.node.index]) < 1e-11, "seed \(seed)")
      }
    }
  }

  @Test func pageRankSolvesItsEquations() throws {
    for seed in 1...150 {
      let graph = try makeRandomGraph(seed: UInt64(seed), nodes: 12, edges: 30)
      let ranking = Ranking(of: graph, by: .pagerank)
      #expect(abs(ranking.places.reduce(0) { $0 + $1.score } - 1) < 1e-10)
      let edges = Selection().edges(of: graph).filter { graph.modality(of: $0) == .asserted }
      let slow = SlowScores.pageRank(of: graph, edges: edges)
      for place in ranking.places {
        #expect(abs(place.score - slow[place.node.index]) < 1e-11, "seed \(seed)")
      }
    }
  }
}

/// Scores straight from their definitions.
private enum SlowScores {
  /// Chains counted by lengths: the number of shortest ones is the entry of the first power of the
  /// matrix of neighbours that is not zero.
  static func betweenness(of graph: Graph, edges: [EdgeID], isDirected: Bool) -> [Double] {
    let count = graph.nodeCount
    var isPair = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for edge in edges {
      let (source, target) = (graph.source(of: edge).index, graph.target(of: edge).index)
      isPair[source][target] = true
      if !isDirected { isPair[target][source] = true }
    }
    var chains = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var lengths = [[Int?]](repeating: [Int?](repeating: nil, count: count), count: count)
    for start in 0..<count {
      var power = [Double](repeating: 0, count: count)
      power[start] = 1
      for length in 0..<count {
        for end in 0..<count where power[end] > 0 && lengths[start][end] == nil {
          lengths[start][end] = length
          chains[start][end] = power[end]
        }
        power = (0..<count).map { end in
          (0..<count).reduce(0) { isPair[$1][end] ? $0 + power[$1] : $0 }
        }
      }
    }
    guard count > 2 else { return [Double](repeating: 0, count: count) }
    return (0..<count).map { middle in
      var sum = 0.0
      for start in 0..<count where start != middle {
        for end in 0..<count where end != middle && end != start {
          guard let whole = lengths[start][end], let first = lengths[start][middle],
            let second = lengths[middle][end], first + second == whole
          else { continue }
          sum += chains[start][middle] * chains[middle][end] / chains[start][end]
        }
      }
      return sum / Double((count - 1) * (count - 2))
    }
  }

  /// The linear equations of PageRank, solved by elimination.
  static func pageRank(of graph: Graph, edges: [EdgeID]) -> [Double] {
    let count = graph.nodeCount
    var out = [Double](repeating: 0, count: count)
    for edge in edges { out[graph.source(of: edge).index] += 1 }
    var rows = (0..<count).map { target in
      (0..<count).map { source in
        (source == target ? 1 : 0) - (out[source] == 0 ? 0.85 / Double(count) : 0)
      } + [0.15 / Double(count)]
    }
    for edge in edges {
      let source = graph.source(of: edge).index
      rows[graph.target(of: edge).index][source] -= 0.85 / out[source]
    }
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      for row in 0..<count where row != column {
        let factor = rows[row][column] / rows[column][column]
        for place in column...count { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }
}
