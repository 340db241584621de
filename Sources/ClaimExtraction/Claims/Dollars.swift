/// Whose dollars "$" stands for in a text of another country than the United States.
extension ClaimFinder {
  /// Gives sums in plain dollars the currency of the country that the text is of, where it names no place of the United
  /// States.
  mutating func settleDollars() {
    guard let code = localDollar() else { return }
    for index in claims.indices {
      guard let amount = claims[index].amount, amount.currency == "USD", isPlain(amount) else {
        continue
      }
      claims[index].amount = Amount(
        number: amount.number,
        currency: code,
        tokens: amount.tokens
      )
    }
  }

  /// The one country with dollars of its own whose places the text names, at least twice.
  private func localDollar() -> String? {
    var counts: [String: Int] = [:]
    for entity in entities where entity.kind == .region && entity.isNamed {
      if Self.american.contains(entity.name) { return nil }
      if let code = Self.dollars.first(where: { $0.places.contains(entity.name) })?.code {
        counts[code, default: 0] += entity.count
      }
    }
    guard counts.count == 1, let (code, count) = counts.first, count > 1 else { return nil }
    return code
  }

  /// Whether a sum is printed as "$5" or "5 dollars", and not as "US$5".
  private func isPlain(_ amount: Amount) -> Bool {
    guard let first = amount.tokens.first, let last = amount.tokens.last else { return false }
    if tokens[first].is(.dollar) {
      return tokens[first].isSpaced || first == 0 || tokens[first - 1].shape == .mark
    }
    return tokens[first].shape == .number && ["dollar", "dollars"].contains(word(last))
  }

  private static let dollars: [(code: String, places: Set<String>)] = [
    (
      "AUD",
      [
        "Australia", "New South Wales", "Victoria", "Queensland", "South Australia",
        "Western Australia", "Tasmania", "Northern Territory", "Canberra", "Sydney", "Melbourne",
        "Brisbane", "Perth", "Adelaide", "Hobart", "Darwin", "Gold Coast",
        "Australian Capital Territory",
      ]
    ),
    (
      "CAD",
      [
        "Canada", "Ontario", "Quebec", "British Columbia", "Alberta", "Manitoba", "Saskatchewan",
        "Nova Scotia", "New Brunswick", "Newfoundland and Labrador", "Prince Edward Island",
        "Yukon",
        "Nunavut", "Northwest Territories", "Toronto", "Vancouver", "Montreal", "Ottawa", "Calgary",
        "Edmonton", "Winnipeg", "Halifax",
      ]
    ),
    ("NZD", ["New Zealand", "Auckland", "Wellington", "Christchurch", "Dunedin", "Otago"]),
    ("SGD", ["Singapore"]), ("HKD", ["Hong Kong"]),
  ]

  /// Places whose dollars are those of the United States.
  private static let american: Set<String> = Set(
    [
      "United States", "California", "Texas", "Florida", "New York", "Illinois", "Pennsylvania",
      "Ohio", "Michigan", "Virginia", "Washington", "Massachusetts", "Arizona", "Colorado",
      "Minnesota", "Wisconsin", "Oregon", "Nevada", "Utah", "New Mexico", "Maryland", "Missouri",
      "Indiana", "Tennessee", "Kentucky", "Louisiana", "Alabama", "Oklahoma", "Connecticut", "Iowa",
      "Kansas", "Arkansas", "Mississippi", "Nebraska", "Idaho", "Hawaii", "Maine", "Vermont",
      "Montana", "Delaware", "Alaska", "Wyoming", "New York City", "Los Angeles", "Chicago",
      "Boston",
      "San Francisco", "Houston", "Seattle", "Miami", "Washington, D.C.", "Washington, DC",
    ]
  )
}
