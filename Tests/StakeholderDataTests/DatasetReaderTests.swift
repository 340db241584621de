import StakeholderData
import StakeholderGraph
import Testing

struct DatasetReaderTests {
  @Test func aCleanDatasetHasNoFindings() throws {
    let reading = try Files().read()
    #expect(reading.findings.isEmpty)
    let graph = try #require(reading.graph)
    #expect(graph.nodeCount == 2)
    #expect(graph.edgeCount == 1)
    #expect(graph.documentCount == 1)
  }

  @Test(arguments: [
    (
      "a,persn,Ann",
      "nodes.csv:2:3: error: \"persn\" is no kind of node; did you mean \"person\"? [kind]"
    ),
    (
      "a,\"<b>\",Ann",
      """
      nodes.csv:2:3: error: "<b>" is no kind of node; the kinds are person, organisation, region, \
      initiative [kind]
      """
    ),
    (
      "a,person,",
      "nodes.csv:2:10: error: the node \"a\" has no name; every node needs one [missing]"
    ),
    ("a,,Ann", "nodes.csv:2:3: error: the node \"a\" has no kind; every node needs one [missing]"),
    (
      "a,person,Ann\nc,region,C\na,person,Ann",
      """
      nodes.csv:4:1: error: another node has the id "a" already; give this one another; the first is \
      on line 2 [duplicate]
      """
    ),
    (
      "a,person,Ann\n\"\tx\",person,X",
      """
      nodes.csv:3:1: error: the id "\\tx" has a control character or a space at an end; take it \
      out [id]
      """
    ),
    (
      "a,person,Ann\n\u{1},person,X",
      """
      nodes.csv:3:1: error: the id "\\u{1}" has a control character or a space at an end; take it \
      out [id]
      """
    ),
    (
      "a,person,Ann\n,person,X",
      "nodes.csv:3:1: error: the node \"\" has no id; every node needs one [missing]"
    ),
  ])
  func aWrongNodeHasItsPlace(_ rows: String, _ finding: String) throws {
    let files = Files(nodes: "id,kind,name\n\(rows)\nb,organisation,B\n")
    #expect(try files.check() == [finding])
    #expect(try files.read().graph == nil)
  }

  @Test(arguments: [
    (
      "aliases", "x||y",
      "the column aliases of the node \"a\" has an empty item; take out the | that is too many [list]"
    ),
    (
      "affiliations", "bb:chair",
      """
      no node has the id "bb" that the column affiliations of the node "a" names; add it to the nodes, or \
      correct the id [reference]
      """
    ),
    (
      "affiliations", "b:chair|",
      "the column affiliations of the node \"a\" has an empty item; take out the | that is too many "
        + "[list]"
    ),
    (
      "affiliations", ":chair",
      "the column affiliations of the node \"a\" has an empty item; take out the | that is too many "
        + "[list]"
    ),
    (
      "region", "深",
      """
      no node has the id "深" that the column region of the node "a" names; add it to the nodes, or \
      correct the id [reference]
      """
    ),
  ])
  func aWrongOptionalValueOfANodeHasItsPlace(
    _ column: String,
    _ value: String,
    _ sentence: String
  ) throws {
    let nodes = "id,kind,name,\(column)\nb,organisation,名字,\na,person,名字二,\(value)\n"
    #expect(try Files(nodes: nodes).check() == ["nodes.csv:3:14: error: \(sentence)"])
  }

