import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct GraphDifferenceTests {
  /// Edges from a to b of the kind funded with some values, and three documents of two publishers.
  private static func graph(
    _ edges: [(String, [EdgeField: String])],
    node: [NodeField: String] = [:]
  ) throws -> Graph {
    try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A", node)
      builder.addNode("b", kind: .organisation, name: "B")
      builder.addDocument("d1", [.publisher: "daily"])
      builder.addDocument("d2", [.publisher: "weekly"])
      builder.addDocument("d3", [.publisher: "daily"])
      for (id, values) in edges {
        builder.addEdge(id, kind: .funded, from: "a", to: "b", values)
      }
    }
  }

  /// The changes of the edge e between two sets of values, as `column: old → new`.
  private static func changes(
    _ old: [EdgeField: String],
    _ new: [EdgeField: String]
  ) throws -> [String] {
    let difference = GraphDifference(
      from: try graph([("e", old)]),
      to: try graph([("e", new)])
    )
    #expect(difference.edges.added.isEmpty && difference.edges.removed.isEmpty)
    return difference.edges.changed.flatMap(\.columns).map { difference.text(of: $0) }
  }

  @Test func rowsAreAddedRemovedAndChangedByTheirIDs() throws {
    let old = try makeGraph { builder in
      builder.addDocument("d1", [.title: "One"])
      builder.addDocument("d2")
      for id in ["a", "b", "c"] { builder.addNode(id, kind: .person, name: id) }
      builder.addEdge("e1", kind: .promoted, from: "a", to: "b")
      builder.addEdge("e2", kind: .promoted, from: "b", to: "c")
    }
    let new = try makeGraph { builder in
      builder.addDocument("d1", [.title: "First"])
      builder.addDocument("d3")
      for id in ["a", "b", "d"] { builder.addNode(id, kind: .person, name: id == "a" ? "A" : id) }
      builder.addEdge("e1", kind: .promoted, from: "a", to: "b", [.note: "n"])
      builder.addEdge("e3", kind: .promoted, from: "b", to: "d")
    }
    let difference = GraphDifference(from: old, to: new)
    #expect(new.ids(difference.nodes.added) == ["d"])
    #expect(old.ids(difference.nodes.removed) == ["c"])
    #expect(difference.nodes.changed.map { old.id(of: $0.old) } == ["a"])
    #expect(difference.nodes.changed.map { difference.text(of: $0.columns[0]) } == ["name: a → A"])
    #expect(new.ids(difference.edges.added) == ["e3"])
    #expect(old.ids(difference.edges.removed) == ["e2"])
    #expect(difference.edges.changed.map { new.id(of: $0.new) } == ["e1"])
    #expect(difference.documents.added.map { new.id(of: $0) } == ["d3"])
    #expect(difference.documents.removed.map { old.id(of: $0) } == ["d2"])
    #expect(
      difference.documents.changed.flatMap(\.columns).map { difference.text(of: $0) }
        == ["title: One → First"]
    )
    #expect(!difference.isEmpty)
  }

  @Test(
    arguments: [
      ([.note: "x"], [:], ["note: x → (empty)"]),
      ([:], [.amount: "5", .currency: "CNY"], ["amount: (empty) → 5", "currency: (empty) → CNY"]),
      ([.confidence: "0.5"], [.confidence: "0.75"], ["confidence: 0.5 → 0.75"]),
      ([.paragraph: "1"], [.paragraph: "2"], ["paragraph: 1 → 2"]),
      ([.about: "a|b"], [.about: "b|c"], ["about: A (a); B (b) → B (b); c"]),
      ([.document: "d1"], [.document: "gone"], ["document: d1 → gone"]),
      ([.modality: "planned"], [:], ["modality: planned → asserted"]),
      ([:], [.status: "disputed"], ["status: accepted → disputed"]),
      ([.mode: "direct"], [.mode: "direct"], []),
      ([.modality: "asserted", .status: "accepted"], [:], []),
      ([.amount: "1e3", .currency: "CNY"], [.amount: "1000", .currency: "CNY"], []),
    ] as [([EdgeField: String], [EdgeField: String], [String])]
  )
  func columnsAreComparedByWhatTheyMean(
    _ old: [EdgeField: String],
    _ new: [EdgeField: String],
    _ changes: [String]
  ) throws {
    #expect(try Self.changes(old, new) == changes)
  }

  @Test func changedEndsAndKindsAreColumnsLikeOthers() throws {
    func graph(_ kind: EdgeKind, _ source: String, _ target: String) throws -> Graph {
      try makeGraph { builder in
        for id in ["a", "b"] { builder.addNode(id, kind: .person, name: id.uppercased()) }
        builder.addEdge("e", kind: kind, from: source, to: target)
      }
    }
    let difference = GraphDifference(
      from: try graph(.funded, "a", "b"),
      to: try graph(.promoted, "b", "a")
    )
    #expect(
      difference.edges.changed.flatMap(\.columns).map { difference.text(of: $0) }
        == ["kind: funded → promoted", "source: A (a) → B (b)", "target: B (b) → A (a)"]
    )
  }

  @Test func addedColumnsAreComparedByNameAndValue() throws {
    func graph(_ columns: [(String, String)], other: String) throws -> Graph {
      try makeGraph { builder in
        let positions = columns.map { builder.addColumn(named: $0.0, to: .nodes) }
        builder.addNode("a", kind: .person, name: "A")
        for (position, column) in zip(positions, columns) {
          builder.set(position, of: .nodes, to: column.1)
        }
        builder.addNode("b", kind: .person, name: "B")
        // Another row's value makes texts of a column that would hold numbers.
        builder.set(positions[0], of: .nodes, to: other)
      }
    }
    let old = try graph([("rank", "7"), ("seat", "north")], other: "1")
    let same = GraphDifference(
      from: old,
      to: try graph([("rank", "7"), ("seat", "north")], other: "1")
    )
    #expect(same.isEmpty)
    // In another order and, by other rows, of another type.
    let difference = GraphDifference(
      from: old,
      to: try graph([("rank", "7"), ("age", "40"), ("seat", "south")], other: "first")
    )
    let changes = difference.nodes.changed.map { change in
      change.columns.map { difference.text(of: $0) }
    }
    #expect(
      changes == [["age: (empty) → 40", "seat: north → south"], ["rank: 1 → first"]]
    )
  }

  @Test func kindsAreComparedByTheirIDsInEachVocabulary() throws {
    func graph(_ kinds: [String], _ kind: String) throws -> Graph {
      var vocabulary = Vocabulary.standard
      for id in kinds {
        vocabulary.declare(NodeKindDefinition(id: id, label: id, shape: .box))
        vocabulary.declare(EdgeKindDefinition(id: id, label: id, verb: id, inverseVerb: id))
      }
      let nodeKind = try #require(vocabulary.nodeKind(kind))
      let edgeKind = try #require(vocabulary.edgeKind(kind))
      return try makeGraph(vocabulary: vocabulary) { builder in
        builder.addNode("a", kind: nodeKind, name: "A")
        builder.addEdge("e", kind: edgeKind, from: "a", to: "a")
      }
    }
    let old = try graph(["x", "y"], "x")
    #expect(GraphDifference(from: old, to: try graph(["y", "x"], "x")).isEmpty)
    let difference = GraphDifference(from: old, to: try graph(["y", "x"], "y"))
    #expect(
      (difference.nodes.changed.flatMap(\.columns) + difference.edges.changed.flatMap(\.columns))
        .map { difference.text(of: $0) } == ["kind: x → y", "kind: x → y"]
    )
  }

  @Test func idsThatOnlyLookTheSameAreDifferent() throws {
    // é as one scalar and as two: the same to Swift, not to other tools.
    func graph(_ id: String) throws -> Graph {
      try makeGraph { $0.addNode(id, kind: .person, name: "A") }
    }
    let difference = GraphDifference(from: try graph("\u{E9}"), to: try graph("e\u{301}"))
    #expect(difference.nodes.added.count == 1)
    #expect(difference.nodes.removed.count == 1)
    #expect(difference.nodes.changed.isEmpty)
  }

  @Test func supportIsToldOfRelationsThatBothHave() throws {
    let old = try Self.graph([("e1", [.document: "d1"]), ("e2", [.document: "d2"])])
    let new = try Self.graph([("e1", [.document: "d1"]), ("e3", [.document: "d3"])])
    let change = try #require(GraphDifference(from: old, to: new).supportChanges.first)
    #expect([change.old, change.new] == [2, 1])
    #expect(new.ids([change.source, change.target]) == ["a", "b"])
    #expect(change.kind == .funded)
    let reverse = GraphDifference(from: new, to: old).supportChanges
    #expect(reverse.map { [$0.old, $0.new] } == [[1, 2]])
    // A relation that is new is added, not better supported.
    #expect(GraphDifference(from: try Self.graph([]), to: new).supportChanges.isEmpty)
  }

  @Test func supportChangesWhereOnlyADocumentDoes() throws {
    func graph(_ origin: String) throws -> Graph {
      try makeGraph { builder in
        builder.addNode("a", kind: .organisation, name: "A")
        builder.addDocument("d1", [.publisher: "daily"])
        builder.addDocument("d2", [.publisher: "weekly", .origin: origin])
        for id in ["d1", "d2"] {
          builder.addEdge("e-" + id, kind: .funded, from: "a", to: "a", [.document: id])
        }
      }
    }
    let difference = GraphDifference(from: try graph("agency"), to: try graph("daily"))
    #expect(difference.edges.isEmpty)
    #expect(difference.documents.changed.count == 1)
    #expect(difference.supportChanges.map { [$0.old, $0.new] } == [[2, 1]])
  }

  @Test func modalitiesChosenCountAsSupport() throws {
    let old = try Self.graph([("e1", [.document: "d1", .modality: "planned"])])
    let new = try Self.graph([
      ("e1", [.document: "d1", .modality: "planned"]),
      ("e2", [.document: "d2", .modality: "planned"]),
    ])
    #expect(GraphDifference(from: old, to: new).supportChanges.isEmpty)
    let planned = GraphDifference(
      from: .init(old),
      to: .init(new),
      modalities: [.planned]
    )
    #expect(planned.supportChanges.map { [$0.old, $0.new] } == [[1, 2]])
  }

  @Test func partsCompareTheirRowsAndTheDocumentsTheyCite() throws {
    let old = try Self.graph([("e1", [.document: "d1"]), ("e2", [.document: "d2"])])
    let new = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "New A")
      builder.addNode("b", kind: .organisation, name: "New B")
      builder.addDocument("d1", [.publisher: "other"])
      builder.addDocument("d4")
      builder.addEdge("e1", kind: .funded, from: "a", to: "a", [.document: "d1"])
      builder.addEdge("e4", kind: .funded, from: "a", to: "b", [.document: "d4"])
    }
    let a = try #require(new.node("a"))
    let e1 = try #require(new.edge("e1"))
    let difference = GraphDifference(
      from: .init(old, nodes: Array(old.allNodes.prefix(1)), edges: []),
      to: .init(new, nodes: [a], edges: [e1])
    )
    #expect(difference.nodes.changed.map { new.id(of: $0.new) } == ["a"])
    #expect(new.ids(difference.edges.added) == ["e1"])
    #expect(difference.documents.added.isEmpty)
    #expect(difference.documents.removed.isEmpty)
    #expect(difference.documents.changed.map { new.id(of: $0.new) } == ["d1"])
  }

  @Test func emptyGraphsAreTheSame() throws {
    let empty = try makeGraph { _ in }
    #expect(GraphDifference(from: empty, to: empty).isEmpty)
    let graph = try Self.graph([("e", [:])])
    let difference = GraphDifference(from: empty, to: graph)
    #expect(difference.nodes.added.count == 2)
    #expect(difference.edges.added.count == 1)
    #expect(difference.documents.added.count == 3)
  }
}
