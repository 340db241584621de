import Foundation
import Testing

struct CombineCommandTests {
  /// Two datasets that call the harbour agency by two names.
  private static func write(to folder: borrowing TemporaryFolder, same: String? = nil) throws {
    try folder.write("id,title,publisher\nd1,Quays,gazette\n", to: "east/documents.csv")
    try folder.write(
      """
      id,kind,name,aliases,description
      gazette,organisation,Example Gazette,,
      hpa,organisation,HPA,the agency,Builds quays
      mira,person,Mira Holm,,

      """,
      to: "east/nodes.csv"
    )
    try folder.write(
      "id,kind,source,target,document\ne1,quoted,gazette,mira,d1\ne2,founded,mira,hpa,d1\n",
      to: "east/edges.csv"
    )
    try folder.write("id,title,publisher\nd2,Piers,agency\n", to: "west/documents.csv")
    try folder.write(
      """
      id,kind,name,region,affiliations
      agency,organisation,Harbour and Port Agency,coast,
      coast,region,Coast,,
      mira,person,Mira Holm,,agency:head
      pier,initiative,Pier,,

      """,
      to: "west/nodes.csv"
    )
    try folder.write(
      "id,kind,source,target,document,note\nw1,funded,agency,pier,d2,\nw2,promoted,mira,pier,d2,x\n",
      to: "west/edges.csv"
    )
    if let same { try folder.write(same, to: "west/same.csv") }
  }

  private static let decision = "a,b,decision,note\nhpa,agency,same,both build quays\n"

