/// Tells English from other languages.
enum Language {
  /// Whether the small words are those of English; a text of fewer than 40 words counts as English
  /// here.
  static func isEnglish(_ tokens: [Token]) -> Bool {
    let words = tokens.lazy.filter { $0.shape != .mark && $0.shape != .number }.prefix(2000)
    let count = words.count
    guard count >= 40 else { return true }
    let small = words.filter { $0.has(.function) || $0.has(.helper) }.count
    return small * 100 >= count * 18
  }

  /// Small words of English that its neighbours have not.
  static let english = """
    the of and to with by that from are were been his their this which who whom has have not be said says
    its it they she he there would could should about after before into than
    """
  /// Small words of other languages in small letters, without those that stand in names, such as "de" and "von".
  static let others = """
    les des un une est sont dans pour avec sur que qui ne pas au aux ce ces cette ont été était par il elle nous
    vous ses leur mais
    die ist sind nicht für mit auf ein eine einen einem einer eines dem im zum zur wird werden wurde wurden hat
    haben auch sich bei nach vor über als aus sie er es wir ich dass oder aber noch
    los las con para una se su sus más pero fue han ha como este esta
    che gli nel nella sono non più anche questo
    os uma com não em foi pelo pela mais
    het een voor zijn wordt niet dat op te ook naar maar bij uit
    och att är det som på med för inte till ett den har
    og er til ikke på blev ble
    """
}

extension Article {
  /// Whether the text is too short for a share of small words, and they are of another language all the same.
  ///
  /// Quoted words do not count, and fewer than three small words tell nothing.
  var isShortAndForeign: Bool {
    guard tokens.count < 200 else { return false }
    let small = tokens.indices.filter { tokens[$0].shape != .mark && tokens[$0].shape != .number }
    guard small.count < 40 else { return false }
    let (english, others) = (numbers(of: Language.english), numbers(of: Language.others))
    let told = small.filter { tokens[$0].shape == .small && !isQuoted($0) }
    let foreign = told.count { others.contains(tokens[$0].word) }
    return foreign >= 3 && foreign > told.count { english.contains(tokens[$0].word) }
  }

  private func numbers(of list: String) -> Set<Int32> {
    Set(
      list.split(whereSeparator: \.isWhitespace).compactMap {
        words.number(of: Array($0.utf8)[...])
      }
    )
  }
}
