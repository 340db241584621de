import StakeholderData
import StakeholderGraph
import Testing

struct DatasetTemplateTests {
  @Test func aTemplateIsADatasetWithoutNodes() throws {
    try withFolder { parent in
      let folder = parent + "/new/深 <b>"
      let paths = try DatasetTemplate.write(to: folder)
      #expect(paths == DatasetFile.allCases.filter { $0 != .same }.map { $0.path(in: folder) })
      #expect(FileContents.names(in: folder).count == 5)
      #expect(DatasetReader.isDataset(folder))
      let findings = try DatasetReader.read(folder).findings.map(\.description)
      #expect(
        findings == [
          "\(folder)/nodes.csv:1:1: error: the dataset has no nodes; add rows below the header "
            + "[empty]"
        ]
      )
    }
  }

  @Test func aRowMakesItADataset() throws {
    try withFolder { folder in
      _ = try DatasetTemplate.write(to: folder)
      let path = DatasetFile.nodes.path(in: folder)
      let row = CSVText.record(["a", "person", "A"] + Array(repeating: "", count: 6))
      try FileOutput.write(try FileContents.bytes(at: path) + Array(row.utf8), to: path)
      let reading = try DatasetReader.read(folder)
      #expect(reading.findings.map(\.code) == ["isolated"])
      #expect(reading.graph?.nodeCount == 1)
    }
  }

  @Test func aFolderThatHoldsSomethingIsLeftAlone() throws {
    try withFolder { folder in
      try FileOutput.write([], to: folder + "/.hidden")
      #expect(throws: FileError.exists(path: folder)) { try DatasetTemplate.write(to: folder) }
      #expect(FileContents.names(in: folder) == [".hidden"])
      #expect(throws: FileError.isFile(path: folder + "/.hidden")) {
        try DatasetTemplate.write(to: folder + "/.hidden")
      }
      #expect(throws: FileError.self) { try DatasetTemplate.write(to: folder + "/.hidden/x") }
    }
  }
}
