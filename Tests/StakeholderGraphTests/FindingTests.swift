import Testing

@testable import StakeholderGraph

struct FindingTests {
  @Test func aFindingIsOneLine() {
    let finding = Finding(
      path: "my\ndata/nodes.csv",
      place: TextPlace(line: 3, column: 14),
      severity: .warning,
      message: "something is odd",
      code: "odd"
    )
    #expect(finding.description == "my\\ndata/nodes.csv:3:14: warning: something is odd [odd]")
  }
}
