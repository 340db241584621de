import StakeholderGraph

/// Names that a reader can see.
enum ReadableName {
  /// Whether a text has a letter or digit, and nothing in it is a control character.
  static func isOne(_ text: String) -> Bool {
    text.contains { $0.isLetter || $0.isNumber }
      && !text.unicodeScalars.contains(where: QuotedText.isControl)
  }

  /// Why a text is no name, as a sentence without its end.
  static func flaw(of text: String) -> String {
    "the name \(QuotedText.quoted(text)) has no letter or digit, or has a control character"
  }
}
