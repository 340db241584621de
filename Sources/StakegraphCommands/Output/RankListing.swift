import GraphFormats
import GraphQueries
import StakeholderData
import StakeholderGraph

/// Ranked nodes in the forms that people and scripts read.
struct RankListing {
  let graph: Graph
  let ranking: Ranking
  let shown: [Ranking.Place]
  let isDirected: Bool
  let sampleSize: Int?

  /// A line a node: name, kind and score.
  func table(columns: Int?) -> String {
    let measure = ranking.measure.rawValue.uppercased().replacing("-", with: " ")
    var table = TextTable(["NAME", "KIND", measure])
    for place in shown {
      table.add([
        graph.name(of: place.node),
        graph.vocabulary[graph.kind(of: place.node)].id,
        ranking.measure.isCount
          ? NumberText.text(of: place.score) : DecimalText.text(of: place.score, digits: 6),
      ])
    }
    return table.text(fitting: columns)
  }

  /// The object that the documentation describes.
  func json() -> String {
    var members: [(String, JSONValue)] = [("by", .text(ranking.measure.rawValue))]
    if ranking.measure == .betweenness {
      members.append(("directed", .boolean(isDirected)))
      members.append(("normalised", .boolean(true)))
      if let sampleSize { members.append(("sample", .integer(sampleSize))) }
    }
    members.append(("nodes", .array(shown.map { .object(self.members(of: $0)) })))
    return JSONValue.object(members).indented()
  }

  /// An object for each node, in a line of its own.
  func jsonLines() -> String {
    shown.map { JSONValue.object(members(of: $0)).line + "\n" }.joined()
  }

  /// A record for each node.
  func csv() -> String {
    AnswerCSV.record(["id", "name", "kind", "score"])
      + shown.map { place in
        AnswerCSV.record([
          graph.id(of: place.node),
          graph.name(of: place.node),
          graph.vocabulary[graph.kind(of: place.node)].id,
          NumberText.text(of: place.score),
        ])
      }.joined()
  }

  private func members(of place: Ranking.Place) -> [(String, JSONValue)] {
    NodeObject.members(of: place.node, in: graph)
      + [("score", .number(NumberText.text(of: place.score)))]
  }
}
