import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct MergedEdgesTests {
  /// Edges from a to b of the kind funded, one for each set of values, called e1, e2 and so on.
  private static func graph(_ edges: [[EdgeField: String]]) throws -> Graph {
    try makeGraph { builder in
      for node in ["a", "b", "daily", "weekly"] {
        builder.addNode(node, kind: .organisation, name: node)
      }
      builder.addDocument("d1", [.publisher: "daily", .title: "One"])
      builder.addDocument("d2", [.publisher: "weekly", .title: "Two"])
      builder.addDocument("d3", [.publisher: "daily", .title: "Three"])
      for (place, values) in edges.enumerated() {
        builder.addEdge("e\(place + 1)", kind: .funded, from: "a", to: "b", values)
      }
    }
  }

  private static func merged(_ edges: [[EdgeField: String]]) throws -> (Graph, EdgeID) {
    let graph = try graph(edges).mergingParallelEdges()
    try #require(graph.edgeCount == 1)
    return (graph, try #require(graph.edge("a:funded:b")))
  }

  @Test func oneEdgeStandsForTheClaimsOfAKindBetweenTheSameEnds() throws {
    let (graph, edge) = try Self.merged([
      [.document: "d2", .paragraph: "3"], [.document: "d1"], [.document: "d2", .paragraph: "7"],
      [:],
    ])
    #expect(graph.value(MergedField.count, of: edge) == .integer(4))
    #expect(graph.value(MergedField.support, of: edge) == .integer(2))
    #expect(graph.value(MergedField.documents, of: edge) == .list(["d1", "d2"]))
    #expect(graph.value(MergedField.claims, of: edge) == .list(["e1", "e2", "e3", "e4"]))
    #expect(
      graph.value(MergedField.citations, of: edge)
        == .list(["weekly, Two, ¶ 3", "daily, One", "weekly, Two, ¶ 7"])
    )
  }

  @Test func supportIsOfIndependentSourcesAndAssertedClaims() throws {
    let (graph, edge) = try Self.merged([
      [.document: "d1"], [.document: "d3"], [.document: "d2", .modality: "planned"],
    ])
    #expect(graph.value(MergedField.support, of: edge) == .integer(1))
  }

  @Test func otherKindsDirectionsAndLoopsStayApart() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      builder.addNode("b", kind: .organisation, name: "B")
      builder.addNode("c", kind: .organisation, name: "C")
      builder.addEdge("e1", kind: .funded, from: "a", to: "b")
      builder.addEdge("e2", kind: .funded, from: "b", to: "a")
      builder.addEdge("e3", kind: .promoted, from: "a", to: "b")
      builder.addEdge("e4", kind: .funded, from: "a", to: "a")
      builder.addEdge("e5", kind: .funded, from: "a", to: "a")
    }.mergingParallelEdges()
    #expect(
      graph.ids(graph.allEdges)
        == ["a:funded:a", "a:funded:b", "a:promoted:b", "b:funded:a"]
    )
    #expect(graph.ids(graph.allNodes) == ["a", "b", "c"])
  }

  @Test func aSingleClaimKeepsItsValues() throws {
    let (graph, edge) = try Self.merged([
      [
        .document: "d1", .paragraph: "3", .start: "5", .end: "9", .sourceText: "A",
        .verb: "gives", .date: "2025-03", .amount: "1000000000000", .currency: "CNY",
        .mode: "direct", .note: "n", .about: "b|a",
      ]
    ])
    #expect(graph.value(MergedField.count, of: edge) == .integer(1))
    let citation = try #require(graph.citation(of: edge))
    #expect(citation.document == "d1")
    #expect(citation.paragraph == 3)
    #expect(citation.range == 5..<9)
    #expect(citation.sourceText == "A")
    #expect(graph.verb(of: edge) == "gives")
    #expect(graph.date(of: edge)?.description == "2025-03")
    #expect(graph.amount(of: edge) == 1_000_000_000_000)
    #expect(graph.currency(of: edge) == "CNY")
    #expect(graph.mode(of: edge) == .direct)
    #expect(graph.note(of: edge) == "n")
    #expect(graph.ids(graph.about(of: edge)) == ["b", "a"])
  }

  @Test func onlyWhatAllClaimsShareIsKept() throws {
    let (graph, edge) = try Self.merged([
      [.verb: "gives", .date: "2025", .mode: "direct", .note: "same"],
      [.verb: "pays", .date: "2025", .note: "same"],
    ])
    #expect(graph.verb(of: edge) == nil)
    #expect(graph.date(of: edge)?.description == "2025")
    #expect(graph.mode(of: edge) == nil)
    #expect(graph.note(of: edge) == "same")
  }

  @Test func aPlaceInADocumentIsKeptWholeOrNotAtAll() throws {
    let place: [EdgeField: String] = [
      .document: "d1", .paragraph: "3", .start: "5", .end: "9", .sourceText: "A",
    ]
    let (same, one) = try Self.merged([place, place])
    #expect(same.citation(of: one)?.range == 5..<9)
    #expect(same.citation(of: one)?.paragraph == 3)
    for (field, value) in [
      (EdgeField.document, "d2"), (.paragraph, "4"), (.start, "6"), (.end, "8"),
      (.sourceText, "she"),
    ] {
      var other = place
      other[field] = value
      let (graph, edge) = try Self.merged([place, other])
      for column in ["paragraph", "start", "end", "source_text"] {
        #expect(graph.value(column, of: edge) == nil, "\(column) is kept although \(field) differs")
      }
      #expect(graph.documentID(of: edge) == (field == .document ? nil : "d1"))
    }
  }

  @Test func aSumIsKeptOnlyWithItsCurrency() throws {
    let sum: [EdgeField: String] = [.amount: "5", .currency: "CNY"]
    let (same, one) = try Self.merged([sum, sum])
    #expect(same.amount(of: one) == 5)
    #expect(same.currency(of: one) == "CNY")
    for other in [
      [.amount: "6", .currency: "CNY"], [.amount: "5", .currency: "EUR"], [:],
    ] as [[EdgeField: String]] {
      let (graph, edge) = try Self.merged([sum, other])
      #expect(graph.amount(of: edge) == nil)
      #expect(graph.currency(of: edge) == nil)
    }
  }

  @Test(arguments: [
    (["opinion", "opinion"], Modality.opinion), (["opinion", "planned"], .planned),
    (["opinion", ""], .asserted),
  ])
  func theModalityIsThePlainest(_ modalities: [String], _ plainest: Modality) throws {
    let (graph, edge) = try Self.merged(modalities.map { [.modality: $0] })
    #expect(graph.modality(of: edge) == plainest)
  }

  @Test(arguments: [
    (["proposed", ""], Status.accepted),
    (["rejected", "proposed"], .proposed), (["rejected", "rejected"], .rejected),
  ])
  func theStatusIsTheBest(_ statuses: [String], _ best: Status) throws {
    let (graph, edge) = try Self.merged(statuses.map { [.status: $0] })
    #expect(graph.status(of: edge) == best)
  }

  @Test func deniedAndDisputedClaimsAreFoldedApart() throws {
    let graph = try makeGraph { builder in
      for node in ["a", "b"] { builder.addNode(node, kind: .organisation, name: node) }
      let claims: [[EdgeField: String]] = [
        [:], [.modality: "denied"], [.status: "disputed"], [:], [.modality: "planned"],
        [.modality: "denied", .status: "disputed"], [.modality: "denied"],
      ]
      for (place, values) in claims.enumerated() {
        builder.addEdge("e\(place)", kind: .funded, from: "a", to: "b", values)
      }
    }
    let folded = graph.mergingParallelEdges()
    #expect(
      folded.allEdges.map(folded.id(of:)) == [
        "a:funded:b", "a:funded:b:denied", "a:funded:b:denied:disputed", "a:funded:b:disputed",
      ]
    )
    #expect(folded.allEdges.map(folded.modality(of:)) == [.asserted, .denied, .denied, .asserted])
    #expect(
      folded.allEdges.map { folded.value(MergedField.count, of: $0) }
        == [3, 2, 1, 1].map { .integer($0) }
    )
  }

  @Test func theConfidenceIsTheHighest() throws {
    let (graph, edge) = try Self.merged([[.confidence: "0.25"], [:], [.confidence: "0.5"]])
    #expect(graph.confidence(of: edge) == 0.5)
    let (none, one) = try Self.merged([[:], [:]])
    #expect(none.confidence(of: one) == nil)
  }

  @Test func documentsAndNodesStay() throws {
    let graph = try Self.graph([[.document: "d1"], [.document: "d1"]]).mergingParallelEdges()
    #expect(graph.allDocuments.map { graph.id(of: $0) } == ["d1", "d2", "d3"])
    #expect(graph.document("d1").flatMap { graph.text(.title, of: $0) } == "One")
    #expect(graph.ids(graph.allNodes) == ["a", "b", "daily", "weekly"])
  }

  @Test(arguments: [
    ("a:funded", "b", "a", "funded:b"), ("a:", "b", "a", ":b"), ("a\\", "b", "a", "\\b"),
    ("a\\", "b", "a\\\\", "b"), ("a|", "b", "a\\|", "b"), ("a:funded:b", "c", "a", "b:funded:c"),
  ])
  func noTwoPairsOfEndsShareAnID(
    _ source: String,
    _ target: String,
    _ otherSource: String,
    _ otherTarget: String
  ) throws {
    let nodes = Set([source, target, otherSource, otherTarget])
    let graph = try makeGraph { builder in
      for node in nodes { builder.addNode(node, kind: .organisation, name: node) }
      builder.addEdge("e1", kind: .funded, from: source, to: target)
      builder.addEdge("e2", kind: .funded, from: otherSource, to: otherTarget)
    }.mergingParallelEdges()
    #expect(graph.edgeCount == 2)
    #expect(Set(graph.ids(graph.allEdges)).count == 2)
  }

  @Test func colonsAndBackslashesInIDsAreEscaped() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a:1", kind: .organisation, name: "A")
      builder.addNode("b\\", kind: .organisation, name: "B")
      builder.addEdge("e1", kind: .funded, from: "a:1", to: "b\\")
    }.mergingParallelEdges()
    #expect(graph.ids(graph.allEdges) == ["a\\:1:funded:b\\\\"])
  }

  @Test func foldingAFoldedGraphChangesNothing() throws {
    let once = try Self.graph([
      [.document: "d1", .paragraph: "2"], [.document: "d2"], [.document: "d3"],
    ]).mergingParallelEdges()
    let twice = once.mergingParallelEdges()
    #expect(twice.ids(twice.allEdges) == once.ids(once.allEdges))
    let edge = try #require(twice.edge("a:funded:b"))
    for column in once.fields(of: .edges).map(\.name) {
      #expect(twice.value(column, of: edge) == once.value(column, of: edge), "\(column) changed")
    }
  }

  @Test(arguments: ["count", "support", "documents", "claims", "citations"])
  func aColumnOfTheDatasetGivesWay(_ name: String) throws {
    for text in ["1", "true", "many"] {
      let graph = try makeGraph { builder in
        builder.addNode("a", kind: .organisation, name: "A")
        builder.addDocument("d", [.title: "T"])
        let column = builder.addColumn(named: name, to: .edges)
        for id in ["e1", "e2"] {
          builder.addEdge(id, kind: .funded, from: "a", to: "a", [.document: "d"])
          builder.set(column, of: .edges, to: text)
        }
      }.mergingParallelEdges()
      let edge = try #require(graph.edge("a:funded:a"))
      #expect(graph.value(MergedField.count, of: edge) == .integer(2))
      #expect(graph.value(MergedField.support, of: edge) == .integer(0))
      #expect(graph.value(MergedField.documents, of: edge) == .list(["d"]))
      #expect(graph.value(MergedField.claims, of: edge) == .list(["e1", "e2"]))
      #expect(graph.value(MergedField.citations, of: edge) == .list(["T", "T"]))
    }
  }

  @Test func othersOfTheDatasetsColumnsAreKeptWhereShared() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      let same = builder.addColumn(named: "same", to: .edges)
      let other = builder.addColumn(named: "other", to: .edges)
      for (id, value) in [("e1", "1"), ("e2", "2")] {
        builder.addEdge(id, kind: .funded, from: "a", to: "a")
        builder.set(same, of: .edges, to: "7")
        builder.set(other, of: .edges, to: value)
      }
    }.mergingParallelEdges()
    let edge = try #require(graph.edge("a:funded:a"))
    #expect(graph.value("same", of: edge) == .integer(7))
    #expect(graph.value("other", of: edge) == nil)
  }

  @Test func aGraphWithoutEdgesStaysAsItIs() throws {
    let graph = try Self.graph([]).mergingParallelEdges()
    #expect(graph.nodeCount == 4)
    #expect(graph.edgeCount == 0)
  }

  @Test func columnsOfTheDatasetWithTheNamesOfFoldedOnesAreKept() throws {
    let graph = try makeGraph { builder in
      let count = builder.addColumn(named: "count", to: .edges)
      let citations = builder.addColumn(named: "citations", to: .edges)
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a")
      builder.set(count, of: .edges, to: "7")
      builder.set(citations, of: .edges, to: "many")
    }
    let folded = graph.mergingParallelEdges()
    let edge = try #require(folded.allEdges.first)
    #expect(folded.value("count", of: edge) == .integer(1))
    #expect(folded.value("data_count", of: edge) == .integer(7))
    #expect(folded.value("data_citations", of: edge) == .text("many"))
  }

  @Test func citationsOfPlansAndOpinionsSaySo() throws {
    let graph = try makeGraph { builder in
      builder.addDocument("d", [.title: "Budget"])
      builder.addNode("a", kind: .person, name: "A")
      for (id, modality) in [("e1", "asserted"), ("e2", "opinion"), ("e3", "planned")] {
        builder.addEdge(
          id,
          kind: .promoted,
          from: "a",
          to: "a",
          [.document: "d", .modality: modality]
        )
      }
    }
    let folded = graph.mergingParallelEdges()
    let edge = try #require(folded.allEdges.first)
    #expect(
      folded.value("citations", of: edge)
        == .list(["Budget", "Budget (opinion)", "Budget (planned)"])
    )
  }
}
