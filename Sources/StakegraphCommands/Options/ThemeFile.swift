import GraphDrawing
import GraphFormats
import StakeholderGraph

/// A theme in JSON: one of the built-in ones, with other colours, shapes and arrows.
///
/// ```json
/// {"base": "light", "node_kinds": {"person": {"fill": "#FFFFFF"}}, "edge_kinds": {"funded": {"arrow": "dot"}}}
/// ```
struct ThemeFile {
  let path: String
  let vocabulary: Vocabulary

  private typealias Member = PlacedJSON.Member

  /// The theme that a file describes.
  ///
  /// - Throws: a ``CommandFailure`` on the first thing that is wrong, with its place.
  func theme(from bytes: [UInt8]) throws(CommandFailure) -> Theme {
    let file: PlacedJSON
    do throws(PlacedJSON.Problem) {
      file = try PlacedJSON(parsing: bytes)
    } catch {
      throw failure(at: error.place, error.sentence)
    }
    let members = try members(of: file, called: "a theme")
    try check(members, ["base", "ground", "text", "node_kinds", "edge_kinds"], "key of a theme")
    var theme = Theme.light
    if let base = members.last(where: { $0.name == "base" }) {
      let name = try text(of: base)
      guard let known = ThemeOption.builtIn(name) else {
        throw failure(
          at: base.value.place,
          "\(QuotedText.quoted(name)) is no theme to begin with; it is light, dark or print"
        )
      }
      theme = known
    }
    for member in members {
      switch member.name {
      case "ground": theme.ground = try colour(of: member)
      case "text": theme.text = try colour(of: member)
      case "node_kinds": try readNodeKinds(member, into: &theme)
      case "edge_kinds": try readEdgeKinds(member, into: &theme)
      default: continue
      }
    }
    for member in members where ["node_kinds", "edge_kinds"].contains(member.name) {
      for kind in try self.members(of: member.value, called: member.name) {
        for part in try self.members(of: kind.value, called: kind.name) where part.name == "line" {
          let line = try colour(of: part)
          guard line.contrast(to: theme.ground) < 2 else { continue }
          throw failure(
            at: part.value.place,
            "a line in \(line) is hardly seen on \(theme.ground): the contrast is less than 2"
          )
        }
      }
    }
    guard theme.text.contrast(to: theme.ground) >= 4.5 else {
      let place = members.last { ["ground", "text"].contains($0.name) }?.place ?? file.place
      throw failure(
        at: place,
        "text in \(theme.text) cannot be read on \(theme.ground): the contrast is less than 4.5"
      )
    }
    return theme
  }

  private func readNodeKinds(_ member: Member, into theme: inout Theme) throws(CommandFailure) {
    let known = vocabulary.nodeKinds.map(\.id)
    for kind in try kinds(of: member, known, "kind of node") {
      var look = Theme.NodeLook()
      let members = try members(of: kind.value, called: "the look of \(kind.name)")
      try check(members, ["shape", "fill", "line"], "key of a kind of node")
      for member in members {
        switch member.name {
        case "shape":
          look.shape = try choice(of: member, NodeShape.allCases, called: "shape") { $0.rawValue }
        case "fill": look.fill = try colour(of: member)
        default: look.line = try colour(of: member)
        }
      }
      theme.nodeLooks[kind.name] = look
    }
  }

  private func readEdgeKinds(_ member: Member, into theme: inout Theme) throws(CommandFailure) {
    let known = vocabulary.edgeKinds.map(\.id)
    for kind in try kinds(of: member, known, "kind of edge") {
      var look = Theme.EdgeLook()
      let members = try members(of: kind.value, called: "the look of \(kind.name)")
      try check(members, ["line", "arrow"], "key of a kind of edge")
      for member in members {
        switch member.name {
        case "line": look.line = try colour(of: member)
        default:
          look.arrow = try choice(of: member, Theme.Arrow.allCases, called: "arrow") {
            $0.rawValue
          }
        }
      }
      theme.edgeLooks[kind.name] = look
    }
  }

  private func kinds(
    of member: Member,
    _ known: [String],
    _ noun: String
  ) throws(CommandFailure) -> [Member] {
    let kinds = try members(of: member.value, called: member.name)
    try check(kinds, known, noun)
    return kinds
  }

  private func members(
    of value: PlacedJSON,
    called name: String
  ) throws(CommandFailure) -> [Member] {
    guard case .object(let members) = value.content else {
      throw failure(at: value.place, "\(name) has to be an object, in braces")
    }
    return members
  }

  private func check(
    _ members: [Member],
    _ known: [String],
    _ noun: String
  ) throws(CommandFailure) {
    for (place, member) in members.enumerated() {
      let earlier = members[..<place]
      if earlier.contains(where: { $0.name.utf8.elementsEqual(member.name.utf8) }) {
        throw failure(at: member.place, "\(QuotedText.quoted(member.name)) is there twice")
      }
    }
    for member in members
    where !known.contains(where: { $0.utf8.elementsEqual(member.name.utf8) }) {
      throw unknown(member.name, at: member.place, known, noun)
    }
  }

  private func text(of member: Member) throws(CommandFailure) -> String {
    guard case .text(let text) = member.value.content else {
      throw failure(
        at: member.value.place,
        "\(QuotedText.quoted(member.name)) has to be a text, in double quotes"
      )
    }
    return text
  }

  private func colour(of member: Member) throws(CommandFailure) -> Colour {
    let text = try text(of: member)
    guard let colour = Colour(text) else {
      throw failure(
        at: member.value.place,
        "\(QuotedText.quoted(text)) is no colour; write it as #RRGGBB"
      )
    }
    return colour
  }

  private func choice<Choice>(
    of member: Member,
    _ choices: [Choice],
    called noun: String,
    _ name: (Choice) -> String
  ) throws(CommandFailure) -> Choice {
    let text = try text(of: member)
    guard let choice = choices.first(where: { name($0) == text }) else {
      throw unknown(text, at: member.value.place, choices.map(name), noun)
    }
    return choice
  }

  private func unknown(
    _ name: String,
    at place: TextPlace,
    _ known: [String],
    _ noun: String
  ) -> CommandFailure {
    let near = NearMisses.near(name, among: known, most: 1).first
    let advice = near.map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))"
    return failure(at: place, "\(QuotedText.quoted(name)) is no \(noun); \(advice)")
  }

  private func failure(at place: TextPlace, _ sentence: String) -> CommandFailure {
    CommandFailure(
      "\(QuotedText.visible(path)):\(place.line):\(place.column): error: \(sentence)"
    )
  }
}
