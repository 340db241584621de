import Foundation
import Testing

/// What a review corrects about documents.
struct ReviewDocumentTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Harbour gets a wall

      Mira Holm said on Monday that the wall was late. Tidal Power said it would help.

      """,
      to: "articles/wall.txt"
    )
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

  @Test func thePublisherIsShownOnceAndCorrectedWithItsQuotations() throws {
    let folder = try Self.folder()
    let run = try Self.review(["d publisher Tide News", "a", "a"], "--into data", in: folder)
    #expect(run.status == 0)
    #expect(
      run.text.contains(
        "Harbour gets a wall\n  publisher not known; d publisher NAME tells it\n\n[1 of 2] The document quoted Mira Holm"
      )
    )
    #expect(run.text.contains("2 quotations of the document changed; u takes it back."))
    #expect(
      run.text.contains(
        "Harbour gets a wall\n  published by Tide News. Corrected in a review: publisher.\n"
      )
    )
    #expect(run.text.components(separatedBy: "Harbour gets a wall").count == 3)
    for place in ["draft", "data"] {
      #expect(
        try folder.text(of: "\(place)/documents.csv").contains(
          "wall,Harbour gets a wall,tide-news,"
        )
      )
      #expect(try folder.text(of: "\(place)/edges.csv").contains("quoted,tide-news,mira-holm"))
      #expect(
        try folder.text(of: "\(place)/nodes.csv").contains("tide-news,organisation,Tide News")
      )
    }
    #expect(try ProgramRun(["check", "data"], in: folder).errors.contains("0 errors, 0 warnings"))
    // Whoever reads the article again finds the publisher in the dataset.
    _ = try ProgramRun(["extract", "articles", "-o", "draft2", "--known", "data"], in: folder)
    let documents = try folder.text(of: "draft2/documents.csv")
    #expect(documents.contains("wall,Harbour gets a wall,tide-news,"))
  }

  @Test func aCorrectionIsTakenBackWithItsQuotations() throws {
    let folder = try Self.folder()
    let before = try folder.text(of: "draft/documents.csv") + folder.text(of: "draft/edges.csv")
    let run = try Self.review(["d publisher Tide News", "d title Wall", "u", "u", "q"], in: folder)
    #expect(run.status == 0)
    #expect(
      try folder.text(of: "draft/documents.csv") + folder.text(of: "draft/edges.csv") == before
    )
  }

  @Test func titleDateAndAuthorsAreCorrectedAndCleared() throws {
    let folder = try Self.folder()
    let run = try Self.review(
      [
        "d published 3 May", "d published 2024-05-03", "d authors Mira Sand|Oskar Testa",
        "d title -",
        "d publisher -", "d shape round", "q",
      ],
      in: folder
    )
    #expect(run.text.contains("\"3 May\" is no date"))
    #expect(run.text.contains("\nwall; 2024-05-03; by Mira Sand, Oskar Testa\n"))
    #expect(run.text.contains("A document has a publisher; say which"))
    #expect(run.text.contains("Say what of the document and what it should be"))
    #expect(
      try folder.text(of: "draft/documents.csv").contains(
        "wall,,wall,,Mira Sand|Oskar Testa,2024-05-03,"
      )
    )
  }

  @Test func nobodyQuotesThemselves() throws {
    let folder = try Self.folder()
    let run = try Self.review(["d publisher Tidal Power", "a"], "--into data", in: folder)
    #expect(
      run.text.contains(
        "2 quotations of the document changed, 1 of them rejected since nobody quotes themselves"
      )
    )
    #expect(run.text.hasSuffix("Every claim is decided.\n"))
    #expect(run.errors.contains("the draft has 1 accepted and 1 rejected"))
  }

  @Test func aCorrectionReachesADatasetThatHasTheDocument() throws {
    let folder = try Self.folder()
    _ = try Self.review(["a", "q"], "--into data", in: folder)
    #expect(try folder.text(of: "data/edges.csv").contains("quoted,wall,mira-holm"))
    let run = try Self.review(["d publisher Tide News", "q"], "--into data", in: folder)
    #expect(run.status == 0)
    #expect(try folder.text(of: "data/edges.csv").contains("quoted,tide-news,mira-holm"))
    // Nothing is left of the node that stood for the publisher.
    for place in ["draft", "data"] {
      #expect(!(try folder.text(of: "\(place)/nodes.csv").contains("wall,organisation")))
    }
    // What somebody writes there later stays.
    let edited = try folder.text(of: "data/documents.csv").replacing(
      "Harbour gets a wall",
      with: "Wall"
    )
    try folder.write(edited, to: "data/documents.csv")
    let later = try ProgramRun(["review", "draft", "--apply", "--into", "data"], in: folder)
    #expect(later.status == 0)
    #expect(try folder.text(of: "data/documents.csv") == edited)
  }

  @Test func aCorrectionOfAStoppedReviewIsKept() throws {
    let folder = try Self.folder()
    // Whoever is killed cannot end the review: the answers stay in the journal.
    _ = try ProgramRun(
      script: "mkfifo in out; \"$0\" review draft < in > out & exec 3> in 4< out; "
        + "printf 'a\\nd publisher Tide News\\nd title Wall\\nu\\n' >&3; "
        + "until [ \"$(wc -l < draft/review.jsonl 2>/dev/null)\" = 4 ]; do sleep 0.1; done; "
        + "kill -9 $!; wait",
      in: folder
    )
    let run = try ProgramRun(["review", "draft", "--apply", "--into", "data"], in: folder)
    #expect(run.errors.contains("4 answers of a review that was stopped are kept"))
    #expect(
      try folder.text(of: "data/documents.csv").contains("wall,Harbour gets a wall,tide-news,")
    )
    #expect(try folder.text(of: "data/edges.csv").contains("quoted,tide-news,mira-holm"))
    #expect(try ProgramRun(["check", "draft"], in: folder).status == 0)
  }
}
