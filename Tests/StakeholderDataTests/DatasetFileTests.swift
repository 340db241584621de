import StakeholderData
import StakeholderGraph
import Testing

struct DatasetFileTests {
  @Test(arguments: [("d", "d/nodes.csv"), ("d/", "d/nodes.csv"), ("/", "/nodes.csv")])
  func aFileStandsInItsFolder(_ folder: String, _ path: String) {
    #expect(DatasetFile.nodes.path(in: folder) == path)
  }

  @Test(arguments: GraphTable.allCases)
  func aTableHasItsFile(_ table: GraphTable) {
    #expect(DatasetFile(table).rawValue == table.name + ".csv")
  }
}
