/// A change of some ids that leaves all ids different.
enum FreePrefix {
  /// The word, as often as it takes, with which none of the ids is taken.
  ///
  /// All get the same, so that two of them never become one.
  static func of(_ ids: [String], word: String, isTaken: (String) -> Bool) -> String {
    var prefix = word
    while ids.contains(where: { isTaken(prefix + $0) }) { prefix += word }
    return prefix
  }
}
