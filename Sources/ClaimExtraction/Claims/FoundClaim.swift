/// A claim as a rule found it in an article.
struct FoundClaim {
  enum Kind: UInt8 {
    case quoted, founded, funded, promoted
  }

  /// One end of a claim: who, and the words that stand for it.
  struct End {
    var entity: Int
    /// The tokens; empty where the end is not named in the range.
    var words: Range<Int>
  }

  let kind: Kind
  /// Nil for the document's publisher.
  var source: End?
  var target: End
  /// The tokens that are cited: a sentence, or several of one quotation.
  var range: Range<Int>
  var rule: Rule
  var verb: String
  var isDirect: Bool?
  var modality: ClaimModality = .asserted
  var amount: Amount?
  /// The token of the verb that claims it, where one does.
  var verbToken: Int?
  /// When it was, by the text; empty if it does not say.
  var date = ""
}

/// How far a text vouches for a claim.
enum ClaimModality: String {
  case asserted, planned, opinion, denied
}

/// A sum of money.
struct Amount: Equatable {
  /// As a plain number, without exponent.
  let number: String
  /// ISO 4217.
  let currency: String
  let tokens: Range<Int>
}
