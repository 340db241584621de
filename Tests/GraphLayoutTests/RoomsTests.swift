import TestSupport
import Testing

@testable import GraphLayout

struct RoomsTests {
  private static let frame = Size(width: 900, height: 600)

  @Test(arguments: 1...30)
  func roomsFillTheFrameWithoutOverlapAndHoldWhatTheyNeed(_ count: Int) {
    var random = FixedRandom(seed: UInt64(count))
    let needs = (0..<count).map { _ in
      Rooms.Need(
        area: Double.random(in: 1_000...60_000, using: &random),
        least: Size(
          width: Double.random(in: 20...160, using: &random),
          height: Double.random(in: 20...80, using: &random)
        )
      )
    }
    let (rooms, frame) = Rooms.divide(Self.frame, among: needs)
    #expect(rooms.count == count)
    #expect(frame.width > 899.9 && frame.height > 599.9)
    let area = rooms.reduce(0) { $0 + $1.width * $1.height }
    #expect(abs(area / (frame.width * frame.height) - 1) < 1e-9)
    for (place, room) in rooms.enumerated() {
      #expect(room.width > needs[place].least.width - 1e-6)
      #expect(room.height > needs[place].least.height - 1e-6)
      #expect(room.left > -1e-6 && room.right < frame.width + 1e-6)
      #expect(room.top > -1e-6 && room.bottom < frame.height + 1e-6)
      for other in rooms[..<place] { #expect(!room.overlaps(other, byMoreThan: 1e-6)) }
    }
  }

  @Test func nothingNeedsNoRoom() {
    let (rooms, frame) = Rooms.divide(Self.frame, among: [])
    #expect(rooms.isEmpty && frame == Self.frame)
  }

  @Test func nodesStayInTheirRooms() {
    var problem = PlacementProblem(
      sizes: Array(repeating: Size(width: 60, height: 24), count: 8),
      edges: (0..<8).flatMap { node in (0..<node).map { (node, $0) } },
      frame: Size(width: 600, height: 400)
    )
    problem.rooms = (0..<8).map { node in
      Rectangle(
        left: node < 4 ? 0 : 300,
        top: 0,
        right: node < 4 ? 300 : 600,
        bottom: 400
      )
    }
    let start = (0..<8).map { Point(x: Double($0 * 37 % 8), y: Double($0)) }
    let placement = Placement(of: problem, from: start, moves: 20_000, seed: 1)
    for (point, room) in zip(placement.points, problem.rooms) {
      #expect(point.x >= room.left + 30 && point.x <= room.right - 30)
      #expect(point.y >= room.top + 12 && point.y <= room.bottom - 12)
    }
  }
}
