/// What the word lists tell about a word.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let title = WordTraits(rawValue: 1 << 0)
  static let role = WordTraits(rawValue: 1 << 1)
  static let body = WordTraits(rawValue: 1 << 2)
  static let organisationHead = WordTraits(rawValue: 1 << 3)
  static let initiativeHead = WordTraits(rawValue: 1 << 4)
  static let initiativeNoun = WordTraits(rawValue: 1 << 5)
  static let speakingText = WordTraits(rawValue: 1 << 6)
  static let collective = WordTraits(rawValue: 1 << 7)
  static let anonymous = WordTraits(rawValue: 1 << 8)
  static let function = WordTraits(rawValue: 1 << 9)
  static let common = WordTraits(rawValue: 1 << 10)
  static let plainAcronym = WordTraits(rawValue: 1 << 11)
  static let given = WordTraits(rawValue: 1 << 12)
  static let family = WordTraits(rawValue: 1 << 13)
  static let possessor = WordTraits(rawValue: 1 << 14)
  static let helper = WordTraits(rawValue: 1 << 15)
  static let determiner = WordTraits(rawValue: 1 << 16)
  static let preposition = WordTraits(rawValue: 1 << 17)
  static let particle = WordTraits(rawValue: 1 << 18)
  static let month = WordTraits(rawValue: 1 << 19)
  static let day = WordTraits(rawValue: 1 << 20)
  static let adverb = WordTraits(rawValue: 1 << 21)
  static let startsPhrase = WordTraits(rawValue: 1 << 22)
  static let ministerial = WordTraits(rawValue: 1 << 23)
  static let placeWord = WordTraits(rawValue: 1 << 24)
  static let number = WordTraits(rawValue: 1 << 25)
  static let abbreviation = WordTraits(rawValue: 1 << 26)
  static let suffix = WordTraits(rawValue: 1 << 27)
  static let trigger = WordTraits(rawValue: 1 << 28)
  static let notice = WordTraits(rawValue: 1 << 29)
  static let picture = WordTraits(rawValue: 1 << 30)
  static let opensPhrase = WordTraits(rawValue: 1 << 31)
}

/// What a verb can claim.
struct VerbClasses: OptionSet, Sendable {
  let rawValue: UInt16

  static let speech = VerbClasses(rawValue: 1 << 0)
  static let speechThat = VerbClasses(rawValue: 1 << 1)
  static let found = VerbClasses(rawValue: 1 << 2)
  static let launch = VerbClasses(rawValue: 1 << 3)
  static let fund = VerbClasses(rawValue: 1 << 4)
  static let give = VerbClasses(rawValue: 1 << 5)
  static let receive = VerbClasses(rawValue: 1 << 6)
  static let promote = VerbClasses(rawValue: 1 << 7)
  static let promoteIf = VerbClasses(rawValue: 1 << 8)
  static let other = VerbClasses(rawValue: 1 << 9)
}

/// Which form of its verb a word may be.
struct VerbForm: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = VerbForm(rawValue: 1)
  static let third = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  static let gerund = VerbForm(rawValue: 16)
}

/// A verb, and what it claims alone and with a word after it ("call for").
struct Verb: Sendable {
  let base: String
  var classes: VerbClasses = []
  var withParticle: [(particle: Int32, classes: VerbClasses, text: String)] = []
}
