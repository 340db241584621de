import StakeholderGraph

/// What each tool does with GEXF that is not as it wants it.
struct GEXFToolRules {
  private let tool: GraphTool

  init(_ tool: GraphTool) {
    self.tool = tool
  }

  func notes(on survey: GEXFSurvey) -> [ToolNote] {
    var notes: [ToolNote] = []
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
    switch tool {
    case .networkx: notes += networkX(survey)
    case .gephi: notes += gephi(survey)
    case .sigma: notes += sigma(survey)
    default: break
    }
    return notes
  }

  /// The namespaces under which NetworkX finds a graph.
  private static let namespaces: Set<String> = [
    "http://www.gexf.net/1.1draft", "http://www.gexf.net/1.2draft", "http://gexf.net/1.3",
  ]
  private static let types: Set<String> = [
    "integer", "float", "double", "boolean", "string", "long", "liststring", "anyURI",
  ]

  private func networkX(_ survey: GEXFSurvey) -> [ToolNote] {
    var notes: [ToolNote] = []
    if !Self.namespaces.contains(survey.namespace ?? "") {
      notes.append(
        .refuses(
          "NetworkX finds no graph under the namespace \(QuotedText.quoted(survey.namespace ?? "")); "
            + "that of GEXF 1.3 is http://gexf.net/1.3",
          at: survey.rootPlace,
          code: "namespace"
        )
      )
    }
    for attribute in survey.attributes where !Self.types.contains(attribute.type) {
      notes.append(
        .refuses(
          "NetworkX stops at the type \(QuotedText.quoted(attribute.type)) of the attribute "
            + "\(QuotedText.quoted(attribute.title)); take string",
          at: attribute.place,
          code: "type"
        )
      )
    }
    let stops: [(Tally, String, String, String)] = [
      (survey.undeclared, "value", "of an attribute that is not declared", "attribute"),
      (survey.misfits, "value", "that is not of its type", "value"),
      (survey.contraryEdges, "edge", "whose direction is not that of the graph", "direction"),
      (survey.partialColours, "colour", "without r, g or b", "colour"),
    ]
    for (tally, noun, fault, code) in stops where !tally.isEmpty {
      notes.append(
        .refuses(
          "NetworkX stops at a \(noun) \(fault); \(tally.of(noun)) \(tally.verb("is", "are")) such",
          at: tally.first,
          code: code
        )
      )
    }
    let drops: [(Tally, String, String)] = [
      (survey.repeatedEdges, "keeps one of several edges that share id and ends", "duplicate"),
      (survey.nestedEdges, "leaves out edges that stand in a node", "nested"),
    ]
    for (tally, fault, code) in drops where !tally.isEmpty {
      notes.append(.loses("NetworkX \(fault)", at: tally.first, code: code))
    }
    let keepsKind = survey.attributes.contains { $0.scope == "edge" && $0.title == "kind" }
    if !survey.edgesWithKind.isEmpty && !keepsKind {
      notes.append(
        .loses(
          "NetworkX drops the kind of \(survey.edgesWithKind.of("edge")); write it as an attribute as well",
          at: survey.edgesWithKind.first,
          code: "kind"
        )
      )
    }
    return notes
  }

  private func gephi(_ survey: GEXFSurvey) -> [ToolNote] {
    [
      survey.parallels.isEmpty
        ? nil
        : .loses(
          "Gephi folds edges of one kind between the same nodes, unless it is told not to merge; "
            + "\(survey.parallels.of("edge")) would be folded",
          at: survey.parallels.first,
          code: "parallel"
        ),
      survey.repeatedIDs.isEmpty
        ? nil
        : .loses(
          "Gephi drops edges with the id of another; \(survey.repeatedIDs.of("edge")) would be lost",
          at: survey.repeatedIDs.first,
          code: "duplicate"
        ),
    ].compactMap { $0 }
  }

  private func sigma(_ survey: GEXFSurvey) -> [ToolNote] {
    guard survey.placedNodes.count < survey.nodes.count else { return [] }
    return [
      .loses(
        "sigma.js draws no node without a position before a layout has run, and "
          + "\(survey.nodes.count - survey.placedNodes.count) of \(survey.nodes.of("node")) have none",
        at: survey.nodes.first,
        code: "position"
      )
    ]
  }
}
