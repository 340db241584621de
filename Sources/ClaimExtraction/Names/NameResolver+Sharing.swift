/// Evidence for one name that tells of another: what is joined to it, and who has the same family name.
extension NameResolver {
  /// "Sunu Vantal and Binu Vantal": two names that end alike are a family's; the parts of somebody's name are no
  /// bodies and no places by themselves.
  func shareFamilies(_ evidence: inout [[Int32]: NameEvidence], _ order: [[Int32]]) {
    var ending: [Int32: [[Int32]]] = [:]
    for key in order where key.count == 2 {
      guard key.allSatisfy(isPlain) || lexicon.traits(of: key[0]).contains(.given),
        let known = evidence[key], known.kind == nil || known.kind == .person
      else { continue }
      ending[key[1], default: []].append(key)
    }
    for (last, keys) in ending where keys.count > 1 {
      guard lexicon.traits(of: last).isDisjoint(with: [.organisationHead, .initiativeHead, .body])
      else { continue }
      for key in keys { evidence[key]?.person += 3 }
    }
    var parts: Set<Int32> = []
    for key in order where (2...3).contains(key.count) && evidence[key]?.kind == .person {
      for word in key where isPlain(word) { parts.insert(word) }
    }
    for key in order where key.count == 1 && parts.contains(key[0]) {
      evidence[key]?.organisation = 0
      evidence[key]?.region = 0
    }
  }

  /// "Holm and Vale": what stands beside a person with the same shape is one too.
  func coordinate(_ evidence: inout [[Int32]: NameEvidence]) {
    for (left, right) in zip(candidates, candidates.dropFirst()) {
      guard left.tokens.upperBound < right.tokens.lowerBound else { continue }
      let gap = left.tokens.upperBound..<right.tokens.lowerBound
      guard gap.count <= 2, !gap.isEmpty,
        gap.allSatisfy({ article.tokens[$0].isOne(of: .and, .comma, .amp) }),
        // "said to the Weekly, Mira Holm": a comma alone joins no people.
        gap.contains(where: { !article.tokens[$0].is(.comma) })
      else { continue }
      let (leftKey, rightKey) = (key(of: left), key(of: right))
      let (leftKind, rightKind) = (evidence[leftKey]?.kind, evidence[rightKey]?.kind)
      if leftKind != nil, rightKind == nil, right.phrase == nil {
        share(leftKind, left, with: right, rightKey, &evidence)
      }
      if rightKind != nil, leftKind == nil, left.phrase == nil {
        share(rightKind, right, with: left, leftKey, &evidence)
      }
    }
  }

  private func share(
    _ kind: EntityKind?,
    _ from: NameCandidate,
    with other: NameCandidate,
    _ key: [Int32],
    _ evidence: inout [[Int32]: NameEvidence]
  ) {
    switch kind {
    case .person? where (2...3).contains(other.tokens.count): evidence[key]?.person += 2
    case .organisation?: evidence[key]?.organisation += other.tokens.count == 1 ? 3 : 2
    default: break
    }
  }

  /// A family name that speaks by itself ("says Holm", "Holm said") makes the longer unknown name that ends
  /// in it a person's.
  func shareFamilyNames(_ evidence: inout [[Int32]: NameEvidence], _ order: [[Int32]]) {
    var speaking: Set<Int32> = []
    for candidate in candidates where candidate.tokens.count == 1 && candidate.phrase == nil {
      let (before, next) = (candidate.tokens.lowerBound - 1, candidate.tokens.upperBound)
      let token = article.tokens[candidate.tokens.lowerBound]
      guard token.shape == .capital else { continue }
      if next < article.tokens.count, speaks(article.tokens[next]) { speaking.insert(token.word) }
      if before >= 0, speaks(article.tokens[before]) { speaking.insert(token.word) }
    }
    guard !speaking.isEmpty else { return }
    for key in order where (2...3).contains(key.count) {
      guard let last = key.last, speaking.contains(last), evidence[key]?.kind == nil,
        key.allSatisfy({ isPlain($0) || lexicon.traits(of: $0).contains(.given) })
      else { continue }
      evidence[key]?.person += 3
    }
  }

  func speaks(_ token: Token) -> Bool {
    guard token.shape == .small, let (verb, form) = lexicon.verb(of: token.word) else {
      return false
    }
    return verb.classes.contains(.speech) && !form.isDisjoint(with: [.past, .third])
  }

  /// Whether a word tells of a statement such as bodies make: "announced", "accuses".
  func declares(_ token: Token) -> Bool {
    guard token.shape == .small, let (verb, form) = lexicon.verb(of: token.word) else {
      return false
    }
    return ["announce", "accuse", "boast", "deny", "condemn"].contains(verb.base)
      && !form.isDisjoint(with: [.past, .third])
  }

