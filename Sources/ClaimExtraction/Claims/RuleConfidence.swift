/// The measured precision of each rule.
enum RuleConfidence {
  static func of(_ rule: Rule) -> Double {
    switch rule {
    case .quotedBefore, .quotedBehind, .quotedAccording: 0.9
    default: 0.7
    }
  }
}
