import Foundation
import StakeholderData
import StakeholderGraph
import Testing

struct FilePiecesTests {
  @Test func aLargeFileComesInPiecesAndWhole() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: url) }
    let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: url)
    var source = try ByteSource.file(at: url.path)
    #expect(source.name == url.path)
    var pieces: [[UInt8]] = []
    while let piece = try source.next() { pieces.append(piece) }
    #expect(pieces.count > 1)
    #expect(pieces.flatMap { $0 } == bytes)
  }

  @Test func whatCannotBeOpenedIsToldAtOnce() throws {
    #expect(throws: FileError.missing(path: "gone.json")) { try ByteSource.file(at: "gone.json") }
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: FileError.isFolder(path: folder)) { try ByteSource.file(at: folder) }
  }
}
