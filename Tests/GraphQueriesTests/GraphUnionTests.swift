import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct GraphUnionTests {
  /// A claim: id, kind, source, target, document, and a note.
  private typealias Claim = (String, EdgeKind, String, String, String, String)

  private static func graph(
    _ nodes: [String],
    _ claims: [Claim],
    names: [String: String] = [:]
  ) throws -> Graph {
    try makeGraph { builder in
      for id in ["d1", "d2", "d3"] { builder.addDocument(id, [.publisher: "p-" + id]) }
      for id in nodes { builder.addNode(id, kind: .organisation, name: names[id] ?? id) }
      for (id, kind, source, target, document, note) in claims {
        builder.addEdge(
          id,
          kind: kind,
          from: source,
          to: target,
          [.document: document, .note: note]
        )
      }
    }
  }

  private static func union(_ old: Graph, _ new: Graph) -> GraphUnion {
    GraphUnion(of: GraphDifference(from: old, to: new))
  }

  private static func edges(_ union: GraphUnion, in graph: Graph) -> [String: Change] {
    let changes = union.changes(in: graph)
    return Dictionary(
      uniqueKeysWithValues: graph.allEdges.map { (graph.id(of: $0), changes[$0]) }
    )
  }

  @Test func bothSidesAreInIt() throws {
    let union = Self.union(
      try Self.graph(["a", "b", "c"], [("e1", .funded, "a", "b", "d1", "")], names: ["b": "B"]),
      try Self.graph(["a", "b", "d"], [("e2", .funded, "a", "d", "d1", "")])
    )
    let changes = union.changes(in: union.graph)
    let nodes = union.graph.allNodes.map { changes[$0] }
    #expect(union.graph.ids(union.graph.allNodes) == ["a", "b", "c", "d"])
    #expect(nodes == [.unchanged, .changed, .removed, .added])
    #expect(Self.edges(union, in: union.graph) == ["e1": .removed, "e2": .added])
    let b = try #require(union.graph.node("b"))
    #expect(changes.columns(of: b).map(\.field.name) == ["name"])
    #expect(union.graph.name(of: b) == "b")
  }

  @Test func claimsAreToldOneByOne() throws {
    let union = Self.union(
      try Self.graph(
        ["a", "b"],
        [
          ("e1", .funded, "a", "b", "d1", ""), ("e2", .funded, "a", "b", "d2", "old"),
          ("e3", .promoted, "a", "b", "d3", "same"),
        ]
      ),
      try Self.graph(
        ["a", "b"],
        [
          ("e1", .funded, "a", "b", "d1", ""), ("e2", .funded, "a", "b", "d2", "new"),
          ("x", .promoted, "a", "b", "d3", "same"),
        ]
      )
    )
    #expect(
      Self.edges(union, in: union.graph)
        == ["e1": .unchanged, "e2": .changed, "x": .unchanged]
    )
  }

  @Test(
    arguments: [
      // Old claims, new claims, what became of the line that stands for them.
      ([], ["d1"], Change.added), (["d1"], [], .removed), (["d1"], ["d1"], .unchanged),
      (["d1"], ["d1", "d2"], .better(old: 1, new: 2)),
      (["d1", "d2", "d3"], ["d3"], .worse(old: 3, new: 1)),
      (["d1"], ["d1", "d1"], .changed), (["d1", "d1"], ["d1"], .changed),
      (["d1"], ["d2"], .changed),
    ] as [([String], [String], Change)]
  )
  func aFoldedLineIsToldByItsClaims(_ old: [String], _ new: [String], _ change: Change) throws {
    func graph(_ documents: [String], _ side: String) throws -> Graph {
      var claims: [Claim] = []
      for (place, document) in documents.enumerated() {
        claims.append(("\(document)-\(place)", .funded, "a", "b", document, ""))
      }
      return try Self.graph(["a", "b"], claims)
    }
    let union = Self.union(try graph(old, "old"), try graph(new, "new"))
    let folded = union.graph.mergingParallelEdges()
    #expect(Self.edges(union, in: folded) == ["a:funded:b": change])
  }

  @Test func aClaimWithOtherEndsStandsTwice() throws {
    let union = Self.union(
      try Self.graph(
        ["a", "b", "c"],
        [("e", .funded, "a", "b", "d1", ""), ("e'", .funded, "b", "c", "d2", "")]
      ),
      try Self.graph(
        ["a", "b", "c"],
        [("e", .funded, "a", "c", "d1", ""), ("e'", .funded, "b", "c", "d2", "")]
      )
    )
    #expect(
      Self.edges(union, in: union.graph) == ["e": .added, "e'": .unchanged, "e''": .removed]
    )
    let folded = union.graph.mergingParallelEdges()
    #expect(
      Self.edges(union, in: folded)
        == ["a:funded:b": .removed, "a:funded:c": .added, "b:funded:c": .unchanged]
    )
    let line = try #require(folded.edge("a:funded:b"))
    #expect(union.changes(in: folded).claims(of: line).map(\.change) == [.removed])
  }

  @Test func theChangedPartIsWhatDiffersAndWhatIsBetween() throws {
    let old = try Self.graph(
      ["a", "b", "c", "d", "lone", "new"].dropLast(),
      [("e1", .funded, "a", "b", "d1", ""), ("e2", .funded, "c", "d", "d1", "")]
    )
    let new = try Self.graph(
      ["a", "b", "c", "d", "lone", "new"],
      [
        ("e1", .funded, "a", "b", "d1", ""), ("e2", .funded, "c", "d", "d1", ""),
        ("e3", .promoted, "b", "a", "d2", ""),
      ]
    )
    let union = Self.union(old, new)
    let part = union.changes(in: union.graph).part()
    #expect(part.ids(part.allNodes) == ["a", "b", "new"])
    #expect(part.ids(part.allEdges) == ["e1", "e3"])
    #expect(Self.edges(union, in: part) == ["e1": .unchanged, "e3": .added])
    let lone = try #require(union.graph.node("lone"))
    let kept = union.changes(in: union.graph).part(keeping: [lone])
    #expect(kept.ids(kept.allNodes) == ["a", "b", "lone", "new"])
    let same = Self.union(old, old)
    #expect(same.changes(in: same.graph).part().nodeCount == 0)
  }

  @Test func aRelationOfOtherSupportIsPartOfWhatHasChanged() throws {
    func graph(_ publisher: String) throws -> Graph {
      try makeGraph { builder in
        builder.addNode("a", kind: .organisation, name: "A")
        builder.addNode("b", kind: .organisation, name: "B")
        builder.addDocument("d1", [.publisher: "p"])
        builder.addDocument("d2", [.publisher: publisher])
        for id in ["d1", "d2"] {
          builder.addEdge("e-" + id, kind: .funded, from: "a", to: "b", [.document: id])
        }
      }
    }
    let union = Self.union(try graph("p"), try graph("q"))
    let part = union.changes(in: union.graph).part()
    #expect(part.ids(part.allEdges) == ["e-d1", "e-d2"])
    #expect(
      Self.edges(union, in: part.mergingParallelEdges())
        == ["a:funded:b": .better(old: 1, new: 2)]
    )
  }

  @Test func kindsAndColumnsOfBothFindTheirPlace() throws {
    func graph(_ kind: String, _ node: String, _ value: String) throws -> Graph {
      var vocabulary = Vocabulary.standard
      let nodeKind = vocabulary.declare(NodeKindDefinition(id: kind, label: kind, shape: .box))
      let edgeKind = vocabulary.declare(
        EdgeKindDefinition(id: kind, label: kind, verb: kind, inverseVerb: kind)
      )
      return try makeGraph(vocabulary: vocabulary) { builder in
        let column = builder.addColumn(named: "own", to: .edges)
        builder.addNode(node, kind: nodeKind, name: node)
        builder.addEdge("e-" + node, kind: edgeKind, from: node, to: node)
        builder.set(column, of: .edges, to: value)
      }
    }
    // A number in the one, a text in the other.
    let union = Self.union(try graph("x", "a", "7"), try graph("y", "b", "seven"))
    let graph = union.graph
    #expect(graph.allNodes.map { graph.vocabulary[graph.kind(of: $0)].id } == ["x", "y"])
    #expect(graph.allEdges.map { graph.vocabulary[graph.kind(of: $0)].id } == ["x", "y"])
    #expect(graph.allEdges.map { graph.value("own", of: $0) } == [.text("7"), .text("seven")])
  }

  @Test func kindsOfAnotherVocabularyAreDeclared() throws {
    var vocabulary = Vocabulary.standard
    vocabulary.declare(EdgeKindDefinition(id: "x", label: "X", verb: "x", inverseVerb: "y"))
    vocabulary.declare(NodeKindDefinition(id: "t", label: "T", shape: .note))
    let graph = try Self.graph(["a"], [("e", .funded, "a", "a", "d1", "n")])
    let both = graph.declaringKinds(of: vocabulary)
    #expect(both.vocabulary == vocabulary)
    #expect(GraphDifference(from: graph, to: both).isEmpty)
    #expect(vocabulary == both.declaringKinds(of: .standard).vocabulary)
  }
}
