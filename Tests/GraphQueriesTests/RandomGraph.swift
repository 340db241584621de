import StakeholderGraph
import TestSupport

/// A small graph of a seed: parallel edges, self-loops, isolated nodes, equal names, all kinds,
/// modalities and statuses, and documents with publishers, origins and authors among the nodes.
func makeRandomGraph(seed: UInt64, nodes: Int = 8, edges: Int = 20) throws -> Graph {
  var numbers = FixedRandom(seed: seed)
  let nodeCount = Int.random(in: 1...nodes, using: &numbers)
  let edgeCount = Int.random(in: 0...edges, using: &numbers)
  return try makeGraph { builder in
    let kinds: [NodeKind] = [.person, .organisation, .region, .initiative]
    for node in 0..<nodeCount {
      let name = "Name \(Int.random(in: 0...5, using: &numbers))"
      builder.addNode("n\(node)", kind: kinds[node % 4], name: name)
    }
    func anyNode() -> String { "n\(Int.random(in: 0..<nodeCount, using: &numbers))" }
    for document in 0..<4 {
      builder.addDocument(
        "d\(document)",
        [
          .publisher: anyNode(),
          .origin: Int.random(in: 0...2, using: &numbers) == 0 ? anyNode() : "",
          .authors: Int.random(in: 0...2, using: &numbers) == 0 ? "Other|NAME 3" : "",
        ]
      )
    }
    let edgeKinds: [EdgeKind] = [.quoted, .founded, .funded, .promoted]
    for edge in 0..<edgeCount {
      let isPlain = Int.random(in: 0...3, using: &numbers) > 0
      let about = Bool.random(using: &numbers) ? [anyNode(), anyNode()] : []
      builder.addEdge(
        "e\(edge)",
        kind: edgeKinds[Int.random(in: 0..<4, using: &numbers)],
        from: anyNode(),
        to: anyNode(),
        [
          .document: "d\(Int.random(in: 0...4, using: &numbers))",
          .modality: isPlain
            ? "" : (Modality.allCases.randomElement(using: &numbers) ?? .asserted).rawValue,
          .status: isPlain
            ? "" : (Status.allCases.randomElement(using: &numbers) ?? .accepted).rawValue,
          .about: TextList.text(of: about),
        ]
      )
    }
  }
}
