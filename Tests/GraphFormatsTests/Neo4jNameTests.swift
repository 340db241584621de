import StakeholderGraph
import Testing

@testable import GraphFormats

struct Neo4jNameTests {
  @Test(arguments: [
    ("person", "Person"), ("news-agency", "NewsAgency"), ("news_agency 2", "NewsAgency2"),
    ("NGO", "NGO"), ("a:b", "AB"), ("北京", "北京"), ("été", "Été"), ("-", "Node"), ("`x`", "X"),
  ])
  func labelsAreInCamelCase(_ id: String, _ label: String) {
    let kind = NodeKindDefinition(id: id, label: "", shape: .box)
    #expect(Neo4jName.label(of: kind) == label)
  }

  @Test(arguments: [
    ("founded", "FOUNDED"), ("spoke-of", "SPOKE_OF"), ("a  b", "A_B"), ("ß", "SS"),
    ("资助", "资助"), ("->", "RELATED"),
  ])
  func typesAreInCapitals(_ id: String, _ type: String) {
    let kind = EdgeKindDefinition(id: id, label: "", verb: "", inverseVerb: "")
    #expect(Neo4jName.type(of: kind) == type)
  }
}
