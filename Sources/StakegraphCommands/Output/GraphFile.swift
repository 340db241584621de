import ArgumentParser
import GraphFormats
import StakeholderGraph

/// The files for other tools that hold a whole graph.
enum GraphFile: String, CaseIterable, ExpressibleByArgument {
  case dot, graphml, gexf, json, jsonl, graphology, cytoscape, csv, neo4j, kumu, mermaid, sql, ftm
  case gephiCSV = "gephi-csv"

  /// What writes a format.
  enum Writing {
    /// Graphviz, from a themed diagram.
    case diagram
    /// A dataset.
    case dataset
    /// A writer of one file.
    case file(any GraphWriter)
    /// A writer of several files in a folder.
    case folder(any GraphFolderWriter)
  }

  /// What writes the format in one of its profiles.
  func writing(_ profile: Profile?, _ appearance: Appearance) -> Writing {
    switch self {
    case .dot:
      profile == .gephi ? .file(DOTWriter(profile: .gephi, appearance: appearance)) : .diagram
    case .graphml:
      .file(GraphMLWriter(profile: Self.graphMLProfile(profile), appearance: appearance))
    case .gexf: .file(GEXFWriter(appearance: appearance))
    case .graphology: .file(GraphologyWriter(appearance: appearance))
    case .cytoscape: .file(CytoscapeWriter(appearance: appearance))
    case .json: .file(NodeLinkJSONWriter())
    case .jsonl: .file(JSONLinesWriter())
    case .csv: .dataset
    case .gephiCSV: .folder(GephiCSVWriter())
    case .neo4j: .folder(Neo4jWriter())
    case .kumu: .file(KumuWriter())
    case .mermaid: .file(MermaidWriter())
    case .sql: .file(SQLWriter())
    case .ftm: .file(FollowTheMoneyWriter())
    }
  }

  /// Whether the format is several files, which want a folder.
  var isFolder: Bool {
    switch writing(nil, Appearance()) {
    case .dataset, .folder: true
    case .diagram, .file: false
    }
  }

  /// The profiles that the format has, beside the plain one.
  var profiles: [Profile] {
    switch self {
    case .dot: [.gephi]
    case .graphml: Profile.allCases
    case .gexf, .json, .jsonl, .graphology, .cytoscape, .csv, .gephiCSV, .neo4j, .kumu, .mermaid,
      .sql,
      .ftm:
      []
    }
  }

  private static func graphMLProfile(_ profile: Profile?) -> GraphMLWriter.Profile {
    switch profile {
    case nil: .plain
    case .gephi: .gephi
    case .yed: .yed
    case .neo4j: .neo4j
    case .cytoscape: .cytoscape
    }
  }

  /// Whether people will look at the file, so that each edge gets its citation written out.
  func isForPeople(_ profile: Profile?) -> Bool {
    switch self {
    case .dot, .graphml, .json, .jsonl, .csv: profile != nil
    case .gexf, .graphology, .cytoscape, .gephiCSV, .neo4j, .kumu, .mermaid, .ftm: true
    // Its view of the claims puts them together.
    case .sql: false
    }
  }

  /// Whether the file tells where nodes are, so that the graph is laid out.
  func hasPlaces(_ profile: Profile?) -> Bool {
    switch self {
    case .dot: profile != nil
    case .graphml: profile == .gephi || profile == .yed
    case .gexf, .graphology, .cytoscape: true
    case .json, .jsonl, .csv, .gephiCSV, .neo4j, .kumu, .mermaid, .sql, .ftm: false
    }
  }

  /// The format that a file's ending means, or nil.
  init?(path: String) {
    let name = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    guard let ending = name?.lowercased() else { return nil }
    if ["dot", "gv"].contains(ending) {
      self = .dot
      return
    }
    let found = Self.allCases.first { format in
      guard case .file(let writer) = format.writing(nil, Appearance()) else { return false }
      return type(of: writer).fileExtensions.contains(ending)
    }
    guard let found else { return nil }
    self = found
  }
}

/// What a format is adapted to.
enum Profile: String, CaseIterable, ExpressibleByArgument {
  case gephi, yed, neo4j, cytoscape
}

/// The tools that somebody may want to open the graph in.
enum GraphTool: String, CaseIterable, ExpressibleByArgument {
  case networkx, igraph

  /// The format and profile that the tool reads best.
  var format: (GraphFile, Profile?) {
    switch self {
    case .networkx, .igraph: (.graphml, nil)
    }
  }
}
