import Testing

@testable import GraphFormats

struct FreePrefixTests {
  @Test(arguments: [
    (["a"], ["a"], "x:"), (["a"], ["a", "x:a"], "x:x:"), (["a", "x:a"], ["a", "x:a"], "x:x:"),
    (["a", "b"], ["x:b", "x:x:a"], "x:x:x:"), ([], ["a"], "x:"),
  ])
  func noIDBecomesOneThatIsTaken(_ ids: [String], _ taken: [String], _ prefix: String) {
    #expect(FreePrefix.of(ids, word: "x:") { taken.contains($0) } == prefix)
  }
}
