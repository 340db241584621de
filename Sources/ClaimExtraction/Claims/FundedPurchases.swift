/// Money that buys or settles something, which is no funding.
extension ClaimFinder {
  /// Bodies that spend for others.
  private static let payers: Set<String> = [
    "government", "ministry", "council", "department", "state", "union", "commission", "foundation",
    "fund", "trust", "agency", "bank", "authority", "board", "county", "charity", "aid", "nations",
    "congress", "parliament", "philanthropies", "endowment", "lottery", "service",
  ]

  /// Whether somebody only buys something: "spent $2,000 on flying lessons".
  mutating func isOwnSpending(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard group.verb.base == "spend" else { return false }
    return payers(of: group, among: groups).contains {
      entities[$0.entity].kind == .person
        || entities[$0.entity].kind == .organisation && entities[$0.entity].isNamed
          && !entities[$0.entity].words.contains {
            Self.payers.contains(article.words.text(of: $0))
          }
    }
  }

  /// Whether a sum buys or settles something: a contract, a fine, a tax.
  func isBought(_ amount: Amount, _ group: VerbGroup) -> Bool {
    let behind = amount.tokens.upperBound
    // "35 dollars a share", "$2 per barrel": a price.
    for index in behind..<min(behind + 3, range.upperBound) {
      if tokens[index].is(.per)
        || tokens[index].is(.a) && index + 1 < range.upperBound
          && ["share", "barrel", "tonne", "ton", "unit", "litre", "gallon"].contains(
            word(index + 1)
          )
      {
        return true
      }
    }
    let end = min(amount.tokens.upperBound + 5, range.upperBound)
    for index in max(group.end, range.lowerBound)..<end {
      if amount.tokens.contains(index) { continue }
      if index > amount.tokens.upperBound, tokens[index].isOne(of: .to, .comma, .stop) { break }
      // "$6 billion in debt and equity": how it is given.
      if tokens[index - 1].is(.in), ["debt", "debts", "shares"].contains(word(index)) { continue }
      if Self.dues.contains(word(index)) { return true }
    }
    return false
  }

  /// What is paid for something received, or owed.
  static let dues: Set<String> = [
    "contract", "contracts", "order", "orders", "deal", "fine", "fines", "tax", "taxes", "damages",
    "compensation", "salary", "salaries", "wages", "rent", "bail", "ransom", "dividend",
    "dividends", "settlement", "penalty", "penalties", "bribe", "bribes", "debt", "debts",
    "interest", "fees", "fee", "stake", "shares",
  ]
}
