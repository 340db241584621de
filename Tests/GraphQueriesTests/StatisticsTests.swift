import GraphQueries
import StakeholderGraph
import Testing

struct StatisticsTests {
  private func graph() throws -> Graph {
    var builder = GraphBuilder()
    builder.addDocument("d1", [.publisher: "gazette", .published: "2031-05-02"])
    builder.addDocument("d2", [.publisher: "gazette"])
    builder.addNode("ash", kind: .region, name: "Ashmoor")
    builder.addNode("elm", kind: .region, name: "Elmford")
    builder.addNode("fund", kind: .initiative, name: "Lamp Fund")
    builder.addNode("gazette", kind: .organisation, name: "Gazette")
    builder.addNode("lone", kind: .person, name: "Lone Reader")
    let sum: [EdgeField: String] = [
      .document: "d1", .paragraph: "3", .amount: "500", .currency: "CNY", .date: "2030",
    ]
    builder.addEdge("e1", kind: .funded, from: "ash", to: "fund", sum)
    builder.addEdge("e2", kind: .funded, from: "elm", to: "fund", sum)
    builder.addEdge(
      "e3",
      kind: .funded,
      from: "elm",
      to: "fund",
      [.document: "d2", .amount: "500", .currency: "CNY", .modality: "planned"]
    )
    builder.addEdge(
      "e4",
      kind: .funded,
      from: "ash",
      to: "fund",
      [.amount: "7.5", .currency: "EUR"]
    )
    builder.addEdge(
      "e6",
      kind: .funded,
      from: "ash",
      to: "fund",
      [.amount: "9", .currency: "USD", .modality: "denied"]
    )
    builder.addEdge("e5", kind: .promoted, from: "gazette", to: "fund")
    return try builder.finish()
  }

  @Test func manyAmountsLoseNoCent() throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .region, name: "Ashmoor")
    builder.addNode("b", kind: .initiative, name: "Lamp Fund")
    builder.addDocument("d", [:])
    for number in 1...20_000 {
      builder.addEdge(
        "e\(number)",
        kind: .funded,
        from: "a",
        to: "b",
        [.document: "d", .paragraph: "\(number)", .amount: "523956.78", .currency: "CNY"]
      )
    }
    let sums = Statistics(of: try builder.finish()).sums
    #expect(sums.map(\.amount) == [10_479_135_600])
    #expect((1...20_000).reduce(0.0) { sum, _ in sum + 523956.78 } != 10_479_135_600)
  }

  @Test func aSumThatFundersShareIsCountedOnceAndCurrenciesAndModalitiesStayApart() throws {
    let sums = Statistics(of: try graph()).sums
    #expect(
      sums.map { "\($0.kind) \($0.modality) \($0.currency) \($0.amount ?? .nan)" } == [
        "funded asserted CNY 500.0", "funded asserted EUR 7.5", "funded planned CNY 500.0",
      ]
    )
  }

  @Test func kindsAreInTheOrderOfTheVocabulary() throws {
    let statistics = Statistics(of: try graph())
    #expect(
      statistics.nodesByKind.map { "\($0.name) \($0.count)" } == [
        "person 1", "organisation 1", "region 2", "initiative 1",
      ]
    )
    #expect(
      statistics.edgesByKind.map { "\($0.name) \($0.count)" } == ["funded 5", "promoted 1"]
    )
    #expect(
      statistics.edgesByModality.map { "\($0.name) \($0.count)" } == [
        "asserted 4", "planned 1", "denied 1",
      ]
    )
  }

  @Test func documentsAndPublishersAreCountedByEdges() throws {
    let statistics = Statistics(of: try graph())
    #expect(statistics.edgesByDocument.map { "\($0.name) \($0.count)" } == ["d1 2", "d2 1"])
    #expect(statistics.edgesByPublisher.map { "\($0.name) \($0.count)" } == ["gazette 3"])
    #expect(statistics.citedCount == 3)
    #expect(statistics.isolatedCount == 1)
  }

  @Test func datesSpanClaimsAndDocuments() throws {
    let dates = try #require(Statistics(of: try graph()).dates)
    #expect(dates.first.start == "2030")
    #expect(dates.last.end == "2031-05-02")
  }

  @Test func theBestConnectedComeFirstAndTiesById() throws {
    let best = Statistics(of: try graph(), most: 3).bestConnected
    #expect(best.map { "\($0.name) \($0.count)" } == ["fund 6", "ash 3", "elm 2"])
  }

  @Test func anEmptyGraphHasNothing() throws {
    let statistics = Statistics(of: try GraphBuilder().finish())
    #expect(statistics.nodesByKind.isEmpty && statistics.sums.isEmpty && statistics.dates == nil)
  }
}