  @Test(arguments: [
    (
      "document", "d2",
      """
      no document has the id "d2" that the column document of the edge "e1" names; add it to the \
      documents, or correct the id [reference]
      """
    ),
    (
      "date", "5 March 2025",
      """
      "5 March 2025" is no date; write YYYY, YYYY-MM, YYYY-MM-DD, or two of them with / between, \
      the earlier one first [date]
      """
    ),
    ("paragraph", "x", "\"x\" is no whole number that can be kept; write digits only [number]"),
    ("paragraph", "0", "the paragraph 0 is out of range; it has to be at least 1 [range]"),
    (
      "confidence", "1 000",
      """
      "1 000" is no number that can be kept; write it plainly, such as 1000000 or 0.5, with at \
      most 15 digits that count [number]
      """
    ),
    (
      "amount", "5",
      "the edge \"e1\" has an amount and no currency; add one, such as CNY [currency]"
    ),
    ("currency", "$", "\"$\" is no currency; write its three letters, such as CNY [currency]"),
    (
      "confidence", "1.5",
      "the confidence 1.5 is out of range; it has to be between 0 and 1 [range]"
    ),
    ("confidence", "-1", "the confidence -1 is out of range; it has to be between 0 and 1 [range]"),
    ("start", "4", "the edge \"e1\" has half a range; add its end, or leave both out [range]"),
    ("end", "4", "the edge \"e1\" has half a range; add its start, or leave both out [range]"),
    (
      "about", "b|javascript:x",
      """
      no node has the id "javascript:x" that the column about of the edge "e1" names; add it to the \
      nodes, or correct the id [reference]
      """
    ),
    (
      "about", "|b",
      "the column about of the edge \"e1\" has an empty item; take out the | that is too many [list]"
    ),
    ("modality", "assertd", "\"assertd\" is no modality; did you mean \"asserted\"? [word]"),
    (
      "text_sha256", "\"a\"\"b\"",
      "\"a\"b\" is no SHA-256; write 64 hexadecimal digits, or leave it empty [hash]"
    ),
  ])
  func aWrongValueOfAnEdgeHasItsPlace(
    _ column: String,
    _ value: String,
    _ sentence: String
  ) throws {
    let isDocument = column == "document"
    let edges =
      isDocument
      ? "id,kind,source,target,document\ne1,founded,a,b,\(value)\n"
      : "id,kind,source,target,\(column),document\ne1,founded,a,b,\(value),d1\n"
    #expect(try Files(edges: edges).check() == ["edges.csv:2:16: error: \(sentence)"])
  }

  @Test(arguments: [
    (
      "e,founded,aa,b",
      """
      edges.csv:2:11: error: no node has the id "aa" that the column source of the edge "e" names; add it \
      to the nodes, or correct the id [reference]
      """
    ),
    (
      "e,founded,a,ministri",
      """
      edges.csv:2:13: error: no node has the id "ministri" that the column target of the edge "e" names; \
      did you mean "ministry"? [reference]
      """
    ),
    (
      "e,fonded,a,b",
      "edges.csv:2:3: error: \"fonded\" is no kind of edge; did you mean \"founded\"? [kind]"
    ),
    (
      "e,founded,a,a",
      """
      edges.csv:2:3: error: the edge "e" is "founded" from person to person; it may run from \
      person, organisation, region to organisation, initiative; correct it, or widen the ends in \
      vocabulary.json [ends]
      """
    ),
    (
      "e,founded,,b",
      "edges.csv:2:11: error: the edge \"e\" has no source; every edge needs one [missing]"
    ),
  ])
  func aWrongEdgeHasItsPlace(_ row: String, _ finding: String) throws {
    let files = Files(
      nodes: "id,kind,name\na,person,Ann\nb,organisation,Bee\nministry,organisation,M\n",
      edges: "id,kind,source,target,document\n\(row),d1\n"
    )
    #expect(try files.check() == [finding])
  }

