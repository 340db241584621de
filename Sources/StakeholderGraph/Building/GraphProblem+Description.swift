extension GraphProblem: CustomStringConvertible {
  /// One sentence: what is wrong, with what value, and what would do.
  public var description: String {
    let row = "\(table.rowName) \(quoted(id))"
    switch reason {
    case .duplicateID:
      return "another \(table.rowName) has the id \(quoted(id)) already; give this one another"
    case .unusableID:
      return "the id \(quoted(id)) has a control character or a space at an end; take it out"
    case .missing:
      return "the \(row) has no \(field); every \(table.rowName) needs one"
    case .unknownKind(let text, let known, let suggestion):
      return "\(quoted(text)) is no kind of \(table.rowName)"
        + advice(suggestion, else: "the kinds are \(known.joined(separator: ", "))")
    case .unknownReference(let text, let target, let suggestion):
      return
        "no \(target.rowName) has the id \(quoted(text)) that the column \(field) of the \(row) "
        + "names"
        + advice(suggestion, else: "add it to the \(target.name), or correct the id")
    case .unknownWord(let text, let known, let suggestion):
      return "\(quoted(text)) is no \(field)"
        + advice(suggestion, else: "write one of \(known.joined(separator: ", "))")
    case .notADate(let text):
      return "\(quoted(text)) is no date; write YYYY, YYYY-MM, YYYY-MM-DD, or two of them with / "
        + "between, the earlier one first"
    case .notAnInteger(let text):
      return "\(quoted(text)) is no whole number that can be kept; write digits only"
    case .notANumber(let text):
      return "\(quoted(text)) is no number that can be kept; write it plainly, such as 1000000 or "
        + "0.5, with at most 15 digits that count"
    case .notABoolean(let text):
      return "\(quoted(text)) is neither true nor false"
    case .outOfRange(let text, let minimum, let maximum):
      let bounds = maximum.map { "between \(minimum) and \($0)" } ?? "at least \(minimum)"
      return "the \(field) \(text) is out of range; it has to be \(bounds)"
    case .notAHash(let text):
      return "\(quoted(text)) is no SHA-256; write 64 hexadecimal digits, or leave it empty"
    case .notACurrency(let text):
      return "\(quoted(text)) is no currency; write its three letters, such as CNY"
    case .emptyItem:
      return "the column \(field) of the \(row) has an empty item; take out the | that is too many"
    case .endsNotAllowed(let kind, let source, let target, let allowed):
      return "the \(row) is \(quoted(kind)) from \(source) to \(target); \(allowed)"
    case .amountWithoutCurrency:
      return "the \(row) has an amount and no currency; add one, such as CNY"
    case .halfRange(let missing):
      return "the \(row) has half a range; add its \(missing), or leave both out"
    case .emptyRange(let start, let end):
      return "the range of the \(row) goes from \(start) to \(end); the end has to be larger"
    }
  }

  private func advice(_ suggestion: String?, else otherwise: String) -> String {
    "; " + (suggestion.map { "did you mean \(quoted($0))?" } ?? otherwise)
  }

  private func quoted(_ text: String) -> String { QuotedText.quoted(text) }
}
