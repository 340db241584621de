/// How often each rule was right where it was measured: in data/two-sessions-2025 and the articles of the
/// tests with which the rules were made, not in those that are put aside.
enum RuleConfidence {
  /// The part that was right, counted as if one more claim had been right and one more wrong, so that a rule
  /// that was met once is not taken for sure. Rounded to hundredths.
  static func of(_ rule: Rule) -> Double {
    let (right, all) = counts(of: rule)
    return (Double(right + 1) / Double(all + 2) * 100).rounded() / 100
  }

  private static func counts(of rule: Rule) -> (right: Int, all: Int) {
    switch rule {
    case .quotedBefore: (46, 46)
    case .quotedBehind: (8, 8)
    case .quotedThat: (32, 33)
    case .quotedAccording: (6, 6)
    case .quotedPronoun: (29, 29)
    case .quotedNoun: (7, 7)
    case .quotedText: (6, 6)
    case .quotedContinued: (1, 1)
    case .quotedOutlet: (4, 4)
    case .foundedRole: (7, 7)
    case .foundedActive: (5, 7)
    case .foundedPassive: (11, 11)
    case .foundedLaunch: (4, 4)
    case .fundedActive: (4, 4)
    case .fundedPassive: (4, 4)
    case .fundedGive: (10, 10)
    case .fundedReceive: (6, 6)
    case .fundedLaunch: (2, 2)
    case .fundedNoun: (3, 3)
    case .fundedIncrease: (7, 7)
    case .promotedActive: (36, 38)
    case .promotedPassive: (0, 0)
    case .promotedPlanned: (14, 15)
    case .promotedGerund: (9, 12)
    case .promotedNoun: (5, 6)
    }
  }
}
