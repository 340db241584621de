import Foundation
import Testing

/// A made-up article, and a dataset that cites it without hashes.
struct VerifyCommandTests {
  private static let article = """
    Port Ember opened its harbour.

    Mira Holm founded Northwind Labs in spring, the Gazette says.
    The Sample Fund pays for it.

    """

  private func withDataset(
    edges: String = """
    id,kind,source,target,document,paragraph,start,end,source_text,target_text
    e1,founded,mira,north,d1,2,0,61,Mira Holm,Northwind Labs
    e2,funded,fund,north,d1,3,0,28,The Sample Fund,it

    """,
    _ body: (borrowing TemporaryFolder) throws -> Void
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.article, to: "articles/one.txt")
    try folder.write("id,title,file\nd1,Budget day,one.txt\n", to: "data/own/documents.csv")
    try folder.write(
      """
      id,kind,name
      mira,person,Mira Holm
      north,organisation,Northwind Labs
      fund,initiative,Sample Fund

      """,
      to: "data/own/nodes.csv"
    )
    try folder.write(edges, to: "data/own/edges.csv")
    try body(folder)
  }

  @Test func withoutHashesNothingStandsUntilTheyAreStamped() throws {
    try withDataset { folder in
      let bare = try ProgramRun(["verify", "--documents", "articles"], in: folder)
      #expect(bare.status == 1)
      #expect(
        bare.text == """
          unstamped  document d1 (one.txt): documents.csv gives no SHA-256; --stamp fills it in
          unstamped  edge e1, d1 ¶ 2, 0–61: edges.csv gives no text_sha256; --stamp fills it in
          unstamped  edge e2, d1 ¶ 3, 0–28: edges.csv gives no text_sha256; --stamp fills it in
          1 document: 0 unchanged; 2 citations: 0 stand, 0 moved, 0 missing, 2 without a hash, \
          0 not looked at

          """
      )
      let stamped = try ProgramRun(["verify", "--documents", "articles", "--stamp"], in: folder)
      #expect(stamped.status == 0)
      #expect(stamped.errors == "stamped edge e1\nstamped edge e2\nstamped document d1\n")
      let again = try ProgramRun(["verify", "--documents", "articles"], in: folder)
      #expect(again.status == 0)
      #expect(
        again.text == """
          unchanged  document d1 (one.txt)
          1 document: 1 unchanged; 2 citations: 2 stand, 0 moved, 0 missing, 0 without a hash, \
          0 not looked at

          """
      )
    }
  }

  @Test func aMovedCitationIsToldAndFixed() throws {
    try withDataset { folder in
      _ = try ProgramRun(["verify", "--documents", "articles", "--stamp"], in: folder)
      try folder.write("A new first line.\n\n" + Self.article, to: "articles/one.txt")
      let moved = try ProgramRun(["verify", "--documents", "articles"], in: folder)
      #expect(moved.status == 1)
      #expect(moved.text.contains("changed    document d1 (one.txt): the file has the SHA-256 "))
      #expect(
        moved.text.contains(
          "moved      edge e1, d1 ¶ 2, 0–61: it is at ¶ 3, 0–61 now; --fix writes that\n"
        )
      )
      let fixed = try ProgramRun(["verify", "--documents", "articles", "--fix"], in: folder)
      #expect(
        fixed.errors == """
          fixed edge e1: d1 ¶ 2, 0–61 is ¶ 3, 0–61 now
          fixed edge e2: d1 ¶ 3, 0–28 is ¶ 4, 0–28 now
          stamped document d1

          """
      )
      #expect(fixed.status == 0)
      #expect(fixed.text.contains("1 document: 1 unchanged; 2 citations: 2 stand, 0 moved"))
      let edges = String(decoding: try folder.bytes(of: "data/own/edges.csv"), as: UTF8.self)
      #expect(edges.contains("\ne1,founded,mira,north,d1,3,0,61,Mira Holm,Northwind Labs,"))
    }
  }

  @Test func aChangedDocumentKeepsItsHashWhileACitationIsMissingInIt() throws {
    try withDataset { folder in
      _ = try ProgramRun(["verify", "--documents", "articles", "--stamp"], in: folder)
      try folder.write("Port Ember opened its harbour.\n", to: "articles/one.txt")
      let run = try ProgramRun(["verify", "--documents", "articles", "--fix"], in: folder)
      #expect(run.status == 1)
      #expect(run.errors.isEmpty)
      #expect(run.text.contains("1 document: 0 unchanged, 1 changed; 2 citations: 0 stand"))
      #expect(run.text.contains("find the sentence, correct paragraph, start and end"))
    }
  }

  @Test func theJSONTellsOfEachDocumentAndCitation() throws {
    try withDataset { folder in
      let run = try ProgramRun(
        ["verify", "--documents", "articles", "--format", "json"],
        in: folder
      )
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
      )
      #expect(object["holds"] as? Bool == false)
      let documents = try #require(object["documents"] as? [[String: Any]])
      #expect(documents.map { $0["outcome"] as? String } == ["unstamped"])
      let citations = try #require(object["citations"] as? [[String: Any]])
      #expect(citations.map { $0["edge"] as? String } == ["e1", "e2"])
      #expect(citations.map { $0["outcome"] as? String } == ["unstamped", "unstamped"])
    }
  }

  @Test func whatCannotBeLookedAtIsSaidAndTheRestIsChecked() throws {
    let edges = """
      id,kind,source,target,document,paragraph,start,end
      e1,founded,mira,north,d1,2,0,61
      e2,funded,fund,north,d1,9,0,5
      e3,funded,fund,north,d1,2,50,99
      e4,funded,fund,north,d1,,,
      e5,funded,fund,north,,,,

      """
    try withDataset(edges: edges) { folder in
      let run = try ProgramRun(["verify", "--documents", "articles", "-q"], in: folder)
      #expect(run.status == 1)
      #expect(run.text.contains("missing    edge e2, d1 ¶ 9, 0–5: there is no paragraph 9"))
      #expect(run.text.contains("edge e3, d1 ¶ 2, 50–99: the range ends at 99, and paragraph 2 at"))
      #expect(run.text.contains("unchecked  edge e4, d1: it cites no range"))
      #expect(run.text.hasSuffix("1 not looked at; 1 edge without a citation\n"))
    }
  }

  @Test(arguments: [
    (["verify"], Int32(64), "--documents"),
    (["verify", "--documents", "nowhere"], 1, "\"nowhere\" does not exist; check the path"),
    (["verify", "--documents", "articles/one.txt"], 1, "is a file; name a folder"),
    (["verify", "data/own", "-d", "data/own", "--documents", "articles"], 64, "once"),
  ])
  func misuseIsASentence(_ arguments: [String], _ status: Int32, _ words: String) throws {
    try withDataset { folder in
      let run = try ProgramRun(arguments, in: folder)
      #expect(run.status == status)
      #expect(run.errors.contains(words))
      #expect(run.output.isEmpty)
    }
  }

  @Test func aDocumentThatIsGoneLeavesTheOthersChecked() throws {
    try withDataset { folder in
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("articles/one.txt"))
      let run = try ProgramRun(["verify", "--documents", "articles", "-q"], in: folder)
      #expect(run.status == 1)
      #expect(run.text.contains("unreadable document d1 (one.txt): \"articles/one.txt\" does not"))
      #expect(
        run.text.contains("unchecked  2 edges: the document \"d1\" could not be looked at\n")
      )
    }
  }

  @Test func showPrintsTheSentenceFromTheReadersCopyOnlyWhereItStands() throws {
    try withDataset { folder in
      let show = ["show", "mira", "--documents", "articles", "-q"]
      let sentence = "\n    Mira Holm founded Northwind Labs in spring, the Gazette says."
      #expect(
        try ProgramRun(show, in: folder).text.contains(
          sentence + " [no hash tells whether this is the text meant]\n"
        )
      )
      _ = try ProgramRun(["verify", "--documents", "articles", "--stamp"], in: folder)
      #expect(try ProgramRun(show, in: folder).text.contains(sentence + "\n"))
      try folder.write(
        "Another text.\n\nOf another day, and long enough to fill the range that is cited.\n",
        to: "articles/one.txt"
      )
      let wrong = try ProgramRun(show, in: folder).text
      #expect(!wrong.contains("Of another day"))
      #expect(wrong.contains("[the citation does not stand in your copy; stakegraph verify tells"))
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("articles/one.txt"))
      #expect(try ProgramRun(show, in: folder).text.contains("    [\"articles/one.txt\" does not"))
    }
  }
}
