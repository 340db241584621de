import StakeholderGraph

/// What each tool does with GraphML that is not as it wants it.
struct GraphMLToolRules {
  private let tool: GraphTool

  init(_ tool: GraphTool) {
    self.tool = tool
  }

  func notes(on survey: GraphMLSurvey) -> [ToolNote] {
    common(survey) + ofTool(survey)
  }

  // MARK: - What several tools share

  private func common(_ survey: GraphMLSurvey) -> [ToolNote] {
    var notes: [ToolNote] = []
    if !survey.hasNamespace && tool == .networkx && !survey.isBare {
      notes.append(
        .refuses(
          "NetworkX finds no graph without the namespace \(GraphMLSurvey.namespace)",
          at: survey.rootPlace,
          code: "namespace"
        )
      )
    } else if !survey.hasNamespace && tool == .igraph {
      notes.append(
        .loses(
          "older versions of igraph find no graph without the namespace \(GraphMLSurvey.namespace)",
          at: survey.rootPlace,
          code: "namespace"
        )
      )
    }
    if !survey.furtherGraphs.isEmpty {
      notes.append(
        .loses(
          "\(tool.name) opens the first graph of a file; \(survey.furtherGraphs.of("graph")) "
            + "\(survey.furtherGraphs.verb("follows", "follow"))",
          at: survey.furtherGraphs.first,
          code: "graph"
        )
      )
    }
    let skipped: [(Tally, String, String)] = [
      (survey.hyperedges, "hyperedge", "hyperedge"), (survey.ports, "port", "port"),
    ]
    for (tally, noun, code) in skipped where !tally.isEmpty {
      if tool == .networkx && code == "hyperedge" { continue }
      notes.append(
        .loses("\(tool.name) leaves out \(tally.of(noun))", at: tally.first, code: code)
      )
    }
    return notes + types(survey)
  }

  private static let types: Set<String> = ["boolean", "int", "long", "float", "double", "string"]

  private func types(_ survey: GraphMLSurvey) -> [ToolNote] {
    var notes: [ToolNote] = []
    for key in survey.keys where !key.isDrawing {
      let name = QuotedText.quoted(key.name ?? key.id)
      let isKnown =
        Self.types.contains(key.type ?? "string")
        || tool == .networkx && key.type == "integer"
      if let type = key.type, !isKnown, tool == .networkx || tool == .igraph {
        notes.append(
          .refuses(
            "\(tool.name) stops at the type \(QuotedText.quoted(type)) of the key \(name); take string",
            at: key.place,
            code: "type"
          )
        )
      }
      let isUntyped = key.type == nil || key.name == nil
      if isUntyped && (tool == .igraph || tool == .cytoscape) {
        notes.append(
          .loses(
            "\(tool.name) drops the column \(name), whose key has no attr.name or attr.type",
            at: key.place,
            code: "key"
          )
        )
      }
      if isUntyped && key.name == nil && tool == .networkx {
        notes.append(
          .refuses("NetworkX stops at a key without attr.name", at: key.place, code: "key")
        )
      }
      if key.scope == "all" && (tool == .igraph || tool == .cytoscape) {
        notes.append(
          .loses(
            "\(tool.name) drops the column \(name), whose key is for all and not for node or edge",
            at: key.place,
            code: "key"
          )
        )
      }
    }
    return notes
  }

  // MARK: - What is peculiar to a tool

  private func ofTool(_ survey: GraphMLSurvey) -> [ToolNote] {
    switch tool {
    case .networkx: networkX(survey)
    case .igraph: igraph(survey)
    case .gephi: gephi(survey)
    case .yed: yEd(survey)
    case .cytoscape: cytoscape(survey)
    case .neo4j: neo4j(survey)
    case .sigma, .kumu: []
    }
  }