  /// "Nakuru, Kisii, Embu and Meru": unknown single words in a list with a place are places too.
  mutating func shareLists(_ evidence: inout [[Int32]: NameEvidence]) {
    var index = 0
    while index < candidates.count {
      var end = index + 1
      while end < candidates.count, isLink(candidates[end - 1], candidates[end]) { end += 1 }
      let list = candidates[index..<end]
      if list.count > 2, list.contains(where: { $0.phrase?.kind == .region }),
        list.allSatisfy({ candidate in
          candidate.phrase?.kind == .region
            || candidate.tokens.count == 1
              && isPlain(article.tokens[candidate.tokens.lowerBound].word)
        })
      {
        for candidate in list where candidate.phrase == nil {
          evidence[key(of: candidate)]?.region += 3
        }
      }
      // "near Brennock, Holmby and Vale End"
      if list.count > 1, let first = list.first, first.phrase == nil, first.tokens.count == 1,
        evidence[key(of: first)]?.kind == .region
      {
        for candidate in list.dropFirst()
        where candidate.phrase == nil && evidence[key(of: candidate)]?.kind == nil
          && candidate.tokens.allSatisfy({ isPlain(article.tokens[$0].word) })
        {
          evidence[key(of: candidate)]?.region += 3
        }
      }
      // "Corallis, Brenn and Google": unknown words in a list with a body are bodies too.
      if list.count > 2 {
        let kinds = list.map { candidate -> EntityKind? in
          if let phrase = candidate.phrase {
            return phrase.kind == .organisation ? .organisation : .region
          }
          let known = evidence[key(of: candidate)]
          return known?.kind == .organisation && known?.organisation ?? 0 < 3 ? nil : known?.kind
        }
        if kinds.contains(.organisation), kinds.allSatisfy({ $0 == nil || $0 == .organisation }) {
          for (candidate, kind) in zip(list, kinds) where kind == nil {
            let words = key(of: candidate)
            guard words.count > 1 || isPlain(words[0]) else { continue }
            evidence[words]?.organisation += 3
          }
        }
      }
      // "an investor in Corallis, Brenn and Tidewell": the first tells what the others are.
      if list.count > 2, let first = list.first, first.phrase == nil,
        evidence[key(of: first)]?.kind == .organisation,
        evidence[key(of: first)]?.organisation ?? 0 >= 3
      {
        for candidate in list.dropFirst()
        where candidate.phrase == nil && evidence[key(of: candidate)]?.kind == nil {
          evidence[key(of: candidate)]?.organisation += 3
        }
      }
      index = end
    }
  }

  /// "Mira Holm of Corallis, Omat Vantal of Tidewell": those of a list whose bodies are told, if one is a person.
  mutating func shareMembers(_ evidence: inout [[Int32]: NameEvidence]) {
    var index = 0
    while index + 2 < candidates.count {
      var members = [index]
      var next = index
      while next + 2 < candidates.count, isMember(candidates[next], candidates[next + 1]),
        isLink(candidates[next + 1], candidates[next + 2])
      {
        next += 2
        members.append(next)
      }
      if members.count > 2 || members.count == 2 && isMember(candidates[next], at: next + 1) {
        let isPeople = members.contains {
          evidence[key(of: candidates[$0])]?.kind == .person
        }
        for member in members where isPeople {
          let key = key(of: candidates[member])
          guard (2...3).contains(key.count), evidence[key]?.kind == nil,
            candidates[member].phrase == nil
          else { continue }
          evidence[key]?.person += 3
        }
        for member in members where isPeople {
          guard member + 1 < candidates.count, isMember(candidates[member], at: member + 1) else {
            continue
          }
          let body = key(of: candidates[member + 1])
          if evidence[body]?.kind == nil, candidates[member + 1].phrase == nil {
            evidence[body]?.organisation += 3
          }
        }
      }
      index = max(next, index + 1)
    }
  }

  private func isMember(_ candidate: NameCandidate, at next: Int) -> Bool {
    next < candidates.count && isMember(candidate, candidates[next])
  }

  /// "Mira Holm of the Corallis"
  private func isMember(_ left: NameCandidate, _ right: NameCandidate) -> Bool {
    guard left.tokens.upperBound < right.tokens.lowerBound else { return false }
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    return gap.count <= 2 && article.tokens[gap.lowerBound].isOne(of: .of, .at, .from)
      && gap.dropFirst().allSatisfy { article.tokens[$0].is(.the) }
  }

  private func isLink(_ left: NameCandidate, _ right: NameCandidate) -> Bool {
    guard left.tokens.upperBound < right.tokens.lowerBound else { return false }
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    return gap.count <= 2 && gap.allSatisfy { article.tokens[$0].isOne(of: .and, .comma) }
  }
}
