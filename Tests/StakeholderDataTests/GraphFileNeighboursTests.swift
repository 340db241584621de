import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

/// A graph file keeps the far ends of edges beside their numbers, and answers as the graph does without.
struct GraphFileNeighboursTests {
  @Test func nearNodesAreTheSame() throws {
    var random = FixedRandom(seed: 11)
    try withFolder { folder in
      for (nodes, edges) in [(1, 3), (9, 20), (700, 900), (20_000, 60_000)] {
        let graph = try makeGraph { builder in
          for node in 0..<nodes {
            // Ids of many lengths, some longer than what is copied without a call.
            let id = "n\(node)" + String(repeating: "x", count: node % 40)
            builder.addNode(id, kind: .person, name: "N")
          }
          func anyNode() -> String {
            // Low numbers have most edges.
            let share = Double.random(in: 0..<1, using: &random)
            let node = Int(share * share * share * Double(nodes))
            return "n\(node)" + String(repeating: "x", count: node % 40)
          }
          for edge in 0..<edges {
            let status = nodes == 9 && edge % 3 == 0 ? "rejected" : ""
            builder.addEdge(
              "e\(edge)",
              kind: edge % 2 == 0 ? .funded : .founded,
              from: anyNode(),
              to: anyNode(),
              [.status: status]
            )
          }
        }
        let path = folder + "/graph.stakegraph"
        try FileOutput.write(to: path) { take in GraphFileWriter().write(graph, to: take) }
        let mapped = try GraphFileReader.read(path, checking: .whenUsed)
        var kinds = Selection()
        kinds.edgeKinds = [.funded]
        for selection in [Selection(), kinds] {
          for direction in Direction.allCases {
            for depth in 1...3 {
              let node = try #require(graph.allNodes.first)
              func steps(_ graph: Graph) -> [[NodeID]] {
                NearNodes(
                  to: node,
                  in: graph,
                  direction: direction,
                  depth: depth,
                  selection: selection
                ).steps
              }
              let expected = steps(graph)
              #expect(steps(mapped) == expected)
              for step in expected {
                let lines = step.map { graph.id(of: $0) + "\n" }.joined()
                let tabs = step.reversed().map { graph.id(of: $0) + "\t" }.joined()
                for graph in [graph, mapped] {
                  var bytes: [UInt8] = []
                  graph.appendIDs(of: step, to: &bytes)
                  graph.appendIDs(of: step.reversed(), each: 0x09, to: &bytes)
                  #expect(bytes == Array((lines + tabs).utf8))
                }
              }
            }
          }
        }
        #expect(GraphFileReader.damage(in: mapped, of: path) == nil)
      }
    }
  }

  /// Ids in a damaged block are not those of others, and the damage is met.
  @Test func damagedIDsAreMet() throws {
    let graph = try makeGraph { builder in
      for node in 0..<40_000 { builder.addNode("node \(node)", kind: .person, name: "N") }
    }
    try withFolder { folder in
      let path = folder + "/graph.stakegraph"
      try FileOutput.write(to: path) { take in GraphFileWriter().write(graph, to: take) }
      var bytes: [UInt8] = []
      try FileOutput.write(to: path) { take in
        GraphFileWriter().write(graph) { bytes += $0 }
        // Within the ids of the nodes, which come first of all that is long.
        bytes[400_000] ^= 1
        take(bytes)
      }
      let mapped = try GraphFileReader.read(path, checking: .whenUsed)
      var lines: [UInt8] = []
      mapped.appendIDs(of: Array(graph.allNodes), to: &lines)
      #expect(GraphFileReader.damage(in: mapped, of: path) != nil)
      let ids = Set(graph.allNodes.map { graph.id(of: $0) } + [""])
      let read = String(decoding: lines, as: UTF8.self).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      #expect(read.allSatisfy { ids.contains(String($0)) })
    }
  }
}
