/// A verb with what helps it: "has not been founded".
struct VerbGroup {
  /// The verb's own token.
  let token: Int
  /// The first token of the group.
  let start: Int
  let verb: Verb
  let form: VerbForm
  /// What the verb claims, with the word behind it.
  let classes: VerbClasses
  /// The verb as a claim names it.
  let text: String
  /// The token behind the verb and its particle.
  let end: Int
  var isPassive = false
  var isNegated = false
  var isPlanned = false
  /// Whether it hangs on another verb or noun: "plans to fund", "praising".
  var isDependent = false
  /// Whether it is a participle behind a noun: "founded by".
  var isReduced = false
}

extension ClaimFinder {
  /// The verbs of the sentence, in order.
  func verbGroups() -> [VerbGroup] {
    var groups: [VerbGroup] = []
    for index in range {
      let token = tokens[index]
      guard token.shape == .small || token.shape == .capital && index == range.lowerBound else {
        continue
      }
      guard mentionOf[index] < 0, let (verb, form) = verb(at: index) else { continue }
      guard let group = group(at: index, verb, form) else { continue }
      groups.append(group)
    }
    addCopulas(to: &groups)
    addUnknown(to: &groups)
    return groups
  }

  /// The verb that a word is; "found" behind "to" and "helped" is no past form of "find".
  private func verb(at index: Int) -> (verb: Verb, form: VerbForm)? {
    guard let found = lexicon.verb(of: tokens[index].word) else { return nil }
    // "in a social media post that"
    if found.verb.base == "post" || found.verb.base == "tweet", index > range.lowerBound,
      ["media", "facebook", "twitter", "instagram", "linkedin", "blog", "telegram", "weibo", "a"]
        .contains(word(index - 1))
    {
      return nil
    }
    guard found.verb.base == "find", index > range.lowerBound, word(index) == "found",
      ["to", "not", "n't", "will", "would", "help", "helped", "helps", "helping", "and", "co"]
        .contains(word(index - 1)),
      let founded = lexicon.words.number(of: Array("founded".utf8)[...]),
      let verb = lexicon.verb(of: founded)?.verb
    else { return found }
    return (verb, .base)
  }

  private func token(_ index: Int) -> Token { tokens[index] }

