import GraphFormats
import StakeholderGraph

/// A node as the JSON of every command has it.
enum NodeObject {
  static func members(of node: NodeID, in graph: Graph) -> [(String, JSONValue)] {
    [
      ("id", .text(graph.id(of: node))), ("name", .text(graph.name(of: node))),
      ("kind", .text(graph.vocabulary[graph.kind(of: node)].id)),
    ]
  }
}
