import StakeholderGraph
import Testing

struct VocabularyTests {
  @Test func theBuiltInKindsStandFirst() {
    let vocabulary = Vocabulary.standard
    #expect(vocabulary.nodeKinds.map(\.id) == ["person", "organisation", "region", "initiative"])
    #expect(vocabulary.edgeKinds.map(\.id) == ["quoted", "founded", "funded", "promoted"])
    #expect(vocabulary.allNodeKinds == [.person, .organisation, .region, .initiative])
    #expect(vocabulary.allEdgeKinds == [.quoted, .founded, .funded, .promoted])
    #expect(vocabulary.nodeKind("nosuch") == nil)
    #expect(vocabulary.edgeKind("") == nil)
  }

  @Test func aNewKindStandsLast() {
    var vocabulary = Vocabulary.standard
    let node = vocabulary.declare(NodeKindDefinition(id: "人 <b>", label: "X", shape: .tab))
    let edge = vocabulary.declare(
      EdgeKindDefinition(id: "met \"", label: "Met", verb: "met", inverseVerb: "met")
    )
    #expect(vocabulary.allNodeKinds.last == node)
    #expect(vocabulary.allEdgeKinds.last == edge)
    #expect(vocabulary.nodeKind("人 <b>") == node)
    #expect(vocabulary.edgeKind("met \"") == edge)
    #expect(vocabulary[node].shape == .tab)
    #expect(vocabulary[edge].sources.isEmpty)
  }

  @Test func aRedefinedKindKeepsItsPlace() {
    var vocabulary = Vocabulary.standard
    let node = vocabulary.declare(NodeKindDefinition(id: "region", label: "Place", shape: .note))
    let edge = vocabulary.declare(
      EdgeKindDefinition(id: "quoted", label: "Cited", verb: "cited", inverseVerb: "cited by")
    )
    #expect(node == .region)
    #expect(edge == .quoted)
    #expect(vocabulary.nodeKinds.count == 4)
    #expect(vocabulary.edgeKinds.count == 4)
    #expect(vocabulary[node].label == "Place")
    #expect(vocabulary[edge].inverseVerb == "cited by")
    #expect(vocabulary.allows(.quoted, from: .region, to: .person))
  }

  @Test(arguments: [NodeKind.person, .organisation, .region, .initiative])
  func theBuiltInEndsAreThoseOfTheDataModel(_ kind: NodeKind) {
    let vocabulary = Vocabulary.standard
    for other in vocabulary.allNodeKinds {
      #expect(vocabulary.allows(.quoted, from: kind, to: other) == (kind != .region))
      #expect(
        vocabulary.allows(.founded, from: kind, to: other)
          == (kind != .initiative && (other == .organisation || other == .initiative))
      )
      #expect(vocabulary.allows(.funded, from: kind, to: other))
      #expect(vocabulary.allows(.promoted, from: kind, to: other))
    }
  }
}