  @Test func rowsAreJoinedByIdAndNodesByDecision() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder, same: Self.decision)
    let run = try ProgramRun(["combine", "east", "west", "-o", "all"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        1 warning about west; stakegraph check lists them
        all: 2 documents, 5 nodes, 4 edges; 2 nodes were merged into 1

        """
    )
    #expect(try folder.text(of: "all/same.csv") == Self.decision)
    let lines = try folder.text(of: "all/nodes.csv").split(separator: "\n")
    #expect(
      lines[0] == """
        id,kind,name,aliases,description,region,affiliations,identifiers,url,affiliations_as,\
        merged_ids,merged_rows
        """
    )
    #expect(
      lines[3].hasPrefix(
        "hpa,organisation,HPA,the agency|Harbour and Port Agency,Builds quays,coast,,,,,hpa|agency,"
      )
    )
    #expect(lines[4] == "mira,person,Mira Holm,,,,hpa:head,,,agency:head,,")
    #expect(
      try folder.text(of: "all/edges.csv").split(separator: "\n").dropFirst().last
        == "w2,promoted,mira,pier,d2,,,,,,,,,,,,,,,,x,"
    )
    let check = try ProgramRun(["check", "all"], in: folder)
    #expect(check.errors == "all: 2 documents, 5 nodes, 4 edges; 0 errors, 0 warnings\n")
    // Both names find it, and nobody is asked again.
    let show = try ProgramRun(["show", "Harbour and Port Agency", "-d", "all"], in: folder)
    #expect(show.text.hasPrefix("HPA (organisation, id hpa)\n"))
    let duplicates = try ProgramRun(["duplicates", "-d", "all"], in: folder)
    #expect(duplicates.errors == "no two nodes look like one thing any more\n")
  }

  @Test func aMergeIsUndoneFromTheResultOrFromTheGraphs() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    try folder.write(Self.decision, to: "mine.csv")
    let tables = ["documents.csv", "nodes.csv", "edges.csv", "vocabulary.json"]
    func run(_ arguments: [String]) throws {
      let run = try ProgramRun(["combine", "-q"] + arguments, in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    try run(["east", "west", "-o", "x/apart"])
    try run(["east", "west", "--same", "mine.csv", "-o", "x/merged"])
    try run(["x/apart", "--same", "mine.csv", "-o", "y/merged"])
    for name in tables + ["same.csv"] {
      #expect(try folder.bytes(of: "x/merged/\(name)") == folder.bytes(of: "y/merged/\(name)"))
    }
    #expect(try folder.text(of: "x/merged/nodes.csv") != folder.text(of: "x/apart/nodes.csv"))
    // The row taken out, or another decision.
    for (number, same) in [
      "a,b,decision\n", Self.decision.replacing(",same,", with: ",different,"),
    ]
    .enumerated() {
      try folder.write(same, to: "x/merged/same.csv")
      try run(["x/merged", "-o", "z\(number)/apart"])
      for name in tables {
        #expect(
          try folder.bytes(of: "z\(number)/apart/\(name)") == folder.bytes(of: "x/apart/\(name)")
        )
      }
    }
    // Without any file of decisions what is merged stays so.
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("y/merged/same.csv"))
    try run(["y/merged", "-o", "v/merged"])
    #expect(try folder.bytes(of: "v/merged/nodes.csv") == folder.bytes(of: "y/merged/nodes.csv"))
    #expect(
      try folder.text(of: "v/merged/same.csv")
        == "a,b,decision,note\nhpa,agency,same,merged in merged\n"
    )
  }

  @Test func whatDiffersIsTold() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    try folder.write(
      "id,kind,name,description\nmira,person,M. Vale,x\nhpa,organisation,HPA,Digs\n",
      to: "b/nodes.csv"
    )
    try folder.write("id,kind,source,target\n", to: "b/edges.csv")
    let run = try ProgramRun(["combine", "east", "b", "-o", "all"], in: folder)
    #expect(run.status == 0)
    let warnings = run.errors.split(separator: "\n").filter { $0.hasPrefix("warning: ") }
    #expect(
      warnings == [
        "warning: the description of the node \"hpa\" is \"Builds quays\" in \"east\" and \"Digs\" in "
          + "\"b\"; the first stays",
        "warning: the name of the node \"mira\" is \"Mira Holm\" in \"east\" and \"M. Vale\" in \"b\"; "
          + "they are taken for one, and the second name is an alias now",
      ]
    )
  }

  @Test func aSingleRowThatClashesIsToldOnce() throws {
    let folder = try TemporaryFolder()
    for (name, kind) in [("one", "person"), ("two", "organisation")] {
      try folder.write("id,kind,name\na,\(kind),A\n", to: "\(name)/nodes.csv")
      try folder.write("id,kind,source,target\n", to: "\(name)/edges.csv")
    }
    let run = try ProgramRun(["combine", "one", "two", "-o", "all", "-q"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.components(separatedBy: "the kind of the node \"a\" is \"person\"").count == 2
    )
  }

  @Test func rowsThatClashStopUnlessSomebodySaysWhatTheyAre() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    try folder.write("id,title,publisher\nd1,Piers,agency\n", to: "west/documents.csv")
    try folder.write(
      "id,kind,source,target,document\ne1,funded,agency,pier,d1\ne3,promoted,mira,pier,d1\n",
      to: "west/edges.csv"
    )
    let command = ["combine", "east", "west", "-o", "all", "-q"]
    let stopped = try ProgramRun(command, in: folder)
    #expect(stopped.status == 1)
    #expect(
      stopped.errors.split(separator: "\n").dropLast().map(String.init) == [
        "the title of the document \"d1\" is \"Quays\" in \"east\" and \"Piers\" in \"west\"",
        "the publisher of the document \"d1\" is \"gazette\" in \"east\" and \"agency\" in \"west\"",
        "the kind of the edge \"e1\" is \"quoted\" in \"east\" and \"funded\" in \"west\"",
        "the source of the edge \"e1\" is \"gazette\" in \"east\" and \"agency\" in \"west\"",
        "the target of the edge \"e1\" is \"mira\" in \"east\" and \"pier\" in \"west\"",
      ]
    )
    #expect(
      stopped.sentence == """
        2 rows differ from others of the same id; if such rows are one thing, take the first with \
        --clash keep-first, if not, keep both with --clash rename
        """
    )
    #expect(try !folder.names().contains { $0.hasPrefix("all") })
    #expect(try ProgramRun(command + ["--clash", "rename"], in: folder).status == 0)
    let edges = try folder.text(of: "all/edges.csv").split(separator: "\n").dropFirst()
    #expect(
      edges.map { $0.prefix { $0 != "," } } == ["e1", "e2", "e3", "west/e1"]
    )
    #expect(try folder.text(of: "all/edges.csv").contains("\ne3,promoted,mira,pier,west/d1,"))
    #expect(try ProgramRun(command + ["--clash", "keep-first", "--force"], in: folder).status == 0)
    #expect(try folder.text(of: "all/edges.csv").contains("\ne3,promoted,mira,pier,d1,"))
  }

  @Test(arguments: [
    (["east", "gone", "-o", "new"], "\"gone\" does not exist; check the path"),
    (["east", "west", "-o", "east"], "\"east\" is what is read; name another folder to write"),
    (
      ["east", "west", "-o", "full"],
      "\"full\" is there already and not empty; name a new folder"
    ),
    (["east", "--same", "gone.csv", "-o", "new"], "\"gone.csv\" does not exist; check the path"),
    (
      ["east", "--same", "wrong.csv", "-o", "new"],
      "\"wrong.csv\" has 1 error; correct it first"
    ),
    (
      ["east", "west", "--same", "kinds.csv", "-o", "new"],
      "\"mira\" is of the kind person and \"hpa\" of the kind organisation, so they cannot be one node; "
        + "correct a kind, or decide that they are different"
    ),
    (
      ["east", "west", "--same", "east.csv", "--same", "west.csv", "-o", "new"],
      "west.csv:2: \"agency\" and \"hpa\" cannot be different, since east.csv:2 makes them the same; "
        + "change one of these rows, or decide the pair anew in a file after --same"
    ),
  ])
  func workThatCannotBeDoneEndsWith1AndWritesNothing(
    _ arguments: [String],
    _ sentence: String
  ) throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    try folder.write("x", to: "full/notes.txt")
    try folder.write("a,b,decision\nhpa,agency,yes\n", to: "wrong.csv")
    try folder.write("a,b,decision\nmira,hpa,same\n", to: "kinds.csv")
    try folder.write(Self.decision, to: "east.csv")
    try folder.write("a,b,decision\nagency,hpa,different\n", to: "west.csv")
    let names = try folder.names()
    let run = try ProgramRun(["combine"] + arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.sentence == sentence)
    #expect(run.output.isEmpty)
    #expect(try folder.names() == names)
  }

  @Test(arguments: [
    (
      ["east", "west", "-o", "all.graphml"],
      "combine writes a dataset, which is a folder; name one with -o"
    ),
    (["east", "west", "-o", "-"], "combine writes a dataset, which is a folder; name one with -o"),
    (["east", "west", "-o", ""], "name a folder with -o"),
    (["east", "west"], "Missing expected argument '--output <folder>'"),
    (["-o", "all"], "Missing expected argument '<data> ...'"),
  ])
  func misuseEndsWith64(_ arguments: [String], _ sentence: String) throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let run = try ProgramRun(["combine"] + arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.sentence == sentence)
    #expect(try !folder.names().contains { $0.hasPrefix("all") })
  }

  @Test func graphsOfOneNameAreToldApart() throws {
    let folder = try TemporaryFolder()
    for (path, kind) in [("a/ports", "person"), ("b/ports", "region"), ("c/ports", "initiative")] {
      try folder.write("id,kind,name\nx,\(kind),X\n", to: "\(path)/nodes.csv")
      try folder.write("id,kind,source,target\n", to: "\(path)/edges.csv")
    }
    let run = try ProgramRun(
      ["combine", "a/ports", "b/ports/", "c/ports", "-o", "all", "--clash", "rename", "-q"],
      in: folder
    )
    #expect(run.status == 0)
    let rows = try folder.text(of: "all/nodes.csv").split(separator: "\n").dropFirst()
    #expect(
      rows.map { $0.prefix { $0 != "," } } == ["ports-2/x", "ports-3/x", "x"]
    )
  }

  @Test func decisionsInTheFolderToBeReplacedAreNotLost() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let command = ["combine", "east", "west", "-o", "all", "-q", "--force"]
    #expect(try ProgramRun(command, in: folder).status == 0)
    try folder.write(Self.decision, to: "all/same.csv")
    let refused = try ProgramRun(command, in: folder)
    #expect(refused.status == 1)
    #expect(
      refused.sentence
        == "\"all/same.csv\" holds decisions that would be lost; name a new folder, or move the file "
        + "away"
    )
    let kept = try ProgramRun(command + ["--same", "all/same.csv"], in: folder)
    #expect(kept.status == 0)
    #expect(try folder.text(of: "all/same.csv") == Self.decision)
    #expect(try folder.text(of: "all/nodes.csv").contains(",hpa|agency,"))
  }
}
