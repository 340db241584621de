import ArgumentParser
import GraphDrawing
import GraphFormats
import Graphviz
import StakeholderGraph

/// The files for other tools that hold a whole graph.
enum GraphFile: String, CaseIterable, ExpressibleByArgument {
  case dot, graphml, json

  /// The format that a file's ending means, or nil.
  init?(path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "dot", "gv": self = .dot
    case "graphml": self = .graphml
    case "json": self = .json
    default: return nil
    }
  }

  /// The graph as a file of this format.
  func bytes(of graph: Graph, _ graphviz: GraphvizOptions) throws(CommandFailure) -> [UInt8] {
    switch self {
    case .dot:
      var diagram = StakeholderDiagram(includesData: true).diagram(of: graph)
      diagram.attributes["documents"] = .text(graph.documentsJSON.line)
      diagram.attributes["vocabulary"] = .text(graph.vocabularyJSON.line)
      return try CommandFailure.reporting { () throws(GraphvizError) in
        try graphviz.renderer(workers: 1).dot(diagram)
      }
    case .graphml: return GraphMLWriter().bytes(of: graph)
    case .json: return NodeLinkJSONWriter().bytes(of: graph)
    }
  }
}
