import StakeholderGraph

/// What each tool does with DOT that is not as it wants it.
struct DOTToolRules {
  private let tool: GraphTool

  init(_ tool: GraphTool) {
    self.tool = tool
  }

  func notes(on survey: DOTSurvey) -> [ToolNote] {
    var notes: [ToolNote] = []
    if tool == .gephi && !survey.keywords.isEmpty {
      notes.append(
        .refuses(
          "Gephi reads no further than the word \(survey.keyword); write GEXF, or DOT without statements "
            + "for all nodes or edges and without subgraphs",
          at: survey.keywords.first,
          code: "keyword"
        )
      )
    }
    if tool == .networkx && !survey.names.isEmpty {
      notes.append(
        .refuses(
          "NetworkX, which reads DOT through pydot, stops at an attribute called name",
          at: survey.names.first,
          code: "name"
        )
      )
    }
    if survey.isStrict {
      notes.append(
        .loses(
          "\(tool.name) keeps one of several edges between the same nodes, since the graph is strict",
          at: .start,
          code: "strict"
        )
      )
    }
    return notes
  }
}
