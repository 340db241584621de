import StakeholderGraph
import Testing

@testable import GraphFormats

/// How kinds read that a file uses without saying what they are.
struct UnknownKindsTests {
  @Test(arguments: [
    ("WORKS_AT", "Works at", "works at", "inverse of works at"),
    ("hired", "Hired", "hired", "hired by"),
    ("isPartOf", "IsPartOf", "isPartOf", "inverse of isPartOf"),
    ("北京", "北京", "北京", "inverse of 北京"),
    ("unspecified", "Unspecified", "linked to", "linked from"),
  ])
  func edges(_ id: String, _ label: String, _ verb: String, _ inverse: String) {
    let kind = UnknownKinds.edge(id)
    #expect(kind.id == id)
    #expect([kind.label, kind.verb, kind.inverseVerb] == [label, verb, inverse])
    #expect(kind.sources.isEmpty && kind.targets.isEmpty)
  }

  @Test(arguments: [("think_tank", "Think tank"), ("NGO", "Ngo"), ("", "")])
  func nodes(_ id: String, _ label: String) {
    #expect(UnknownKinds.node(id).label == label)
  }
}
