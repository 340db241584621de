/// What is to be made, used or kept, by whatever verb asks for it.
extension ClaimFinder {
  /// Where the object stands of a verb that asks for a thing by making, using or furthering it: behind "adopt",
  /// "press ahead with", "lay emphasis on", "redouble efforts at improving"; nil for verbs that do away with it.
  func askedObject(at verb: Int) -> Int? {
    guard verb + 1 < range.upperBound, mentionOf[verb] < 0 else { return nil }
    let base = lexicon.verb(of: tokens[verb].word)?.verb.base ?? word(verb)
    var next = verb + 1
    // "replace diesel with hydrogen": the hydrogen.
    if ["replace", "substitute", "swap", "exchange"].contains(base),
      let with = (next..<min(next + 8, range.upperBound - 1)).first(where: {
        tokens[$0].isOne(of: .with, .for)
      })
    {
      return tokens[with].is(.with) ? with + 1 : nil
    }
    // "ensure the implementation of", "work hard to improve"
    if let nouns = Self.attention[base] {
      let limit = min(verb + 5, range.upperBound - 2)
      if verb + 1 < limit,
        let noun = (verb + 1..<limit).first(where: { nouns.contains(word($0)) }),
        (verb + 1..<noun).allSatisfy({ tokens[$0].shape == .small })
      {
        guard tokens[noun + 1].isOne(of: .on, .to, .at, .in, .for, .towards) else { return nil }
        return behindMaking(noun + 2)
      }
    }
    if let links = Self.phrasal[base] {
      let second = word(next)
      if links.contains(second) {
        next += 1
        // "press ahead with", "sign up to"
        if next + 1 < range.upperBound,
          tokens[next].isOne(of: .with, .to, .on)
            && ["ahead", "forward", "up", "through"]
              .contains(second)
        {
          next += 1
        }
        return behindMaking(next)
      }
      if Self.onlyPhrasal.contains(base) { return nil }
    }
    guard Self.wanted.contains(base) else { return nil }
    return behindMaking(next)
  }

  /// Past a verb in -ing: "focus on improving schools".
  private func behindMaking(_ index: Int) -> Int? {
    guard index < range.upperBound else { return nil }
    if lexicon.form(of: tokens[index].word).contains(.gerund), mentionOf[index] < 0,
      !tokens[index].has(.initiativeNoun), index + 1 < range.upperBound,
      !tokens[index + 1].isOne(of: .comma, .stop)
    {
      let base = lexicon.verb(of: tokens[index].word)?.verb.base ?? ""
      return Self.against.contains(base) ? nil : index + 1
    }
    return index
  }

  /// Verbs with a noun of attention: "lay emphasis on".
  private static let attention: [String: Set<String>] = [
    "lay": ["emphasis", "stress", "weight"], "place": ["emphasis", "priority", "focus", "weight"],
    "put": ["emphasis", "focus", "priority", "weight"], "pay": ["attention", "heed"],
    "give": ["priority", "attention", "support", "weight", "emphasis"],
    "redouble": ["efforts"], "intensify": ["efforts"], "increase": ["efforts", "investment"],
    "step": ["efforts"], "make": ["efforts", "effort", "progress", "use"],
  ]

  private static let phrasal: [String: Set<String>] = [
    "invest": ["in"], "set": ["up"], "roll": ["out"], "bring": ["in", "forward", "back"],
    "press": ["ahead", "forward", "on"], "push": ["ahead", "forward", "through", "for"],
    "move": ["ahead", "forward", "to", "towards"], "go": ["ahead"], "work": ["on", "towards"],
    "focus": ["on"], "sign": ["up"], "commit": ["to"], "agree": ["to"], "carry": ["out"],
    "switch": ["to"], "shift": ["to"], "turn": ["to"], "stick": ["to", "with"], "adhere": ["to"],
    "concentrate": ["on"], "rely": ["on"], "participate": ["in"], "engage": ["in"],
    "vote": ["for"], "campaign": ["for"], "fight": ["for"], "opt": ["for"], "look": ["to"],
    "see": ["through"], "scale": ["up"], "step": ["up"], "draw": ["up"], "ramp": ["up"],
  ]
  /// Those that ask for nothing without their particle.
  private static let onlyPhrasal: Set<String> = [
    "press", "push", "move", "go", "work", "agree", "switch", "shift", "turn", "stick", "adhere",
    "rely", "engage", "vote", "campaign", "fight", "opt", "look", "see", "step", "draw", "carry",
  ]

  /// Verbs of making, using and furthering, which say of a thing that it is wanted.
  static let wanted: Set<String> = [
    "introduce", "adopt", "create", "establish", "build", "use", "enable", "expand", "increase",
    "legalise", "legalize", "restore", "reinstate", "implement", "extend", "strengthen", "embrace",
    "impose", "launch", "promote", "support", "pass", "develop", "ratify", "encourage", "back",
    "prioritise", "prioritize", "recognise", "recognize", "protect", "pursue", "accelerate",
    "boost", "welcome", "deploy", "approve", "endorse", "provide", "offer", "form", "found", "fund",
    "guarantee", "improve", "hold", "set", "ensure", "research", "bring", "deliver", "enact",
    "enforce", "uphold", "honour", "honor", "respect", "renew", "revive", "complete", "finance",
    "construct", "upgrade", "modernise", "modernize", "simplify", "widen", "broaden", "open",
    "sign", "negotiate", "convene", "call", "institute", "initiate", "formulate", "harness",
    "leverage", "utilise", "utilize", "integrate", "join", "maintain", "preserve", "safeguard",
    "fast-track", "finalise", "finalize", "reform", "overhaul", "rebuild", "table", "publish",
    "foster", "facilitate", "explore", "begin", "start", "keep", "retain", "raise", "double",
    "triple", "deepen", "enhance", "advance", "champion", "sponsor", "buy", "plant", "test",
  ]
}
