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

  @Test func proposalsThatRepeatAClaimAreOneWithANote() throws {
    let folder = try TemporaryFolder()
    try folder.write("The city council gave the Tidal Trust $2m.\n", to: "articles/a.txt")
    let line =
      #"{"document": "a.txt", "kind": "KIND", "source": {"name": "City council", "kind": "organisation"}, "#
      + #""target": {"name": "Tidal Trust", "kind": "organisation"}, "#
      + #""text": "The city council gave the Tidal Trust $2m", "rule": "colleague"}"# + "\n"
    let funded = line.replacing("KIND", with: "funded")
    let promoted = line.replacing("KIND", with: "promoted")
    try folder.write(funded + promoted + promoted, to: "more.jsonl")
    let run = try ProgramRun(
      ["extract", "articles", "-o", "draft", "--proposals", "more.jsonl"],
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.errors.contains("2 proposed claims; 2 lines of --proposals repeated a claim; next"))
    let edges = try folder.text(of: "draft/edges.csv").split(separator: "\n").dropFirst()
    #expect(edges.count { $0.contains(",Also proposed by colleague.,") } == 2)
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

  @Test func aMergeAsksWhetherOneClaimOrAllAreMeant() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Mira Holm said the tide was late. Mira Holm said the wall was old.\n",
      to: "articles/a.txt"
    )
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let answers = [
      "m t Oskar Testa", "n t person Oskar Testa", "x", "n t person Oskar Testa", "t", "u",
      "n t person Oskar Testa", "a", "a", "a",
    ]
    let run = try ProgramRun(
      script: "printf '\(answers.joined(separator: "\\n"))\\n' | \"$0\" review draft --into data",
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.text.contains("To make a node of that name, answer n t KIND Oskar Testa."))
    #expect(run.text.contains("Nothing was changed."))
    #expect(
      run.text.contains(
        "Mira Holm is in 2 claims. Put Oskar Testa in this claim (t), or in all 2 (a)? "
      )
    )
    #expect(run.text.contains("1 claim changed: Mira Holm is now Oskar Testa; u takes it back."))
    #expect(run.text.contains("2 claims changed: Mira Holm is now Oskar Testa; u takes it back."))
    #expect(try ProgramRun(["check", "data"], in: folder).status == 0)
    #expect(try folder.text(of: "data/nodes.csv").contains("oskar-testa,person,Oskar Testa"))
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

  /// A named pipe holds the first review open until the second was refused.
  @Test func aSecondReviewAtOnceIsRefused() throws {
    let folder = try Self.folder()
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let run = try ProgramRun(
      script: "mkfifo in out; \"$0\" review draft < in > out & exec 3> in 4< out; "
        + "read -r line <&4; printf 'q\\n' | \"$0\" review draft; echo \"status $?\"; "
        + "printf 'a\\nq\\n' >&3; cat <&4 > first; wait",
      in: folder
    )
    #expect(run.text == "status 1\n")
    #expect(run.errors.contains("\"draft\" is being reviewed already; end that review first"))
    #expect(
      try folder.text(of: "first").hasSuffix("2 claims left; run the command again to go on.\n")
    )
    let later = try ProgramRun(script: "printf 'q\\n' | \"$0\" review draft", in: folder)
    #expect(later.status == 0)
  }

  @Test func answersOfAStoppedReviewCanBeTakenBack() throws {
    let folder = try Self.folder()
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    // Whoever is killed cannot end the review: the answers stay in the journal.
    _ = try ProgramRun(
      script: "mkfifo in out; \"$0\" review draft < in > out & exec 3> in 4< out; "
        + "printf 'a\\na\\nu\\nr\\n' >&3; "
        + "until [ \"$(wc -l < draft/review.jsonl 2>/dev/null)\" = 4 ]; do sleep 0.1; done; "
        + "kill -9 $!; wait",
      in: folder
    )
    let again = try ProgramRun(
      script: "printf 'u\\nu\\nu\\nq\\n' | \"$0\" review draft",
      in: folder
    )
    #expect(again.errors.contains("4 answers of a review that was stopped are kept"))
    #expect(again.text.components(separatedBy: "There is nothing to take back.").count == 2)
    #expect(again.text.hasSuffix("3 claims left; run the command again to go on.\n"))
  }

  @Test func aSumAndADateAreShownChangedAndCleared() throws {
    let folder = try TemporaryFolder()
    try folder.write("The city council gave the Tidal Trust $2m.\n", to: "articles/a.txt")
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let answers = [
      "e amount 5000000", "e date 2009", "e currency EUR", "e amount lots", "e kind -",
      "e amount -",
      "e date -", "a",
    ]
    let run = try ProgramRun(
      script: "printf '\(answers.joined(separator: "\\n"))\\n' | \"$0\" review draft",
      in: folder
    )
    let shown = run.text.split(separator: "\n").filter { $0.hasPrefix("  amount") }
    #expect(
      shown == [
        "  amount 2000000, currency USD", "  amount 5000000, currency USD",
        "  amount 5000000, currency USD, date 2009", "  amount 5000000, currency EUR, date 2009",
        "  amount 5000000, currency EUR, date 2009", "  amount 5000000, currency EUR, date 2009",
      ]
    )
    #expect(run.text.contains("\"lots\" is no number that can be kept"))
    #expect(run.text.contains("Every claim has a kind; say which."))
    #expect(run.text.contains("\n  date 2009\n"))
    #expect(run.text.hasSuffix("Every claim is decided.\n"))
    // The place is told as before; the document stands above the first claim alone.
    let citations = run.text.split(separator: "\n").filter { $0.contains("¶ 1") }
    #expect(citations.count == 8 && Set(citations).count == 1)
    let row = try folder.text(of: "draft/edges.csv").split(separator: "\n").last
    #expect(row?.contains(",give,,,,,0.95,accepted,") == true)
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
