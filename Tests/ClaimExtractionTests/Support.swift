import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph
import Testing

/// The folder of articles that were written for these tests.
let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Fixtures")

/// The draft of a text.
func draft(of text: String, known: Graph? = nil) throws -> Graph {
  var draft = Draft(known: known)
  try draft.read(Array(text.utf8), name: "article.txt")
  return draft.graph()
}

/// Claims as lines: kind, source, target; the source is left out where it is the publisher.
func lines(of graph: Graph, _ kind: EdgeKind) -> [String] {
  graph.allEdges.filter { graph.kind(of: $0) == kind }.map { edge in
    let source = graph.source(of: edge)
    let isPublisher = graph.document(of: edge).map { graph.publisher(of: $0) == source } ?? false
    let target = graph.name(of: graph.target(of: edge))
    return isPublisher ? target : "\(graph.name(of: source)) > \(target)"
  }.sorted()
}

/// The names of all nodes of a kind that the draft of a text has, but its own.
func names(in text: String, _ kind: NodeKind) throws -> [String] {
  let graph = try draft(of: text)
  return graph.allNodes.filter { graph.kind(of: $0) == kind && graph.name(of: $0) != "article" }
    .map { graph.name(of: $0) }.sorted()
}
