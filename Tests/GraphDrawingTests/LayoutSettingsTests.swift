import Graphviz
import Testing

@testable import GraphDrawing

struct LayoutSettingsTests {
  @Test(arguments: [(1, "true"), (25, "true"), (26, "curved"), (50, "curved"), (51, "line")])
  func largerGraphsGetSimplerLines(_ nodeCount: Int, _ splines: String) {
    for engine in [LayoutEngine.neato, .fdp, .sfdp] {
      let attributes = LayoutSettings.attributes(for: engine, nodeCount: nodeCount, edgeCount: 0)
      #expect(attributes["splines"] == .setting(splines))
    }
  }

  @Test(arguments: [
    (20, 40, "true"), (20, 41, "curved"), (20, 61, "line"), (50, 60, "curved"), (50, 61, "line"),
  ])
  func manyLinesAreSimplerToo(_ nodeCount: Int, _ edgeCount: Int, _ splines: String) {
    let attributes = LayoutSettings.attributes(
      for: .sfdp,
      nodeCount: nodeCount,
      edgeCount: edgeCount
    )
    #expect(attributes["splines"] == .setting(splines))
  }

  @Test func noLargeGraphIsSpreadAtGreatCost() {
    #expect(
      LayoutSettings.attributes(for: .sfdp, nodeCount: 3_000, edgeCount: 0)["overlap"] == "prism"
    )
    #expect(
      LayoutSettings.attributes(for: .sfdp, nodeCount: 3_001, edgeCount: 0)["overlap"] == "true"
    )
  }

  @Test(arguments: [(50, "+14"), (51, "+6")])
  func smallGraphsHaveRoomForLines(_ nodeCount: Int, _ space: String) {
    let attributes = LayoutSettings.attributes(for: .sfdp, nodeCount: nodeCount, edgeCount: 0)
    #expect(attributes["sep"] == .setting(space))
  }

  @Test func layersRunFromLeftToRight() {
    #expect(LayoutSettings.attributes(for: .dot, nodeCount: 9, edgeCount: 0)["rankdir"] == "LR")
  }
}
