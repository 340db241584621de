import Foundation
import StakeholderGraph
import Testing

@testable import StakeholderData

/// A made-up article of three paragraphs, and claims that cite it.
struct VerificationTests {
  private static let article = """
    The Lantern Guild met in Port Ember.

    Mira Vale founded the Tidal Fund, said the 灯塔 Gazette.
    It will pay for “harbour lights” 🏮.

    """

  /// Writes the article to a folder of its own and removes it afterwards.
  private func withArticle(
    _ bytes: [UInt8] = Array(article.utf8),
    _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appendingPathComponent("lantern.txt"))
    try body(folder.path)
  }

  private func hash(_ text: String) -> String { SHA256.hexDigest(of: Array(text.utf8)) }

  /// A graph with one claim that cites the article as given.
  private func graph(
    _ values: [EdgeField: String],
    file: String = "lantern.txt",
    fileHash: String? = nil
  ) throws -> Graph {
    var builder = GraphBuilder()
    builder.addDocument(
      "lantern",
      [.file: file, .sha256: fileHash ?? hash(Self.article)]
    )
    builder.addNode("mira", kind: .person, name: "Mira Vale")
    builder.addNode("fund", kind: .initiative, name: "Tidal Fund")
    builder.addEdge(
      "e1",
      kind: .founded,
      from: "mira",
      to: "fund",
      values.merging([.document: "lantern"]) { $1 }
    )
    return try builder.finish()
  }

  private static let sentence = "Mira Vale founded the Tidal Fund, said the 灯塔 Gazette."

  private func outcome(
    _ values: [EdgeField: String],
    article: String = article
  ) throws -> Verification.CitationOutcome {
    var result: Verification.CitationOutcome?
    let graph = try graph(values)
    try withArticle(Array(article.utf8)) { folder in
      result = Verification(of: graph, documents: folder).citations.first?.outcome
    }
    return try #require(result)
  }

  private func place(_ paragraph: Int, _ range: Range<Int>, of text: String) -> [EdgeField: String]
  {
    [
      .paragraph: String(paragraph), .start: String(range.lowerBound),
      .end: String(range.upperBound), .textSHA256: hash(text),
    ]
  }

  @Test func aCitationStandsWhereItsHashAndWordsAre() throws {
    var values = place(2, 0..<54, of: Self.sentence)
    values[.sourceText] = "Mira Vale"
    values[.targetText] = "the Tidal Fund"
    #expect(Self.sentence.unicodeScalars.count == 54)
    #expect(try outcome(values) == .stands)
  }

  @Test func aCapitalHashStandsAsWell() throws {
    var values = place(2, 0..<9, of: "Mira Vale")
    values[.textSHA256] = hash("Mira Vale").uppercased()
    #expect(try outcome(values) == .stands)
  }

  @Test func rangesCountUnicodeScalars() throws {
    #expect(try outcome(place(3, 16..<32, of: "“harbour lights”")) == .stands)
    #expect(try outcome(place(3, 33..<34, of: "🏮")) == .stands)
  }

  @Test func aRangeFoundElsewhereHasMoved() throws {
    #expect(
      try outcome(place(1, 3..<12, of: "Mira Vale"))
        == .moved(paragraph: 2, range: 0..<9)
    )
  }

  @Test func aRangePastTheParagraphsEndMayHaveMovedToo() throws {
    #expect(
      try outcome(place(9, 0..<9, of: "Mira Vale")) == .moved(paragraph: 2, range: 0..<9)
    )
  }

  @Test func anUnknownTextIsMissing() throws {
    #expect(
      try outcome(place(1, 0..<9, of: "Nobody wrote this"))
        == .missing(reason: "no range of 9 characters in the document has its hash")
    )
  }

  @Test func aRangePastTheParagraphsEndIsMissing() throws {
    #expect(
      try outcome(place(1, 30..<90, of: "Nobody wrote this"))
        == .missing(reason: "the range ends at 90, and paragraph 1 at 36")
    )
  }

  @Test func aParagraphThatIsNotThereIsMissing() throws {
    #expect(
      try outcome(place(4, 0..<9, of: "Nobody wrote this"))
        == .missing(reason: "there is no paragraph 4; the document has 3")
    )
  }

  @Test func wordsThatDoNotStandInTheRangeMakeItMissing() throws {
    var values = place(2, 0..<9, of: "Mira Vale")
    values[.targetText] = "Tidal Fund"
    #expect(
      try outcome(values)
        == .missing(reason: "the words \"Tidal Fund\" do not stand in the range")
    )
  }

  @Test func aCitationWithoutHashIsToldItsHash() throws {
    var values = place(2, 0..<9, of: "")
    values[.textSHA256] = nil
    #expect(try outcome(values) == .unstamped(actual: hash("Mira Vale")))
  }

  @Test func aCitationWithoutRangeIsNotLookedAt() throws {
    #expect(
      try outcome([.paragraph: "2"])
        == .unchecked(reason: "it cites no range; fill in paragraph, start and end")
    )
  }

  @Test func carriageReturnsDoNotCount() throws {
    let windows = Self.article.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try outcome(place(2, 0..<54, of: Self.sentence), article: windows) == .stands)
  }

  @Test func aChangedFileIsToldFromAnUnchangedOne() throws {
    let graph = try graph(place(2, 0..<9, of: "Mira Vale"))
    try withArticle { folder in
      let verification = Verification(of: graph, documents: folder)
      #expect(verification.documents.map(\.outcome) == [.unchanged])
      #expect(verification.holds)
    }
    let changed = Self.article + "One more line.\n"
    try withArticle(Array(changed.utf8)) { folder in
      let verification = Verification(of: graph, documents: folder)
      #expect(verification.documents.map(\.outcome) == [.changed(actual: hash(changed))])
      #expect(verification.citations.map(\.outcome) == [.stands])
      #expect(!verification.holds)
    }
  }

  @Test(arguments: [
    ([UInt8](), SourceText.Problem.empty(file: "lantern.txt")),
    (Array(" \n\t\n".utf8), .empty(file: "lantern.txt")),
    ([0x41, 0xFF, 0x0A], .notUTF8(file: "lantern.txt")),
  ])
  func aDocumentThatCannotBeLookedAtIsNamed(bytes: [UInt8], problem: SourceText.Problem) throws {
    let graph = try graph(place(2, 0..<9, of: "Mira Vale"))
    try withArticle(bytes) { folder in
      let verification = Verification(of: graph, documents: folder)
      #expect(verification.documents.map(\.outcome) == [.unreadable(problem)])
      #expect(
        verification.citations.map(\.outcome) == [
          .unchecked(reason: "the document \"lantern\" could not be looked at")
        ]
      )
    }
  }

  @Test(arguments: ["../secret.txt", "/etc/hostname", "a/../../b.txt"])
  func aFileOutsideTheFolderIsRefused(file: String) throws {
    let graph = try graph([:], file: file)
    try withArticle { folder in
      let verification = Verification(of: graph, documents: folder)
      #expect(verification.documents.map(\.outcome) == [.unreadable(.outside(file: file))])
    }
  }

  @Test func aMissingFileIsNamedWithItsPath() throws {
    let graph = try graph([:], file: "other.txt")
    try withArticle { folder in
      let verification = Verification(of: graph, documents: folder)
      #expect(
        verification.documents.map(\.outcome) == [
          .unreadable(.file(.missing(path: folder + "/other.txt")))
        ]
      )
    }
  }

  @Test func theSearchForAMovedRangeEnds() {
    let text = SourceText(
      text: Array(String(repeating: "harbour lights ", count: 1_000).utf8),
      sha256: ""
    )
    let wanted = hash("Nobody wrote this")
    func search(_ mostWork: Int) -> SourceText.Search {
      text.place(ofHash: wanted, length: 4, words: [], mostWork: mostWork)
    }
    #expect(search(1_000_000) == .nothing)
    #expect(search(10_000) == .tooLong)
  }

  @Test func aMovedRangeIsSoughtOnlyWhereItsWordsAre() throws {
    var values = place(1, 3..<12, of: "Mira Vale")
    values[.sourceText] = "Mira"
    #expect(try outcome(values) == .moved(paragraph: 2, range: 0..<9))
    values[.sourceText] = "Nobody"
    #expect(
      try outcome(values)
        == .missing(reason: "no range of 9 characters in the document has its hash")
    )
  }
}
