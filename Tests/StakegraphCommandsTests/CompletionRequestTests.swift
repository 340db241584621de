import Testing

@testable import StakegraphCommands

struct CompletionRequestTests {
  @Test(arguments: [
    ("Lou", "Lou"), ("\"Lou Q", "Lou Q"), ("'Lou Q", "Lou Q"), ("'Lou Q'", "Lou Q"),
    ("Lou\\ Q", "Lou Q"), ("O\\'Neil", "O'Neil"), ("\"O'Neil", "O'Neil"), ("'a\\b", "a\\b"),
    ("\"a\\b\\\"c", "a\\b\"c"), ("\"a\\$b", "a$b"), ("a\\", "a"), ("", ""), ("深", "深"),
  ])
  func theShellsQuotesAreTakenOff(_ written: String, _ meant: String) {
    let request = CompletionRequest(
      words: ["stakegraph", "show", written],
      index: 2,
      quoting: true
    )
    #expect(request.word == meant)
  }

  @Test func wordsWithoutQuotesStayAsTheyAre() {
    let words = ["stakegraph", "show", "O'Neil \"x"]
    #expect(CompletionRequest(words: words, index: 2, quoting: false).word == "O'Neil \"x")
  }

  @Test(arguments: [-1, 3, 100]) func noWordIsAnEmptyOne(_ index: Int) {
    let words = ["stakegraph", "show", "x"]
    #expect(CompletionRequest(words: words, index: index, quoting: true).word == "")
  }

  @Test(
    arguments: [
      (["-d", "a b"], "a b"), (["--data", "x"], "x"), (["--data=x"], "x"), (["-d=x"], "x"),
      (["--data", "=", "x"], "x"), (["x", "-d", "'a b'"], "a b"), (["--data"], nil), (["x"], nil),
      (["--database", "x"], nil), ([], nil),
    ] as [([String], String?)]
  )
  func theDataOfTheLineAreFound(_ rest: [String], _ path: String?) {
    let request = CompletionRequest(words: ["stakegraph", "show"] + rest, index: 2, quoting: true)
    #expect(request.dataPath == path)
  }
}
