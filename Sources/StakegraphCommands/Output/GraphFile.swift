import ArgumentParser
import GraphFormats
import StakeholderData
import StakeholderGraph

/// The files for other tools that hold a whole graph.
enum GraphFile: String, CaseIterable, ExpressibleByArgument {
  case dot, graphml, gexf, json, jsonl, graphology, cytoscape, csv, neo4j, kumu, mermaid, sql, ftm
  case stakegraph
  case gephiCSV = "gephi-csv"

  /// What writes a format.
  enum Writing {
    /// Graphviz, from a themed diagram.
    case diagram
    /// A dataset.
    case dataset
    /// A graph file of our own, which is mapped and not read.
    case graphFile
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
    case .json: .file(NodeLinkJSONWriter(appearance: appearance))
    case .jsonl: .file(JSONLinesWriter())
    case .csv: .dataset
    case .stakegraph: .graphFile
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
    case .diagram, .graphFile, .file: false
    }
  }

  /// The profiles that the format has, beside the plain one.
  var profiles: [Profile] {
    switch self {
    case .dot: [.gephi]
    case .graphml: Profile.allCases
    case .gexf, .json, .jsonl, .graphology, .cytoscape, .csv, .gephiCSV, .neo4j, .kumu, .mermaid,
      .sql, .ftm, .stakegraph:
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
    case .sql, .stakegraph: false
    }
  }

  /// Whether the file tells where nodes are, so that the graph is laid out.
  func hasPlaces(_ profile: Profile?) -> Bool {
    switch self {
    case .dot: profile != nil
    case .graphml: profile == .gephi || profile == .yed
    case .gexf, .graphology, .cytoscape: true
    case .json, .jsonl, .csv, .gephiCSV, .neo4j, .kumu, .mermaid, .sql, .ftm, .stakegraph: false
    }
  }

  /// The endings of files in the format, without the dot; none for several files.
  var fileExtensions: [String] {
    switch writing(nil, Appearance()) {
    case .diagram: DOTWriter.fileExtensions
    case .graphFile: [GraphFileWriter.fileExtension]
    case .file(let writer): type(of: writer).fileExtensions
    case .dataset, .folder: []
    }
  }

  /// Whether files in the format are JSON and have no ending of their own.
  var isJSONWithoutEnding: Bool { self == .graphology || self == .kumu }

  /// The ending of a file's name in lower case, without the dot; nil if it has none.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?
      .lowercased()
  }

  /// Whether the file can tell where nodes are.
  var canHavePlaces: Bool {
    switch self {
    case .graphml, .gexf, .json, .graphology, .cytoscape: true
    case .dot, .jsonl, .csv, .gephiCSV, .neo4j, .kumu, .mermaid, .sql, .ftm, .stakegraph: false
    }
  }

  /// The format that a file's ending means, or nil.
  init?(path: String) {
    guard let ending = Self.ending(of: path),
      let found = Self.allCases.first(where: { $0.fileExtensions.contains(ending) })
    else { return nil }
    self = found
  }
}

/// What a format is adapted to.
enum Profile: String, CaseIterable, ExpressibleByArgument {
  case gephi, yed, neo4j, cytoscape
}
