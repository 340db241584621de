import TestSupport
import Testing

@testable import StakeholderGraph

struct SameDecisionsTests {
  /// Decisions written as `a=b` and `a!c`; `a?b` waits.
  private func decisions(_ texts: [String]) -> [SameDecision] {
    texts.map { text in
      let parts = text.split { "=!?".contains($0) }.map(String.init)
      let verdict: SameDecision.Verdict? =
        text.contains("=") ? .same : text.contains("!") ? .different : nil
      return SameDecision(a: parts[0], b: parts[1], verdict: verdict)
    }
  }

  @Test(arguments: [
    ("a", "a", SameDecision.Verdict?.some(.same)), ("a", "c", .same), ("c", "a", .same),
    ("a", "d", .different), ("d", "c", .different), ("d", "e", nil), ("a", "f", nil),
    ("x", "y", nil), ("\u{E9}", "e\u{301}", .different),
  ])
  func whatFollowsIsKnown(_ a: String, _ b: String, _ verdict: SameDecision.Verdict?) {
    let known = SameDecisions(
      decisions(["b=a", "d!b", "b=c", "a?f", "e!a", "\u{E9}!e\u{301}"])
    )
    #expect(known.verdict(on: a, b) == verdict)
  }

  @Test func classesStandInTheOrderOfTheirFirstMention() {
    let known = SameDecisions(decisions(["x=y", "c=b", "q!x", "a=b", "z=y"]))
    #expect(known.classes == [["x", "y", "z"], ["c", "b", "a"]])
    #expect(SameDecisions().classes == [])
  }

  @Test func aContradictionNamesWhatMakesIt() {
    let known = SameDecisions(decisions(["a=b", "b=c", "c=d", "a=d", "d!b", "x!y", "a!b"]))
    #expect(
      known.contradictions == [
        .init(decision: 4, because: [2, 1]), .init(decision: 6, because: [0]),
      ]
    )
  }

  @Test func classesAreThoseOfLookingAtAllPairs() {
    var random = FixedRandom(seed: 11)
    for _ in 0..<200 {
      let ids = ["a", "b", "c", "d", "e", "f"]
      let rows = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        SameDecision(
          a: ids.randomElement(using: &random) ?? "a",
          b: ids.randomElement(using: &random) ?? "a",
          verdict: [.same, .same, .different, nil].randomElement(using: &random) ?? nil
        )
      }
      // Floyd and Warshall's way.
      var isSame = ids.map { one in ids.map { $0 == one } }
      func index(_ id: String) -> Int { ids.firstIndex(of: id) ?? 0 }
      for row in rows where row.verdict == .same {
        isSame[index(row.a)][index(row.b)] = true
        isSame[index(row.b)][index(row.a)] = true
      }
      for middle in ids.indices {
        for one in ids.indices where isSame[one][middle] {
          for two in ids.indices where isSame[middle][two] { isSame[one][two] = true }
        }
      }
      let known = SameDecisions(rows)
      for one in ids.indices {
        for two in ids.indices {
          let isApart = rows.contains { row in
            row.verdict == .different
              && ((isSame[one][index(row.a)] && isSame[two][index(row.b)])
                || (isSame[one][index(row.b)] && isSame[two][index(row.a)]))
          }
          let expected: SameDecision.Verdict? =
            isSame[one][two] ? .same : isApart ? .different : nil
          #expect(known.verdict(on: ids[one], ids[two]) == expected)
        }
      }
      let wrong = rows.indices.filter { row in
        rows[row].verdict == .different && isSame[index(rows[row].a)][index(rows[row].b)]
      }
      #expect(known.contradictions.map(\.decision) == wrong)
    }
  }

  @Test func aPairHasNoOrder() {
    let rows = decisions(["a=b", "b!a", "a=c", "\u{E9}=a", "e\u{301}=a"])
    #expect(rows[0].pair == rows[1].pair)
    #expect(rows[0].pair != rows[2].pair)
    #expect(rows[3].pair != rows[4].pair)
  }
}
