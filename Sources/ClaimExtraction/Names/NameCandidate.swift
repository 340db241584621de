/// Words that may be a name, with what stands around them as evidence.
struct NameCandidate {
  /// The tokens of the name itself, without titles.
  var tokens: Range<Int>
  var evidence: NameEvidence
  /// The words that tell somebody's role, before or behind the name.
  var role: Range<Int>?
  /// The name that a list of names knows it by.
  var phrase: PhraseTable.Match?
  /// The token of the family name that a given name shares with the person behind "and": "Ola and Per Vale".
  var family: Int?
  /// The words that tell the name from others, where they are not those of the text: "Kenya's government" is
  /// the Kenyan government.
  var words: [Int32]?
  /// The entity that it turned out to be, -1 for none.
  var entity: Int32 = -1
}

/// How much speaks for each kind of name.
struct NameEvidence {
  var person = 0
  var organisation = 0
  var region = 0
  var initiative = 0

  static func += (left: inout NameEvidence, right: NameEvidence) {
    left.person += right.person
    left.organisation += right.organisation
    left.region += right.region
    left.initiative += right.initiative
  }

  /// The kind that most speaks for, nil if nothing speaks enough.
  var kind: EntityKind? {
    let best = max(person, organisation, region, initiative)
    guard best >= 2 else { return nil }
    if region == best { return .region }
    if organisation == best { return .organisation }
    if person == best { return .person }
    return .initiative
  }
}

/// What a name names.
enum EntityKind: UInt8, Sendable {
  case person, organisation, region, initiative
}

/// Somebody or something that an article names, under all its names in it.
struct Entity {
  var kind: EntityKind
  /// The longest name, as it stands in the text.
  var name: String
  var aliases: [String] = []
  /// The words of the name.
  var words: [Int32]
  /// The token of the first mention.
  var first: Int
  /// How often it is mentioned.
  var count = 0
  /// The id and name of the node that it is in the dataset of known names.
  var known: KnownName?
  var gender: Gender?
  /// The words for what somebody does: "minister".
  var roles: Set<Int32> = []
  /// Whether it is a class of people or bodies, or a thing without a name of its own.
  var isNamed = true

  enum Gender { case he, she }
}

/// A node of a dataset of known names.
struct KnownName: Sendable, Hashable {
  let id: String
  let name: String
}

/// A place where an entity is named.
struct Mention {
  let tokens: Range<Int>
  let entity: Int
}
