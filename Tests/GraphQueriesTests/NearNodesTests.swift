import GraphQueries
import StakeholderGraph
import Testing

struct NearNodesTests {
  @Test func theyAreThoseOfTheNeighbourhood() throws {
    for seed in UInt64(0)..<60 {
      let graph = try makeRandomGraph(seed: seed, nodes: 9, edges: 18)
      var selections = [Selection(), Selection(), Selection(), Selection()]
      selections[1].statuses = [.rejected]
      selections[2].nodeKinds = [.person]
      selections[3].minimalSupport = 2
      for selection in selections {
        for direction in Direction.allCases {
          for node in graph.allNodes {
            let depth = 1 + Int(seed % 3)
            let near = NearNodes(
              to: node,
              in: graph,
              direction: direction,
              depth: depth,
              selection: selection
            )
            let full = Neighbourhood(
              of: node,
              in: graph,
              direction: direction,
              depth: depth,
              selection: selection
            )
            let expected = full.neighbours.sorted {
              ($0.distance, $0.node) < ($1.distance, $1.node)
            }
            #expect(near.all == expected.map(\.node), "seed \(seed)")
          }
        }
      }
    }
  }
}
