/// All that the word lists know, by the numbers of words.
///
/// Made once, in about a millisecond, when the first article is read. A class, since it is handed to each part that
/// reads an article, and a copy of a structure would count the references of all its tables.
final class Lexicon: Sendable {
  /// The words of all lists.
  let words: WordTable
  private let traits: [WordTraits]
  private let verbOfWord: [Int16]
  private let formOfWord: [VerbForm]
  let verbs: [Verb]
  let phrases: PhraseTable

  static let shared = Lexicon()

  /// What is known of a word.
  func traits(of word: Int32) -> WordTraits {
    Int(word) < traits.count ? traits[Int(word)] : []
  }

  /// The verb that a word is a form of, and which; nil for a word that is none.
  func verb(of word: Int32) -> (verb: Verb, form: VerbForm)? {
    guard Int(word) < verbOfWord.count, verbOfWord[Int(word)] >= 0 else { return nil }
    return (verbs[Int(verbOfWord[Int(word)])], formOfWord[Int(word)])
  }

  /// The forms that a word can be of some verb; none for a word that is no verb.
  func form(of word: Int32) -> VerbForm {
    Int(word) < formOfWord.count ? formOfWord[Int(word)] : []
  }

  /// Whether a word may be a verb.
  func isVerb(_ word: Int32) -> Bool {
    Int(word) < verbOfWord.count && verbOfWord[Int(word)] >= 0
  }

  private init() {
    var maker = LexiconMaker()
    maker.addAll()
    words = maker.words.shared()
    traits = maker.traits
    verbs = maker.verbs
    phrases = maker.phrases
    verbOfWord = maker.verbOfWord
    formOfWord = maker.formOfWord
  }
}

/// Puts the word lists into tables.
private struct LexiconMaker {
  var words = WordTable(capacity: 32_768)
  var traits: [WordTraits] = []
  var verbOfWord: [Int16] = []
  var formOfWord: [VerbForm] = []
  var verbs: [Verb] = []
  var phrases = PhraseTable()
  private var verbNumbers: [Int32: Int16] = [:]

  mutating func addAll() {
    for name in Self.items(of: KnownWord.names) { _ = number(of: name) }
    let lists: [(String, WordTraits)] = [
      (WordLists.titles, .title), (WordLists.roles, .role), (WordLists.bodies, .body),
      (WordLists.organisationHeads, .organisationHead),
      (WordLists.initiativeHeads, .initiativeHead), (WordLists.initiativeNouns, .initiativeNoun),
      (WordLists.speakingTexts, .speakingText), (WordLists.collectives, .collective),
      (WordLists.anonymous, .anonymous), (WordLists.function, .function),
      (WordLists.common, .common), (WordLists.plainAcronyms, .plainAcronym),
      (WordLists.unnamed, .plainAcronym),
      (NameTable.given, .given), (NameTable.moreGiven, .given), (NameTable.otherGiven, .given),
      (NameTable.family, .family),
      (WordLists.possessorNouns, .possessor), (VerbLists.helpers, .helper),
      (SmallLists.determiners, .determiner), (SmallLists.prepositions, .preposition),
      (SmallLists.particles, .particle), (SmallLists.months, .month), (SmallLists.days, .day),
      (SmallLists.adverbs, .adverb), (SmallLists.ministries, .ministerial),
      (SmallLists.placeWords, .placeWord), (SmallLists.numbers, .number),
      (SmallLists.abbreviations, .abbreviation), (SmallLists.suffixes, .suffix),
      (SmallLists.triggers, .trigger), (SmallLists.notices, .notice),
      (SmallLists.pictures, .picture),
    ]
    for (list, trait) in lists { add(list, trait) }
    addVerbs()
    addPlaces()
    addOrganisations()
  }

  private mutating func add(_ list: String, _ trait: WordTraits) {
    for item in Self.items(of: list) {
      // Terms of several words are known by their last one.
      let last = item.split(separator: 0x5F).last ?? item[...]
      let number = number(of: Array(last))
      traits[Int(number)].insert(trait)
    }
  }

  private mutating func number(of word: [UInt8]) -> Int32 {
    var folded = word
    LetterCase.fold(&folded)
    let number = words.intern(folded[...])
    if Int(number) == traits.count {
      traits.append([])
      verbOfWord.append(-1)
      formOfWord.append([])
    }
    return number
  }

