import Graphviz
import Testing

struct LayoutLimitsTests {
  @Test(arguments: LayoutEngine.allCases)
  func everyEngineTakesASmallGraph(_ engine: LayoutEngine) {
    #expect(LayoutLimits.refusal(for: engine, nodes: 0, edges: 0) == nil)
    #expect(LayoutLimits.refusal(for: engine, nodes: 200, edges: 400) == nil)
  }

  @Test(arguments: [LayoutEngine.dot, .neato, .fdp, .sfdp, .circo, .twopi])
  func aLimitItselfIsAllowedAndMoreIsNot(_ engine: LayoutEngine) throws {
    let limit = try #require(LayoutLimits.limits(of: engine))
    #expect(LayoutLimits.refusal(for: engine, nodes: limit.nodes, edges: limit.edges) == nil)
    #expect(LayoutLimits.refusal(for: engine, nodes: limit.nodes + 1, edges: 0) != nil)
    #expect(LayoutLimits.refusal(for: engine, nodes: 1, edges: limit.edges + 1) != nil)
  }

  @Test(arguments: [
    (LayoutEngine.dot, 1_000, LayoutEngine.sfdp), (.circo, 300, .sfdp), (.neato, 10_000, .sfdp),
    (.sfdp, 1_000_000, .osage), (.twopi, 1_000_000, .osage),
  ])
  func anEngineThatIsDoneInTimeIsNamed(
    _ engine: LayoutEngine,
    _ nodes: Int,
    _ other: LayoutEngine
  ) throws {
    let limit = try #require(LayoutLimits.limits(of: engine))
    #expect(
      LayoutLimits.refusal(for: engine, nodes: nodes, edges: 3)
        == .tooLarge(layout: engine, nodes: nodes, edges: 3, limit: limit, alternative: other)
    )
  }
}
