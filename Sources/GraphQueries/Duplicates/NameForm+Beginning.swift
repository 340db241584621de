extension NameForm {
  /// The name without the general words at its end, as Xinhua is of Xinhua News Agency; nil where there
  /// are none, or nothing else.
  ///
  /// Legal forms say nothing of their own. Words for what something is do: only after a single word are
  /// they left out, since Harbour Trust and Harbour Trust Foundation are mostly two things.
  var beginning: String? {
    let words = largeWords
    let withoutForm = words.dropLast(while: { Self.legalForms.contains($0) })
    if withoutForm.count < words.count { return withoutForm.joined(separator: " ").nonEmpty }
    let named = words.dropLast(while: { Self.legalForms.contains($0) || Self.sorts.contains($0) })
    return named.count == 1 && words.count > 1 ? named[0] : nil
  }

  /// How companies are constituted.
  private static let legalForms: Set<String> = [
    "ag", "bv", "co", "company", "corp", "corporation", "gmbh", "group", "holding", "holdings",
    "inc",
    "incorporated", "limited", "llc", "llp", "ltd", "nv", "plc", "pty", "sa", "sarl", "spa",
  ]

  /// What organisations and initiatives are.
  private static let sorts: Set<String> = [
    "agency", "association", "bank", "council", "foundation", "fund", "initiative", "institute",
    "lab",
    "laboratory", "labs", "ministry", "news", "newspaper", "organisation", "organization", "press",
    "society", "trust", "university",
  ]
}

extension [String] {
  /// The texts without those at the end that a test holds for.
  fileprivate func dropLast(while isDropped: (String) -> Bool) -> [String] {
    Array(reversed().drop(while: isDropped).reversed())
  }
}

extension String {
  /// The text, nil if there is none.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
