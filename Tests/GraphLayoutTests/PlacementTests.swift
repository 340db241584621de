import Testing

@testable import GraphLayout

struct PlacementTests {
  private static let box = Size(width: 60, height: 24)

  private static func problem(
    _ count: Int,
    _ edges: [(Int, Int)],
    frame: Size = Size(width: 600, height: 400)
  ) -> PlacementProblem {
    PlacementProblem(
      sizes: Array(repeating: box, count: count),
      edges: edges,
      frame: frame
    )
  }

  /// Points on a line, where everything crosses or passes everything.
  private static func row(_ count: Int) -> [Point] {
    (0..<count).map { Point(x: Double($0 * 37 % count), y: 0) }
  }

  private static func placement(_ problem: PlacementProblem, seed: UInt64 = 1) -> Placement {
    Placement(of: problem, from: row(problem.sizes.count), moves: 60_000, seed: seed)
  }

  /// Crossings, passages and overlaps of straight lines, counted in the obvious way.
  private static func faults(
    _ problem: PlacementProblem,
    _ points: [Point]
  ) -> (crossings: Int, passages: Int, overlaps: Int) {
    let lines = problem.links.map { Segment(from: points[$0.first], to: points[$0.second]) }
    let boxes = points.map {
      Rectangle(left: $0.x - 30, top: $0.y - 12, right: $0.x + 30, bottom: $0.y + 12)
    }
    var faults = (crossings: 0, passages: 0, overlaps: 0)
    for (place, link) in problem.links.enumerated() {
      for other in (place + 1)..<problem.links.count {
        let ends = [problem.links[other].first, problem.links[other].second]
        if ends.contains(link.first) || ends.contains(link.second) { continue }
        if lines[place].crosses(lines[other]) { faults.crossings += 1 }
      }
      for node in boxes.indices where node != link.first && node != link.second {
        if lines[place].enters(boxes[node]) { faults.passages += 1 }
      }
    }
    for place in boxes.indices {
      faults.overlaps += boxes[(place + 1)...].count {
        boxes[place].overlaps($0, byMoreThan: 0)
      }
    }
    return faults
  }

  private static let wheel =
    [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)] + (0..<6).map { ($0, 6) }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func aPlanarGraphIsDrawnWithoutAFault(_ seed: UInt64) {
    let problem = Self.problem(7, Self.wheel)
    let faults = Self.faults(problem, Self.placement(problem, seed: seed).points)
    #expect(faults == (0, 0, 0))
  }

  @Test func whatItCountsIsThere() {
    // Six nodes, each linked to each, cannot be drawn with fewer than three crossings.
    let edges = (0..<6).flatMap { first in ((first + 1)..<6).map { (first, $0) } }
    let problem = Self.problem(6, edges)
    let placement = Self.placement(problem)
    let faults = Self.faults(problem, placement.points)
    #expect(faults.crossings >= 3 && faults.crossings <= 5)
    #expect(placement.crossings == Double(faults.crossings))
    #expect(faults.overlaps == 0)
    #expect(placement.passages >= Double(faults.passages))
  }

  @Test func parallelEdgesWeighMore() {
    let problem = Self.problem(3, [(0, 1), (1, 0), (1, 2), (2, 2)])
    #expect(problem.links == [.init(0, 1, weight: 2), .init(1, 2)])
  }

  @Test func nodesStayInTheFrame() {
    let problem = Self.problem(30, (1..<30).map { (0, $0) })
    for point in Self.placement(problem).points {
      #expect((30...570).contains(point.x) && (12...388).contains(point.y))
    }
  }

  @Test func theSameSeedGivesTheSamePlacement() {
    let problem = Self.problem(7, Self.wheel)
    #expect(Self.placement(problem) == Self.placement(problem))
    #expect(Self.placement(problem).points != Self.placement(problem, seed: 2).points)
  }

  @Test(arguments: [0, 1, 2])
  func fewNodesAreNoTrouble(_ count: Int) {
    let problem = Self.problem(count, count == 2 ? [(0, 1)] : [])
    let placement = Self.placement(problem)
    #expect(placement.points.count == count)
    #expect(placement.crossings == 0 && placement.passages == 0)
  }

  @Test func aNodeWiderThanTheFrameIsDrawnAllTheSame() {
    let problem = PlacementProblem(
      sizes: [Size(width: 500, height: 20), Self.box],
      edges: [(0, 1)],
      frame: Size(width: 200, height: 100)
    )
    #expect(Self.placement(problem).points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }
}
