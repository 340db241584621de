import Foundation
import Testing

struct DuplicatesCommandTests {
  /// A dataset with two pairs that look like one thing.
  private static func write(to folder: borrowing TemporaryFolder, same: String? = nil) throws {
    try folder.write("id\nd1\nd2\n", to: "port/documents.csv")
    try folder.write(
      """
      id,kind,name,aliases
      agency,organisation,Harbour Agency,
      fund,initiative,Tidal Fund,
      jane,person,Jane Holm,
      jholm,person,J. Holm,
      tf,initiative,TF,
      tf2,initiative,The Tidal Fund,

      """,
      to: "port/nodes.csv"
    )
    try folder.write(
      """
      id,kind,source,target,document
      e1,founded,jane,fund,d1
      e2,funded,agency,fund,d2
      e3,promoted,jholm,tf,d2
      e4,promoted,agency,tf2,d1

      """,
      to: "port/edges.csv"
    )
    if let same { try folder.write(same, to: "port/same.csv") }
  }

  @Test func theTwoSessionsDatasetHasNone() throws {
    let folder = try TemporaryFolder()
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("data/two-sessions-2025")
    let run = try ProgramRun(["duplicates", "-d", data.path], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasSuffix("\nno two nodes look like one thing\n"))
  }

  /// What a second curator would have written besides, and nothing else, is found among 162 nodes.
  @Test func plantedNamesAreFoundInTheTwoSessionsDatasetAndNothingElse() throws {
    let folder = try TemporaryFolder()
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("data/two-sessions-2025")
    for name in ["nodes.csv", "edges.csv", "documents.csv"] {
      let text = try String(contentsOf: data.appendingPathComponent(name), encoding: .utf8)
      let planted =
        name != "nodes.csv"
        ? ""
        : """
        x1,organisation,Deep Seek,,,,,,
        x2,person,Jinping Xi,,,,,,
        x3,organisation,DGAP e.V.,German Council on Foreign Relation,,,,,
        x4,initiative,A.I.,,,,,,
        x5,person,Q. Liu,,,,,,
        x6,organisation,CFS,China Futures Society,,,,,

        """
      try folder.write(text + planted, to: "data/\(name)")
    }
    let run = try ProgramRun(["duplicates", "-d", "data", "--format", "json", "-q"], in: folder)
    let pairs = try #require(try json(run.text)["pairs"] as? [NSDictionary])
    let found = pairs.map { pair in
      ["a", "b"].compactMap { (pair[$0] as? NSDictionary)?["id"] as? String }.joined(separator: " ")
    }
    #expect(
      Set(found) == [
        "deepseek x1", "dgap x3", "artificial-intelligence x4", "liu-qingfeng x5", "xi-jinping x2",
      ]
    )
  }

  @Test func theTableHasTwoLinesAPair() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let run = try ProgramRun(["duplicates", "-d", "port"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text == """
        SCORE  NAME            ID     KIND        EDGES  CITED IN  WHY
        0.7    Tidal Fund      fund   initiative  2      d1, d2    same words
               The Tidal Fund  tf2    initiative  1      d1
        0.5    Jane Holm       jane   person      1      d1        initials
               J. Holm         jholm  person      1      d2
        0.4    Tidal Fund      fund   initiative  2      d1, d2    acronym
               TF              tf     initiative  1      d2

        """
    )
    let less = try ProgramRun(
      ["duplicates", "-d", "port", "--min-score", "0.5", "--limit", "1"],
      in: folder
    )
    #expect(less.text.split(separator: "\n").count == 3)
    #expect(less.errors == "1 more pair; --limit 2 lists all\n")
  }

  @Test func jsonHasBothNodesAndEachReason() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let run = try ProgramRun(
      ["duplicates", "-d", "port", "--format", "json", "--limit", "1"],
      in: folder
    )
    let expected: NSDictionary = [
      "pairs": [
        [
          "score": 0.7,
          "reasons": [["reason": "words", "text": "same words: Tidal Fund / The Tidal Fund"]],
          "a": [
            "id": "fund", "name": "Tidal Fund", "kind": "initiative", "edges": 2,
            "documents": ["d1", "d2"],
          ] as NSDictionary,
          "b": [
            "id": "tf2", "name": "The Tidal Fund", "kind": "initiative", "edges": 1,
            "documents": ["d1"],
          ] as NSDictionary,
        ] as NSDictionary
      ]
    ]
    #expect(try json(run.text) == expected)
  }

  @Test func theCSVIsATableOfDecisionsThatTheDatasetTakes() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let run = try ProgramRun(["duplicates", "-d", "port", "--format", "csv"], in: folder)
    #expect(
      run.text == """
        a,b,decision,note,a_name,b_name,a_kind,b_kind,a_edges,b_edges,a_documents,b_documents,score,\
        reasons
        fund,tf2,,,Tidal Fund,The Tidal Fund,initiative,initiative,2,1,d1|d2,d1,0.7,same words
        jane,jholm,,,Jane Holm,J. Holm,person,person,1,1,d1,d2,0.5,initials
        fund,tf,,,Tidal Fund,TF,initiative,initiative,2,1,d1|d2,d2,0.4,acronym

        """
    )
    try folder.write(
      run.text.replacing("fund,tf2,,", with: "fund,tf2,same,")
        .replacing("jane,jholm,,", with: "jane,jholm,different,"),
      to: "port/same.csv"
    )
    #expect(try ProgramRun(["check", "port"], in: folder).status == 0)
    let rest = try ProgramRun(["duplicates", "-d", "port", "--format", "csv"], in: folder)
    #expect(
      rest.text.split(separator: "\n").dropFirst().map { $0.prefix(7) } == ["fund,tf"]
    )
  }

  @Test func allListsDecisionsAsWell() throws {
    let folder = try TemporaryFolder()
    let same = "a,b,decision,note,by\nfund,tf2,same,,Ann\ntf,tf2,different,,\njane,gone,same,,\n"
    try Self.write(to: folder, same: same)
    let rest = try ProgramRun(["duplicates", "-d", "port", "-q"], in: folder)
    #expect(
      rest.text.split(separator: "\n").dropFirst().map { $0.prefix(16) } == [
        "0.5    Jane Holm", "       J. Holm  ",
      ]
    )
    let all = try ProgramRun(["duplicates", "-d", "port", "-q", "--all"], in: folder)
    let lines = all.text.split(separator: "\n").enumerated().filter { $0.offset % 2 == 1 }
    #expect(
      lines.map { $0.element.prefix(30) } == [
        "0.7    same       Tidal Fund  ", "0.5               Jane Holm   ",
        "0.4    different  Tidal Fund  ",
      ]
    )
    // The whole table: what stands there, then what waits; not what follows.
    let csv = try ProgramRun(
      ["duplicates", "-d", "port", "-q", "--all", "--format", "csv"],
      in: folder
    )
    #expect(
      csv.text.split(separator: "\n").dropFirst().map { $0.prefix(19) } == [
        "fund,tf2,same,,Ann,", "tf,tf2,different,,,", "jane,gone,same,,,,,", "jane,jholm,,,,Jane ",
      ]
    )
    let run = try ProgramRun(
      ["duplicates", "-d", "port", "-q", "--all", "--format", "json"],
      in: folder
    )
    let pairs = try #require(try json(run.text)["pairs"] as? [NSDictionary])
    #expect(pairs.map { $0["decision"] as? String } == ["same", nil, "different"])
  }

  @Test func pairsAreSavedForADecision() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder, same: "a,b,decision\njholm,jane,different\n")
    let run = try ProgramRun(["duplicates", "-d", "port", "--save", "--limit", "1"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.hasSuffix(
        "added 1 pair to port/same.csv; write same or different into the column decision\n"
      )
    )
    let lines = try folder.text(of: "port/same.csv").split(separator: "\n")
    #expect(
      lines.dropFirst().map { $0.prefix(22) } == [
        "jholm,jane,different,,", "fund,tf2,,,Tidal Fund,",
      ]
    )
    let again = try ProgramRun(["duplicates", "-d", "port", "--save"], in: folder)
    #expect(
      again.errors.hasSuffix(
        "added 1 pair to port/same.csv; write same or different into the column decision\n"
      )
    )
    let last = try ProgramRun(["duplicates", "-d", "port", "--save"], in: folder)
    #expect(last.errors == "there is nothing to add to port/same.csv\n")
  }

  @Test(arguments: [
    (["--limit", "0"], "--limit has to be at least 1, not 0"),
    (["--min-score", "2"], "--min-score has to be between 0 and 1, not 2.0"),
    (["--save", "--all"], "--save and --all do not go together"),
  ])
  func misuseEndsWith64(_ options: [String], _ sentence: String) throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let run = try ProgramRun(["duplicates", "-d", "port"] + options, in: folder)
    #expect(run.status == 64)
    #expect(run.sentence == sentence)
  }

  @Test func decisionsAreNobodysOutput() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder, same: "a,b,decision\njholm,jane,different\n")
    let run = try ProgramRun(
      ["export", "-d", "port", "--format", "json", "-o", "port/same.csv"],
      in: folder
    )
    #expect(run.status == 1)
    #expect(
      run.sentence
        == "\"port/same.csv\" belongs to a dataset and would be lost; name another file"
    )
  }

  @Test func decisionsGoWithAnExportedDatasetAndAreNotLostByForce() throws {
    let folder = try TemporaryFolder()
    let same = "a,b,decision,note\njholm,jane,different,two\nx,y,same,\n"
    try Self.write(to: folder, same: same)
    let command = ["export", "-d", "port", "--format", "csv", "-o", "new", "-q"]
    #expect(try ProgramRun(command, in: folder).status == 0)
    #expect(try folder.text(of: "new/same.csv") == same)
    let part = ["--focus", "jane", "--kind", "founded", "-o", "part"]
    #expect(try ProgramRun(command + part, in: folder).status == 0)
    #expect(
      try folder.text(of: "part/same.csv") == "a,b,decision,note\njholm,jane,different,two\n"
    )
    #expect(try ProgramRun(command + ["--force"], in: folder).status == 0)
    try folder.write("a,b,decision\njane,fund,different\n", to: "new/same.csv")
    let run = try ProgramRun(command + ["--force"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.sentence
        == "\"new/same.csv\" holds decisions that would be lost; name a new folder, or move the file "
        + "away"
    )
    #expect(try folder.text(of: "new/same.csv") == "a,b,decision\njane,fund,different\n")
  }
}
