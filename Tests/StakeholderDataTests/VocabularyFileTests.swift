import StakeholderGraph
import Testing

@testable import StakeholderData

struct VocabularyFileTests {
  private func vocabulary(_ text: String) throws -> Vocabulary {
    try VocabularyFile.vocabulary(from: Array(text.utf8))
  }

  @Test(arguments: ["{}", "{\"node_kinds\": [], \"edge_kinds\": []}", "{\"node_kinds\": null}"])
  func anEmptyFileIsTheStandard(_ text: String) throws {
    #expect(try vocabulary(text) == .standard)
  }

  @Test func newKindsNeedOnlyAnID() throws {
    let vocabulary = try vocabulary(
      """
      {"node_kinds": [{"id": "政策 \\"<b>\\""}],
       "edge_kinds": [{"id": "amended", "sources": ["政策 \\"<b>\\""]}]}
      """
    )
    let node = try #require(vocabulary.nodeKind("政策 \"<b>\""))
    let edge = try #require(vocabulary.edgeKind("amended"))
    #expect(vocabulary[node].label == "政策 \"<b>\"")
    #expect(vocabulary[node].shape == .box)
    #expect(vocabulary[edge].verb == "amended")
    #expect(vocabulary[edge].inverseVerb == "amended by")
    #expect(vocabulary.allows(edge, from: node, to: .person))
    #expect(!vocabulary.allows(edge, from: .person, to: node))
  }

  @Test func whatIsLeftOutStaysAsItWas() throws {
    let vocabulary = try vocabulary(
      """
      {"node_kinds": [{"id": "region", "colour": "#00ff00"}],
       "edge_kinds": [{"id": "quoted", "sources": []}, {"id": "founded", "verb": "set up"}]}
      """
    )
    #expect(vocabulary[.region].label == "Region")
    #expect(vocabulary[.region].shape == .hexagon)
    #expect(vocabulary[.region].colour == Colour(red: 0, green: 255, blue: 0))
    #expect(vocabulary[.quoted].verb == "quoted")
    #expect(vocabulary.allows(.quoted, from: .region, to: .person))
    #expect(vocabulary[.founded].verb == "set up")
    #expect(vocabulary[.founded].inverseVerb == "founded by")
    #expect(vocabulary[.founded].targets == ["organisation", "initiative"])
  }

  @Test(arguments: [
    ("", "the file is not JSON; check brackets, commas and quotes"),
    ("{\"node_kinds\": [}", "the file is not JSON; check brackets, commas and quotes"),
    ("{} x", "the file is not JSON; check brackets, commas and quotes"),
    ("[]", "the top level is of the wrong type; see the page on the data model"),
    (
      "{\"node_kinds\": {}}", "\"node_kinds\" is of the wrong type; see the page on the data model"
    ),
    (
      "{\"node_kinds\": [{\"id\": 5}]}",
      "\"node_kinds[0].id\" is of the wrong type; see the page on the data model"
    ),
    ("{\"edge_kinds\": [{\"id\": \"x\"}, {}]}", "\"edge_kinds[1]\" has no \"id\"; add it"),
    ("{\"node_kinds\": [{\"id\": \"\"}]}", "\"\" cannot be the id of a kind; use a plain word"),
    (
      "{\"edge_kinds\": [{\"id\": \"a\\nb\"}]}",
      "\"a\\nb\" cannot be the id of a kind; use a plain word"
    ),
    (
      "{\"node_kinds\": [{\"id\": \"x\", \"shape\": \"star\"}]}",
      """
      the kind "x" has the unknown shape "star"; the shapes are ellipse, box, rounded, hexagon, \
      octagon, note, tab, component
      """
    ),
    (
      "{\"node_kinds\": [{\"id\": \"x\", \"colour\": \"red\"}]}",
      "the kind \"x\" has the colour \"red\"; write it as #RRGGBB"
    ),
    (
      "{\"edge_kinds\": [{\"id\": \"x\", \"targets\": [\"persn\"]}]}",
      """
      the kind "x" names the unknown kind of node "persn"; the kinds are person, organisation, \
      region, initiative
      """
    ),
  ])
  func whatIsWrongIsOneSentence(_ text: String, _ sentence: String) {
    let error = #expect(throws: VocabularyProblem.self) { try vocabulary(text) }
    #expect(error?.sentence == sentence)
  }

