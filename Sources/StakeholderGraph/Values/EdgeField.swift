/// The columns that every table of edges has, in order.
public enum EdgeField: Int, Sendable, CaseIterable {
  case id, kind, source, target, document, paragraph, start, end, sourceText, targetText
  case textSHA256, mode, modality, verb, about, date, amount, currency, confidence, status, note

  /// The column's name and type.
  public var definition: Field {
    switch self {
    case .id: Field("id", .text, isRequired: true, "The claim's own id.")
    case .kind: Field("kind", .kind, isRequired: true, "The claim's kind, out of the vocabulary.")
    case .source: Field("source", .node, isRequired: true, "The node that acts.")
    case .target: Field("target", .node, isRequired: true, "The node acted upon.")
    case .document: Field("document", .document, "The document that says so.")
    case .paragraph:
      Field(
        "paragraph",
        .integer(minimum: 1),
        "Which line of the document, counting those not blank."
      )
    case .start:
      Field("start", .integer(minimum: 0), "The first character of the range in the paragraph.")
    case .end: Field("end", .integer(minimum: 1), "The end of the range, not in it any more.")
    case .sourceText: Field("source_text", .text, "The words in the range that name the source.")
    case .targetText: Field("target_text", .text, "The words in the range that name the target.")
    case .textSHA256: Field("text_sha256", .hash, "The SHA-256 of the range's UTF-8 text.")
    case .mode: Field("mode", .choice(Mode.words), "How somebody is quoted.")
    case .modality: Field("modality", .choice(Modality.words), "How far the text vouches for it.")
    case .verb: Field("verb", .text, "The text's own verb.")
    case .about: Field("about", .nodes, "The nodes that the quoted words speak of.")
    case .date: Field("date", .date, "When it happened, by the text.")
    case .amount:
      Field(
        "amount",
        .number(minimum: -Double.greatestFiniteMagnitude, maximum: .greatestFiniteMagnitude),
        "The sum of money as a plain number."
      )
    case .currency: Field("currency", .currency, "The sum's currency, as ISO 4217 has it.")
    case .confidence:
      Field("confidence", .number(minimum: 0, maximum: 1), "How surely the text says it, 0 to 1.")
    case .status: Field("status", .choice(Status.words), "Where the curator stands on it.")
    case .note: Field("note", .text, "Anything else, in the curator's words.")
    }
  }
}
