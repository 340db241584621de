import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct NeighbourhoodTests {
  /// mira founded north twice (daily, weekly), north funded south, gazette quoted mira; mira
  /// promoted herself; alone has no edge.
  private static func graph() throws -> Graph {
    try makeGraph { builder in
      for node in ["alone", "daily", "gazette", "mira", "north", "south", "weekly"] {
        builder.addNode(node, kind: node == "mira" ? .person : .organisation, name: node)
      }
      builder.addDocument("d1", [.publisher: "daily"])
      builder.addDocument("d2", [.publisher: "weekly"])
      builder.addEdge("e1", kind: .founded, from: "mira", to: "north", [.document: "d1"])
      builder.addEdge("e2", kind: .founded, from: "mira", to: "north", [.document: "d2"])
      builder.addEdge("e3", kind: .funded, from: "north", to: "south", [.document: "d1"])
      builder.addEdge(
        "e4",
        kind: .quoted,
        from: "gazette",
        to: "mira",
        [.document: "d1", .modality: "opinion"]
      )
      builder.addEdge("e5", kind: .promoted, from: "mira", to: "mira", [.document: "d1"])
      builder.addEdge("e6", kind: .founded, from: "south", to: "mira", [.status: "rejected"])
    }
  }

  @Test func aNodeHasItsNeighboursWithTheirLinks() throws {
    let graph = try Self.graph()
    let mira = try #require(graph.node("mira"))
    let neighbourhood = Neighbourhood(of: mira, in: graph)
    #expect(neighbourhood.node == mira)
    #expect(graph.ids(neighbourhood.loops) == ["e5"])
    #expect(graph.ids(neighbourhood.neighbours.map(\.node)) == ["north", "gazette"])
    #expect(neighbourhood.neighbours.map(\.support) == [2, 0])
    #expect(neighbourhood.neighbours.map(\.distance) == [1, 1])
    let links = neighbourhood.neighbours[0].links
    #expect(graph.ids(links.map(\.edge)) == ["e1", "e2"])
    #expect(links.allSatisfy { $0.direction == .out && $0.other == mira })
    #expect(neighbourhood.neighbours[1].links.map(\.direction) == [.in])
  }

  @Test(arguments: [
    (Direction.out, ["north"]), (.in, ["gazette"]), (.both, ["north", "gazette"]),
  ])
  func directions(_ direction: Direction, _ neighbours: [String]) throws {
    let graph = try Self.graph()
    let mira = try #require(graph.node("mira"))
    let neighbourhood = Neighbourhood(of: mira, in: graph, direction: direction)
    #expect(graph.ids(neighbourhood.neighbours.map(\.node)) == neighbours)
    #expect(graph.ids(neighbourhood.loops) == ["e5"])
  }

  @Test func aNodeWithoutEdgesHasNoNeighbours() throws {
    let graph = try Self.graph()
    let alone = Neighbourhood(of: try #require(graph.node("alone")), in: graph, depth: 4)
    #expect(alone.neighbours.isEmpty)
    #expect(alone.loops.isEmpty)
  }

  @Test func furtherNodesAreLinkedToNodesOneStepNearer() throws {
    let graph = try Self.graph()
    let neighbourhood = Neighbourhood(
      of: try #require(graph.node("mira")),
      in: graph,
      direction: .out,
      depth: 2
    )
    #expect(graph.ids(neighbourhood.neighbours.map(\.node)) == ["north", "south"])
    #expect(neighbourhood.neighbours.map(\.distance) == [1, 2])
    #expect(graph.ids(neighbourhood.neighbours[1].links.map(\.other)) == ["north"])
  }

  @Test func theSelectionSaysWhichClaimsCount() throws {
    let graph = try Self.graph()
    let mira = try #require(graph.node("mira"))
    var selection = Selection()
    selection.modalities = [.opinion]
    let opinions = Neighbourhood(of: mira, in: graph, selection: selection)
    #expect(graph.ids(opinions.neighbours.map(\.node)) == ["gazette"])
    #expect(opinions.neighbours.map(\.support) == [1])
    #expect(opinions.loops.isEmpty)
    selection.modalities = []
    selection.statuses = [.rejected]
    let rejected = Neighbourhood(of: mira, in: graph, selection: selection)
    #expect(graph.ids(rejected.neighbours.map(\.node)) == ["south"])
  }

  @Test func theNodeAskedForCountsWhateverItsKind() throws {
    let graph = try Self.graph()
    let mira = try #require(graph.node("mira"))
    var selection = Selection()
    selection.nodeKinds = [.organisation]
    let neighbourhood = Neighbourhood(of: mira, in: graph, direction: .out, selection: selection)
    #expect(graph.ids(neighbourhood.neighbours.map(\.node)) == ["north"])
  }

  @Test func neighboursAreOrderedByDistanceThenSupportThenNameThenID() throws {
    let graph = try makeGraph { builder in
      for (id, name) in [
        ("hub", "Hub"), ("p1", "Daily"), ("p2", "Weekly"), ("a", "Zed"), ("b", "Same"),
        ("c", "Same"), ("d", "Able"), ("e", "Able"),
      ] {
        builder.addNode(id, kind: .organisation, name: name)
      }
      builder.addDocument("d1", [.publisher: "p1"])
      builder.addDocument("d2", [.publisher: "p2"])
      builder.addEdge("1", kind: .funded, from: "hub", to: "c", [.document: "d1"])
      builder.addEdge("2", kind: .funded, from: "hub", to: "b", [.document: "d1"])
      builder.addEdge("3", kind: .funded, from: "a", to: "hub", [.document: "d1"])
      builder.addEdge("4", kind: .quoted, from: "hub", to: "a", [.document: "d2"])
      builder.addEdge("5", kind: .quoted, from: "hub", to: "d")
      builder.addEdge("6", kind: .quoted, from: "a", to: "e", [.document: "d1"])
      builder.addEdge("7", kind: .quoted, from: "a", to: "e", [.document: "d2"])
    }
    let neighbourhood = Neighbourhood(of: try #require(graph.node("hub")), in: graph, depth: 2)
    #expect(graph.ids(neighbourhood.neighbours.map(\.node)) == ["a", "b", "c", "d", "e"])
    #expect(neighbourhood.neighbours.map(\.support) == [2, 1, 1, 0, 2])
  }

  @Test(arguments: [1, 2, 3, 4], Direction.allCases)
  func randomGraphsGiveWhatRepeatedScansGive(_ depth: Int, _ direction: Direction) throws {
    for seed in 1...60 {
      let graph = try Self.randomGraph(seed: UInt64(seed))
      for node in graph.allNodes {
        let quick = Neighbourhood(of: node, in: graph, direction: direction, depth: depth)
        let slow = SlowNeighbourhood(of: node, in: graph, direction: direction, depth: depth)
        #expect(graph.ids(quick.loops) == graph.ids(slow.loops), "seed \(seed)")
        let rows = quick.neighbours.map { neighbour in
          SlowNeighbourhood.row(
            graph.id(of: neighbour.node),
            neighbour.distance,
            neighbour.support,
            neighbour.links.map {
              "\(graph.id(of: $0.edge)) \($0.direction) \(graph.id(of: $0.other))"
            }
          )
        }
        #expect(rows == slow.rows, "seed \(seed), node \(graph.id(of: node))")
      }
    }
  }

  /// Up to eight nodes with up to 16 edges: parallel ones, self-loops, all modalities and statuses.
  private static func randomGraph(seed: UInt64) throws -> Graph {
    var numbers = FixedRandom(seed: seed)
    let nodeCount = Int.random(in: 1...8, using: &numbers)
    let edgeCount = Int.random(in: 0...16, using: &numbers)
    return try makeGraph { builder in
      for node in 0..<nodeCount {
        let name = "name \(Int.random(in: 0...3, using: &numbers))"
        builder.addNode("n\(node)", kind: .organisation, name: name)
      }
      for document in 0..<4 {
        let publisher = Int.random(in: 0..<nodeCount, using: &numbers)
        builder.addDocument("d\(document)", [.publisher: "n\(publisher)"])
      }
      for edge in 0..<edgeCount {
        let ends = (0..<2).map { _ in Int.random(in: 0..<nodeCount, using: &numbers) }
        let modality = Modality.allCases.randomElement(using: &numbers) ?? .asserted
        let status = Status.allCases.randomElement(using: &numbers) ?? .accepted
        let isPlain = Bool.random(using: &numbers)
        builder.addEdge(
          "e\(edge)",
          kind: .funded,
          from: "n\(ends[0])",
          to: "n\(ends[1])",
          [
            .document: "d\(Int.random(in: 0..<4, using: &numbers))",
            .modality: isPlain ? "" : modality.rawValue,
            .status: isPlain ? "" : status.rawValue,
          ]
        )
      }
    }
  }
}

/// The neighbourhood as its definition says: scans over all edges until nothing changes.
private struct SlowNeighbourhood {
  let loops: [EdgeID]
  let rows: [String]

  static func row(_ id: String, _ distance: Int, _ support: Int, _ links: [String]) -> String {
    "\(id) at \(distance) by \(support): \(links.joined(separator: ", "))"
  }

  init(of node: NodeID, in graph: Graph, direction: Direction, depth: Int) {
    let edges = graph.allEdges.filter { [.accepted, .disputed].contains(graph.status(of: $0)) }
    // Each way in which an edge may be walked.
    var steps: [(edge: EdgeID, near: NodeID, far: NodeID, way: Direction)] = []
    for edge in edges {
      let (source, target) = (graph.source(of: edge), graph.target(of: edge))
      if direction != .in { steps.append((edge, source, target, .out)) }
      if direction != .out { steps.append((edge, target, source, .in)) }
    }
    var distances = [node: 0]
    for distance in 1...depth {
      for step in steps where distances[step.near] == distance - 1 && distances[step.far] == nil {
        distances[step.far] = distance
      }
    }
    loops = edges.filter { graph.source(of: $0) == node && graph.target(of: $0) == node }
    let found = graph.allNodes.compactMap { far -> (NodeID, Int, Int, [String])? in
      guard let distance = distances[far], distance > 0 else { return nil }
      let links = steps.filter { $0.far == far && distances[$0.near] == distance - 1 }
      var publishers: Set<String> = []
      for link in links where graph.modality(of: link.edge) == .asserted {
        let document = graph.document(of: link.edge)
        if let publisher = document.flatMap(graph.publisherID(of:)) { publishers.insert(publisher) }
      }
      return (
        far, distance, publishers.count,
        links.map { "\(graph.id(of: $0.edge)) \($0.way) \(graph.id(of: $0.near))" }
      )
    }
    rows = found.sorted { first, second in
      if first.1 != second.1 { return first.1 < second.1 }
      if first.2 != second.2 { return first.2 > second.2 }
      let names = (graph.name(of: first.0), graph.name(of: second.0))
      return names.0 == names.1 ? first.0 < second.0 : names.0 < names.1
    }.map { Self.row(graph.id(of: $0.0), $0.1, $0.2, $0.3) }
  }
}
