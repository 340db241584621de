public import StakeholderGraph

/// Tells what a tool would lose of a file, or why it would refuse it.
///
/// What it knows was read in the tools' sources, and tried where they are libraries.
public struct ToolCheck: Sendable {
  private let tool: GraphTool

  /// A check for a tool.
  public init(for tool: GraphTool) {
    self.tool = tool
  }

  /// What the tool would refuse, as errors, or lose or change, as warnings; each kind once, with its
  /// count and the place of the first.
  ///
  /// - Parameters:
  ///   - source: the file's bytes.
  ///   - format: the name of the format that it has.
  /// - Throws: ``ReadFailure`` if the source cannot be read to its end.
  /// - Complexity: O(size) in time; of the file's text only ids stay in memory.
  public func findings(
    of source: ByteSource,
    format: String
  ) throws(ReadFailure) -> [Finding] {
    var log = FindingLog(path: source.name)
    guard tool.readableFormats.contains(format) else {
      log.add(.error, at: .start, refusal(of: format), code: "format")
      return log.finish()
    }
    do throws(ReadingStop) {
      switch format {
      case "graphml":
        let survey = try GraphMLSurvey(source)
        for note in GraphMLToolRules(tool).notes(on: survey) { log.add(note) }
      case "gexf":
        let survey = try GEXFSurvey(source)
        for note in GEXFToolRules(tool).notes(on: survey) { log.add(note) }
      case "dot":
        var pieces = try TextPieces.opening(source)
        var text: [UInt8] = []
        while let piece = try pieces.next() { text += piece }
        for note in DOTToolRules(tool).notes(on: DOTSurvey(text)) { log.add(note) }
      case "json", "kumu":
        let member = format == "json" ? ["nodes", "edges"] : ["elements", "connections"]
        let names = try Self.members(of: source)
        for name in member where !names.contains(name) {
          // Which NetworkX reads when it is told so, or in its older versions.
          if name == "edges" && names.contains("links") { continue }
          log.add(
            .error,
            at: .start,
            "\(tool.name) needs the member \(name), and the file has none",
            code: "member"
          )
        }
      default: break
      }
    } catch {
      switch error {
      case .failure(let failure): throw failure
      case .error(let place, let message, let code):
        log.add(.error, at: place, message, code: code)
      case .notPlain: preconditionFailure("nobody here hopes for plain data")
      }
    }
    return log.finish()
  }

  /// Whether more is known of the tool and format than that the one opens the other.
  public func hasRules(for format: String) -> Bool {
    ["graphml", "gexf", "dot", "json", "kumu"].contains(format)
  }

  /// The names of the members of a JSON object.
  private static func members(of source: ByteSource) throws(ReadingStop) -> Set<String> {
    var tokenizer = JSONTokenizer(try TextPieces.opening(source))
    guard try tokenizer.next() == .beginObject else {
      throw tokenizer.error("the file has to be one JSON object", code: "format")
    }
    var names: Set<String> = []
    while try tokenizer.next() == .name {
      names.insert(tokenizer.text)
      let first = try tokenizer.next()
      try tokenizer.skip(first)
    }
    return names
  }

  private func refusal(of format: String) -> String {
    let known = tool.readableFormats.joined(separator: ", ")
    return "\(tool.name) does not open \(format); "
      + (known.isEmpty ? "" : "it opens \(known); ")
      + "stakegraph convert with --for \(tool.rawValue) writes what it opens"
  }
}

/// What a tool does with a file that it should not.
struct ToolNote {
  let severity: Finding.Severity
  let place: TextPlace
  let message: String
  let code: String

  /// The tool does not open the file, or drops whole nodes and edges.
  static func refuses(_ message: String, at place: TextPlace, code: String) -> ToolNote {
    ToolNote(severity: .error, place: place, message: message, code: code)
  }

  /// The tool opens the file, and something of it is not there, or is another thing.
  static func loses(_ message: String, at place: TextPlace, code: String) -> ToolNote {
    ToolNote(severity: .warning, place: place, message: message, code: code)
  }
}

extension FindingLog {
  fileprivate mutating func add(_ note: ToolNote) {
    add(note.severity, at: note.place, note.message, code: note.code)
  }
}

/// How often something was seen, and where first.
struct Tally {
  private(set) var count = 0
  private(set) var first = TextPlace.start

  var isEmpty: Bool { count == 0 }

  mutating func add(_ place: TextPlace) {
    if count == 0 { first = place }
    count += 1
  }

  /// `1 edge`, `2 edges`.
  func of(_ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// The verb that fits the count.
  func verb(_ singular: String, _ plural: String) -> String { count == 1 ? singular : plural }
}
