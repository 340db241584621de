import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

/// What becomes of rows that two graphs have under one id.
struct CombinationClashTests {
  private func combine(_ graphs: [Graph], _ rule: ClashRule = .stop) throws -> Combination {
    try Combination(
      zip(["A", "B", "C"], graphs).map { .init(name: $0, graph: $1, decisions: []) },
      clash: rule
    )
  }

  private func makeNode(
    kind: NodeKind = .organisation,
    name: String = "Port",
    _ values: [NodeField: String] = [:],
    fill: (inout GraphBuilder) -> Void = { _ in }
  ) throws -> Graph {
    try makeGraph { builder in
      builder.addNode("p", kind: kind, name: name, values)
      fill(&builder)
    }
  }

  @Test func nodesOfOneIdFillEachOtherAndTheFirstWins() throws {
    let combined = try combine([
      makeNode([.aliases: "The Port|x:y", .description: "Old", .identifiers: "q"]),
      makeNode(
        name: "the port",
        [.aliases: "x\\:y|P", .description: "New", .url: "https://p.example"]
      ),
      makeNode(name: "Harbour", [.region: "p"]),
    ])
    let graph = combined.graph
    let node = try #require(graph.node("p"))
    #expect(graph.name(of: node) == "Port")
    #expect(graph.aliases(of: node) == ["The Port", "x:y", "P", "the port", "Harbour"])
    #expect(graph.description(of: node) == "Old")
    #expect(graph.url(of: node) == "https://p.example")
    #expect(graph.identifiers(of: node) == ["q"])
    #expect(
      combined.notes.map(\.description) == [
        "the description of the node \"p\" is \"Old\" in \"A\" and \"New\" in \"B\"; the first stays",
        "the name of the node \"p\" is \"Port\" in \"A\" and \"Harbour\" in \"C\"; they are taken for "
          + "one, and the second name is an alias now",
      ]
    )
  }

  /// Two graphs with the same ids of different things.
  private func makeTwo() throws -> [Graph] {
    let first = try makeNode { builder in
      builder.addDocument("d", [.title: "Budget", .url: "https://a.example"])
      builder.addEdge("e1", kind: .promoted, from: "p", to: "p", [.document: "d", .note: "x"])
      builder.addEdge("e2", kind: .promoted, from: "p", to: "p", [.document: "d"])
    }
    let second = try makeNode(kind: .person) { builder in
      builder.addDocument("d", [.title: "Plans", .publisher: "p"])
      builder.addNode("q", kind: .person, name: "Q", [.region: "p", .affiliations: "p:x|q"])
      builder.addEdge("e1", kind: .promoted, from: "p", to: "q", [.about: "q|p", .document: "d"])
      builder.addEdge("e2", kind: .promoted, from: "p", to: "p", [.document: "d"])
    }
    return [first, second]
  }

  @Test func rowsThatMayBeTwoThingsStopTheWork() throws {
    let error = try #require(throws: CombinationError.self) { try combine(makeTwo()) }
    guard case .clashes(let clashes) = error else {
      Issue.record("not a clash: \(error)")
      return
    }
    #expect(
      clashes.map(\.description) == [
        "the kind of the node \"p\" is \"organisation\" in \"A\" and \"person\" in \"B\"",
        "the title of the document \"d\" is \"Budget\" in \"A\" and \"Plans\" in \"B\"",
        "the target of the edge \"e1\" is \"p\" in \"A\" and \"q\" in \"B\"",
      ]
    )
    #expect(
      error.description == """
        3 rows differ from others of the same id; if such rows are one thing, take the first with \
        --clash keep-first, if not, keep both with --clash rename
        """
    )
  }

  @Test func theFirstIsKeptIfThatIsAskedFor() throws {
    let combined = try combine(makeTwo(), .keepFirst)
    let graph = combined.graph
    #expect(graph.node("p").map { graph.kind(of: $0) } == .organisation)
    #expect(graph.document("d").flatMap { graph.text(.title, of: $0) } == "Budget")
    // What the first does not tell is filled.
    #expect(graph.document("d").flatMap { graph.publisherID(of: $0) } == "p")
    #expect(graph.edge("e1").map { graph.id(of: graph.target(of: $0)) } == "p")
    #expect(graph.edge("e1").map { graph.about(of: $0).map { graph.id(of: $0) } } == ["q", "p"])
    #expect(combined.notes.count == 3)
    #expect(combined.notes.allSatisfy { $0.description.hasSuffix("; the first stays") })
  }

  @Test func bothAreKeptUnderTwoIds() throws {
    let graphs = try makeTwo()
    let combined = try combine(graphs, .rename)
    let graph = combined.graph
    #expect(graph.allNodes.map { graph.id(of: $0) } == ["B/p", "p", "q"])
    #expect(graph.allDocuments.map { graph.id(of: $0) } == ["B/d", "d"])
    // An edge whose ends or document are others is another edge.
    #expect(graph.allEdges.map { graph.id(of: $0) } == ["B/e1", "B/e2", "e1", "e2"])
    let edge = try #require(graph.edge("B/e1"))
    #expect(graph.id(of: graph.source(of: edge)) == "B/p")
    #expect(graph.about(of: edge).map { graph.id(of: $0) } == ["q", "B/p"])
    #expect(graph.documentID(of: edge) == "B/d")
    let q = try #require(graph.node("q"))
    #expect(graph.region(of: q).map { graph.id(of: $0) } == "B/p")
    #expect(graph.affiliations(of: q).map(\.text) == ["B/p:x", "q"])
    #expect(graph.document("B/d").flatMap { graph.publisherID(of: $0) } == "B/p")
    #expect(
      combined.notes.map(\.description) == [
        "the node \"p\" of \"B\" is called \"B/p\" now",
        "the document \"d\" of \"B\" is called \"B/d\" now",
        "the edge \"e1\" of \"B\" is called \"B/e1\" now",
        "the edge \"e2\" of \"B\" is called \"B/e2\" now",
      ]
    )
    // The same again is the same, and another graph of that name is kept apart.
    let again = try Combination(
      [
        .init(name: "AB", graph: graph, decisions: []),
        .init(name: "B", graph: graphs[1], decisions: []),
      ],
      clash: .rename
    )
    #expect(contents(of: again.graph) == contents(of: graph))
    let third = try makeNode(kind: .region)
    let more = try Combination(
      [
        .init(name: "AB", graph: graph, decisions: []),
        .init(name: "B", graph: third, decisions: []),
      ],
      clash: .rename
    )
    #expect(more.graph.allNodes.map { more.graph.id(of: $0) } == ["B/p", "B/p'", "p", "q"])
  }

  @Test func decisionsFollowARenamedNode() throws {
    let graphs = try makeTwo()
    let combined = try Combination(
      [
        .init(name: "A", graph: graphs[0], decisions: []),
        .init(
          name: "B",
          graph: graphs[1],
          decisions: [.init(SameDecision(a: "q", b: "p", verdict: .same), place: "B:2")]
        ),
      ],
      clash: .rename
    )
    #expect(combined.merged == [["q", "B/p"]])
    #expect(combined.decisions == [SameDecision(a: "q", b: "B/p", verdict: .same)])
  }

  @Test func anEmptyModalityOrStatusIsTheUsualOne() throws {
    func edge(_ values: [EdgeField: String]) throws -> Graph {
      try makeNode { $0.addEdge("e", kind: .promoted, from: "p", to: "p", values) }
    }
    let same = try combine([
      edge([:]), edge([.modality: "asserted", .status: "accepted", .note: "n"]),
    ])
    #expect(same.graph.edgeCount == 1)
    #expect(same.graph.edge("e").flatMap { same.graph.note(of: $0) } == "n")
    for other in [[EdgeField.modality: "planned"], [.status: "rejected"]] {
      #expect(throws: CombinationError.self) { try combine([edge([:]), edge(other)]) }
      #expect(throws: CombinationError.self) { try combine([edge(other), edge([:])]) }
    }
  }

  @Test func documentsThatAreLikelyOneAreNoted() throws {
    let hash = String(repeating: "a1", count: 32)
    let combined = try combine([
      makeNode { $0.addDocument("d1", [.sha256: hash, .url: "https://x.example/1"]) },
      makeNode { builder in
        builder.addDocument("d2", [.sha256: hash.uppercased()])
        builder.addDocument("d3", [.url: "https://x.example/1"])
      },
    ])
    #expect(
      combined.notes.map(\.description) == [
        "the documents \"d1\" and \"d2\" have the same sha256; both stay",
        "the documents \"d1\" and \"d3\" have the same url; both stay",
      ]
    )
  }

  @Test(arguments: [
    (["1", "2"], ["0.5"], true), (["7"], ["007"], false), (["true"], ["maybe"], false),
    (["9007199254740993"], ["0.5"], false),
  ])
  func aColumnOfTwoTypesHoldsTheValuesOfBoth(
    _ first: [String],
    _ second: [String],
    _ isNumber: Bool
  ) throws {
    func graph(_ letter: String, _ values: [String]) throws -> Graph {
      try makeGraph { builder in
        for (number, value) in values.enumerated() {
          builder.addNode("\(letter)\(number)", kind: .person, name: "N")
          builder.set(builder.addColumn(named: "size", to: .nodes), of: .nodes, to: value)
        }
        builder.addNode("\(letter)x", kind: .person, name: "N")
        _ = builder.addColumn(named: "empty", to: .nodes)
        let own = builder.addColumn(named: letter == "a" ? "late" : "empty", to: .nodes)
        if letter == "b" { builder.set(own, of: .nodes, to: "5") }
      }
    }
    let combined = try combine([graph("a", first), graph("b", second)]).graph
    let fields = combined.fields(of: .nodes)
    let size = try #require(fields.firstIndex { $0.name == "size" })
    let most = Double.greatestFiniteMagnitude
    #expect(fields[size].type == (isNumber ? .number(minimum: -most, maximum: most) : .text))
    let values = combined.allNodes.map { combined.cell(at: size, row: $0.index, of: .nodes) }
    #expect(values == first + [""] + second + [""])
    // A column without values has no say in the type.
    let empty = try #require(fields.first { $0.name == "empty" })
    #expect(empty.type == .integer(minimum: .min + 1))
  }
}
