/// A way to read a person's name: a family name and given names in order.
struct PersonName {
  let family: String
  let given: [String]

  /// The ways to read a name of two words or more: family name last or first; after a comma only one.
  static func readings(of form: NameForm) -> [PersonName] {
    let words = form.words
    guard words.count > 1 else { return [] }
    let last = PersonName(family: words[words.count - 1], given: Array(words.dropLast()))
    let first = PersonName(family: words[0], given: Array(words.dropFirst()))
    let readings = form.folded.contains(",") ? [first] : [last, first]
    return readings.filter { $0.family.count > 1 }
  }

  /// Whether a given name is only its first letter.
  var isAbbreviated: Bool { given.contains { $0.count == 1 } }

  /// The family name and the first letter of the first given name.
  var key: String { "\(family) \(given[0].prefix(1))" }

  /// Whether both may be one person's: of the same family name and no given name contradicts another.
  ///
  /// A first letter stands for any name that begins with it. Further given names may be missing where
  /// they are only letters, or where the shorter name is letters alone.
  func mayBe(_ other: PersonName) -> Bool {
    guard family == other.family else { return false }
    for (one, two) in zip(given, other.given) where one != two {
      guard one.count == 1 || two.count == 1, one.first == two.first else { return false }
    }
    let (short, long) =
      given.count < other.given.count ? (given, other.given) : (other.given, given)
    return short.allSatisfy { $0.count == 1 }
      || long.dropFirst(short.count).allSatisfy { $0.count == 1 }
  }
}
