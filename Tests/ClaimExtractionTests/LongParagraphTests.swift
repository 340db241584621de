import ClaimExtraction
import StakeholderGraph
import Testing

/// What is looked up in long paragraphs by indices rather than from their beginnings.
struct LongParagraphTests {
  @Test func placesAreCountedInCharactersWherePartsAreLong() throws {
    let before = String(
      repeating: "Čas béží a “voda” stoupá, said the öld man. The board was late. ",
      count: 40
    )
    let text = before + "Mira Holm founded Tidal Ltd."
    let graph = try draft(of: text)
    let claim = try #require(graph.allEdges.first { graph.kind(of: $0) == .founded })
    let start = before.unicodeScalars.count
    #expect(graph.citation(of: claim)?.range == start..<start + 28)
  }

  /// Sentences that name nobody, as many tokens as a look-up without an index would go back.
  private static let between = String(repeating: "It rained all day and all night. ", count: 60)

  @Test func aRoleIsFoundFarBack() throws {
    let text = "The mayor, Mira Holm, was there. \(Self.between)The mayor said the wall was late."
    #expect(lines(of: try draft(of: text), .quoted) == ["Mira Holm"])
  }

  @Test func aBodyIsFoundFarBackByAWordOfItsName() throws {
    let text = "The Harbour Board met. \(Self.between)The board said the wall was late."
    #expect(lines(of: try draft(of: text), .quoted) == ["Harbour Board"])
  }

  @Test func somebodyToComeIsNamedInTheFirstParagraph() throws {
    let text =
      "A minister has said that the wall is late. The mayor, Mira Holm, met the minister Tove Vale. "
    #expect(lines(of: try draft(of: text + Self.between), .quoted) == ["Tove Vale"])
  }
}
