/// A tool that people open graphs in.
public enum GraphTool: String, Sendable, CaseIterable {
  /// Each by the word that names it on the command line.
  case gephi, yed, cytoscape, neo4j, networkx, igraph, sigma, kumu

  /// The tool's own spelling of its name.
  public var name: String {
    switch self {
    case .gephi: "Gephi"
    case .yed: "yEd"
    case .cytoscape: "Cytoscape"
    case .neo4j: "Neo4j"
    case .networkx: "NetworkX"
    case .igraph: "igraph"
    case .sigma: "sigma.js"
    case .kumu: "Kumu"
    }
  }

  /// The names of the formats that it opens, of those that are read here.
  var readableFormats: [String] {
    switch self {
    case .gephi: ["gexf", "graphml", "dot", "gephi-csv"]
    case .yed, .neo4j, .igraph: ["graphml"]
    case .cytoscape: ["graphml", "cytoscape"]
    case .networkx: ["graphml", "gexf", "json", "dot"]
    case .sigma: ["graphology", "gexf"]
    case .kumu: ["kumu"]
    }
  }
}
