/// Reads sums of money: "$2.5 million", "1,200 crore rupees", "RMB 30 billion", "€85m".
struct AmountReader {
  let article: Article
  private let tokens: [Token]

  init(_ article: Article) {
    self.article = article
    tokens = article.tokens
  }

  /// The sums in some tokens, in order; one given again in another currency in brackets is left out.
  func amounts(in range: Range<Int>) -> [Amount] {
    var found: [Amount] = []
    var index = range.lowerBound
    var isBracketed = false
    while index < range.upperBound {
      if tokens[index].is(.open) { isBracketed = true }
      if tokens[index].is(.close) { isBracketed = false }
      if let amount = amount(at: index, in: range) {
        let isTranslation =
          isBracketed && found.last.map { index - $0.tokens.upperBound <= 3 } ?? false
        if !isTranslation { found.append(amount) }
        index = amount.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a sum may begin at a token, before anything is read.
  private func mayBegin(at index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
    switch token.shape {
    case .number: return true
    case .mark:
      let byte = article.text.bytes[Int(token.start)]
      return byte == 0x24 || byte >= 0xC2
    case .small: return next?.has(.number) ?? false
    case .capital, .capitals, .mixed, .initial:
      return token.shape == .mixed || next?.shape == .number || next?.is(.dollar) ?? false
    }
  }

  private func amount(at start: Int, in range: Range<Int>) -> Amount? {
    guard mayBegin(at: start, in: range) else { return nil }
    var index = start
    var currency: String?
    let word = article.words.text(of: tokens[index].word)
    // What stands before the number: "US$", "Rs", "RMB".
    if let sign = Self.signs[word] {
      currency = sign
      index += 1
    } else if index + 1 < range.upperBound, tokens[index + 1].is(.dollar),
      !tokens[index + 1].isSpaced, let sign = Self.dollars[word]
    {
      currency = sign
      index += 2
    } else if let code = Self.codes[word], tokens[index].isCapital, index + 1 < range.upperBound,
      tokens[index + 1].shape == .number
    {
      currency = code
      index += 1
    } else if tokens[index].isCapital, let (code, rest) = Self.glued(word) {
      // "N15 billion" is naira, "Rs840 crore" rupees.
      let (number, unit) = split(rest)
      guard let number else { return nil }
      if let unit {
        guard let zeros = Self.scales[unit] else { return nil }
        return finish(shift(number, zeros), code, start, index + 1, range)
      }
      return finish(number, code, start, index + 1, range)
    }
    guard index < range.upperBound else { return nil }
    let (number, unit) = split(article.words.text(of: tokens[index].word))
    guard let number else {
      guard currency == nil, tokens[index].shape == .small || index == range.lowerBound,
        let value = Self.spelled[word], index + 2 < range.upperBound,
        tokens[index + 1].has(.number)
      else { return nil }
      return finish(value, nil, start, index + 1, range)
    }
    guard currency != nil || tokens[index].shape == .number else { return nil }
    var scaled = number
    if let unit {
      guard let zeros = Self.scales[unit] else {
        if let code = Self.codes[unit] { return finish(number, code, start, index + 1, range) }
        return nil
      }
      scaled = shift(number, zeros)
    }
    return finish(scaled, currency, start, index + 1, range)
  }

  /// Reads what follows the number: "million", "dollars".
  private func finish(
    _ number: String,
    _ currency: String?,
    _ start: Int,
    _ next: Int,
    _ range: Range<Int>
  ) -> Amount? {
    var number = number
    var index = next
    while index < range.upperBound,
      let zeros = Self.scales[article.words.text(of: tokens[index].word)],
      tokens[index].shape == .small
    {
      number = shift(number, zeros)
      index += 1
    }
    if index < range.upperBound, tokens[index].is(.hyphen) { index += 1 }
    if let currency { return Amount(number: number, currency: currency, tokens: start..<index) }
    guard index < range.upperBound else { return nil }
    let word = article.words.text(of: tokens[index].word)
    if let code = Self.words[word] ?? (tokens[index].shape == .capitals ? Self.codes[word] : nil) {
      return Amount(number: number, currency: code, tokens: start..<index + 1)
    }
    // "million shillings": whose shillings is not printed, and not guessed.
    if Self.shared.contains(word), number.count > 3 {
      return Amount(number: number, currency: "", tokens: start..<index + 1)
    }
    // "US dollars", "Kenyan shillings", "Swedish kronor"
    if index + 1 < range.upperBound {
      let pair = word + " " + article.words.text(of: tokens[index + 1].word)
      if let code = Self.pairs[pair] {
        return Amount(number: number, currency: code, tokens: start..<index + 2)
      }
    }
    return nil
  }

  /// Whether a word is a sum by itself: "Ksh750", "Rs840".
  static func isGlued(_ word: String) -> Bool {
    guard let (_, rest) = glued(word) else { return false }
    let letters = word.utf8.prefix { !(0x30...0x39).contains($0) }.count
    // "R1" and "P2" are names of models; sums in such letters have more figures.
    return letters > 1 || rest.utf8.count > 3
  }

  /// A sign of a currency and the number that is written against it.
  private static func glued(_ word: String) -> (code: String, rest: String)? {
    let letters = word.prefix { $0.isLetter || $0 == "." }
    guard !letters.isEmpty, letters.count < 5, let first = word.dropFirst(letters.count).first,
      first.isASCII, first.isNumber, let code = gluedCodes[String(letters)]
    else { return nil }
    return (code, String(word.dropFirst(letters.count)))
  }

  private static let gluedCodes: [String: String] = [
    "n": "NGN", "p": "PHP", "r": "ZAR", "k": "ZMW", "rs": "INR", "rs.": "INR", "rp": "IDR",
    "rm": "MYR", "rmb": "CNY", "sh": "", "ksh": "KES", "ush": "UGX", "tsh": "TZS", "shs": "",
    "tk": "BDT", "gh": "GHS", "kes": "KES", "ugx": "UGX", "ngn": "NGN", "zar": "ZAR", "usd": "USD",
    "eur": "EUR", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "chf": "CHF", "inr": "INR",
    "php": "PHP", "idr": "IDR", "mk": "MWK", "le": "SLE", "b": "THB", "dh": "AED", "dhs": "AED",
    "aed": "AED", "sar": "SAR", "qr": "QAR", "kshs": "KES", "frw": "RWF", "rwf": "RWF",
    "fcfa": "XOF", "xof": "XOF", "xaf": "XAF", "nrs": "NPR", "lkr": "LKR", "ghc": "GHS",
    "aud": "AUD", "cad": "CAD", "nzd": "NZD", "sgd": "SGD", "hkd": "HKD", "fj": "FJD",
    "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "brl": "BRL", "mxn": "MXN", "pkr": "PKR",
  ]

  // MARK: - Numbers

  private func split(_ word: String) -> (number: String?, unit: String?) {
    let digits = word.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    guard !digits.isEmpty else { return (nil, nil) }
    let unit = word.dropFirst(digits.count).drop { $0 == "-" }
    return (plain(String(digits)), unit.isEmpty ? nil : String(unit))
  }

  private func plain(_ word: String) -> String? {
    let text = word.filter { $0 != "," }
    guard let first = text.utf8.first, (0x30...0x39).contains(first),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      text.utf8.filter({ $0 == 0x2E }).count <= 1, text.utf8.last != 0x2E
    else { return nil }
    return text
  }

  /// Moves the decimal point to the right.
  private func shift(_ number: String, _ zeros: Int) -> String {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let whole = String(parts[0])
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let padded = fraction + String(repeating: "0", count: max(0, zeros - fraction.count))
    let moved = whole + padded.prefix(zeros)
    let rest = padded.dropFirst(zeros)
    let trimmed = moved.drop { $0 == "0" }
    let left = trimmed.isEmpty ? "0" : String(trimmed)
    return rest.allSatisfy { $0 == "0" } ? left : left + "." + rest
  }

  private static let scales: [String: Int] = [
    "thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "mln": 6, "million-plus": 6, "billion": 9,
    "bn": 9, "b": 9, "bln": 9, "trillion": 12, "tn": 12, "trn": 12, "lakh": 5, "lakhs": 5,
    "crore": 7,
    "crores": 7, "cr": 7, "hundred": 2,
  ]
  private static let signs: [String: String] = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₦": "NGN", "₩": "KRW", "₽": "RUB",
    "₱": "PHP",
    "₫": "VND", "₺": "TRY", "₪": "ILS", "₴": "UAH", "฿": "THB", "元": "CNY",
  ]
  private static let dollars: [String: String] = [
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD",
    "nt": "TWD",
    "s": "SGD", "sg": "SGD", "nz": "NZD", "r": "BRL", "mx": "MXN", "z": "ZWL", "j": "JMD",
    "nz-": "NZD",
  ]
  /// Whether a word in small letters is the three letters of a currency.
  static func isCode(_ word: String) -> Bool { word.utf8.count == 3 && codes[word] != nil }

  private static let codes: [String: String] = [
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "rmb": "CNY", "cny": "CNY", "jpy": "JPY",
    "inr": "INR",
    "rs": "INR", "rs.": "INR", "kes": "KES", "ksh": "KES", "ngn": "NGN", "zar": "ZAR", "ghs": "GHS",
    "ugx": "UGX", "tzs": "TZS", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "chf": "CHF",
    "pln": "PLN",
    "czk": "CZK", "huf": "HUF", "try": "TRY", "brl": "BRL", "mxn": "MXN", "ars": "ARS",
    "clp": "CLP",
    "cop": "COP", "pen": "PEN", "idr": "IDR", "rp": "IDR", "myr": "MYR", "rm": "MYR", "php": "PHP",
    "thb": "THB", "vnd": "VND", "krw": "KRW", "sgd": "SGD", "hkd": "HKD", "twd": "TWD",
    "aud": "AUD",
    "cad": "CAD", "nzd": "NZD", "aed": "AED", "dh": "AED", "dhs": "AED", "sar": "SAR", "qar": "QAR",
    "egp": "EGP", "ils": "ILS", "rub": "RUB", "uah": "UAH", "pkr": "PKR", "bdt": "BDT",
    "lkr": "LKR",
    "xof": "XOF", "fcfa": "XOF", "cfa": "XOF", "shs": "UGX", "sh": "KES", "tk": "BDT", "p": "PHP",
  ]
  private static let words: [String: String] = [
    "dollar": "USD", "dollars": "USD", "dlrs": "USD", "dlr": "USD", "cedi": "GHS", "yuan": "CNY",
    "renminbi": "CNY", "euro": "EUR",
    "euros": "EUR", "pound": "GBP",
    "pounds": "GBP", "yen": "JPY", "won": "KRW", "rupees": "INR", "rupee": "INR", "rand": "ZAR",
    "naira": "NGN",
    "cedis": "GHS", "reais": "BRL", "real": "BRL", "roubles": "RUB", "rubles": "RUB",
    "ringgit": "MYR",
    "baht": "THB", "rupiah": "IDR", "kronor": "SEK", "zloty": "PLN", "zlotys": "PLN",
    "forint": "HUF", "lira": "TRY",
    "shekels": "ILS", "dong": "VND", "hryvnia": "UAH", "taka": "BDT", "birr": "ETB",
    "kwacha": "ZMW",
    "ariary": "MGA", "pula": "BWP", "dirhams": "AED", "riyals": "SAR", "bolivars": "VES",
    "soles": "PEN",
    "guaranies": "PYG", "quetzals": "GTQ",
  ]
  /// Currencies of several countries.
  private static let shared: Set<String> = [
    "shillings", "pesos", "kroner", "francs", "crowns", "dinars", "krona", "riyal", "rials",
  ]
  private static let pairs: [String: String] = [
    "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD",
    "australian dollars": "AUD",
    "canadian dollars": "CAD", "singapore dollars": "SGD", "hong kong": "HKD",
    "kenyan shillings": "KES",
    "kenya shillings": "KES", "ugandan shillings": "UGX", "tanzanian shillings": "TZS",
    "kenya shilling": "KES",
    "norwegian kroner": "NOK", "danish kroner": "DKK", "swedish kronor": "SEK",
    "swedish krona": "SEK",
    "mexican pesos": "MXN", "argentine pesos": "ARS", "chilean pesos": "CLP",
    "colombian pesos": "COP",
    "philippine pesos": "PHP", "pakistani rupees": "PKR", "indian rupees": "INR",
    "sri lankan": "LKR",
    "nepali rupees": "NPR", "cfa francs": "XOF", "swiss francs": "CHF", "egyptian pounds": "EGP",
    "saudi riyals": "SAR", "south african": "ZAR", "chinese yuan": "CNY", "czech crowns": "CZK",
    "moroccan dirhams": "MAD",
  ]
  private static let spelled: [String: String] = [
    "a": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "twenty": "20", "thirty": "30", "fifty": "50",
    "hundred": "100",
  ]
}
