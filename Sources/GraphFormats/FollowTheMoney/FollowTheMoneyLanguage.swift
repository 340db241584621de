/// Languages as FollowTheMoney names them, by the three letters of ISO 639-3.
enum FollowTheMoneyLanguage {
  /// The language of a BCP 47 tag such as `en-GB`, nil where FollowTheMoney has none.
  static func code(of tag: String) -> String? {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return longNames[primary] ?? (longNames.values.contains(primary) ? primary : nil)
  }

  private static let longNames: [String: String] = {
    let pairs = """
      af afr am amh ar ara az aze be bel bg bul bn ben bs bos ca cat cs ces da dan de deu el ell en eng
      es spa et est fa fas fi fin fr fra ga gle he heb hi hin hr hrv hu hun hy hye id ind is isl it ita
      ja jpn ka kat kk kaz km khm kn kan ko kor ky kir lb ltz lo lao lt lit lv lav mk mkd mn mon ms msa
      mt mlt my mya ne nep nl nld no nor pl pol ps pus pt por ro ron ru rus si sin sk slk sl slv sq sqi
      sr srp sv swe sw swa ta tam te tel tg tgk th tha tk tuk tl tgl tr tur uk ukr ur urd uz uzb vi vie
      zh zho
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: pairs.count, by: 2).map {
        (pairs[$0], pairs[$0 + 1])
      }
    )
  }()
}
