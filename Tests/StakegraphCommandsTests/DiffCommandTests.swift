import Foundation
import Testing

struct DiffCommandTests {
  /// The sample, and under `new` an edited copy of it.
  private static func writeBoth(to folder: borrowing TemporaryFolder) throws {
    try folder.writeSample()
    try folder.writeSample(to: "new")
    try folder.write(
      """
      id,title,publisher,published,url
      d1,Budget day,gazette,2025-03-04,https://example.org/1
      d3,Tide turns,weekly,2025-03-09,

      """,
      to: "new/documents.csv"
    )
    try folder.write(
      """
      id,kind,name,aliases,description
      fund,initiative,Sample Fund,,
      gazette,organisation,Example Gazette,,
      mira,person,Mira Holm,M. Holm,Founder of a lab
      north,organisation,Northwind Labs,,
      north2,organisation,Northwind Arts,,
      tide,initiative,Tide Plan,,
      weekly,organisation,Example Weekly,,

      """,
      to: "new/nodes.csv"
    )
    try folder.write(
      """
      id,kind,source,target,document,paragraph,start,end,modality,status
      e1,quoted,gazette,mira,d1,1,0,20,,
      e2,founded,mira,north,d1,2,,,,
      e3,founded,mira,north,d3,,,,,
      e4,funded,fund,north,,,,,planned,
      e6,funded,north,north2,d3,4,,,,accepted
      e7,promoted,mira,tide,d3,1,,,opinion,
      x5,promoted,north,north,d1,3,,,,

      """,
      to: "new/edges.csv"
    )
  }

  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try writeBoth(to: folder)
    return try ProgramRun(["diff", "sample", "new", "-q"] + arguments, in: folder)
  }

  @Test func theTableNamesEverythingThatDiffers() throws {
    let run = try Self.run()
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text == """
        2 claims added
          + e6: Northwind Labs funded Northwind Arts — Example Weekly, Tide turns, 2025-03-09, ¶ 4  \
        [was rejected]
          + e7: Mira Holm promoted Tide Plan (opinion) — Example Weekly, Tide turns, 2025-03-09, ¶ 1

        2 claims changed
          ~ e3: Mira Holm founded Northwind Labs — Example Weekly, Tide turns, 2025-03-09
              document: d2 → d3
              modality: planned → asserted
              status: disputed → accepted
          ~ e4: Sample Fund funded Northwind Labs (planned) — uncited
              modality: asserted → planned

        1 claim renamed
          = e5 → x5: Northwind Labs promoted Northwind Labs — Example Gazette, Budget day, \
        2025-03-04, ¶ 3

        1 relation better supported
          ▲ Mira Holm founded Northwind Labs: 1 → 2 independent sources

        1 node added
          + Tide Plan (initiative, id tide)

        1 node removed
          − Lone Isle (region, id lone)

        1 node changed
          ~ Mira Holm (person, id mira)
              description: A founder → Founder of a lab

        1 document added
          + Example Weekly, Tide turns, 2025-03-09, id d3

        1 document removed
          − Example Weekly, Plans, 2025-03, id d2

        """
    )
  }

  @Test func jsonHasTheKeysThatTheManualDescribes() throws {
    let read = try json(Self.run("--format", "json").text)
    let expected: NSDictionary = [
      "differs": true,
      "nodes": [
        "added": [["id": "tide", "name": "Tide Plan", "kind": "initiative"]],
        "removed": [["id": "lone", "name": "Lone Isle", "kind": "region"]],
        "changed": [
          [
            "id": "mira", "name": "Mira Holm", "kind": "person",
            "columns": [
              ["column": "description", "old": "A founder", "new": "Founder of a lab"]
            ],
          ] as NSDictionary
        ],
      ],
      "edges": [
        "added": [
          [
            "id": "e6", "kind": "funded", "source": "north", "target": "north2", "document": "d3",
            "publisher": "weekly", "paragraph": 4, "modality": "asserted", "status": "accepted",
            "citation": "Example Weekly, Tide turns, 2025-03-09, ¶ 4", "old_status": "rejected",
          ] as NSDictionary,
          [
            "id": "e7", "kind": "promoted", "source": "mira", "target": "tide", "document": "d3",
            "publisher": "weekly", "paragraph": 1, "modality": "opinion", "status": "accepted",
            "citation": "Example Weekly, Tide turns, 2025-03-09, ¶ 1",
          ] as NSDictionary,
        ],
        "removed": [] as NSArray,
        "changed": [
          [
            "id": "e3", "kind": "founded", "source": "mira", "target": "north", "document": "d3",
            "publisher": "weekly", "modality": "asserted", "status": "accepted",
            "citation": "Example Weekly, Tide turns, 2025-03-09",
            "columns": [
              ["column": "document", "old": "d2", "new": "d3"],
              ["column": "modality", "old": "planned", "new": "asserted"],
              ["column": "status", "old": "disputed", "new": "accepted"],
            ],
          ] as NSDictionary,
          [
            "id": "e4", "kind": "funded", "source": "fund", "target": "north",
            "modality": "planned", "status": "accepted",
            "columns": [["column": "modality", "old": "asserted", "new": "planned"]],
          ] as NSDictionary,
        ],
        "renamed": [
          [
            "id": "x5", "old_id": "e5", "kind": "promoted", "source": "north", "target": "north",
            "document": "d1", "publisher": "gazette", "paragraph": 3, "modality": "asserted",
            "status": "accepted", "citation": "Example Gazette, Budget day, 2025-03-04, ¶ 3",
            "columns": [] as NSArray,
          ] as NSDictionary
        ],
        "support": [
          ["kind": "founded", "source": "mira", "target": "north", "old": 1, "new": 2]
            as NSDictionary
        ],
      ],
      "documents": [
        "added": [
          ["id": "d3", "title": "Tide turns", "publisher": "weekly", "published": "2025-03-09"]
        ],
        "removed": [
          ["id": "d2", "title": "Plans", "publisher": "weekly", "published": "2025-03"]
        ],
        "changed": [] as NSArray,
      ],
    ]
    #expect(read == expected)
  }

  @Test func whatStandsInNoCellIsNullInJSON() throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let table = "id,kind,name,aliases\nfund,initiative,Fund,A|B\n"
    try folder.write(table, to: "new/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "new/edges.csv")
    try folder.write("id\n", to: "new/documents.csv")
    try folder.write("id,kind,name,aliases\nfund,initiative,Fund,\n", to: "sample/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "sample/edges.csv")
    try folder.write("id\n", to: "sample/documents.csv")
    let text = try ProgramRun(["diff", "sample", "new", "--format", "json", "-q"], in: folder).text
    let nodes = try #require(try json(text)["nodes"] as? [String: [NSDictionary]])
    let columns = try #require(nodes["changed"]?.first?["columns"] as? [NSDictionary])
    #expect(
      columns == [["column": "aliases", "old": NSNull(), "new": ["A", "B"]] as NSDictionary]
    )
  }

  @Test(arguments: [
    (["sample", "new"], 0), (["sample", "new", "--exit-code"], 1),
    (["sample", "sample", "--exit-code"], 0),
    (["sample", "new", "--exit-code", "--format", "json"], 1),
    (["sample", "new", "--exit-code", "--kind", "quoted", "--modality", "denied"], 0),
  ])
  func theStatusTellsOfDifferencesOnlyWhenAskedTo(_ arguments: [String], _ status: Int) throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let run = try ProgramRun(["diff", "-q"] + arguments, in: folder)
    #expect(Int(run.status) == status)
    #expect(run.errors.isEmpty)
    #expect(!run.output.isEmpty)
  }

  @Test func theSameDataDoNotDiffer() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let table = try ProgramRun(["diff", "sample", "sample", "-q"], in: folder)
    #expect(table.text == "no difference\n")
    let object = try json(
      ProgramRun(["diff", "sample", "sample", "-q", "--format", "json"], in: folder).text
    )
    #expect(object["differs"] as? Bool == false)
    #expect(
      object["edges"] as? [String: [String]]
        == ["added": [], "removed": [], "changed": [], "renamed": [], "support": []]
    )
  }

  @Test(arguments: [
    // Options that choose among claims leave out the nodes and documents of others.
    (
      ["--kind", "promoted"],
      ["1 claim added", "1 claim renamed", "1 node added", "1 node changed", "1 document added"]
    ),
    (
      ["--status", "rejected"],
      [
        "1 claim removed", "1 node added", "1 node removed", "1 node changed", "1 document added",
        "1 document removed",
      ]
    ),
    (["--node-kind", "region"], ["1 node removed"]),
    (
      ["--focus", "Tide Plan"],
      ["1 claim added", "1 node added", "1 node changed", "1 document added"]
    ),
    (["--focus", "Lone Isle"], ["1 node removed"]),
    (["--focus", "fund"], ["1 claim changed", "1 claim renamed"]),
  ])
  func theOptionsChooseFromBoth(_ options: [String], _ headings: [String]) throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let run = try ProgramRun(["diff", "sample", "new", "-q"] + options, in: folder)
    #expect(run.status == 0)
    let found = run.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    #expect(found == headings)
  }

  @Test func whatLeavesTheSelectionSaysWhereItIs() throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let removed = try ProgramRun(["diff", "new", "sample", "-q"], in: folder).text
    #expect(removed.contains("¶ 4  [is now rejected]\n"))
    let rejected = try ProgramRun(
      ["diff", "sample", "new", "-q", "--status", "rejected"],
      in: folder
    )
    #expect(rejected.text.contains("Example Weekly, Plans, 2025-03, ¶ 4  [is now accepted]\n"))
    let plans = try ProgramRun(
      ["diff", "sample", "new", "-q", "--modality", "planned"],
      in: folder
    )
    #expect(
      plans.text.contains(
        "+ e4: Sample Fund funded Northwind Labs (planned) — uncited  [was outside the selection]"
      )
    )
  }

  @Test func aKindOfOneDatasetMayBeAskedFor() throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    try folder.write(
      #"{"edge_kinds": [{"id": "signed", "label": "Signed", "verb": "signed", "inverse_verb": "signed by"}]}"#,
      to: "new/vocabulary.json"
    )
    try folder.write(
      "id,kind,source,target\ns1,signed,mira,fund\n",
      to: "new/edges.csv"
    )
    for sides in [["sample", "new"], ["new", "sample"]] {
      let run = try ProgramRun(["diff"] + sides + ["-q", "--kind", "signed"], in: folder)
      #expect(run.text.hasPrefix("1 claim \(sides[0] == "new" ? "removed" : "added")\n"))
      #expect(run.text.contains("Mira Holm signed Sample Fund — uncited"))
    }
    let run = try ProgramRun(["diff", "sample", "new", "--kind", "signd"], in: folder)
    #expect(run.status == 64)
    #expect(run.sentence == "\"signd\" is no kind of edge; did you mean signed?")
  }

  @Test func aDocumentOrPublisherOfOneDatasetMayBeAskedFor() throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let added = try ProgramRun(["diff", "sample", "new", "-q", "--document", "Tide"], in: folder)
    #expect(added.text.hasPrefix("3 claims added\n"))
    #expect(
      added.text.contains("e3: Mira Holm founded Northwind Labs — Example Weekly, Tide turns")
    )
    let removed = try ProgramRun(["diff", "sample", "new", "-q", "--document", "d2"], in: folder)
    #expect(removed.text.hasPrefix("1 claim removed\n"))
    let neither = try ProgramRun(["diff", "sample", "new", "-q", "--document", "zzz"], in: folder)
    #expect(neither.status == 1)
    #expect(neither.output.isEmpty)
  }

  @Test func aSelectionThatLeavesNoClaimSaysSo() throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let run = try ProgramRun(["diff", "sample", "new", "--since", "2030"], in: folder)
    #expect(run.text == "no difference\n")
    #expect(run.errors.hasSuffix("passes --since 2030\n"))
  }

  @Test func aDatasetIsTheSameAsItsExport() throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    let statuses = ["accepted", "proposed", "disputed", "rejected"].flatMap { ["--status", $0] }
    let export = try ProgramRun(
      ["export", "-q", "-d", "sample", "-o", "all.json"] + statuses,
      in: folder
    )
    #expect(export.status == 0)
    for arguments in [
      ["sample", "all.json"], ["all.json", "sample", "--input-format", "json"],
    ] {
      let run = try ProgramRun(["diff", "-q"] + arguments + statuses, in: folder)
      #expect(run.text == "no difference\n", "\(arguments): \(run.errors)")
    }
    let piped = try ProgramRun(script: "$0 diff sample - -q --exit-code < all.json", in: folder)
    #expect(piped.text == "no difference\n")
    #expect(try ProgramRun(["diff", "-q", "all.json", "new"], in: folder).text == Self.run().text)
  }

  @Test func contextIsToldApartFromClaims() throws {
    let folder = try TemporaryFolder()
    for (name, region) in [("sample", ""), ("new", "isle")] {
      try folder.write(
        "id,kind,name,region\nisle,region,Isle,\nmira,person,Mira,\(region)\n",
        to: "\(name)/nodes.csv"
      )
      try folder.write("id,kind,source,target\ne,promoted,mira,isle\n", to: "\(name)/edges.csv")
    }
    let text = try ProgramRun(["diff", "sample", "new", "-q", "--context"], in: folder).text
    #expect(text.hasPrefix("1 context tie added\n  + located:mira:isle: Mira located in Isle\n"))
    #expect(text.contains("region: (empty) → Isle (isle)"))
    #expect(!text.contains("claim"))
  }

  @Test(arguments: [
    (["gone", "sample"], "OLD: \"gone\" does not exist; check the path"),
    (["sample", "gone"], "NEW: \"gone\" does not exist; check the path"),
    (
      ["sample", "bad"],
      "NEW: \"bad\" has 1 error; stakegraph check lists everything"
    ),
    (
      ["sample", "new", "--focus", "zzzzz"],
      "no node is called \"zzzzz\", and none has a name like it"
    ),
  ])
  func whatCannotBeReadEndsWith1(_ arguments: [String], _ sentence: String) throws {
    let folder = try TemporaryFolder()
    try Self.writeBoth(to: folder)
    try folder.write("id,kind,name\na,person,A\n", to: "bad/nodes.csv")
    try folder.write("id,kind,source,target\ne,funded,a,b\n", to: "bad/edges.csv")
    let run = try ProgramRun(["diff"] + arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.sentence == sentence)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [["diff"], ["diff", "sample"], ["diff", "-", "-"], ["diff", "a", "b", "c"]])
  func misuseEndsWith64(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.sentence != nil)
  }

  @Test func controlCharactersOfTheDataAreShown() throws {
    let folder = try TemporaryFolder()
    for (name, note) in [("sample", "a"), ("new", "\u{1B}[2J")] {
      try folder.write("id,kind,name\na,person,A\n", to: "\(name)/nodes.csv")
      try folder.write(
        "id,kind,source,target,note\ne,funded,a,a,\(note)\n",
        to: "\(name)/edges.csv"
      )
    }
    let run = try ProgramRun(["diff", "sample", "new", "-q"], in: folder)
    #expect(run.text.contains("note: a → \\u{1B}[2J"))
    #expect(!run.output.contains(0x1B))
  }

  @Test func theHelpHasAnExample() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["diff", "--help"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("Example: stakegraph diff "))
  }
}
