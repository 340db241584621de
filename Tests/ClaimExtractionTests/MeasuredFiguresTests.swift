import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph
import Testing

/// Holds the rules to what they reached, so that a change that makes them worse is seen.
struct MeasuredFiguresTests {
  private func evaluation(of set: String) throws -> Evaluation {
    let folder = fixtures.appendingPathComponent(set)
    let articles = folder.appendingPathComponent("articles")
    var draft = Draft()
    for name in try FileManager.default.contentsOfDirectory(atPath: articles.path).sorted() {
      let bytes = [UInt8](try Data(contentsOf: articles.appendingPathComponent(name)))
      try draft.read(bytes, name: name)
    }
    let path = folder.appendingPathComponent("gold").path
    return Evaluation(of: draft.graph(), against: try #require(try DatasetReader.read(path).graph))
  }

  @Test(
    arguments: [
      ("quoted", 0.95, 0.92), ("founded", 0.9, 0.83), ("funded", 0.9, 0.75),
      ("promoted", 0.9, 0.75),
    ]
  )
  func claimsOfTheArticlesThatRulesWereMadeWith(
    _ kind: String,
    _ precision: Double,
    _ recall: Double
  ) throws {
    let claims = try evaluation(of: "tuned").claims
    let score = try #require(claims.first { $0.kind == kind }).score.lenient
    #expect(try #require(score.precision) >= precision)
    #expect(try #require(score.recall) >= recall)
  }

  @Test(arguments: [("person", 0.95), ("organisation", 0.9), ("region", 0.9)])
  func namesOfTheArticlesThatRulesWereMadeWith(_ kind: String, _ least: Double) throws {
    let nodes = try evaluation(of: "tuned").nodes
    let score = try #require(nodes.first { $0.kind == kind }).score.lenient
    #expect(try #require(score.precision) >= least)
    #expect(try #require(score.recall) >= least)
  }
}
