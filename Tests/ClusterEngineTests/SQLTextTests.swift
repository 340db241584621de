import Testing

@testable import ClusterEngine

struct SQLTextTests {
  private static let awkward = [
    "O'Brien", "a;b", "${spark.master}", "back\\slash", "two\nlines", "\u{0}",
    "'; DROP TABLE nodes; --",
    "名字 😀",
  ]

  @Test(arguments: awkward) func aValueIsHexadecimalDigits(text: String) {
    let sql = SQLText.value(text)
    let digits = sql.dropFirst("CAST(X'".count).prefix { $0 != "'" }
    #expect(sql == "CAST(X'\(digits)' AS STRING)")
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
      UInt8(digits.dropFirst(place).prefix(2), radix: 16)
    }
    #expect(bytes == Array(text.utf8))
  }

  @Test(arguments: awkward) func aLiteralHasNoSignOfTheScript(text: String) {
    let literal = SQLText.literal(text)
    #expect(literal.hasPrefix("'") && literal.hasSuffix("'"))
    let inner = literal.dropFirst().dropLast()
    let isPlain = inner.allSatisfy { $0.isASCII && !"';$`\n\0 ".contains($0) }
    #expect(isPlain)
  }

  @Test func aLiteralKeepsPathsReadable() {
    #expect(SQLText.literal("file:///data/a-b_1.csv") == "'file:///data/a-b_1.csv'")
    #expect(SQLText.literal("a'b\\😀") == "'a\\u0027b\\u005c\\ud83d\\ude00'")
  }

  @Test func noValuesAreAListThatNothingIsIn() {
    #expect(SQLText.list([]) == "(NULL)")
    #expect(SQLText.list(["a", "é"]) == "(CAST(X'61' AS STRING), CAST(X'C3A9' AS STRING))")
  }
}
