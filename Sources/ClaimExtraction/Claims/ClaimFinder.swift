/// Finds the claims of an article, sentence by sentence.
///
/// Each rule is a method of its own; what they share is who a verb's subject is, what its object is, and who
/// is meant by words such as "he" and "the company".
struct ClaimFinder {
  let article: Article
  let tokens: [Token]
  let lexicon: Lexicon
  var entities: [Entity]
  let mentions: [Mention]
  /// For each token the mention that it belongs to, -1 for none.
  let mentionOf: [Int32]
  let index: MentionIndex
  var claims: [FoundClaim] = []
  /// Things without a name of their own, by their words.
  var things: [[Int32]: Int] = [:]

  /// Who was spoken of before the sentence that is read.
  struct State {
    var focus: Int?
    var focusSentence = -10
    var speaker: FoundClaim.End?
    var speakerSentence = -10
    var organisation: Int?
  }

  var state = State()
  /// The sentence that is read.
  var sentence = 0
  /// What a verb of the sentence was done to last: "it", "them".
  var object: Int?
  /// The token of the verb whose claims are sought.
  var reading: Int?
  /// Entities by the words of their names, for look-ups.
  var entitiesOfWord: [Int32: [Int]] = [:]
  var entityOfWords: [[Int32]: Int] = [:]
  /// The claims by which somebody is quoted, by sentence; empty until all sentences were read for them.
  var quotedIn: [Int: [Int]] = [:]
  /// What was given money to last, and in which sentence.
  var lastFunded: (entity: Int, sentence: Int)?
  /// Who was told to give grants to those whom the text lists.
  var awarders: [Int] = []
  /// The body that the text names most, once that was asked for.
  var mainBody: (body: Int, isOwn: Bool)?
  /// In which body each person has a role, once that was asked for.
  var bodyOf: [Int: Int]?
  /// Who gave it.
  var lastFunding: (funders: [Int], target: Int, sentence: Int)?

  var focus: Int? { state.focus }
  var focusSentence: Int { state.focusSentence }
  var lastSpeaker: FoundClaim.End? {
    get { state.speaker }
    set { state.speaker = newValue }
  }
  var lastSpeakerSentence: Int {
    get { state.speakerSentence }
    set { state.speakerSentence = newValue }
  }
  var lastOrganisation: Int? { state.organisation }

