/// Funding that is raised, announced or cut.
extension ClaimFinder {
  /// "increase funding for A, B and C"
  mutating func findIncreased(_ groups: [VerbGroup]) {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      guard
        ["funding", "investment", "spending", "subsidies", "financing", "grants", "investments"]
          .contains(article.words.text(of: tokens[index].word)),
        index + 2 < range.upperBound, tokens[index + 1].isOne(of: .for, .in, .on, .to),
        !isTime(index + 2),
        !(tokens[index + 1].is(.to) && mentionOf[index + 2] < 0 && tokens[index + 2].shape == .small
          && (lexicon.form(of: tokens[index + 2].word).contains(.base)
            || word(index + 2) == "further")
          && !tokens[index + 2].has([.initiativeNoun, .body]))
      else { continue }
      guard let group = groups.last(where: { $0.token < index && index - $0.token < 5 }),
        Self.raising.contains(group.text), !group.isPassive, !isOnlyWanted(group, groups)
      else { continue }
      // "The minister announced funding for schools": the money is not the minister's.
      let isTold = ["announce", "unveil", "pledge"].contains(group.verb.base)
      let funders = payers(of: group, among: groups).filter {
        !isTold || entities[$0.entity].kind != .person
      }
      guard !funders.isEmpty else { continue }
      var phrases = phraseList(from: index + 2)
      // "industries, including A, B and C"
      if let last = phrases.last {
        var next = last.end
        if next < range.upperBound, tokens[next].is(.comma) { next += 1 }
        if next < range.upperBound, tokens[next].is(.including) || tokens[next].is(.such) {
          phrases += phraseList(from: next + (tokens[next].is(.such) ? 2 : 1))
        }
        if last.end < range.upperBound, tokens[last.end].isOne(of: .of),
          last.end + 1 < range.upperBound, let more = nounPhrase(from: last.end + 1)
        {
          phrases[phrases.count - 1] = NounPhrase(
            tokens: last.tokens.lowerBound..<more.tokens.upperBound,
            head: last.head,
            end: more.end
          )
        }
      }
      // "was set up to provide grants for education": what it does at all times.
      let isHabit =
        ["provide", "offer", "give", "grant", "extend"].contains(group.verb.base)
        && (group.isDependent || group.form.contains(.third))
      for phrase in phrases {
        guard let target = node(of: phrase), !isHabit || entities[target.entity].isNamed else {
          continue
        }
        for funder in funders {
          add(
            .funded,
            funder,
            target,
            .fundedIncrease,
            group.text + " " + article.words.text(of: tokens[index].word),
            modality(of: group)
          )
        }
      }
    }
  }

  private static let raising: Set<String> = [
    "increase", "boost", "raise", "double", "triple", "expand", "provide", "unveil", "announce",
    "approve", "pledge", "offer", "secure", "allocate", "give", "grant", "extend",
  ]
}
