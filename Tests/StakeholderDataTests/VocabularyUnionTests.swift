import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

struct VocabularyUnionTests {
  private func vocabulary(_ change: (inout Vocabulary) -> Void) -> Vocabulary {
    var vocabulary = Vocabulary.standard
    change(&vocabulary)
    return vocabulary
  }

  private func combine(_ vocabularies: [Vocabulary]) throws -> Vocabulary {
    let inputs = try zip(["A", "B", "C"], vocabularies).map { name, vocabulary in
      CombinationInput(
        name: name,
        graph: try makeGraph(vocabulary: vocabulary) { $0.addNode("x", kind: .person, name: "X") },
        decisions: []
      )
    }
    return try Combination(inputs).graph.vocabulary
  }

  private let treaty = NodeKindDefinition(id: "treaty", label: "Treaty", shape: .note)
  private let signed = EdgeKindDefinition(
    id: "signed",
    label: "Signed",
    verb: "signed",
    inverseVerb: "signed by",
    sources: ["region", "person"]
  )

  @Test func kindsOfAllAreThereInTheirOrder() throws {
    let united = try combine([
      .standard, vocabulary { $0.declare(signed) },
      vocabulary { vocabulary in
        vocabulary.declare(treaty)
        // The order of the ends says nothing.
        vocabulary.declare(
          EdgeKindDefinition(
            id: "signed",
            label: "Signed",
            verb: "signed",
            inverseVerb: "signed by",
            sources: ["person", "region"]
          )
        )
      },
    ])
    #expect(united.nodeKinds.dropFirst(4) == [treaty])
    #expect(united.edgeKinds.dropFirst(4) == [signed])
  }

  @Test func aChangedBuiltInKindStaysChangedInAnyOrder() throws {
    let founded = EdgeKindDefinition(
      id: "founded",
      label: "Founded",
      verb: "set up",
      inverseVerb: "set up by"
    )
    let person = NodeKindDefinition(id: "person", label: "Human", shape: .box)
    let changed = vocabulary { vocabulary in
      vocabulary.declare(founded)
      vocabulary.declare(person)
    }
    for vocabularies in [[changed, .standard], [.standard, changed], [changed, changed]] {
      let united = try combine(vocabularies)
      #expect(united[.founded] == founded)
      #expect(united[.person] == person)
    }
  }

  @Test func twoDefinitionsOfAKindAreAnError() throws {
    let other = NodeKindDefinition(id: "treaty", label: "Treaty", shape: .box)
    let error = #expect(throws: CombinationError.self) {
      try combine([
        vocabulary { $0.declare(treaty) }, .standard, vocabulary { $0.declare(other) },
      ])
    }
    #expect(
      error?.description == """
        the kind "treaty" is defined in "A" otherwise than in "C"; make the vocabularies agree
        """
    )
  }
}
