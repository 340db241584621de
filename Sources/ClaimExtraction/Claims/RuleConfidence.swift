/// How often each rule was right where it was measured: in data/two-sessions-2025 and the articles of the
/// tests, those that the rules were made with and those that were put aside.
enum RuleConfidence {
  /// The part that was right, counted as if one more claim had been right and one more wrong, so that a rule
  /// that was met once is not taken for sure. Rounded to hundredths.
  static func of(_ rule: Rule) -> Double {
    let (right, all) = counts(of: rule)
    return (Double(right + 1) / Double(all + 2) * 100).rounded() / 100
  }

  private static func counts(of rule: Rule) -> (right: Int, all: Int) {
    switch rule {
    case .quotedBefore: (45, 47)
    case .quotedBehind: (8, 8)
    case .quotedThat: (28, 29)
    case .quotedAccording: (6, 6)
    case .quotedPronoun: (27, 30)
    case .quotedNoun: (6, 7)
    case .quotedText: (5, 5)
    case .quotedContinued: (1, 1)
    case .quotedOutlet: (2, 3)
    case .foundedRole: (7, 7)
    case .foundedActive: (1, 2)
    case .foundedPassive: (11, 12)
    case .foundedLaunch: (4, 5)
    case .fundedActive: (2, 3)
    case .fundedPassive: (3, 3)
    case .fundedGive: (7, 8)
    case .fundedReceive: (6, 6)
    case .fundedLaunch: (2, 2)
    case .fundedNoun: (0, 0)
    case .fundedIncrease: (7, 7)
    case .promotedActive: (35, 40)
    case .promotedPassive: (0, 0)
    case .promotedPlanned: (13, 15)
    case .promotedGerund: (9, 12)
    case .promotedNoun: (5, 6)
    }
  }
}