  private func networkX(_ survey: GraphMLSurvey) -> [ToolNote] {
    [
      survey.misfitsOfPython.isEmpty
        ? nil
        : .refuses(
          "NetworkX stops at a value that is not of its key's type; "
            + "\(survey.misfitsOfPython.of("value")) \(survey.misfitsOfPython.verb("is", "are")) such",
          at: survey.misfitsOfPython.first,
          code: "value"
        ),
      survey.undeclared.isEmpty
        ? nil
        : .refuses(
          "NetworkX stops at data of a key that is not declared",
          at: survey.undeclared.first,
          code: "key"
        ),
      survey.contraryEdges.isEmpty
        ? nil
        : .refuses(
          "NetworkX stops at an edge whose direction is not that of the graph; "
            + "\(survey.contraryEdges.of("edge")) \(survey.contraryEdges.verb("is", "are")) such",
          at: survey.contraryEdges.first,
          code: "direction"
        ),
      survey.hyperedges.isEmpty
        ? nil
        : .refuses("NetworkX stops at a hyperedge", at: survey.hyperedges.first, code: "hyperedge"),
      survey.repeatedIDsOfParallels.isEmpty
        ? nil
        : .loses(
          "NetworkX keeps one of several edges that share id and ends; "
            + "\(survey.repeatedIDsOfParallels.of("edge")) would be lost",
          at: survey.repeatedIDsOfParallels.first,
          code: "duplicate"
        ),
      survey.nestedGraphs.isEmpty
        ? nil
        : .loses(
          "NetworkX leaves out graphs in nodes, unless yEd made groups of them",
          at: survey.nestedGraphs.first,
          code: "nested"
        ),
    ].compactMap { $0 }
  }

  private func igraph(_ survey: GraphMLSurvey) -> [ToolNote] {
    var columns: Set<[String]> = []
    let twins = survey.keys.filter { !columns.insert([$0.scope, $0.name ?? ""]).inserted }
    let nameless = survey.keys.first { $0.id.isEmpty }
    let repeatsIDs = survey.keys.contains { ["id", "eid"].contains($0.name) && $0.scope != "node" }
    return [
      survey.misfitsOfIgraph.isEmpty
        ? nil
        : .refuses(
          "igraph stops at a value that is no number, or too large a one; "
            + "\(survey.misfitsOfIgraph.of("value")) \(survey.misfitsOfIgraph.verb("is", "are")) such",
          at: survey.misfitsOfIgraph.first,
          code: "value"
        ),
      twins.first.map {
        .refuses(
          "igraph stops at a second key for the column \(QuotedText.quoted($0.name ?? ""))",
          at: $0.place,
          code: "key"
        )
      },
      nameless.map { .refuses("igraph stops at a key without an id", at: $0.place, code: "key") },
      survey.nestedGraphs.isEmpty
        ? nil
        : .loses(
          "igraph leaves out graphs in nodes",
          at: survey.nestedGraphs.first,
          code: "nested"
        ),
      survey.edgesWithID.isEmpty || repeatsIDs
        ? nil
        : .loses(
          "igraph's Python package gives nodes' ids for those of \(survey.edgesWithID.of("edge")); repeat "
            + "them as data called eid",
          at: survey.edgesWithID.first,
          code: "id"
        ),
      survey.contraryEdges.isEmpty
        ? nil
        : .loses(
          "igraph gives all edges the direction of the graph; \(survey.contraryEdges.of("edge")) "
            + "\(survey.contraryEdges.verb("has", "have")) another",
          at: survey.contraryEdges.first,
          code: "direction"
        ),
    ].compactMap { $0 }
  }

  private func gephi(_ survey: GraphMLSurvey) -> [ToolNote] {
    [
      lostByID(survey),
      survey.parallels.isEmpty
        ? nil
        : .loses(
          "Gephi folds edges of one type between the same nodes, unless it is told not to merge; "
            + "\(survey.parallels.of("edge")) would be folded"
            + (survey.edgesWithLabel.isEmpty
              ? ". Write kinds as the attribute label of edges" : ""),
          at: survey.parallels.first,
          code: "parallel"
        ),
      noColumn("label", for: "node", survey, "Gephi shows ids where nodes have no column label"),
    ].compactMap { $0 }
  }

