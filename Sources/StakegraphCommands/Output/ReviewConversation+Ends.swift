import ClaimExtraction
import Foundation
import GraphQueries
import StakeholderGraph

/// Answers that put another node in the place of a claim's end.
extension ReviewConversation {
  /// The end of a claim that an answer names, nil if it names none.
  private func end(_ word: String, of edge: EdgeID) -> (id: String, name: String)? {
    guard ["s", "t", "source", "target"].contains(word) else { return nil }
    let (graph, number) = reviewed.current(edge)
    let node = word.hasPrefix("s") ? graph.source(of: number) : graph.target(of: number)
    return (graph.id(of: node), graph.name(of: node))
  }

  /// "m t Harbour Board": a node of the dataset or of the draft.
  mutating func merge(_ edge: EdgeID, _ words: [String]) throws(CommandFailure) {
    guard words.count == 3, let end = end(words[1], of: edge) else {
      try Streams.write("Say which end and the node's name, such as m t Harbour Board.\n")
      return
    }
    if lookups.isEmpty {
      lookups = [known, reviewed.original].compactMap { $0 }.map { ($0, NameLookup($0)) }
    }
    var found: (graph: Graph, node: NodeID)?
    var reason = ""
    for (place, names) in lookups where found == nil {
      do throws(NameError) {
        found = (place, try names.node(named: words[2]).node)
      } catch {
        reason = error.description
      }
    }
    guard let found else {
      try Streams.write(
        "\(reason)\nTo make a node of that name, answer n \(words[1]) KIND \(QuotedText.visible(words[2])).\n"
      )
      return
    }
    let name = found.graph.name(of: found.node)
    if found.graph.id(of: found.node) == end.id {
      try Streams.write("\(QuotedText.visible(name)) stands there already.\n")
      return
    }
    guard let only = try scope(end, name, edge) else { return }
    let (changes, node): ([ReviewedDraft.Change], ReviewedDraft.AddedNode?)
    do throws(GraphProblems) {
      (changes, node) = try reviewed.replace(
        end.id,
        by: found.node,
        of: found.graph,
        only: only.edge
      )
    } catch {
      try Streams.write("\(Self.first(of: error))\n")
      return
    }
    try keep(changes, node, end.name, name)
  }

  /// "n t organisation Harbour Board": a node that neither has.
  mutating func name(_ edge: EdgeID, _ words: [String]) throws(CommandFailure) {
    let rest = words.count == 3 ? words[2].split(separator: " ", maxSplits: 1).map(String.init) : []
    let kinds = reviewed.original.vocabulary.nodeKinds.map(\.id)
    guard rest.count == 2, let end = end(words[1], of: edge),
      kinds.contains(where: { $0.utf8.elementsEqual(rest[0].utf8) })
    else {
      try Streams.write(
        "Say which end, a kind and a name, such as n t organisation Harbour Board; the kinds are "
          + kinds.joined(separator: ", ") + ".\n"
      )
      return
    }
    guard let only = try scope(end, rest[1], edge) else { return }
    let (changes, node): ([ReviewedDraft.Change], ReviewedDraft.AddedNode)
    do throws(GraphProblems) {
      (changes, node) = try reviewed.replace(
        end.id,
        byNew: rest[1],
        kind: rest[0],
        butNotIn: known,
        only: only.edge
      )
    } catch {
      try Streams.write("\(Self.first(of: error))\n")
      return
    }
    try keep(changes, node, end.name, rest[1])
  }

  /// The claim to change, nil for all with the name.
  private struct Scope {
    let edge: EdgeID?
  }

  /// Whether one claim or all of a name are meant; nil if the person wants neither.
  private func scope(
    _ end: (id: String, name: String),
    _ name: String,
    _ edge: EdgeID
  ) throws(CommandFailure) -> Scope? {
    let count = reviewed.undecidedCount(of: end.id)
    guard count > 1 else { return Scope(edge: edge) }
    try Streams.write(
      "\(QuotedText.visible(end.name)) is in \(count) claims. Put \(QuotedText.visible(name)) in this "
        + "claim (t), or in all \(count) (a)? "
    )
    switch readLine()?.trimmingCharacters(in: .whitespaces).lowercased() {
    case "t", "this": return Scope(edge: edge)
    case "a", "all": return Scope(edge: nil)
    default:
      try Streams.write("Nothing was changed.\n")
      return nil
    }
  }

  private mutating func keep(
    _ changes: [ReviewedDraft.Change],
    _ node: ReviewedDraft.AddedNode?,
    _ old: String,
    _ new: String
  ) throws(CommandFailure) {
    try journal.add(changes, node)
    taken.append(nil)
    try Streams.write(
      "\(Count.of(changes.count, "claim")) changed: \(QuotedText.visible(old)) is now "
        + "\(QuotedText.visible(new)); u takes it back.\n"
    )
  }
}
