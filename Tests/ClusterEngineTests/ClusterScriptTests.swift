import GraphQueries
import StakeholderData
import StakeholderGraph
import Testing

@testable import ClusterEngine

struct ClusterScriptTests {
  private let name = "'; DROP TABLE nodes; -- ${x} é"

  /// Data at an address, so that no file is needed.
  private func data(at address: String = "hdfs://h/d") throws -> ClusterData {
    try ClusterData(path: address, format: nil)
  }

  private func fetches() -> [ClusterFetch] {
    let reaches: [ClusterFetch.Reach] = [
      .touching(steps: 1), .touching(steps: 3), .between(steps: 2), .everything,
    ]
    return reaches.flatMap { reach in
      [false, true].map { withContext in
        var fetch = ClusterFetch(around: reach == .everything ? [] : [name], reach: reach)
        fetch.followsContext = withContext
        fetch.includesSubjects = withContext
        fetch.conditions.edgeKinds = [name]
        fetch.conditions.documents = [name]
        fetch.conditions.publishers = [name]
        return fetch
      }
    }
  }

  @Test func noCharacterOfAValueIsPartOfAScript() throws {
    let data = try data(at: "hdfs://h/it's; ${x} é")
    let scripts =
      fetches().map { $0.script(for: data) } + [
        ClusterFocus.candidates(of: name, false, in: data)
      ]
    for script in scripts {
      let isASCII = script.utf8.allSatisfy { $0 < 0x80 }
      #expect(isASCII)
      #expect(!script.contains("DROP") && !script.contains("${") && !script.contains("it's"))
    }
  }

  @Test func aScriptHasOneStatementALine() throws {
    let data = try data()
    for fetch in fetches() {
      let lines = fetch.script(for: data).split(separator: "\n")
      let isOneStatement = lines.allSatisfy { $0.last == ";" && !$0.dropLast().contains(";") }
      #expect(isOneStatement)
    }
  }

  @Test func stepsAreAsManyTables() throws {
    let data = try data()
    let script = ClusterFetch(around: ["a"], reach: .touching(steps: 3)).script(for: data)
    #expect(script.contains("CACHE TABLE near_2 "))
    #expect(!script.contains("near_3"))
  }

  @Test func aTableOfStepsNamesTheOneBeforeOnce() throws {
    let data = try data()
    var fetch = ClusterFetch(around: ["a"], reach: .touching(steps: 4))
    fetch.followsContext = true
    let script = fetch.script(for: data)
    #expect(script.split(separator: "near_2 ").count == 3)
    #expect(fetch.lastStep == 3)
    #expect(
      SparkSettings(master: "local", home: nil).arguments
        .contains { $0.hasSuffix("PushDownLeftSemiAntiJoin") }
    )
  }

  @Test func anAddressIsToldFromAPath() {
    for address in ["hdfs://h/d", "s3a://bucket/d", "file:/d"] {
      #expect(ClusterData.isAddress(address))
    }
    for path in ["data", "/data", "C:x", ":/d", "a b:/d"] { #expect(!ClusterData.isAddress(path)) }
  }

  @Test func tablesOfAFolderAreFound() throws {
    try withFolder { folder in
      #expect(throws: ClusterError.noTables(folder)) {
        _ = try ClusterData(path: folder, format: nil)
      }
      try FileOutput.write([], to: folder + "/nodes.csv")
      try FileOutput.makeFolder(folder + "/edges.parquet")
      let views = try ClusterData(path: folder, format: nil).views
      #expect(views.contains("raw_nodes USING csv"))
      #expect(views.contains("raw_edges USING parquet"))
      #expect(views.contains("VIEW documents AS SELECT CAST(NULL AS STRING) AS `id`"))
    }
  }

  @Test func aTableThatIsNotThereIsLeftOut() throws {
    let data = try data()
    #expect(data.optionalTable(at: "hdfs://h/d/names.parquet") == .names)
    #expect(data.optionalTable(at: "hdfs://h/d/nodes.parquet") == nil)
    #expect(!data.without(.names).hasNames)
  }
}
