import Foundation
import Testing

struct ExtractCommandTests {
  private static let article = """
    Harbour gets a wall

    Mira Holm, founder of Tidal Power, said on Monday that the wall was late.

    “It is always late,” said Tove Vale, a sailor.

    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "articles/wall.txt")
    return folder
  }

  @Test func anArticleBecomesADraftWhoseCitationsStand() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("draft: 1 document, "))
    #expect(run.errors.contains("3 proposed claims; next: stakegraph review draft"))
    let verified = try ProgramRun(["verify", "draft", "--documents", "articles"], in: folder)
    #expect(verified.status == 0)
    let again = try ProgramRun(["extract", "articles", "-o", "draft2", "-q"], in: folder)
    #expect(again.status == 0)
    #expect(try folder.bytes(of: "draft/edges.csv") == folder.bytes(of: "draft2/edges.csv"))
  }

  @Test(
    arguments: [
      ("empty.txt", "", "is empty"), ("page.txt", "<html><p>a</p></html>", "is a web page"),
    ]
  )
  func whatIsNoArticleStopsUnlessItIsSkipped(
    _ name: String,
    _ text: String,
    _ reason: String
  ) throws {
    let folder = try Self.folder()
    try folder.write(text, to: "articles/\(name)")
    let run = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    #expect(run.status == 1)
    #expect(run.sentence?.contains(reason) == true)
    #expect(try folder.names().allSatisfy { !$0.hasPrefix("draft") })
    let skipped = try ProgramRun(["extract", "articles", "-o", "draft", "--skip"], in: folder)
    #expect(skipped.status == 0)
    #expect(skipped.errors.contains("left out: \"articles/\(name)\" \(reason)"))
  }

  @Test func proposalsAreHeldToTheirArticle() throws {
    let folder = try Self.folder()
    let line =
      #"{"document": "wall.txt", "kind": "promoted", "source": {"name": "Mira Holm", "kind": "person"}, "#
      + #""target": {"name": "Wall", "kind": "initiative"}, "#
      + #""text": "“It is always late,” said Tove Vale, a sailor.", "source_text": "WORDS"}"#
    try folder.write(line.replacing("WORDS", with: "Tove Vale") + "\n", to: "good.jsonl")
    try folder.write("\n" + line.replacing("WORDS", with: "Mira Holm") + "\n", to: "bad.jsonl")
    let good = try ProgramRun(
      ["extract", "articles", "-o", "good", "--proposals", "good.jsonl", "--only-proposals"],
      in: folder
    )
    #expect(good.status == 0)
    #expect(good.errors.contains("1 proposed claim;"))
    let bad = try ProgramRun(
      ["extract", "articles", "-o", "bad", "--proposals", "bad.jsonl"],
      in: folder
    )
    #expect(bad.status == 1)
    #expect(
      bad.sentence
        == "bad.jsonl:2:1: error: the words \"Mira Holm\" do not stand in the range; copy them from the text"
    )
  }

  @Test func reviewKeepsAnswersAndGoesOnWhereItEnded() throws {
    let folder = try Self.folder()
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let first = try ProgramRun(
      script: "printf 'a\\nr\\nu\\nq\\n' | \"$0\" review draft --documents articles --into data",
      in: folder
    )
    #expect(first.status == 0)
    #expect(first.text.contains("said on Monday that the wall was late."))
    #expect(first.text.hasSuffix("2 claims left; run the command again to go on.\n"))
    #expect(first.errors.contains("data: 1 claim added; the draft has 1 accepted and 0 rejected"))
    let second = try ProgramRun(
      script: "printf 'a\\nr\\n' | \"$0\" review draft --into data",
      in: folder
    )
    #expect(second.text.hasSuffix("Every claim is decided.\n"))
    #expect(try ProgramRun(["check", "data"], in: folder).status == 0)
    let again = try ProgramRun(
      ["extract", "articles", "-o", "draft2", "--known", "data"],
      in: folder
    )
    #expect(again.errors.contains("0 proposed claims; 3 claims decided before left out"))
  }

  @Test func answersOfAStoppedReviewAreKept() throws {
    let folder = try Self.folder()
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let ids = try folder.text(of: "draft/edges.csv").split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first }
    let journal =
      #"{"changes":{"\#(try #require(ids.first))":{"status":"accepted"}}}"# + "\n"
      + #"{"changes":{"\#(try #require(ids.last))":{"status":"rejected"}}}"# + "\n"
    // Half a line is no answer.
    try folder.write(journal + #"{"changes":{"wall-2"#, to: "draft/review.jsonl")
    let again = try ProgramRun(script: "printf 'q\\n' | \"$0\" review draft", in: folder)
    #expect(again.status == 0)
    #expect(again.errors.contains("2 answers of a review that was stopped are kept"))
    #expect(again.text.contains("[3 of 3]"))
    let edges = try folder.text(of: "draft/edges.csv")
    #expect(edges.contains("accepted") && edges.contains("rejected"))
    #expect(try ProgramRun(["check", "draft"], in: folder).status == 0)
    #expect(throws: (any Error).self) { try folder.text(of: "draft/review.jsonl") }
  }

  @Test func undoTakesBackSkipsAndDecisionsInTheirOrder() throws {
    let folder = try Self.folder()
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let run = try ProgramRun(
      script: "printf 's\\na\\nu\\nu\\nu\\nq\\n' | \"$0\" review draft",
      in: folder
    )
    #expect(run.text.contains("There is nothing to take back."))
    #expect(run.text.hasSuffix("3 claims left; run the command again to go on.\n"))
  }

  @Test func webPagesAreReadByTheirText() throws {
    let folder = try Self.folder()
    let page =
      "<html><body><nav>Menu</nav><p>Mira Holm, a sailor, said the tide was late.</p></body></html>"
    try folder.write(page, to: "articles/page.html")
    try folder.write("<html><p>a</p></html>", to: "plain/page.txt")
    let run = try ProgramRun(["extract", "articles", "-o", "draft", "--html"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("next: stakegraph review draft --documents draft-text"))
    #expect(
      try folder.text(of: "draft-text/page.txt") == "Mira Holm, a sailor, said the tide was late.\n"
    )
    let verified = try ProgramRun(["verify", "draft", "--documents", "draft-text"], in: folder)
    #expect(verified.status == 0)
    let refused = try ProgramRun(["extract", "plain", "-o", "other"], in: folder)
    #expect(refused.sentence?.contains("give --html to read its text") == true)
  }

  @Test func twoArticlesOfOneNameAreRefused() throws {
    let folder = try Self.folder()
    try folder.write(Self.article, to: "more/wall.txt")
    let run = try ProgramRun(["extract", "articles", "more", "-o", "draft"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.sentence
        == #""articles/wall.txt" and "more/wall.txt" would both be the document "wall.txt"; name one of them otherwise"#
    )
  }

  @Test func evaluateMeasuresADraftAgainstItself() throws {
    let folder = try Self.folder()
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let run = try ProgramRun(["evaluate", "draft", "--against", "draft"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("quoted   2     2      2      1.00  1.00  1.00"))
    #expect(run.text.hasSuffix("no disagreements\n"))
    let object = try json(
      try ProgramRun(
        ["evaluate", "draft", "--against", "draft", "--format", "json"],
        in: folder
      ).text
    )
    #expect((object["disagreements"] as? [Any])?.isEmpty == true)
  }
}
