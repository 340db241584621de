import Foundation
import Testing

/// What else happens to a draft that is being reviewed.
struct ReviewSafetyTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "Mira Holm said the tide was late. Tidal Power founded the Harbour Club.\n",
      to: "articles/a.txt"
    )
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    return folder
  }

  /// Answers once, does something else, then answers again or ends.
  private static func review(
    meanwhile script: String,
    _ answer: String = "q",
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramRun {
    try ProgramRun(
      script: "mkfifo in; (\"$0\" review draft < in > out 2> err; echo $? > status) & exec 3> in; "
        + "printf 'a\\n' >&3; until [ -s draft/review.jsonl ]; do sleep 0.05; done; "
        + "\(script); printf '\(answer)\\n' >&3; exec 3>&-; "
        + "until [ -s status ]; do sleep 0.05; done; cat err >&2; exit \"$(cat status)\"",
      in: folder
    )
  }

  @Test func aCellWithoutAStatusIsAskedOf() throws {
    let folder = try Self.folder()
    let empty = "sed 's/,proposed,/,,/' draft/edges.csv > e; mv e draft/edges.csv; "
    let run = try ProgramRun(script: empty + "printf 'a\\nq\\n' | \"$0\" review draft", in: folder)
    #expect(run.text.contains("[1 of 2] ") && run.text.contains("[2 of 2] "))
    let edges = try folder.text(of: "draft/edges.csv")
    #expect(edges.contains(",accepted,") && edges.contains(",proposed,"))
    let into = try ProgramRun(
      script: empty + "\"$0\" review draft --apply --into data",
      in: folder
    )
    #expect(into.errors.contains("data: 1 claim added; the draft has 1 accepted"))
  }

  @Test func aDraftWithoutTheColumnIsRefused() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      script: "sed 's/,status,/,stand,/' draft/edges.csv > e; mv e draft/edges.csv; "
        + "\"$0\" review draft --apply --into data",
      in: folder
    )
    #expect(run.status == 1)
    #expect(run.errors.contains("\"draft/edges.csv\" has no column status, so nothing tells"))
    #expect(throws: (any Error).self) { try folder.text(of: "data/edges.csv") }
  }

  @Test func whatASpreadsheetWroteMeanwhileStays() throws {
    let folder = try Self.folder()
    let edit = "sed '2s/,proposed,/,rejected,/' draft/edges.csv > e; cp e draft/edges.csv"
    let run = try Self.review(meanwhile: edit, in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "the tables of \"draft\" were changed by another program while they were reviewed; the answers wait in "
          + "\"draft/review.jsonl\"; nothing was written; put the tables back as they were, or move that file away"
      )
    )
    #expect(try folder.text(of: "draft/edges.csv") == folder.text(of: "e"))
    let apply = try ProgramRun(["review", "draft", "--apply", "--into", "data"], in: folder)
    #expect(apply.status == 1)
    #expect(
      apply.errors.contains("the tables of \"draft\" were changed since 1 answer of a review")
    )
    #expect(try folder.text(of: "draft/edges.csv") == folder.text(of: "e"))
    let moved = try ProgramRun(
      script: "mv draft/review.jsonl old; \"$0\" review draft --apply --into data",
      in: folder
    )
    #expect(moved.errors.contains("the draft has 0 accepted and 1 rejected"))
  }

  @Test func answersAboutAnotherDraftAreKept() throws {
    let folder = try Self.folder()
    let line = #"{"changes":{"b-1-founded-x-y":{"status":"accepted"}}}"# + "\n"
    try folder.write(line, to: "draft/review.jsonl")
    let run = try ProgramRun(script: "printf 'a\\nq\\n' | \"$0\" review draft", in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "1 of 1 answer in \"draft/review.jsonl\" is about claims or documents that the draft does not have"
      )
    )
    #expect(try folder.text(of: "draft/review.jsonl") == line)
  }

  @Test(arguments: [
    "mv draft moved", "rm -r draft", "cp -r draft new; mv draft old; mv new draft",
    "rm draft/review.jsonl",
  ])
  func aDraftThatIsNoLongerThereEndsTheReview(_ script: String) throws {
    for answer in ["a", "q"] {
      let folder = try Self.folder()
      let run = try Self.review(meanwhile: script, answer, in: folder)
      #expect(run.status == 1)
      #expect(
        run.errors.contains("\"draft\" was moved, replaced or removed while it was reviewed"),
        "\(run.errors)"
      )
    }
  }

  @Test func aLastAnswerWithoutALineEndCounts() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      script: "id=$(sed -n '2s/,.*//p' draft/edges.csv); "
        + "printf '{\"changes\":{\"%s\":{\"status\":\"rejected\"}}}' $id > draft/review.jsonl; "
        + "printf 'a\\n' | \"$0\" review draft",
      in: folder
    )
    #expect(run.errors.contains("1 answer of a review that was stopped is kept"))
    let edges = try folder.text(of: "draft/edges.csv")
    #expect(edges.contains(",rejected,") && edges.contains(",accepted,"))
  }

  @Test func extractionReplacesNoDecisions() throws {
    let folder = try Self.folder()
    _ = try ProgramRun(script: "printf 'a\\nq\\n' | \"$0\" review draft", in: folder)
    let before = try folder.text(of: "draft/edges.csv")
    let run = try ProgramRun(["extract", "articles", "-o", "draft", "--force"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "\"draft\" has 1 decided claim, which would be lost; name another folder with -o, or remove it yourself"
      )
    )
    #expect(try folder.text(of: "draft/edges.csv") == before)
    try folder.write("id,kind,name\na,person,A\nb,organisation,B\n", to: "data/nodes.csv")
    try folder.write("id,kind,source,target\ne,founded,a,b\n", to: "data/edges.csv")
    let curated = try ProgramRun(["extract", "articles", "-o", "data", "--force"], in: folder)
    #expect(curated.errors.contains("\"data\" has 1 decided claim, which would be lost"))
    _ = try ProgramRun(["extract", "articles", "-o", "fresh"], in: folder)
    let fresh = try ProgramRun(["extract", "articles", "-o", "fresh", "--force"], in: folder)
    #expect(fresh.status == 0)
  }
}