  @Test func aVocabularyComesBackAsItWas() throws {
    var vocabulary = Vocabulary.standard
    vocabulary.declare(
      NodeKindDefinition(id: "a \"b\" \\", label: "<b>&\n深", shape: .tab, colour: Colour("#0aB1c2"))
    )
    vocabulary.declare(NodeKindDefinition(id: "region", label: "שטח", shape: .note))
    vocabulary.declare(
      EdgeKindDefinition(
        id: "met 👩‍👩‍👧‍👦",
        label: "/",
        verb: "",
        inverseVerb: "met \\",
        sources: ["a \"b\" \\"],
        targets: ["person", "region"],
        colour: Colour("#ffffff")
      )
    )
    vocabulary.declare(
      EdgeKindDefinition(id: "quoted", label: "Q", verb: "q", inverseVerb: "q by")
    )
    let bytes = VocabularyFile.bytes(of: vocabulary)
    #expect(try VocabularyFile.vocabulary(from: bytes) == vocabulary)
    #expect(bytes == VocabularyFile.bytes(of: vocabulary))
    #expect(bytes.last == 0x0A)
    #expect(try VocabularyFile.vocabulary(from: VocabularyFile.bytes(of: .standard)) == .standard)
  }

  @Test func aByteOrderMarkIsNoMatter() throws {
    #expect(try vocabulary("\u{FEFF}{}") == .standard)
  }

  @Test func aDatasetMayDeclareKindsAndWidenEnds() throws {
    let files = Files(
      nodes: "id,kind,name\na,law,Ann\nb,region,Bee\n",
      edges: "id,kind,source,target,document\ne1,amended,a,a,d1\ne2,quoted,b,a,d1\n",
      vocabulary: """
        {"node_kinds": [{"id": "law"}],
         "edge_kinds": [{"id": "amended", "targets": ["law"]}, {"id": "quoted", "sources": []}]}
        """
    )
    #expect(try files.check() == [])
    var narrower = files
    narrower.edges = Array("id,kind,source,target,document\ne1,amended,a,b,d1\n".utf8)
    #expect(
      try narrower.check() == [
        """
        edges.csv:2:4: error: the edge "e1" is "amended" from law to region; it may run from \
        anything to law; correct it, or widen the ends in vocabulary.json [ends]
        """
      ]
    )
  }

  @Test func aBrokenVocabularyIsTheOnlyFinding() throws {
    let files = Files(
      nodes: "id,kind,name\na,law,Ann\nb,region,Bee\nc,region,C\n",
      edges: "id,kind,source,target,document\ne1,amended,a,a,d1\ne2,quoted,b,c,d1\n",
      vocabulary: "{\"node_kinds\": [{\"id\": \"law\"}"
    )
    #expect(
      try files.check() == [
        """
        vocabulary.json:1:1: error: the file is not JSON; check brackets, commas and quotes \
        [vocabulary]
        """
      ]
    )
    #expect(try files.read().graph == nil)
  }

  @Test(arguments: [
    (
      "{\"nodeKinds\": []}",
      "the top level has the unknown key \"nodeKinds\"; did you mean node_kinds?"
    ),
    (
      "{\"node_kinds\": [{\"id\": \"x\", \"color\": \"#000000\"}]}",
      "a kind of node has the unknown key \"color\"; did you mean colour?"
    ),
    (
      "{\"edge_kinds\": [{\"id\": \"x\", \"zzz\": 1}]}",
      "a kind of edge has the unknown key \"zzz\"; the keys are id, label, verb, inverse_verb, "
        + "sources, targets, colour"
    ),
  ])
  func aKeyThatNobodyReadsIsAMistake(_ text: String, _ sentence: String) {
    let error = #expect(throws: VocabularyProblem.self) { try vocabulary(text) }
    #expect(error?.sentence == sentence)
  }
}
