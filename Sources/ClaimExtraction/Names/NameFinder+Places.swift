/// Places that no table has, by where they stand.
extension NameFinder {
  /// "north of Brennock", "At Brennock, police", "fled from Brennock to Vale Hill": where something is or goes.
  func isOnTheWay(_ name: Range<Int>, _ before: Int, in sentence: Range<Int>) -> Bool {
    guard name.count <= 2, mayBePlace(name) else { return false }
    let next = name.upperBound < sentence.upperBound ? tokens[name.upperBound] : nil
    if next?.is(.possessive) ?? false || next?.isCapital ?? false { return false }
    let link = tokens[before]
    let earlier =
      before > sentence.lowerBound ? article.words.text(of: tokens[before - 1].word) : ""
    switch article.words.text(of: link.word) {
    case "of":
      return Self.directions.contains(earlier)
    case "at":
      return before == sentence.lowerBound && name.count == 1
        && (next.map { $0.is(.comma) || $0.shape == .small } ?? false)
    case "to", "towards", "toward", "from", "into":
      if Self.motions.contains(earlier) { return true }
      // "from Brennock to Vale Hill"
      return link.is(.from) && (next?.is(.to) ?? false) && before > sentence.lowerBound
        && Self.motions.contains(earlier)
    default: return false
    }
  }

  private func mayBePlace(_ name: Range<Int>) -> Bool {
    name.allSatisfy {
      let token = tokens[$0]
      return token.shape == .capital && !isOrdinary(token)
        && !token.has([
          .given, .family, .month, .day, .title, .organisationHead, .initiativeHead, .startsPhrase,
        ])
    }
  }

  /// "Lake Brennock", "Port Vantal": what the first word tells.
  func isNamedPlace(_ name: Range<Int>) -> Bool {
    guard name.count == 2, let first = name.first,
      Self.leading.contains(article.words.text(of: tokens[first].word)), !hasHead(name)
    else { return false }
    let second = tokens[first + 1]
    return second.shape == .capital && !isOrdinary(second)
      && !second.has([.organisationHead, .title])
  }

  /// "in Eastern Vantal", "across the Upper Brennock": a part of a region that no table has.
  func isPartOfPlace(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard name.count == 2, let first = name.first, first > sentence.lowerBound,
      Self.sides.contains(article.words.text(of: tokens[first].word)),
      mayBePlace(first + 1..<first + 2)
    else { return false }
    let before = tokens[first - 1].is(.the) ? first - 2 : first - 1
    return before >= sentence.lowerBound
      && (tokens[before].isOne(of: .in, .from, .to, .of, .and) || tokens[before].has(.preposition))
  }

  private static let sides: Set<String> = [
    "northern", "southern", "eastern", "western", "central", "upper", "lower", "north", "south",
    "east", "west",
    "greater", "inner", "outer", "mid", "north-eastern", "north-western", "south-eastern",
    "south-western",
    "northeast", "northwest", "southeast", "southwest",
  ]

  private static let leading: Set<String> = [
    "lake", "mount", "mt", "mt.", "cape", "port", "fort", "puerto", "villa", "monte", "isla",
    "bukit",
    "kampung", "tanjung", "gunung", "wadi", "jebel", "kfar", "beit", "deir", "bandar", "camp",
    "loch",
    "glen", "ben", "isle", "ciudad", "santo", "são", "sao", "santa", "san",
  ]

  /// Words before "of" and a place.
  private static let directions: Set<String> = [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "north-east", "north-west", "south-east", "south-west", "outskirts", "suburb", "suburbs",
    "downstream", "upstream", "inland", "offshore", "northeastern", "outside",
  ]

  /// Verbs and nouns of going somewhere.
  private static let motions: Set<String> = [
    "travel", "travelled", "traveled", "travelling", "traveling", "travels", "flew", "fly",
    "flying",
    "flown", "flight", "flights", "drove", "drive", "driving", "walked", "walking", "sailed",
    "sailing", "returned", "returning", "fled", "fleeing", "evacuated", "moved", "marched",
    "headed",
    "heading", "road", "highway", "railway", "route", "trip", "journey", "ferry", "train", "back",
    "home", "way", "deported", "driven", "airlifted", "rushed", "sent",
  ]
}
