import Foundation
import Testing

/// What a review adds to a dataset that has something of its own.
struct ReviewIntoTests {
  private static let first = """
    Ferry firm raises money
    By Tove Lund, Tide News

    Norrvik Lines raised $5m from the Brightsea Foundation. The company was late, Tove Berg said.

    """
  private static let second = """
    Bridge opens
    By Mira Holm, Vellmar Post

    Harbour Club was founded by Mira Holm. The tide was late, Nils Vale said.

    """

  /// A draft of a text under a name, with all its claims accepted.
  private static func draft(
    _ name: String,
    of text: String,
    in folder: borrowing TemporaryFolder,
    file: String = "ferry.txt"
  ) throws {
    try folder.write(text, to: "\(name)-texts/\(file)")
    let run = try ProgramRun(
      script: "\"$0\" extract \(name)-texts -o \(name) && "
        + "sed 's/,proposed,/,accepted,/' \(name)/edges.csv > e && mv e \(name)/edges.csv",
      in: folder
    )
    #expect(run.status == 0, "\(run.errors)")
  }

  private static func add(
    _ draft: String,
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramRun {
    try ProgramRun(["review", draft, "--apply", "--into", "data"], in: folder)
  }

  @Test func anotherArticleOfTheSameNameGetsAnIDOfItsOwn() throws {
    let folder = try TemporaryFolder()
    try Self.draft("one", of: Self.first, in: folder)
    try Self.draft("two", of: Self.second, in: folder)
    _ = try Self.add("one", in: folder)
    let before = try folder.text(of: "data/edges.csv")
    let run = try Self.add("two", in: folder)
    #expect(
      run.errors.contains(
        "the dataset has another document \"ferry\", so that of the draft is \"ferry-2\" there"
      )
    )
    let edges = try folder.text(of: "data/edges.csv")
    #expect(before.split(separator: "\n").allSatisfy { edges.contains($0) })
    #expect(edges.contains(",founded,mira-holm,harbour-club,ferry-2,"))
    #expect(edges.contains("\nferry-2-") && !edges.contains("\nferry-2-ferry"))
    let documents = try folder.text(of: "data/documents.csv")
    #expect(documents.contains("\nferry,Ferry firm raises money,tide-news,"))
    #expect(documents.contains("\nferry-2,Bridge opens,vellmar-post,"))
    // The same once more is nothing new.
    let again = try Self.add("two", in: folder)
    #expect(again.errors.contains("data: 0 claims added"))
    #expect(try folder.text(of: "data/edges.csv") == edges)
    #expect(try folder.text(of: "data/documents.csv") == documents)
  }

  @Test func aCorrectionOfAnotherArticleIsNotTheDatasets() throws {
    let folder = try TemporaryFolder()
    try Self.draft("one", of: Self.first, in: folder)
    _ = try Self.add("one", in: folder)
    try folder.write(Self.second, to: "two-texts/ferry.txt")
    _ = try ProgramRun(["extract", "two-texts", "-o", "two"], in: folder)
    let run = try ProgramRun(
      script: "printf 'd title Bridge\\nd publisher Vale Gazette\\na\\nq\\n' | "
        + "\"$0\" review two --into data",
      in: folder
    )
    #expect(run.status == 0)
    let documents = try folder.text(of: "data/documents.csv")
    #expect(documents.contains("\nferry,Ferry firm raises money,tide-news,"))
    #expect(documents.contains("\nferry-2,Bridge,vale-gazette,"))
  }

  @Test func nextYearsTextOfTheSameWordingIsAnotherArticle() throws {
    let folder = try TemporaryFolder()
    try Self.draft("one", of: Self.first, in: folder)
    _ = try Self.add("one", in: folder)
    let later = Self.first.replacingOccurrences(of: "$5m", with: "$9m")
    try Self.draft("two", of: later, in: folder)
    let run = try Self.add("two", in: folder)
    #expect(!run.errors.contains(" 0 claims added"))
    let edges = try folder.text(of: "data/edges.csv")
    #expect(edges.contains(",5000000,USD,") && edges.contains(",9000000,USD,"))
    #expect(try ProgramRun(["check", "data"], in: folder).status == 0)
  }

