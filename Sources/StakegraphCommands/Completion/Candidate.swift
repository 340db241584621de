import ArgumentParser
import StakeholderGraph

/// What a word may become, and a few words on it for shells that show them.
struct Candidate: Hashable {
  let text: String
  let note: String

  /// As many as somebody looks through.
  static let most = 200

  /// Completes a word from the data that the command line names.
  static func completion(
    _ candidates: @escaping @Sendable (Graph?, String) -> [Candidate]
  ) -> CompletionKind {
    .custom { words, index, _ in
      let request = CompletionRequest(words: words, index: index)
      let found = candidates(CompletionData.graph(of: request), request.word)
      // What cannot be typed cannot be completed either.
      let typed = found.filter { !$0.text.unicodeScalars.contains(where: QuotedText.isControl) }
      return typed.prefix(most).map { $0.line(for: CompletionShell.requesting) }
    }
  }

  /// The candidate as a shell's script takes it, so that nothing in the text means anything to it.
  func line(for shell: CompletionShell?) -> String {
    let note = QuotedText.visible(note)
    switch shell {
    // bash expands the words that it is given, commands in them too.
    case .bash: return "'" + Self.replacing(["'": "'\\''"], in: text) + "'"
    case .zsh: return Self.replacing(["\\": "\\\\", ":": "\\:"], in: text) + ":" + note
    case .fish: return text + "\t" + note
    default: return text
    }
  }

  private static func replacing(_ table: [Unicode.Scalar: String], in text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let escaped = table[scalar] {
        result += escaped
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