  init(_ resolver: NameResolver) {
    article = resolver.article
    tokens = resolver.article.tokens
    lexicon = resolver.lexicon
    entities = resolver.entities
    mentions = resolver.mentions()
    var places = [Int32](repeating: -1, count: resolver.article.tokens.count)
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens where places[token] < 0 { places[token] = Int32(index) }
    }
    mentionOf = places
    index = MentionIndex(mentions, of: entities, in: article)
    for number in entities.indices { note(number) }
    setGenders()
    let read = article.sentences.indices.filter { index in
      article.paragraphs[article.sentences[index].paragraph].role == .text
        && article.sentences[index].tokens.count <= Self.longestSentence
    }
    // Who is quoted comes first: it tells who "I" and "we" are, also before the speaker is named.
    var states: [State] = []
    for index in read {
      sentence = index
      states.append(state)
      let first = claims.count
      findQuoted(verbGroups())
      dropDoubles(from: first)
      settleFocus()
    }
    let quoted = claims.count
    noteQuoted()
    mainBody = mostNamed()
    for (index, earlier) in zip(read, states) {
      sentence = index
      state = earlier
      object = nil
      let first = claims.count
      let groups = verbGroups()
      findFounded(groups)
      findFunded(groups)
      findPromoted(groups)
      dropDoubles(from: max(first, quoted))
    }
    nameFounded()
    settleDollars()
    // A fund that gives money is a body.
    for claim in claims where claim.kind == .funded {
      if let source = claim.source?.entity, entities[source].kind == .initiative,
        entities[source].isNamed, entities[source].known == nil,
        entities[source].words.last.map({ article.words.text(of: $0) == "fund" }) ?? false
      {
        entities[source].kind = .organisation
      }
    }
    for index in claims.indices {
      claims[index].date = date(of: claims[index])
    }
  }

  /// Longer than any sentence; such a thing is a table or a list.
  private static let longestSentence = 250

  /// The tokens of the sentence that is read.
  var range: Range<Int> { article.sentences[sentence].tokens }

  /// The word at a token, in small letters.
  func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? article.words.text(of: tokens[index].word) : ""
  }

  /// Whether a word is in small letters, or would be but for standing first in its sentence.
  func isSmall(_ index: Int) -> Bool {
    tokens[index].shape == .small
      || tokens[index].shape == .capital && isFirst(index) && mentionOf[index] < 0
  }

  private func isFirst(_ index: Int) -> Bool {
    var before = index - 1
    while before >= range.lowerBound, tokens[before].shape == .mark { before -= 1 }
    return before < range.lowerBound
  }

  /// The entity named at a token.
  func entity(at token: Int) -> Int? {
    mention(at: token)?.entity
  }

  /// The mention that a token belongs to.
  func mention(at token: Int) -> Mention? {
    guard mentionOf.indices.contains(token), mentionOf[token] >= 0 else { return nil }
    return mentions[Int(mentionOf[token])]
  }

  /// The same claim by two rules is one: the rule that is surer has it.
  private mutating func dropDoubles(from first: Int) {
    var kept: [FoundClaim] = []
    for claim in claims[first...] {
      let twin = kept.firstIndex {
        $0.kind == claim.kind && $0.source?.entity == claim.source?.entity
          && $0.target.entity == claim.target.entity && $0.range.overlaps(claim.range)
      }
      guard let twin else {
        kept.append(claim)
        continue
      }
      if kept[twin].rule.confidence < claim.rule.confidence { kept[twin] = claim }
    }
    claims.replaceSubrange(first..., with: kept)
  }

  private mutating func settleFocus() {
    if lastSpeakerSentence == sentence, let speaker = lastSpeaker,
      entities[speaker.entity].kind == .person
    {
      state.focus = speaker.entity
      state.focusSentence = sentence
    } else if let person = spokenOf() {
      state.focus = person
      state.focusSentence = sentence
    }
    var depth = 0
    for token in range {
      // The outlet of a dateline stands in brackets.
      if tokens[token].is(.open) { depth += 1 }
      if tokens[token].is(.close) { depth = 0 }
      if depth == 0, let entity = entity(at: token), entities[entity].kind == .organisation {
        state.organisation = entity
        break
      }
    }
  }

  /// The person that the sentence speaks of first, by name or as "he" and "she".
  private func spokenOf() -> Int? {
    // "Her counterpart in Brennock, Mira Holm, threatened"
    if tokens[range.lowerBound].isOne(of: .his, .her),
      let comma = range.prefix(9).first(where: { tokens[$0].is(.comma) }),
      let named = mention(at: comma + 1), entities[named.entity].kind == .person,
      named.tokens.upperBound < range.upperBound, tokens[named.tokens.upperBound].is(.comma)
    {
      return named.entity
    }
    for index in range where !article.isQuoted(index) {
      if let entity = entity(at: index), entities[entity].kind == .person { return entity }
      if tokens[index].isOne(of: .he, .she, .his, .her), let person = pronoun(at: index) {
        return person.entity
      }
    }
    return nil
  }

  private mutating func setGenders() {
    for index in entities.indices where entities[index].kind == .person {
      for role in entities[index].roles {
        let text = article.words.text(of: role)
        if [
          "mr", "mr.", "sir", "lord", "king", "prince", "father", "actor", "husband", "brother",
          "son", "chief-man", "pak", "don",
        ].contains(text)
          || text.hasSuffix("man") && text != "woman" && !text.hasSuffix("woman")
        {
          entities[index].gender = .he
        } else if [
          "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "actress",
          "wife", "sister", "daughter", "mother", "baroness",
        ]
        .contains(text) || text.hasSuffix("woman") {
          entities[index].gender = .she
        }
      }
      guard entities[index].gender == nil, entities[index].words.count > 1,
        let given = entities[index].words.first.map({ article.words.text(of: $0) })
      else { continue }
      if GenderTable.women.contains(given) { entities[index].gender = .she }
      if GenderTable.men.contains(given) { entities[index].gender = .he }
    }
  }
}
