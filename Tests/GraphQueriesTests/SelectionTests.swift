import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct SelectionTests {
  /// mira founded north, north funded south, south promoted plan, gazette quoted mira; alone has no
  /// edge.
  private static func graph() throws -> Graph {
    try makeGraph { builder in
      builder.addNode("alone", kind: .region, name: "Alone")
      builder.addNode("gazette", kind: .organisation, name: "Gazette")
      builder.addNode("mira", kind: .person, name: "Mira")
      builder.addNode("north", kind: .organisation, name: "North")
      builder.addNode("plan", kind: .initiative, name: "Plan")
      builder.addNode("south", kind: .organisation, name: "South")
      builder.addEdge("e1", kind: .founded, from: "mira", to: "north")
      builder.addEdge("e2", kind: .funded, from: "north", to: "south", [.status: "disputed"])
      builder.addEdge("e3", kind: .promoted, from: "south", to: "plan", [.modality: "planned"])
      builder.addEdge("e4", kind: .quoted, from: "gazette", to: "mira", [.status: "proposed"])
      builder.addEdge("e5", kind: .quoted, from: "gazette", to: "mira", [.status: "rejected"])
    }
  }

  /// The ids of a part's nodes and edges.
  private static func content(of part: Selection.Part) -> [[String]] {
    [part.graph.ids(part.graph.allNodes), part.graph.ids(part.graph.allEdges)]
  }

  @Test func withoutChoicesProposedAndRejectedClaimsAreLeftOut() throws {
    let graph = try Self.graph()
    #expect(graph.ids(Selection().edges(of: graph)) == ["e1", "e2", "e3"])
    let part = Selection().part(of: graph)
    #expect(
      Self.content(of: part) == [
        ["alone", "gazette", "mira", "north", "plan", "south"], ["e1", "e2", "e3"],
      ]
    )
    #expect(part.claimCount == 3)
    #expect(part.droppedNodeCount == 0)
  }

  @Test(arguments: [
    ([Status.proposed], ["e4"]), ([.rejected, .accepted], ["e1", "e3", "e5"]),
    ([.disputed], ["e2"]),
    ([], []),
  ])
  func statuses(_ statuses: [Status], _ edges: [String]) throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.statuses = Set(statuses)
    #expect(graph.ids(selection.edges(of: graph)) == edges)
  }

  @Test(arguments: [
    ([EdgeKind.founded], ["e1"]), ([.funded, .promoted], ["e2", "e3"]), ([.quoted], []),
    ([], ["e1", "e2", "e3"]),
  ])
  func edgeKinds(_ kinds: [EdgeKind], _ edges: [String]) throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.edgeKinds = Set(kinds)
    #expect(graph.ids(selection.edges(of: graph)) == edges)
  }

  @Test(arguments: [
    ([Modality.planned], ["e3"]), ([.asserted, .planned], ["e1", "e2", "e3"]), ([.denied], []),
    ([], ["e1", "e2", "e3"]),
  ])
  func modalities(_ modalities: [Modality], _ edges: [String]) throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.modalities = Set(modalities)
    #expect(graph.ids(selection.edges(of: graph)) == edges)
  }

  @Test(arguments: [
    ([NodeKind.organisation], ["gazette", "north", "south"], ["e2"]),
    ([.person, .organisation], ["gazette", "mira", "north", "south"], ["e1", "e2"]),
    ([.region], ["alone"], []),
  ])
  func nodeKindsTakeTheEdgesBetweenThem(
    _ kinds: [NodeKind],
    _ nodes: [String],
    _ edges: [String]
  ) throws {
    var selection = Selection()
    selection.nodeKinds = Set(kinds)
    #expect(Self.content(of: selection.part(of: try Self.graph())) == [nodes, edges])
  }

  @Test(arguments: [
    (1, ["mira", "north"], ["e1"]), (2, ["mira", "north", "south"], ["e1", "e2"]),
    (3, ["mira", "north", "plan", "south"], ["e1", "e2", "e3"]),
    (9, ["mira", "north", "plan", "south"], ["e1", "e2", "e3"]),
  ])
  func theFocusReachesAsFarAsTheDepth(
    _ depth: Int,
    _ nodes: [String],
    _ edges: [String]
  ) throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.focus = [try #require(graph.node("mira"))]
    selection.depth = depth
    #expect(Self.content(of: selection.part(of: graph)) == [nodes, edges])
  }

  @Test func edgesAreFollowedAgainstTheirDirectionToo() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.focus = [try #require(graph.node("plan"))]
    selection.depth = 2
    #expect(
      Self.content(of: selection.part(of: graph)) == [["north", "plan", "south"], ["e2", "e3"]]
    )
  }

  @Test func severalNodesInFocusBringTheirSurroundingsAndTheEdgesBetween() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.focus = [
      try #require(graph.node("mira")), try #require(graph.node("south")),
    ]
    #expect(
      Self.content(of: selection.part(of: graph)) == [
        ["mira", "north", "plan", "south"], ["e1", "e2", "e3"],
      ]
    )
  }

  @Test func theFocusGoesOnlyAlongSelectedEdges() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.focus = [try #require(graph.node("mira"))]
    selection.depth = 5
    selection.statuses = [.accepted]
    #expect(Self.content(of: selection.part(of: graph)) == [["mira", "north"], ["e1"]])
  }

  @Test func theFocusGoesOnlyThroughSelectedKindsOfNode() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.focus = [try #require(graph.node("mira"))]
    selection.depth = 5
    selection.nodeKinds = [.initiative]
    #expect(Self.content(of: selection.part(of: graph)) == [["mira"], []])
  }

  @Test func aNodeInFocusOfAnotherKindStays() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.focus = [try #require(graph.node("mira"))]
    selection.nodeKinds = [.organisation]
    selection.depth = 2
    #expect(
      Self.content(of: selection.part(of: graph)) == [["mira", "north", "south"], ["e1", "e2"]]
    )
    #expect(selection.allows(selection.focus[0], in: graph))
  }

  @Test func nodesWithoutASelectedEdgeAreDroppedAndCounted() throws {
    var selection = Selection()
    selection.keepsIsolatedNodes = false
    let part = selection.part(of: try Self.graph())
    #expect(
      Self.content(of: part) == [["mira", "north", "plan", "south"], ["e1", "e2", "e3"]]
    )
    #expect(part.droppedNodeCount == 2)
  }

  @Test func onlyNodesOfTheSelectedKindsAreCountedAsDropped() throws {
    var selection = Selection()
    selection.keepsIsolatedNodes = false
    selection.nodeKinds = [.organisation]
    let part = selection.part(of: try Self.graph())
    #expect(Self.content(of: part) == [["north", "south"], ["e2"]])
    #expect(part.droppedNodeCount == 1)
  }

  @Test func aNodeInFocusStaysWithoutAnEdge() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.keepsIsolatedNodes = false
    selection.focus = [try #require(graph.node("alone"))]
    let part = selection.part(of: graph)
    #expect(Self.content(of: part) == [["alone"], []])
    #expect(part.droppedNodeCount == 0)
  }

  @Test func aNodeWithOnlyASelfLoopIsNotIsolated() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      builder.addNode("b", kind: .organisation, name: "B")
      builder.addEdge("loop", kind: .promoted, from: "a", to: "a")
    }
    var selection = Selection()
    selection.keepsIsolatedNodes = false
    #expect(Self.content(of: selection.part(of: graph)) == [["a"], ["loop"]])
  }

  @Test func foldingComesLastAndClaimsAreCountedBefore() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      builder.addNode("b", kind: .organisation, name: "B")
      builder.addEdge("e1", kind: .funded, from: "a", to: "b")
      builder.addEdge("e2", kind: .funded, from: "a", to: "b")
      builder.addEdge("e3", kind: .funded, from: "a", to: "b", [.status: "rejected"])
    }
    var selection = Selection()
    selection.mergesEdges = true
    let part = selection.part(of: graph)
    #expect(part.claimCount == 2)
    #expect(Self.content(of: part) == [["a", "b"], ["a:funded:b"]])
    let edge = try #require(part.graph.allEdges.first)
    #expect(part.graph.value(MergedField.count, of: edge) == .integer(2))
    #expect(part.graph.value(MergedField.claims, of: edge) == .list(["e1", "e2"]))
  }

  @Test func onlyTheDocumentsOfSelectedEdgesStay() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      builder.addDocument("d1")
      builder.addDocument("d2")
      builder.addEdge("e1", kind: .funded, from: "a", to: "a", [.document: "d1"])
      builder.addEdge("e2", kind: .promoted, from: "a", to: "a", [.document: "d2"])
    }
    var selection = Selection()
    selection.edgeKinds = [.promoted]
    let part = selection.part(of: graph).graph
    #expect(part.allDocuments.map { part.id(of: $0) } == ["d2"])
  }

  @Test func anEmptyGraphHasAnEmptyPart() throws {
    var selection = Selection()
    selection.mergesEdges = true
    selection.keepsIsolatedNodes = false
    let part = selection.part(of: try makeGraph { _ in })
    #expect(Self.content(of: part) == [[], []])
    #expect(part.claimCount == 0)
  }
}
