import Foundation
import Testing

/// What a review asks and says.
struct ReviewAnswersTests {
  private static func folder(
    _ text: String = "Mira Holm said the tide was late. Tidal Power founded the Harbour Club."
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text + "\n", to: "articles/a.txt")
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    return folder
  }

  private static func review(
    _ answers: [String],
    _ options: String = "",
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramRun {
    try ProgramRun(
      script: "printf '\(answers.joined(separator: "\\n"))\\n' | \"$0\" review draft \(options)",
      in: folder
    )
  }

  @Test func whatIsSkippedIsCounted() throws {
    let folder = try Self.folder()
    let run = try Self.review(["s", "q"], in: folder)
    #expect(run.text.contains("[1 of 2] ") && run.text.contains("[2 of 2] "))
  }

  @Test func aQuestionMarkExplainsEachLetter() throws {
    let folder = try Self.folder()
    let run = try Self.review(["?", "what", "q"], in: folder)
    for letter in [
      "a", "r", "s", "e FIELD VALUE", "m s|t NAME", "n s|t KIND NAME", "k s|t KIND", "u", "q",
    ] {
      #expect(run.text.components(separatedBy: "  \(letter)  ").count == 3)
    }
    #expect(run.text.contains("Answer with one of these:"))
  }

  @Test func aReviewOfNothingSaysSoOnce() throws {
    let folder = try Self.folder()
    _ = try Self.review(["a", "a"], "--into data", in: folder)
    let again = try Self.review([], in: folder)
    #expect(again.text == "Every claim was decided before.\n")
    let draft = try ProgramRun(
      ["extract", "articles", "-o", "draft2", "--known", "data"],
      in: folder
    )
    #expect(draft.errors.hasSuffix("2 claims decided before left out; nothing to review\n"))
    let none = try ProgramRun(["review", "draft2"], in: folder)
    #expect(none.text == "The draft has no claims.\n")
  }

  @Test func aNodeIsSaidToBeOfAnotherKind() throws {
    let folder = try Self.folder()
    let run = try Self.review(
      ["a", "k t initiative", "k t initiative", "k t thing", "k s region", "a"],
      "--into data",
      in: folder
    )
    #expect(run.text.contains("1 claim changed: Harbour Club is now Harbour Club (initiative);"))
    #expect(run.text.contains("Harbour Club is of that kind already."))
    #expect(run.text.contains("Say which end and its kind, such as k t organisation"))
    let nodes = try folder.text(of: "data/nodes.csv")
    #expect(nodes.contains("harbour-club-2,initiative,Harbour Club"))
    #expect(try ProgramRun(["check", "data"], in: folder).status == 0)
  }

  @Test func twoNodesOfOneNameAreToldApart() throws {
    let folder = try Self.folder()
    try folder.write("id,kind,name\nclub,organisation,Harbour Club\n", to: "data/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "data/edges.csv")
    let run = try Self.review(
      ["m t Harbour Club", "x", "m t Harbour Club", "1", "q"],
      "--into data",
      in: folder
    )
    #expect(
      run.text.contains(
        "Harbour Club (organisation, club) of the dataset (1), or Harbour Club (organisation, "
          + "harbour-club) of the draft (2)? Nothing was changed."
      )
    )
    #expect(run.text.contains("1 claim changed: Mira Holm is now Harbour Club;"))
    #expect(try folder.text(of: "draft/edges.csv").contains(",club,"))
  }

  @Test(arguments: ["e verb say\\033[D", "d publisher Tide\\001News", "n t person Mira\\302\\205"])
  func controlCharactersAreNoAnswer(_ answer: String) throws {
    let folder = try Self.folder()
    let before = try folder.text(of: "draft/edges.csv")
    let run = try Self.review([answer, "q"], in: folder)
    #expect(run.text.contains("The answer has a control character, \\u{"))
    #expect(try folder.text(of: "draft/edges.csv") == before)
  }
}
