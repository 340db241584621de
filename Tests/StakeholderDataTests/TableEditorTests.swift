import Foundation
import StakeholderGraph
import Testing

@testable import StakeholderData

struct TableEditorTests {
  private func edited(
    _ text: String,
    _ edit: (inout TableEditor) -> Void
  ) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("edges.csv")
    try Data(text.utf8).write(to: file)
    var editor = try TableEditor(.edges, of: folder.path)
    edit(&editor)
    try editor.write()
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func onlyTheCellChanges() throws {
    let table =
      "id,kind,source,target,note\r\n"
      + "\"e,1\",founded,a,b,\"two\r\nlines and a \"\"quote\"\"\"\r\n"
      + "\r\n"
      + "e2,founded,b,c,old\r\n"
    let result = try edited(table) { $0.set("note", ofRow: "e2", to: "new, and \"better\"") }
    #expect(result == table.replacingOccurrences(of: "old", with: "\"new, and \"\"better\"\"\""))
  }

  @Test func aQuotedCellIsReplacedWithItsQuotes() throws {
    let table = "id,kind,source,target,note\ne1,founded,a,b,\"x, \"\"y\"\"\"\n"
    let result = try edited(table) { $0.set("note", ofRow: "e1", to: "z") }
    #expect(result == "id,kind,source,target,note\ne1,founded,a,b,z\n")
  }

  @Test func aMissingColumnIsAddedToEveryRow() throws {
    let table = "id;kind;source;target\ne1;founded;a;b\ne2;founded;b;\"c\""
    let result = try edited(table) {
      $0.set("text_sha256", ofRow: "e2", to: "ff")
      $0.set("paragraph", ofRow: "e1", to: "3")
    }
    #expect(
      result == """
        id;kind;source;target;text_sha256;paragraph
        e1;founded;a;b;;3
        e2;founded;b;"c";ff;
        """
    )
  }

  @Test func withoutChangesNothingIsWritten() throws {
    let table = "id,kind,source,target\ne1,founded,a,b"
    #expect(try edited(table) { _ in } == table)
  }

  @Test(arguments: [
    TextDecoding.Encoding.utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian,
  ])
  func theEncodingStays(_ encoding: TextDecoding.Encoding) throws {
    let before = TextDecoding.file(
      of: Array("id,kind,source,target,note\ne1,founded,a,b,Zoë 灯塔\n".utf8),
      in: encoding
    )
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("edges.csv")
    try Data(before).write(to: file)
    var editor = try TableEditor(.edges, of: folder.path)
    editor.set("target", ofRow: "e1", to: "c")
    try editor.write()
    let after = TextDecoding.file(
      of: Array("id,kind,source,target,note\ne1,founded,a,c,Zoë 灯塔\n".utf8),
      in: encoding
    )
    #expect([UInt8](try Data(contentsOf: file)) == after)
    #expect(TextDecoding.encoding(of: after) == encoding)
  }
}
