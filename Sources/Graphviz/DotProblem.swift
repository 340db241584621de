/// What is wrong with a text that should be DOT.
public enum DotProblem: Sendable, Hashable {
  /// It holds a NUL byte, as UTF-16 and what is no text do.
  case holdsNUL
  /// It holds no graph.
  case noGraph
  /// These words or signs do not belong where they stand; empty if Graphviz does not say which.
  case unexpected(String)
  /// It ends within a quoted string that begins so.
  case unfinishedString(String)
  /// It ends within angle brackets after these words.
  case unfinishedMarkup(String)
  /// It ends within a comment.
  case unfinishedComment
  /// It ends within a graph.
  case unfinishedGraph
  /// There are too many braces within each other for Graphviz.
  case nestedTooDeeply
  /// Something else, in Graphviz's words, if it has any.
  case other(String)

  /// What is wrong with a text before Graphviz sees it, and in which line.
  static func inside(_ text: [UInt8]) -> (line: Int?, problem: DotProblem)? {
    guard !text.isEmpty else { return (nil, .noGraph) }
    guard let place = text.firstIndex(of: 0) else { return nil }
    return (1 + text[..<place].count { $0 == UInt8(ascii: "\n") }, .holdsNUL)
  }

  /// The problem that Graphviz tells of. The words are the same from 2.42 to 14; the line is left out,
  /// since Graphviz counts none within strings.
  init(_ message: String) {
    let isDeep = message.contains("memory exhausted in line ")
    guard !isDeep, let start = message.firstRange(of: "syntax error in line ") else {
      // A warning of what stood behind the error in the same line; the process knows the latest only.
      let isLater = message.hasPrefix("syntax ambiguity")
      self = isDeep ? .nestedTooDeeply : isLater ? .unexpected("") : .other(message)
      return
    }
    let rest = message[start.upperBound...].drop { $0.isNumber || $0 == "-" }
    func beginning(after sign: String) -> String {
      rest.firstRange(of: sign).map { String(rest[$0.upperBound...]) } ?? ""
    }
    self =
      if rest.isEmpty {
        .unfinishedGraph
      } else if rest.hasPrefix(" near '") {
        .unexpected(String(rest.dropFirst(7).dropLast(rest.hasSuffix("'") ? 1 : 0)))
      } else if rest.hasPrefix(" scanning a quoted string") {
        .unfinishedString(beginning(after: "String starting:\""))
      } else if rest.hasPrefix(" scanning a HTML string") {
        .unfinishedMarkup(beginning(after: "String starting:<"))
      } else if rest.hasPrefix(" scanning a /*...*/ comment") {
        .unfinishedComment
      } else {
        .other(message)
      }
  }
}

extension DotProblem: CustomStringConvertible {
  /// What is wrong and what to do, as the end of a sentence.
  public var description: String {
    switch self {
    case .holdsNUL:
      "a NUL byte, which DOT cannot hold; save UTF-16 text as UTF-8"
    case .noGraph:
      "there is no graph; DOT begins with graph or digraph, and has its statements in braces"
    case .unexpected(let words):
      "syntax error\(words.isEmpty ? "" : " near \(quoted(words))"); check quotation marks and brackets up to there"
    case .unfinishedString(let start):
      "the text ends within quotation marks that begin with \(quoted(start)); close them"
    case .unfinishedMarkup(let start):
      "the text ends within angle brackets that begin with \(quoted(start)); close each of them"
    case .unfinishedComment:
      "the text ends within a comment; close it with */"
    case .unfinishedGraph:
      "the text ends within the graph; close it with }"
    case .nestedTooDeeply:
      "too many braces within each other for Graphviz; put the subgraphs side by side"
    case .other(let message):
      message.isEmpty
        ? "Graphviz cannot read the text, and gave no reason"
        : "Graphviz cannot read the text; it said: \(Escaping.shown(message, upTo: 300))"
    }
  }

  private func quoted(_ words: String) -> String {
    "\"\(Escaping.shown(words, upTo: 40))\""
  }
}
