import StakeholderGraph
import Testing

struct GraphProblemTests {
  /// The only problem of a graph, as its sentence with the code.
  private func only(_ builder: GraphBuilder) throws -> String {
    let found = problems(of: builder)
    let first = try #require(found.first)
    try #require(found.count == 1, "\(found)")
    return "\(first) [\(first.code)]"
  }

  @Test func anIDIsGivenOnce() throws {
    var builder = GraphBuilder()
    builder.addNode("x", kind: .person, name: "X")
    builder.addNode("a", kind: .person, name: "A")
    builder.addNode("a", kind: .region, name: "B")
    #expect(
      try only(builder)
        == "another node has the id \"a\" already; give this one another [duplicate]"
    )
  }

  @Test(arguments: [
    (" a", "\" a\""), ("a ", "\"a \""), ("a\nb", "\"a\\nb\""), ("\u{7F}", "\"\\u{7F}\""),
    ("\u{85}b", "\"\\u{85}b\""), ("a\u{3000}", "\"a\u{3000}\""), ("\u{A0}a", "\"\u{A0}a\""),
    ("a\u{0}", "\"a\\u{0}\""), ("\u{FFFF}", "\"\u{FFFF}\""), ("\t", "\"\\t\""),
  ])
  func anIDHasNoControlCharacterOrOuterSpace(_ id: String, _ quoted: String) throws {
    var builder = GraphBuilder()
    builder.addDocument(id)
    #expect(
      try only(builder)
        == "the id \(quoted) has a control character or a space at an end; take it out [id]"
    )
  }

  @Test(arguments: ["a b", "\\", "\"", "<b>", "|", ":", "深度", "שלום", "👩‍👩‍👧‍👦", "e\u{301}", "-"])
  func anyOtherTextIsAnID(_ id: String) {
    var builder = GraphBuilder()
    builder.addDocument(id)
    #expect(problems(of: builder).isEmpty)
  }

  @Test func aRequiredValueIsThere() throws {
    var node = GraphBuilder()
    node.addNode("a", kind: .person, name: "")
    #expect(try only(node) == "the node \"a\" has no name; every node needs one [missing]")
    var document = GraphBuilder()
    document.addDocument("")
    #expect(
      try only(document) == "the document \"\" has no id; every document needs one [missing]"
    )
    var edge = GraphBuilder()
    edge.addNode("a", kind: .person, name: "A")
    edge.addRow("e\\", to: .edges, ["kind": "quoted", "target": "a"])
    #expect(try only(edge) == "the edge \"e\\\" has no source; every edge needs one [missing]")
  }

  @Test(arguments: [
    ("persn", "\"persn\" is no kind of node; did you mean \"person\"? [kind]"),
    ("Person", "\"Person\" is no kind of node; did you mean \"person\"? [kind]"),
    (
      "<b>",
      "\"<b>\" is no kind of node; the kinds are person, organisation, region, initiative [kind]"
    ),
  ])
  func aKindIsInTheVocabulary(_ kind: String, _ sentence: String) throws {
    var builder = GraphBuilder()
    builder.addRow("a", to: .nodes, ["kind": kind, "name": "A"])
    #expect(try only(builder) == sentence)
  }

  @Test(arguments: [
    (
      [EdgeField.about: "zzzzzzzz"],
      """
      no node has the id "zzzzzzzz" that the column about of the edge "e" names; add it to the nodes, or \
      correct the id [reference]
      """
    ),
    (
      [.about: "alpha|alhpa"],
      """
      no node has the id "alhpa" that the column about of the edge "e" names; did you mean "alpha"? \
      [reference]
      """
    ),
    (
      [.document: "javascript:x"],
      """
      no document has the id "javascript:x" that the column document of the edge "e" names; add it to the \
      documents, or correct the id [reference]
      """
    ),
    (
      [.mode: "Direct"],
      "\"Direct\" is no mode; did you mean \"direct\"? [word]"
    ),
    (
      [.modality: "said"],
      """
      "said" is no modality; write one of asserted, planned, opinion, denied [word]
      """
    ),
    (
      [.status: "rejekted"],
      "\"rejekted\" is no status; did you mean \"rejected\"? [word]"
    ),
    (
      [.date: "2025-02-29"],
      """
      "2025-02-29" is no date; write YYYY, YYYY-MM, YYYY-MM-DD, or two of them with / between, the \
      earlier one first [date]
      """
    ),
    (
      [.paragraph: "1.5"],
      "\"1.5\" is no whole number that can be kept; write digits only [number]"
    ),
    (
      [.paragraph: "9223372036854775808"],
      "\"9223372036854775808\" is no whole number that can be kept; write digits only [number]"
    ),
    (
      [.paragraph: "+1"],
      "\"+1\" is no whole number that can be kept; write digits only [number]"
    ),
    (
      [.paragraph: "0"],
      "the paragraph 0 is out of range; it has to be at least 1 [range]"
    ),
    (
      [.confidence: "1,5"],
      """
      "1,5" is no number that can be kept; write it plainly, such as 1000000 or 0.5, with at most \
      15 digits that count [number]
      """
    ),
    (
      [.confidence: "1.01"],
      "the confidence 1.01 is out of range; it has to be between 0 and 1 [range]"
    ),
    (
      [.confidence: "-0.1"],
      "the confidence -0.1 is out of range; it has to be between 0 and 1 [range]"
    ),
    (
      [.textSHA256: "abc"],
      "\"abc\" is no SHA-256; write 64 hexadecimal digits, or leave it empty [hash]"
    ),
    (
      [.textSHA256: String(repeating: "g", count: 64)],
      """
      "\(String(repeating: "g", count: 64))" is no SHA-256; write 64 hexadecimal digits, or leave \
      it empty [hash]
      """
    ),
    (
      [.amount: "1", .currency: "yuan"],
      "\"yuan\" is no currency; write its three letters, such as CNY [currency]"
    ),
    (
      [.amount: "1"],
      "the edge \"e\" has an amount and no currency; add one, such as CNY [currency]"
    ),
    (
      [.about: "alpha||alpha"],
      "the column about of the edge \"e\" has an empty item; take out the | that is too many [list]"
    ),
    (
      [.start: "3"],
      "the edge \"e\" has half a range; add its end, or leave both out [range]"
    ),
    (
      [.end: "3"],
      "the edge \"e\" has half a range; add its start, or leave both out [range]"
    ),
    (
      [.start: "3", .end: "3"],
      "the range of the edge \"e\" goes from 3 to 3; the end has to be larger [range]"
    ),
    (
      [.start: "10", .end: "9"],
      "the range of the edge \"e\" goes from 10 to 9; the end has to be larger [range]"
    ),
  ])
  func aWrongValueOfAnEdgeHasItsSentence(
    _ values: [EdgeField: String],
    _ sentence: String
  ) throws {
    var builder = GraphBuilder()
    builder.addNode("alpha", kind: .person, name: "A")
    builder.addEdge("e", kind: .promoted, from: "alpha", to: "alpha", values)
    #expect(try only(builder) == sentence)
  }

  @Test(arguments: [
    (
      [NodeField.affiliations: "nobody:chair"],
      """
      no node has the id "nobody" that the column affiliations of the node "alpha" names; add it to the \
      nodes, or correct the id [reference]
      """
    ),
    (
      [.affiliations: "alpha:x|"],
      "the column affiliations of the node \"alpha\" has an empty item; take out the | that is too many "
        + "[list]"
    ),
    (
      [.aliases: "|x"],
      "the column aliases of the node \"alpha\" has an empty item; take out the | that is too many [list]"
    ),
    (
      [.region: "alpah"],
      """
      no node has the id "alpah" that the column region of the node "alpha" names; did you mean "alpha"? \
      [reference]
      """
    ),
  ])
  func aWrongValueOfANodeHasItsSentence(
    _ values: [NodeField: String],
    _ sentence: String
  ) throws {
    var builder = GraphBuilder()
    builder.addNode("alpha", kind: .person, name: "A", values)
    #expect(try only(builder) == sentence)
  }

  @Test func aTruthValueIsTrueOrFalse() throws {
    var builder = GraphBuilder()
    let column = builder.addColumn(named: "listed", type: .boolean, to: .nodes)
    builder.addNode("a", kind: .person, name: "A")
    builder.set(column, of: .nodes, to: "TRUE")
    #expect(try only(builder) == "\"TRUE\" is neither true nor false [number]")
  }

  @Test func endsThatAreNotAllowedAreListed() throws {
    var builder = GraphBuilder()
    builder.addNode("r", kind: .region, name: "R")
    builder.addNode("p", kind: .person, name: "P")
    builder.addEdge("e", kind: .quoted, from: "r", to: "p")
    #expect(
      try only(builder) == """
        the edge "e" is "quoted" from region to person; it may run from person, organisation, \
        initiative to anything; correct it, or widen the ends in vocabulary.json [ends]
        """
    )
  }

  @Test func aWrongValueIsNotMissingAsWell() {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A")
    builder.addRow("e", to: .edges, ["kind": "said", "source": "a", "target": "a"])
    builder.addEdge("f", kind: .quoted, from: "a", to: "a", [.amount: "5", .currency: "¥"])
    builder.addEdge("g", kind: .quoted, from: "a", to: "a", [.start: "x", .end: "5"])
    #expect(problems(of: builder).map(\.code) == ["kind", "currency", "number"])
  }

  @Test func twoWrongItemsOfAListComeInTheirOrder() {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A", [.affiliations: "zz:x|yyy:x"])
    builder.addEdge("e", kind: .quoted, from: "a", to: "a", [.about: "zzz|a|yyy"])
    let found = problems(of: builder).map { problem in
      if case .unknownReference(let id, _, _) = problem.reason { id } else { problem.description }
    }
    #expect(found == ["zz", "yyy", "zzz", "yyy"])
  }
}