  private func yEd(_ survey: GraphMLSurvey) -> [ToolNote] {
    [
      lostByID(survey),
      survey.drawnNodes.count >= survey.nodes.count
        ? nil
        : .loses(
          "yEd shows no label and no place for \(survey.nodes.count - survey.drawnNodes.count) of "
            + "\(survey.nodes.of("node")), which have no drawing (y:ShapeNode)",
          at: survey.nodes.first,
          code: "drawing"
        ),
    ].compactMap { $0 }
  }

  private func cytoscape(_ survey: GraphMLSurvey) -> [ToolNote] {
    var seen: [String: String] = [:]
    var notes: [ToolNote] = []
    for key in survey.keys {
      if key.standard != nil {
        notes.append(
          .loses(
            "Cytoscape does not apply the default of the key \(QuotedText.quoted(key.name ?? key.id))",
            at: key.place,
            code: "default"
          )
        )
      }
      if let scope = seen[key.id], scope != key.scope {
        notes.append(
          .loses(
            "Cytoscape has one table for all keys, and takes the last one called "
              + QuotedText.quoted(key.id),
            at: key.place,
            code: "key"
          )
        )
      }
      seen[key.id] = key.scope
    }
    if !survey.nodesAfterEdges.isEmpty {
      notes.append(
        .loses(
          "Cytoscape makes empty nodes of ends that come later; \(survey.nodesAfterEdges.of("node")) "
            + "\(survey.nodesAfterEdges.verb("stands", "stand")) after an edge",
          at: survey.nodesAfterEdges.first,
          code: "order"
        )
      )
    }
    let name = noColumn(
      "name",
      for: "node",
      survey,
      "Cytoscape shows ids where nodes have no column name"
    )
    return notes + [name].compactMap { $0 }
  }

  private func neo4j(_ survey: GraphMLSurvey) -> [ToolNote] {
    [
      survey.hasDocumentType
        ? .refuses("Neo4j's APOC refuses a document type", at: .start, code: "doctype") : nil,
      survey.nodesAfterEdges.isEmpty
        ? nil
        : .refuses(
          "Neo4j's APOC stops at an edge whose end comes later; \(survey.nodesAfterEdges.of("node")) "
            + "\(survey.nodesAfterEdges.verb("stands", "stand")) after an edge",
          at: survey.nodesAfterEdges.first,
          code: "order"
        ),
      survey.nodesWithLabels.count >= survey.nodes.count
        ? nil
        : .loses(
          "Neo4j gets no labels of \(survey.nodes.count - survey.nodesWithLabels.count) of "
            + "\(survey.nodes.of("node")), which lack the attribute labels",
          at: survey.nodes.first,
          code: "label"
        ),
      survey.edgesWithLabel.count >= survey.edges.count
        ? nil
        : .loses(
          "Neo4j calls relationships RELATED where edges lack the attribute label, as "
            + "\(survey.edges.count - survey.edgesWithLabel.count) of \(survey.edges.count) do",
          at: survey.edges.first,
          code: "type"
        ),
    ].compactMap { $0 }
  }

  private func lostByID(_ survey: GraphMLSurvey) -> ToolNote? {
    guard !survey.repeatedIDs.isEmpty else { return nil }
    return .loses(
      "\(tool.name) drops edges with the id of another; \(survey.repeatedIDs.of("edge")) would be lost",
      at: survey.repeatedIDs.first,
      code: "duplicate"
    )
  }

  private func noColumn(
    _ name: String,
    for scope: String,
    _ survey: GraphMLSurvey,
    _ message: String
  ) -> ToolNote? {
    guard !survey.nodes.isEmpty,
      !survey.keys.contains(where: { $0.name == name && $0.scope == scope })
    else { return nil }
    return .loses(message, at: survey.nodes.first, code: "label")
  }
}
