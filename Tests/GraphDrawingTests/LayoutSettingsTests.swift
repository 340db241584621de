import Graphviz
import Testing

@testable import GraphDrawing

struct LayoutSettingsTests {
  @Test(arguments: [(1, "true"), (25, "true"), (26, "curved"), (50, "curved"), (51, "line")])
  func largerGraphsGetSimplerLines(_ nodeCount: Int, _ splines: String) {
    for engine in [LayoutEngine.neato, .fdp, .sfdp] {
      let attributes = LayoutSettings.attributes(for: engine, nodeCount: nodeCount)
      #expect(attributes["splines"] == .setting(splines))
    }
  }

  @Test func noLargeGraphIsSpreadAtGreatCost() {
    #expect(LayoutSettings.attributes(for: .sfdp, nodeCount: 1_000)["overlap"] == "prism")
    #expect(LayoutSettings.attributes(for: .sfdp, nodeCount: 1_001)["overlap"] == "true")
  }

  @Test(arguments: [(50, "+14"), (51, "+6")])
  func smallGraphsHaveRoomForLines(_ nodeCount: Int, _ space: String) {
    let attributes = LayoutSettings.attributes(for: .sfdp, nodeCount: nodeCount)
    #expect(attributes["sep"] == .setting(space))
  }

  @Test func layersRunFromLeftToRight() {
    #expect(LayoutSettings.attributes(for: .dot, nodeCount: 9)["rankdir"] == "LR")
  }
}