  private static func items(of list: String) -> [[UInt8]] {
    Array(list.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { Array($0) }
  }

  // MARK: - Verbs

  private mutating func addVerbs() {
    // The first list that knows a verb has its forms; each adds what it claims.
    let lists: [(String, VerbClasses)] = [
      (VerbLists.speech, .speech), (VerbLists.speechThat, .speechThat), (VerbLists.found, .found),
      (VerbLists.launch, .launch), (VerbLists.fund, .fund), (VerbLists.give, .give),
      (VerbLists.receive, .receive), (VerbLists.promote, .promote),
      (VerbLists.promoteIf, .promoteIf), (VerbLists.other, .other),
    ]
    for (list, classes) in lists {
      for item in Self.items(of: list) { addVerb(item, classes) }
    }
  }

  private mutating func addVerb(_ item: [UInt8], _ classes: VerbClasses) {
    let forms = item.split(separator: 0x2F).map { Array($0.split(separator: 0x5F)[0]) }
    let base = forms[0]
    let particle = item.split(separator: 0x2F)[0].split(separator: 0x5F).dropFirst().first
    let word = number(of: base)
    let verb: Int16
    if let known = verbNumbers[word] {
      verb = known
    } else {
      verb = Int16(verbs.count)
      verbNumbers[word] = verb
      verbs.append(Verb(base: String(decoding: base, as: UTF8.self)))
      name(word, verb, .base)
      name(number(of: VerbSpelling.third(of: base)), verb, .third)
      name(number(of: VerbSpelling.gerund(of: base)), verb, .gerund)
    }
    let past = forms.count > 1 ? forms[1] : VerbSpelling.past(of: base)
    name(number(of: past), verb, .past)
    name(number(of: forms.count > 2 ? forms[2] : past), verb, .participle)
    if let particle {
      let text = String(decoding: base + [0x20] + particle, as: UTF8.self)
      let word = number(of: Array(particle))
      if let known = verbs[Int(verb)].withParticle.firstIndex(where: { $0.particle == word }) {
        verbs[Int(verb)].withParticle[known].classes.formUnion(classes)
      } else {
        verbs[Int(verb)].withParticle.append((word, classes, text))
      }
    } else {
      verbs[Int(verb)].classes.insert(classes)
    }
  }

  private mutating func name(_ word: Int32, _ verb: Int16, _ form: VerbForm) {
    // "found" is what "find" was before it is a verb of its own.
    if verbOfWord[Int(word)] < 0 { verbOfWord[Int(word)] = verb }
    if verbOfWord[Int(word)] == verb { formOfWord[Int(word)].insert(form) }
  }

  // MARK: - Names

  private mutating func addPlaces() {
    func split(_ text: [UInt8], _ mark: UInt8) -> [[UInt8]] {
      text.split(separator: mark, omittingEmptySubsequences: false).map { Array($0) }
    }
    for line in Self.items(of: PlaceTable.countries) + Self.items(of: PlaceTable.others) {
      let fields = split(line, 0x3B)
      let country = addPhrase(fields[0], .region)
      for other in split(fields[1], 0x2C) where !other.isEmpty {
        addPhrase(other, .region, as: country)
      }
      for people in split(fields[2], 0x2C) where !people.isEmpty {
        addPhrase(people, .demonym, as: country)
      }
      var capital: Int32?
      for name in split(fields[3], 0x2C) where !name.isEmpty {
        capital = addPhrase(name, .region, as: capital)
        if let capital { phrases.setParent(country, of: capital) }
      }
    }
    for list in [
      PlaceTable.subdivisions, PlaceTable.moreSubdivisions, PlaceTable.cities,
      PlaceTable.moreCities, PlaceTable.yetMore, PlaceTable.towns,
    ] {
      for item in Self.items(of: list) { addPhrase(item, .region) }
    }
    for item in Self.items(of: PlaceTable.shortStates) {
      let names = split(item, 0x3B)
      addPhrase(names[0], .region, as: addPhrase(names[1], .region))
    }
  }

  private mutating func addOrganisations() {
    for line in Self.items(of: WordLists.organisations)
      + Self.items(of: WordLists.moreOrganisations)
    {
      let fields = line.split(separator: 0x3B, omittingEmptySubsequences: false).map { Array($0) }
      let name = addPhrase(fields[0], .organisation)
      for other in fields[1].split(separator: 0x2C) {
        addPhrase(Array(other), .organisation, as: name)
      }
    }
  }

  @discardableResult
  private mutating func addPhrase(
    _ item: [UInt8],
    _ kind: PhraseTable.Kind,
    as name: Int32? = nil
  ) -> Int32 {
    let text = item.map { $0 == 0x5F ? 0x20 : $0 }
    let numbers = Tokenizer.words(of: text).map { number(of: $0) }
    // What is somebody's name as well begins only what is looked up: "Howard University".
    if let first = numbers.first {
      let isName = kind == .organisation || traits[Int(first)].contains(.given)
      traits[Int(first)].insert(isName && numbers.count > 1 ? .opensPhrase : .startsPhrase)
    }
    return phrases.add(numbers, kind, text: String(decoding: text, as: UTF8.self), as: name)
  }
}