  private func group(at index: Int, _ verb: Verb, _ form: VerbForm) -> VerbGroup? {
    var classes = verb.classes
    var text = verb.base
    var end = index + 1
    if end < range.upperBound {
      let next = tokens[end].word
      for option in verb.withParticle where option.particle == next {
        classes.formUnion(option.classes)
        // "call for" is no "call".
        if !option.classes.isDisjoint(with: [.promote, .promoteIf, .found, .fund, .give]) {
          classes = option.classes
        }
        text = option.text
        end = index + 2
        break
      }
    }
    // "set it up"
    if end == index + 1, end + 1 < range.upperBound, tokens[end].isOne(of: .it, .them),
      let option = verb.withParticle.first(where: { $0.particle == tokens[end + 1].word }),
      option.classes.contains(.found)
    {
      classes = option.classes
      text = option.text
    }
    var start = index
    var isBe = false
    var isHave = false
    var negated = false
    var planned = false
    var infinitive = false
    var cursor = index - 1
    scan: while cursor >= range.lowerBound {
      let token = tokens[cursor]
      if token.isOne(of: .be, .been, .being, .is, .are, .was, .were, .am) {
        isBe = true
      } else if token.isOne(of: .has, .have, .had) {
        isHave = true
      } else if token.is(.possessive), cursor > range.lowerBound,
        tokens[cursor - 1].isOne(of: .it, .he, .she, .that, .who, .which), form != .gerund
      {
        // "it's raised $4 million"
        isHave = true
      } else if token.isOne(of: .haveShort, .wouldShort) {
        isHave = true
      } else if token.is(.willShort) {
        planned = true
      } else if token.isOne(of: .areShort, .amShort) {
        isBe = true
      } else if token.isOne(of: .not, .never, .t) {
        negated = true
      } else if token.is(.cannot) {
        negated = true
        planned = true
      } else if token.isOne(of: .will, .would, .shall) {
        planned = true
      } else if token.isOne(of: .could, .may, .might, .can, .should, .must) {
        planned = true
      } else if token.isOne(of: .did, .does, .do) {
      } else if token.is(.to) {
        // "prior to starting": no infinitive.
        guard form != .gerund else { break scan }
        infinitive = true
        let governor = cursor > range.lowerBound ? lexicon.verb(of: tokens[cursor - 1].word) : nil
        // "helped to establish" is done, "refused to endorse" is not.
        switch governor?.verb.base {
        case "help"?, "manage"?: break
        case "refuse"?, "decline"?, "fail"?: negated = true
        default: planned = true
        }
        start = cursor
        break scan
      } else if token.is(.since), cursor > range.lowerBound,
        tokens[cursor - 1].isOne(of: .has, .have, .had)
      {
      } else if word(cursor) == "far", cursor > range.lowerBound, tokens[cursor - 1].is(.so) {
        cursor -= 1
      } else if word(cursor) == "first", cursor > range.lowerBound,
        tokens[cursor - 1].isOne(of: .who, .he, .she, .they, .has, .had)
      {
      } else if ["long", "twice", "since"].contains(word(cursor)), cursor > range.lowerBound,
        tokens[cursor - 1].isOne(of: .has, .have, .had)
      {
      } else if token.isOne(of: .both, .all, .each) {
      } else if token.has(.adverb) || isAdverb(token) {
      } else {
        break
      }
      start = cursor
      cursor -= 1
    }
    // Adverbs alone before a noun or a comma are no part of it.
    let before = start > range.lowerBound ? tokens[start - 1] : nil
    let hasHelper = isBe || isHave || negated || planned
    var isReduced = false
    var isDependent = infinitive
    if !hasHelper {
      if form == .gerund {
        isDependent = true
        if let before, before.has([.determiner]) || before.is(.possessive) { return nil }
      } else if form.isSubset(of: [.base, .third]) {
        if let before, lexicon.verb(of: before.word)?.verb.base == "help", form.contains(.base) {
          isDependent = true
        } else {
          guard isPlainVerb(start, before, form, index) else { return nil }
        }
      } else if before == nil || startsClause(start) {
        // "Founded in 2011 by Holm, Tidal Ltd makes"
        isReduced = form.contains(.participle) && agentFollows(end)
      } else if let before {
        // "the proposed law", "its planned fund"
        if before.has(.determiner) || before.is(.possessive) || before.has(.preposition) {
          return nil
        }
        if before.is(.hyphen), !token(index).isSpaced { return nil }
        // A participle behind a noun, with "by": "a firm founded by".
        if end < range.upperBound, form.contains(.participle) {
          let next = tokens[end]
          let isSpeech = classes.isSubset(of: [.speech, .speechThat])
          // "the company Mira Holm founded in 2010": people are not founded.
          let isPerson =
            before.isOne(of: .he, .she, .they, .we, .i)
            || mention(at: start - 1).map { entities[$0.entity].kind == .person } ?? false
          if !isSpeech, !isPerson || next.is(.by),
            next.is(.by) || agentFollows(end)
              || (next.is(.in) && classes.contains(.found) && !isRelative(start) && !isSpeech
                && !tokens[min(end + 1, range.upperBound - 1)].isCapital)
          {
            isReduced = true
          }
        }
      }
    } else if form == .gerund, !isBe {
      isDependent = true
    }
    var group = VerbGroup(
      token: index,
      start: start,
      verb: verb,
      form: form,
      classes: classes,
      text: text,
      end: end
    )
    group.isPassive = isReduced || isBe && form.contains(.participle) && form != .gerund
    group.isNegated = negated || isDenied(start)
    group.isPlanned = planned
    group.isDependent = isDependent
    group.isReduced = isReduced
    return group
  }

  /// Whether "by" follows, with no more than a time or an adverb before it: "set up in 2019 by".
  private func agentFollows(_ end: Int) -> Bool {
    guard end < range.upperBound else { return false }
    let next = tokens[end]
    if next.is(.by) { return true }
    guard
      next.isOne(of: .in, .on) || next.has(.adverb) || isAdverb(next)
        || next.shape == .number
        || [
          "two", "three", "four", "five", "six", "seven", "eight",
          "nine", "ten", "last", "earlier", "partly",
        ].contains(word(end))
    else { return false }
    return agentStart(behind: end) != nil
  }

  /// Whether a clause begins at a token.
  private func startsClause(_ start: Int) -> Bool {
    start > range.lowerBound && isQuoteMark(start - 1) && start - 1 == range.lowerBound
  }

  /// Whether a verb's subject stands behind "which": "a fund that Kenya set up in".
  private func isRelative(_ start: Int) -> Bool {
    var index = start - 1
    while index > range.lowerBound,
      mentionOf[index] >= 0 || tokens[index].isOne(of: .and, .comma, .the, .he, .she, .it, .they)
    {
      index -= 1
    }
    return index >= range.lowerBound && index < start - 1 && tokens[index].isOne(of: .which, .that)
  }

