import Foundation
import StakeholderData
import Testing

struct FileContentsTests {
  @Test(arguments: [
    (FileError.missing(path: "a\nb"), "\"a\\nb\" does not exist; check the path"),
    (.isFolder(path: "深"), "\"深\" is a folder; name a file in it"),
    (.isFile(path: "x"), "\"x\" is a file; name a folder"),
    (
      .unreadable(path: "x", reason: "permission denied"), "\"x\" cannot be read: permission denied"
    ),
    (.unwritable(path: "x", reason: "no space"), "\"x\" cannot be written: no space"),
    (.exists(path: "x"), "\"x\" is there already and not empty; name a new folder"),
    (
      .tooLarge(path: "x", byteCount: 5_000_000_000),
      "\"x\" has 5000000000 bytes; a table may have 4,000,000,000; split the dataset"
    ),
  ])
  func errorsAreSentences(_ error: FileError, _ sentence: String) {
    #expect(error.description == sentence)
  }

  @Test func whatIsNotAFileIsRefused() throws {
    try withFolder { folder in
      #expect(throws: FileError.missing(path: folder + "/x")) {
        try FileContents.bytes(at: folder + "/x")
      }
      #expect(throws: FileError.isFolder(path: folder)) { try FileContents.bytes(at: folder) }
      #expect(FileContents.kind(of: folder) == .folder)
      #expect(FileContents.kind(of: "/dev/null") == .file)
      #expect(FileContents.kind(of: folder + "/x") == nil)
    }
  }

  @Test func aPipeIsNoFile() throws {
    try withFolder { folder in
      let pipe = folder + "/pipe"
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      let reason = "it is a pipe or a device, and a file is needed"
      #expect(throws: FileError.unreadable(path: pipe, reason: reason)) {
        try FileContents.bytes(at: pipe)
      }
    }
  }

  @Test func namesAreSorted() throws {
    try withFolder { folder in
      for name in ["b", "深", "a", "B"] { try FileOutput.write([1], to: folder + "/" + name) }
      #expect(FileContents.names(in: folder) == ["B", "a", "b", "深"])
      #expect(FileContents.names(in: folder + "/none").isEmpty)
      #expect(try FileContents.bytes(at: folder + "/深") == [1])
    }
  }
}
