import Foundation
import Testing

struct StatsCommandTests {
  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    return try ProgramRun(["stats"] + arguments + ["-d", "sample", "-q"], in: folder)
  }

  @Test func theNumbersAreOnStandardOutput() throws {
    let run = try Self.run()
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text.hasPrefix(
        """
        documents  2
        nodes      7  (3 without an edge)
        edges      5  (4 cited)
        dates      2025-03 to 2025-03

        nodes by kind
          1  person
          4  organisation
          1  region
          1  initiative

        edges by kind
          1  quoted
          2  founded
          1  funded
          1  promoted

        """
      )
    )
  }

  @Test func theJSONHasTheSameNumbers() throws {
    let run = try Self.run("--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    )
    #expect(object["nodes"] as? Int == 7)
    #expect(object["edges"] as? Int == 5)
    #expect(
      object["edges_by_kind"] as? [String: Int] == [
        "quoted": 1, "founded": 2, "funded": 1, "promoted": 1,
      ]
    )
    #expect(object["first_date"] as? String == "2025-03")
  }

  @Test func theSelectionCounts() throws {
    let text = try Self.run("--kind", "founded", "--modality", "planned").text
    #expect(text.contains("edges      1  (1 cited)"))
  }
}
