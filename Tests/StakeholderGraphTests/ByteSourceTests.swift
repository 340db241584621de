import StakeholderGraph
import Testing

struct ByteSourceTests {
  private static func all(_ source: ByteSource) throws -> [[UInt8]] {
    var source = source
    var pieces: [[UInt8]] = []
    while let piece = try source.next() { pieces.append(piece) }
    return pieces
  }

  @Test func bytesComeInPieces() throws {
    let source = ByteSource(name: "x", bytes: [1, 2, 3, 4, 5], pieceSize: 2)
    #expect(try Self.all(source) == [[1, 2], [3, 4], [5]])
    #expect(try Self.all(ByteSource(name: "x", bytes: [])) == [])
  }

  @Test func whatWasLookedAtStillComes() throws {
    var source = ByteSource(name: "x", bytes: [1, 2, 3, 4, 5], pieceSize: 2)
    #expect(try source.beginning(3) == [1, 2, 3, 4])
    source.drop(1)
    #expect(try Self.all(source) == [[2, 3, 4], [5]])
    var short = ByteSource(name: "x", bytes: [1])
    #expect(try short.beginning(9) == [1])
  }

  @Test func emptyPiecesAreNoEnd() throws {
    var rest: [[UInt8]] = [[], [1], [], [2]]
    let source = ByteSource(name: "x") { () throws(ReadFailure) in
      rest.isEmpty ? nil : rest.removeFirst()
    }
    #expect(try Self.all(source) == [[1], [2]])
  }

  @Test func aFailureIsOneSentence() throws {
    var source = ByteSource(name: "a\nb") { () throws(ReadFailure) in
      throw ReadFailure(name: "a\nb", reason: "input/output error")
    }
    let error = #expect(throws: ReadFailure.self) { try source.next() }
    #expect(error?.description == "\"a\\nb\" cannot be read: input/output error")
  }
}
