/// How often each rule was right where it was measured: in data/two-sessions-2025 and the articles of the
/// tests, with which the rules were made.
enum RuleConfidence {
  /// The part that was right, counted as if one more claim had been right and one more wrong, so that a rule
  /// that was met once is not taken for sure. Rounded to hundredths.
  static func of(_ rule: Rule) -> Double {
    let (right, all) = counts(of: rule)
    return (Double(right + 1) / Double(all + 2) * 100).rounded() / 100
  }

  private static func counts(of rule: Rule) -> (right: Int, all: Int) {
    switch rule {
    case .quotedBefore: (69, 69)
    case .quotedBehind: (13, 13)
    case .quotedThat: (52, 53)
    case .quotedAccording: (9, 9)
    case .quotedPronoun: (48, 49)
    case .quotedNoun: (7, 7)
    case .quotedText: (9, 9)
    case .quotedMixed: (0, 0)
    case .quotedContinued: (1, 2)
    case .quotedOutlet: (5, 5)
    case .foundedRole: (10, 11)
    case .foundedActive: (9, 11)
    case .foundedPassive: (16, 16)
    case .foundedLaunch: (12, 12)
    case .fundedActive: (7, 8)
    case .fundedPassive: (4, 4)
    case .fundedGive: (18, 18)
    case .fundedReceive: (12, 12)
    case .fundedLaunch: (2, 2)
    case .fundedNoun: (8, 10)
    case .fundedIncrease: (7, 7)
    case .promotedActive: (53, 56)
    case .promotedPassive: (1, 1)
    case .promotedPlanned: (20, 22)
    case .promotedGerund: (9, 11)
    case .promotedNoun: (5, 8)
    case .promotedPraise: (2, 4)
    case .promotedCall: (0, 1)
    case .promotedFrame: (0, 0)
    case .promotedEcho: (0, 0)
    }
  }
}
