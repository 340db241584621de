public import ArgumentParser
public import GraphFormats

extension GraphTool: ExpressibleByArgument {}

extension GraphTool {
  /// The formats and profiles that the tool reads, the best first.
  var formats: [(format: GraphFile, profile: Profile?)] {
    switch self {
    case .gephi: [(.gexf, nil), (.graphml, .gephi), (.dot, .gephi), (.gephiCSV, nil)]
    case .yed: [(.graphml, .yed)]
    case .cytoscape: [(.cytoscape, nil), (.graphml, .cytoscape)]
    case .neo4j: [(.neo4j, nil), (.graphml, .neo4j)]
    case .networkx: [(.graphml, nil), (.json, nil), (.gexf, nil)]
    case .igraph: [(.graphml, nil)]
    case .sigma: [(.graphology, nil), (.gexf, nil)]
    case .kumu: [(.kumu, nil)]
    }
  }

  /// The best of the formats that a file of this name may hold; nil if none.
  func format(for path: String?) -> (format: GraphFile, profile: Profile?)? {
    guard let path, path != "-", let ending = GraphFile.ending(of: path) else {
      return formats.first
    }
    let found = formats.first { $0.format.fileExtensions.contains(ending) }
    // Some formats have no ending of their own, and stand in files called .json.
    return found ?? formats.first { $0.format.isJSONWithoutEnding && ending == "json" }
  }
}