  @Test func aWrongDocumentHasItsPlace() throws {
    let files = Files(
      documents: "id,title,publisher,published,sha256\nd1,\"two\nlines\",zzz,March,x\nd1,,,,\n"
    )
    #expect(
      try files.check() == [
        """
        documents.csv:3:8: error: no node has the id "zzz" that the column publisher of the document "d1" \
        names; add it to the nodes, or correct the id [reference]
        """,
        """
        documents.csv:3:12: error: "March" is no date; write YYYY, YYYY-MM, YYYY-MM-DD, or two of \
        them with / between, the earlier one first [date]
        """,
        """
        documents.csv:3:18: error: "x" is no SHA-256; write 64 hexadecimal digits, or leave it \
        empty [hash]
        """,
        """
        documents.csv:4:1: error: another document has the id "d1" already; give this one another; \
        the first is on line 2 [duplicate]
        """,
      ]
    )
  }

  @Test func aDatasetWithoutNodesIsAnError() throws {
    let message = "the dataset has no nodes; add rows below the header"
    let files = Files(nodes: "id,kind,name\n", edges: "id,kind,source,target\n")
    #expect(try files.check() == ["nodes.csv:1:1: error: \(message) [empty]"])
    #expect(try files.read().graph == nil)
    let unreadable = Files(nodes: "id,kind\n", edges: "id,kind,source,target\n")
    #expect(
      try unreadable.check() == [
        "nodes.csv:1:1: error: the column name is missing; add it [column]"
      ]
    )
  }

  @Test func idsThatOnlyLookTheSameAreTwoNodes() throws {
    let files = Files(
      nodes: "id,kind,name\nb,person,B\ncafe\u{301},person,One\ncaf\u{E9},organisation,Two\n",
      edges: "id,kind,source,target,document\ne1,promoted,cafe\u{301},b,d1\n"
    )
    let reading = try files.read()
    let graph = try #require(reading.graph)
    #expect(graph.nodeCount == 3)
    #expect(
      reading.findings.map(\.description) == [
        "nodes.csv:4:1: warning: the node \"caf\u{E9}\" has no edge and no context [isolated]"
      ]
    )
    var wrong = files
    wrong.edges = Array("id,kind,source,target\ne1,quoted,b,cafe\u{300}\n".utf8)
    #expect(try wrong.read().errors.map(\.code) == ["reference"])
  }

  @Test func withoutDocumentsTheGraphIsUncited() throws {
    var files = Files()
    files.documents = nil
    let reading = try files.read()
    #expect(
      reading.findings.map(\.description) == [
        """
        DIR:1:1: warning: there is no documents.csv, so nothing tells what the documents are; add \
        one [documents]
        """
      ]
    )
    let graph = try #require(reading.graph)
    let edge = try #require(graph.edge("e1"))
    #expect(graph.documentID(of: edge) == "d1")
    #expect(graph.document(of: edge) == nil)
  }

  @Test(arguments: [
    "say \"hi\"", "ends with \\", "<b>&", "two\nlines", "深度求索", "שלום", "👩‍👩‍👧‍👦",
    "javascript:x", " x",
    "=1+1", "a|b:c\\d", ",;\t",
  ])
  func awkwardNamesComeThrough(_ name: String) throws {
    let nodes = CSVText.record(["id", "kind", "name"]) + CSVText.record(["a", "person", name])
    let files = Files(nodes: nodes + CSVText.record(["b", "organisation", "B"]))
    let reading = try files.read()
    #expect(reading.findings.isEmpty)
    let graph = try #require(reading.graph)
    #expect(graph.name(of: try #require(graph.node("a"))) == name)
  }

  @Test func aFolderIsADatasetIfItHasBothTables() throws {
    try withFolder { folder in
      #expect(!DatasetReader.isDataset(folder))
      try FileOutput.write([], to: folder + "/nodes.csv")
      #expect(!DatasetReader.isDataset(folder))
      #expect(throws: FileError.noDataset(path: folder, missing: "edges.csv")) {
        try DatasetReader.read(folder)
      }
      try FileOutput.write([], to: folder + "/edges.csv")
      #expect(DatasetReader.isDataset(folder))
      #expect(throws: FileError.missing(path: folder + "/x")) {
        try DatasetReader.read(folder + "/x")
      }
      #expect(throws: FileError.isFile(path: folder + "/nodes.csv")) {
        try DatasetReader.read(folder + "/nodes.csv")
      }
    }
  }
}
