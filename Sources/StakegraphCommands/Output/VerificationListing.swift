import GraphFormats
import StakeholderData
import StakeholderGraph

/// What became of documents and citations, in the forms that people and scripts read.
struct VerificationListing {
  let verification: Verification

  /// A line a document, a line for each citation that does not stand, and the counts.
  func text() -> String {
    var lines = verification.documents.map { result in
      let (word, detail) = Self.words(result.outcome)
      let file = result.file.map { " (\(QuotedText.visible($0)))" } ?? ""
      return Self.line(word, "document \(QuotedText.visible(result.id))\(file)", detail)
    }
    lines += edgeLines()
    lines.append(summary)
    return lines.joined(separator: "\n") + "\n"
  }

  private func edgeLines() -> [String] {
    // What all citations of a document have in common is said once.
    var counts: [String: Int] = [:]
    for result in verification.citations {
      if case .unchecked(let reason) = result.outcome { counts[reason, default: 0] += 1 }
    }
    var said: Set<String> = []
    return verification.citations.compactMap { result in
      if result.outcome == .stands { return nil }
      let (word, detail) = Self.words(result.outcome)
      let edge = "edge \(QuotedText.visible(result.edge)), \(Self.place(result.citation))"
      guard case .unchecked(let reason) = result.outcome, let count = counts[reason], count > 1
      else { return Self.line(word, edge, detail) }
      return said.insert(reason).inserted ? Self.line(word, "\(count) edges", reason) : nil
    }
  }

  func json() -> String {
    JSONValue.object([
      ("holds", .boolean(verification.holds)),
      ("uncited", .integer(verification.uncitedCount)),
      (
        "documents",
        .array(
          verification.documents.map { result in
            let (word, detail) = Self.words(result.outcome)
            return .object(
              [("id", .text(result.id))] + Self.member("file", result.file)
                + [("outcome", .text(word))] + Self.member("detail", detail)
            )
          }
        )
      ),
      ("citations", .array(verification.citations.map { .object(Self.members(of: $0)) })),
    ]).indented()
  }

  private var summary: String {
    func count(_ test: (Verification.CitationOutcome) -> Bool) -> Int {
      verification.citations.count { test($0.outcome) }
    }
    let stand = count { $0 == .stands }
    let moved = count { if case .moved = $0 { true } else { false } }
    let missing = count { if case .missing = $0 { true } else { false } }
    let unstamped = count { if case .unstamped = $0 { true } else { false } }
    let unchecked = count { if case .unchecked = $0 { true } else { false } }
    let unchanged = verification.documents.count { $0.outcome == .unchanged }
    let changed = verification.documents.count {
      if case .changed = $0.outcome { true } else { false }
    }
    return "\(Count.of(verification.documents.count, "document")): \(unchanged) unchanged"
      + (changed > 0 ? ", \(changed) changed; " : "; ")
      + "\(Count.of(verification.citations.count, "citation")): \(stand) stand, \(moved) moved, "
      + "\(missing) missing, \(unstamped) without a hash, \(unchecked) not looked at"
      + (verification.uncitedCount > 0
        ? "; \(Count.of(verification.uncitedCount, "edge")) without a citation" : "")
  }

  private static func line(_ word: String, _ subject: String, _ detail: String?) -> String {
    let space = String(repeating: " ", count: max(1, 11 - word.count))
    return word + space + subject + (detail.map { ": \($0)" } ?? "")
  }

  static func place(_ citation: Citation) -> String {
    var text = QuotedText.visible(citation.document)
    if let paragraph = citation.paragraph { text += " ¶ \(paragraph)" }
    if let range = citation.range { text += ", \(range.lowerBound)–\(range.upperBound)" }
    return text
  }

  private static func words(_ outcome: Verification.DocumentOutcome) -> (String, String?) {
    switch outcome {
    case .unchanged: ("unchanged", nil)
    case .changed(let actual):
      (
        "changed",
        "the file has the SHA-256 \(actual); --fix writes it once each citation has its place in it"
      )

    case .unstamped: ("unstamped", "documents.csv gives no SHA-256; --stamp fills it in")
    case .unreadable(let problem): ("unreadable", problem.description)
    }
  }

  private static func words(_ outcome: Verification.CitationOutcome) -> (String, String?) {
    switch outcome {
    case .stands: ("stands", nil)
    case .moved(let paragraph, let range):
      (
        "moved",
        "it is at ¶ \(paragraph), \(range.lowerBound)–\(range.upperBound) now; --fix writes that"
      )
    case .missing(let reason):
      (
        "missing",
        "\(reason); find the sentence, correct paragraph, start and end, empty text_sha256, then "
          + "verify --stamp"
      )
    case .unstamped: ("unstamped", "edges.csv gives no text_sha256; --stamp fills it in")
    case .unchecked(let reason): ("unchecked", reason)
    }
  }

  private static func members(of result: Verification.CitationResult) -> [(String, JSONValue)] {
    let (word, detail) = words(result.outcome)
    var members: [(String, JSONValue)] = [
      ("edge", .text(result.edge)), ("document", .text(result.citation.document)),
    ]
    if let paragraph = result.citation.paragraph {
      members.append(("paragraph", .integer(paragraph)))
    }
    if let range = result.citation.range {
      members.append(("start", .integer(range.lowerBound)))
      members.append(("end", .integer(range.upperBound)))
    }
    members.append(("outcome", .text(word)))
    if case .moved(let paragraph, let range) = result.outcome {
      members.append(("new_paragraph", .integer(paragraph)))
      members.append(("new_start", .integer(range.lowerBound)))
      members.append(("new_end", .integer(range.upperBound)))
    }
    return members + member("detail", detail)
  }

  private static func member(_ name: String, _ text: String?) -> [(String, JSONValue)] {
    text.map { [(name, .text($0))] } ?? []
  }
}
