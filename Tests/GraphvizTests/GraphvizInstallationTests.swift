import Graphviz
import Testing

struct GraphvizInstallationTests {
  @Test func theVersionIsANumber() {
    #expect(GraphvizInstallation.version.contains(/^[0-9]+\.[0-9]+/))
  }

  @Test func theListsAreSortedAndHoldWhatEveryInstallationHas() {
    let engines = GraphvizInstallation.engines
    let formats = GraphvizInstallation.formats
    #expect(engines.contains("dot") && engines == engines.sorted())
    #expect(formats.contains("svg") && formats == formats.sorted())
    #expect(Set(engines).count == engines.count && Set(formats).count == formats.count)
  }
}
