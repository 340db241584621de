import Testing

@testable import GraphLayout

struct FrameTests {
  private static func frame(
    _ count: Int,
    aspect: Double? = nil,
    reserved: Double = 60
  ) -> Size {
    Frame.size(
      for: Array(repeating: Size(width: 95, height: 34), count: count),
      links: count * 3 / 2,
      aspect: aspect,
      reserved: reserved
    )
  }

  @Test(arguments: [10, 40, 80, 120, 200, 400])
  func textStaysLegibleAndTheShapeThatOfAPage(_ count: Int) {
    let frame = Self.frame(count)
    #expect(frame.width <= Frame.widest)
    let aspect = frame.width / (frame.height + 60)
    #expect(aspect > 1 && aspect < 2)
  }

  @Test(arguments: [0.7, 1, 1.5, 2.5])
  func theShapeAskedForIsThatOfAll(_ aspect: Double) {
    for count in [20, 120] {
      let frame = Self.frame(count, aspect: aspect)
      #expect(abs(frame.width / (frame.height + 60) - aspect) < 0.02)
    }
  }

  @Test func moreNodesGetMoreRoom() {
    let areas = [5, 20, 60, 120].map { Self.frame($0).width * Self.frame($0).height }
    #expect(areas == areas.sorted())
  }

  @Test func anEmptyGraphHasAFrame() {
    let frame = Frame.size(for: [], links: 0, aspect: nil, reserved: 50)
    #expect(frame.width.isFinite && frame.height >= 0)
  }

  @Test func theWorkDependsOnTheSizeAlone() {
    let problem = PlacementProblem(
      sizes: Array(repeating: Size(width: 9, height: 9), count: 100),
      edges: [],
      frame: Size(width: 100, height: 100)
    )
    #expect(Effort.normal.moves(for: problem) == 2_000_000)
    #expect(Effort.quick.moves(for: problem) == 400_000)
    #expect(Effort.best.moves(for: problem) == 5_000_000)
    #expect(Effort.allCases.map { $0.placements(of: problem) } == [1, 2, 6])
  }
}
