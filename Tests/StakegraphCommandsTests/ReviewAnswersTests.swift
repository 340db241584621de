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

  @Test func aMissedClaimIsAddedAndAccepted() throws {
    let folder = try Self.folder()
    let run = try Self.review(
      [
        #"+ funded "Tidal Power" "Harbour Club""#, #"+ founded "Tidal Power" “New Fund”"#,
        "initiative",
        #"+ promoted "Nobody" "Harbour Club""#, "thing", #"+ founded "Tidal Power" "Mira Holm""#,
        "+ funded Tidal", #"+ thing "a" "b""#, #"+ quoted "Tidal Power""#, "d publisher Tide News",
        "a", "q",
      ],
      "--documents articles --into data",
      in: folder
    )
    #expect(run.status == 0)
    #expect(
      run.text.contains("Added and accepted: Tidal Power funded Harbour Club; u takes it back.")
    )
    #expect(run.text.contains("Added and accepted: Tidal Power founded New Fund; u takes it back."))
    #expect(run.text.contains("Nobody is not known. Of which kind is it: person,"))
    #expect(run.text.contains("Nothing was added."))
    #expect(run.text.contains(#"is "founded" from organisation to person"#))
    #expect(run.text.components(separatedBy: "Say which kind of claim").count == 3)
    #expect(run.errors.contains("data: 4 claims added"))
    let edges = try folder.text(of: "data/edges.csv")
    #expect(
      edges.contains(
        "a-1-funded-tidal-power-harbour-club,funded,tidal-power,harbour-club,a,1,0,33,"
      )
    )
    // Another publisher takes over what was added, too.
    #expect(edges.contains(",quoted,tide-news,tidal-power,"))
    #expect(try folder.text(of: "data/nodes.csv").contains("new-fund,initiative,New Fund"))
    for place in ["draft", "data"] {
      let check = try ProgramRun(["verify", place, "--documents", "articles"], in: folder)
      #expect(check.status == 0)
    }
    // What was added is decided: it is asked of no more.
    let again = try ProgramRun(
      ["extract", "articles", "-o", "draft2", "--known", "data"],
      in: folder
    )
    #expect(again.errors.contains("1 proposed claim; 1 claim decided before left out"))
  }

  @Test func whatTheSentenceDoesNotNameIsSaid() throws {
    let folder = try Self.folder()
    let run = try Self.review(
      [#"+ quoted "Tidal Power""#, "u", "a", #"+ quoted "Tidal Power""#, "q"],
      "--documents articles",
      in: folder
    )
    #expect(
      run.text.components(separatedBy: #"The sentence does not name "Tidal Power""#).count == 2
    )
  }

  @Test func anOutletsQuotationsStayWithItWhereItGivesWayElsewhere() throws {
    let folder = try Self.folder(
      "Harbour late\nBy Mira Sand, Tide News\n\nOskar Testa, a sailor, said the tide was late. Mira Holm said the wind was late.\n"
        + "Tide News founded the Harbour Club in 2011. Tide News founded the Quay Club in 2012."
    )
    let skip = try folder.text(of: "draft/edges.csv").components(separatedBy: ",quoted,").count - 1
    let run = try Self.review(
      Array(repeating: "s", count: skip) + ["m s Oskar Testa", "a", "q"],
      in: folder
    )
    let edges = try folder.text(of: "draft/edges.csv")
    #expect(run.text.contains("Tide News is in 2 claims."), "\(run.text)")
    #expect(edges.components(separatedBy: ",quoted,tide-news,").count == 3)
    #expect(edges.components(separatedBy: ",founded,oskar-testa,").count == 3)
  }

  @Test func aNodeOfTheSameNameAndKindIsNotMadeAgain() throws {
    let folder = try Self.folder()
    let run = try Self.review(
      ["n t organisation Harbour Club", "n t initiative Harbour Club", "q"],
      in: folder
    )
    #expect(
      run.text.contains("Harbour Club is known already as organisation; answer m t Harbour Club")
    )
  }

  @Test func aSumComesWithItsCurrency() throws {
    let folder = try Self.folder("The Tide Trust gave $2 million to the Quay School.")
    _ = try Self.review(["e amount 600000 GBP", "a", "q"], in: folder)
    #expect(try folder.text(of: "draft/edges.csv").contains(",600000,GBP,"))
  }

  @Test func whoeverPublishesAlreadyIsNotCorrected() throws {
    let folder = try Self.folder(
      "Harbour late\nBy Mira Sand, Tide News\n\nOskar Testa, a sailor, said the tide was late. Mira Holm said the wind was late.\n"
        + "Tide News founded the Harbour Club in 2011. Tide News founded the Quay Club in 2012."
    )
    let run = try Self.review(["d publisher Tide News", "q"], in: folder)
    #expect(run.text.contains("Tide News is its publisher already."))
  }

  @Test func anAddedClaimIsTakenBackAndOutlivesAStoppedReview() throws {
    let folder = try Self.folder()
    let before = try folder.text(of: "draft/edges.csv")
    let undone = try Self.review(
      [#"+ funded "Tidal Power" "Harbour Club""#, "u", "u", "q"],
      in: folder
    )
    #expect(undone.text.contains("There is nothing to take back."))
    #expect(try folder.text(of: "draft/edges.csv") == before)
    _ = try ProgramRun(
      script: "mkfifo in out; \"$0\" review draft < in > out & exec 3> in 4< out; "
        + "printf '+ funded \"Tidal Power\" \"New Club\"\\norganisation\\n"
        + "+ quoted \"Tidal Power\"\\nu\\n' >&3; "
        + "until [ \"$(wc -l < draft/review.jsonl 2>/dev/null)\" = 3 ]; do sleep 0.1; done; "
        + "kill -9 $!; wait",
      in: folder
    )
    // Under another name the file keeps what was written into it last.
    let run = try ProgramRun(
      script: "ln draft/review.jsonl kept; \"$0\" review draft --apply --into data",
      in: folder
    )
    #expect(run.errors.contains("data: 1 claim added"))
    let edges = try folder.text(of: "draft/edges.csv")
    #expect(edges.contains("a-1-funded-tidal-power-new-club,"))
    // Whoever is stopped between the tables and the journal has both.
    try folder.write(try folder.text(of: "kept"), to: "draft/review.jsonl")
    let again = try ProgramRun(["review", "draft", "--apply", "--into", "data"], in: folder)
    #expect(again.status == 0)
    #expect(try folder.text(of: "draft/edges.csv") == edges)
  }

  @Test func nobodyIsSourceAndTarget() throws {
    let folder = try Self.folder()
    let before = try folder.text(of: "draft/edges.csv")
    let run = try Self.review(
      ["s", "m t Tidal Power", #"+ funded "Tidal Power" "Tidal Power""#, "q"],
      in: folder
    )
    #expect(run.text.contains("Tidal Power would be source and target of 1 claim"))
    #expect(run.text.contains("Tidal Power would be source and target, and a claim is about"))
    #expect(try folder.text(of: "draft/edges.csv") == before)
  }

  @Test func whatBecomesAQuotationIsItsPublishers() throws {
    let folder = try Self.folder("The Tidal Trust gave the Harbour Club $2m.")
    let run = try Self.review(["d publisher Tide News", "e kind quoted", "a"], in: folder)
    #expect(run.text.contains("Tide News quoted Harbour Club"), "\(run.text)")
    let edges = try folder.text(of: "draft/edges.csv")
    #expect(edges.contains(",quoted,tide-news,harbour-club,a,1,"))
    #expect(!edges.contains("2000000") && !edges.contains("USD"))
  }

  @Test func whatWasChangedInKindAndNodeIsNotProposedAgain() throws {
    let folder = try Self.folder("The Tidal Trust gave the Harbour Club $2m.")
    let run = try Self.review(["e kind founded", "k t initiative", "a"], "--into data", in: folder)
    #expect(run.errors.contains("data: 1 claim added"))
    let again = try ProgramRun(
      ["extract", "articles", "-o", "draft2", "--known", "data"],
      in: folder
    )
    #expect(again.errors.contains("1 claim decided before left out"), "\(again.errors)")
    #expect(try !folder.text(of: "draft2/edges.csv").contains("funded"))
  }

  @Test func namesHaveALetterOrDigitAndSumsNoSign() throws {
    let folder = try Self.folder()
    let before = try folder.text(of: "draft/edges.csv")
    let run = try Self.review(
      [
        "n t organisation ---", "d publisher ...", #"+ funded "--" "Tidal Power""#,
        "e amount -1", "q",
      ],
      in: folder
    )
    for name in ["---", "...", "--"] {
      #expect(run.text.contains("the name \"\(name)\" has no letter or digit"))
    }
    #expect(run.text.contains("A sum is not negative"))
    #expect(try folder.text(of: "draft/edges.csv") == before)
    for publisher in ["...", "A\u{1B}[31mB"] {
      let extract = try ProgramRun(
        ["extract", "articles", "-o", "draft2", "--publisher", publisher],
        in: folder
      )
      #expect(extract.status == 64)
      #expect(extract.errors.contains("--publisher: the name "))
      #expect(!extract.errors.contains("\u{1B}"))
    }
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