  func isAdverb(_ token: Token) -> Bool {
    guard token.shape == .small, token.end - token.start > 4 else { return false }
    let bytes = article.text.bytes
    let end = Int(token.end)
    return bytes[end - 1] == 0x79 && bytes[end - 2] == 0x6C && !lexicon.isVerb(token.word)
      && !token.has([.body, .initiativeNoun])
  }

  /// Whether a word that may be a noun is a verb here, from the word before it.
  private func isPlainVerb(_ start: Int, _ before: Token?, _ form: VerbForm, _ index: Int) -> Bool {
    guard let before else { return false }
    if before.isOne(of: .he, .she, .it, .they, .we, .i, .who, .which, .that) { return true }
    if before.has(.determiner) || before.is(.possessive) || before.has(.preposition) {
      return false
    }
    if before.shape == .number { return false }
    if before.shape == .mark {
      return before.isOne(of: .comma, .close, .dash) || isQuoteMark(start - 1)
    }
    if before.isOne(of: .and, .but, .or) { return form.contains(.third) || true }
    if mentionOf[start - 1] >= 0 {
      // "Kenya plans to", but not "the Kenya plans".
      if !form.contains(.third), isDemonym(start - 1) { return false }
      return form.contains(.third) || isPluralSubject(start - 1)
    }
    if before.has([.collective, .anonymous]) {
      // "cannot confirm media reports": the noun is what the verb before is done to.
      return start - 2 < range.lowerBound
        || !lexicon.form(of: tokens[start - 2].word).contains(.base)
        || start - 3 < range.lowerBound || !tokens[start - 3].has(.helper)
    }
    // Behind a noun: a third person needs a singular noun, a base form a plural one.
    let isPlural = isPlural(before)
    // "announced plans to": a noun behind a finite verb.
    if form.contains(.third), !lexicon.form(of: before.word).isDisjoint(with: [.past]),
      before.shape == .small, !before.has([.body, .role, .initiativeNoun])
    {
      return false
    }
    if form.contains(.third) {
      // "“It is late,” the report says."
      let isTold =
        before.has([.speakingText, .role]) && index + 1 < range.upperBound
        && tokens[index + 1].isOne(of: .stop, .comma)
      return !isPlural && !before.has([.function]) && (nextBeginsObject(index) || isTold)
    }
    return isPlural && nextBeginsObject(index)
  }

  /// "fighting Indian rule": words for what comes from a place stand before nouns, unless "the" makes them people.
  private func isDemonym(_ index: Int) -> Bool {
    guard let mention = mention(at: index), mention.tokens.count == 1,
      entities[mention.entity].kind == .region, !isPlural(tokens[index]),
      index <= range.lowerBound || !tokens[index - 1].is(.the)
    else { return false }
    return lexicon.phrases.longest(at: index, limit: index + 1) { tokens[$0].word }?.kind
      == .demonym
  }

  private func isPluralSubject(_ index: Int) -> Bool {
    guard let mention = mention(at: index) else { return false }
    let first = mention.tokens.lowerBound
    return first > range.lowerBound && tokens[first - 1].is(.and)
      || entities[mention.entity].kind != .person
  }

  func isPlural(_ token: Token) -> Bool {
    guard token.shape != .mark, token.end - token.start > 2 else { return false }
    let bytes = article.text.bytes
    let end = Int(token.end)
    return bytes[end - 1] == 0x73 && bytes[end - 2] != 0x73 || token.is(.people)
  }

  private func nextBeginsObject(_ index: Int) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    let next = tokens[index + 1]
    return next.has(.determiner) || next.isCapital
      || next.isOne(of: .that, .to, .for, .on, .in, .colon)
      || next.has(.adverb) || next.shape == .small && !next.has([.preposition, .helper])
      || isQuoteMark(index + 1)
  }

  func isQuoteMark(_ index: Int) -> Bool {
    guard range.contains(index), tokens[index].shape == .mark else { return false }
    // A single mark is one only where a quotation begins or ends at it.
    if tokens[index].is(.apostrophe) {
      let inner = article.quotationOf
      return inner[index] < 0
        && (index + 1 < inner.count && inner[index + 1] >= 0 || index > 0 && inner[index - 1] >= 0)
    }
    return tokens[index].isOne(
      of: .quote,
      .openQuote,
      .closeQuote,
      .singleOpen,
      .guillemet,
      .guillemetClose,
      .lowQuote
    )
  }

  /// "denied that it had funded": a denial makes what hangs on it denied.
  private func isDenied(_ start: Int) -> Bool {
    var index = start - 1
    while index >= range.lowerBound, index > start - 7 {
      let token = tokens[index]
      if token.shape == .mark { return false }
      if token.isOne(of: .deny, .denied) || article.words.text(of: token.word) == "denies" {
        return true
      }
      index -= 1
    }
    return false
  }
}