  @Test func anotherNodeOfTheSameIDGetsAnIDOfItsOwn() throws {
    let folder = try TemporaryFolder()
    try Self.draft("one", of: Self.first, in: folder)
    try folder.write(
      "id,kind,name\nnorrvik-lines,organisation,Sample Freight Ltd\n",
      to: "data/nodes.csv"
    )
    try folder.write("id,kind,source,target\n", to: "data/edges.csv")
    let run = try Self.add("one", in: folder)
    #expect(
      run.errors.contains(
        "the dataset has another node \"norrvik-lines\", so that of the draft is \"norrvik-lines-2\" there"
      ),
      "\(run.errors)"
    )
    let nodes = try folder.text(of: "data/nodes.csv")
    #expect(nodes.contains("\nnorrvik-lines,organisation,Sample Freight Ltd,,"))
    #expect(nodes.contains("\nnorrvik-lines-2,organisation,Norrvik Lines,"))
    #expect(
      try folder.text(of: "data/edges.csv").contains(",brightsea-foundation,norrvik-lines-2,")
    )
    let edges = try folder.text(of: "data/edges.csv")
    _ = try Self.add("one", in: folder)
    #expect(try folder.text(of: "data/nodes.csv") == nodes)
    #expect(try folder.text(of: "data/edges.csv") == edges)
  }

  @Test func whatTheVocabularyOfTheDatasetRefusesIsNotAdded() throws {
    let folder = try TemporaryFolder()
    try Self.draft("one", of: Self.first, in: folder)
    try folder.write("id,kind,name\nsample,person,Sample\n", to: "data/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "data/edges.csv")
    try folder.write(
      #"{"edge_kinds":[{"id":"funded","label":"Funded","verb":"funded","inverse_verb":"funded by","#
        + #""sources":["person"],"targets":["person"]}]}"#,
      to: "data/vocabulary.json"
    )
    let run = try Self.add("one", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains(#"is "funded" from organisation to organisation"#), "\(run.errors)")
    #expect(run.errors.contains("nothing was added: \"data\" would have 1 error"))
    #expect(try folder.text(of: "data/edges.csv") == "id,kind,source,target\n")
    #expect(try folder.text(of: "data/nodes.csv") == "id,kind,name\nsample,person,Sample\n")
  }

  @Test func severalAtOnceLoseNothing() throws {
    let folder = try TemporaryFolder()
    for number in 1...4 {
      let text = Self.first.replacingOccurrences(of: "Norrvik", with: "Norrvik \(number)th")
      try Self.draft("draft\(number)", of: text, in: folder, file: "ferry\(number).txt")
    }
    for target in ["new", "data"] {
      let run = try ProgramRun(
        script:
          "(for n in 1 2 3 4; do \"$0\" review draft$n --apply --into \(target) & done) 2>&1 | cat >&2; "
          + "tail -q -n +2 draft?/edges.csv | wc -l; tail -n +2 \(target)/edges.csv | wc -l",
        in: folder
      )
      let counts = run.text.split(whereSeparator: \.isWhitespace)
      #expect(counts.count == 2 && counts.first == counts.last, "\(run.text) \(run.errors)")
    }
  }

  @Test(arguments: ["one/../one", "link", ""])
  func theDraftItselfIsNoDataset(_ path: String) throws {
    let folder = try TemporaryFolder()
    try Self.draft("one", of: Self.first, in: folder)
    let run = try ProgramRun(
      script: "ln -s one link; \"$0\" review one --apply --into '\(path)'",
      in: folder
    )
    #expect(run.status == 64)
    #expect(run.errors.contains("--into needs a"))
  }
}
