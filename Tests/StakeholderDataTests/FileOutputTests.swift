import Foundation
import StakeholderData
import Testing

struct FileOutputTests {
  private let text = Array("new\n".utf8)

  @Test func aFileIsWrittenWhole() throws {
    try withFolder { folder in
      let path = folder + "/a 深 \"b\"<&>\\.txt"
      try FileOutput.write(text, to: path)
      #expect(try FileContents.bytes(at: path) == text)
      try FileOutput.write([], to: path)
      #expect(try FileContents.bytes(at: path).isEmpty)
      #expect(FileContents.names(in: folder).count == 1)
    }
  }

  @Test func piecesStandBesideTheFileUntilAllAreThere() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try FileOutput.write([1], to: path)
      try FileOutput.write(to: path) { take in
        take([2, 3])
        #expect((try? FileContents.bytes(at: path)) == [1])
        #expect(FileContents.names(in: folder).count == 2)
        take([])
        take([4])
      }
      #expect(try FileContents.bytes(at: path) == [2, 3, 4])
      #expect(FileContents.names(in: folder) == ["a"])
    }
  }

  @Test func ofSeveralFilesNoneIsWrittenIfOneCannotBe() throws {
    try withFolder { folder in
      try FileOutput.write([1], to: folder + "/a")
      let files: [(path: String, bytes: [UInt8])] = [
        (folder + "/a", [2]), (folder + "/none/b", [2]),
      ]
      #expect(throws: FileError.self) { try FileOutput.write(files) }
      #expect(try FileContents.bytes(at: folder + "/a") == [1])
      #expect(FileContents.names(in: folder) == ["a"])
      try FileOutput.write([(folder + "/a", [2]), (folder + "/b", [3])])
      #expect(try FileContents.bytes(at: folder + "/a") == [2])
      #expect(FileContents.names(in: folder) == ["a", "b"])
    }
  }

  @Test func afterAFailureTheRestIsDropped() throws {
    let error = #expect(throws: FileError.self) {
      try FileOutput.write(to: "/dev/full") { take in
        for _ in 0..<3 { take([1]) }
      }
    }
    #expect(error?.description == "\"/dev/full\" cannot be written: no space left on device")
  }

  @Test func aFileKeepsItsRights() throws {
    try withFolder { folder in
      let path = folder + "/a"
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try FileOutput.write(text, to: path)
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((rights as? NSNumber)?.intValue == 0o640)
    }
  }

  @Test func aLinkIsKeptAndWhatItLeadsToIsWritten() throws {
    try withFolder { folder in
      let (file, link) = (folder + "/file", folder + "/link")
      try FileOutput.write(Array("old".utf8), to: file)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file")
      try FileOutput.write(text, to: link)
      #expect(try FileContents.bytes(at: file) == text)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "file")
    }
  }

  @Test func aLinkThatLeadsToNothingYetIsKept() throws {
    try withFolder { folder in
      let link = folder + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file")
      try FileOutput.write(text, to: link)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "file")
      #expect(try FileContents.bytes(at: folder + "/file") == text)
    }
  }

  @Test func aDeviceIsNotReplaced() throws {
    try FileOutput.write(text, to: "/dev/null")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func aPipeWithoutAPathIsWrittenTo() throws {
    let pipe = Pipe()
    try FileOutput.write(text, to: "/dev/fd/\(pipe.fileHandleForWriting.fileDescriptor)")
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data(text))
  }

  @Test func aFolderIsNoFile() throws {
    try withFolder { folder in
      let error = #expect(throws: FileError.isFolder(path: folder)) {
        try FileOutput.write(text, to: folder)
      }
      #expect(error?.description == "\"\(folder)\" is a folder; name a file in it")
    }
  }

  @Test func whatCannotBeWrittenLeavesNothing() throws {
    try withFolder { folder in
      let path = folder + "/gone/file"
      let error = #expect(throws: FileError.self) { try FileOutput.write(text, to: path) }
      #expect(
        error?.description == "\"\(path)\" cannot be written: there is no folder \"\(folder)/gone\""
      )
      #expect(FileContents.names(in: folder).isEmpty)
    }
  }

  @Test func aFileCannotStandInAFile() throws {
    try withFolder { folder in
      try FileOutput.write(text, to: folder + "/a")
      #expect(throws: FileError.self) { try FileOutput.write(text, to: folder + "/a/b") }
      #expect(try FileContents.bytes(at: folder + "/a") == text)
    }
  }
}
