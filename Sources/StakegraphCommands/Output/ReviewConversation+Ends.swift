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
    var candidates: [(graph: Graph, node: NodeID)] = []
    var reason = ""
    var isBeginning = false
    for (graph, names) in nameLookups() {
      do throws(NameError) {
        let match = try names.node(named: words[2])
        // The whole name of a draft's node comes before the beginning of another's in the dataset.
        candidates.removeAll { _ in !match.isBeginning && isBeginning }
        if candidates.isEmpty || !match.isBeginning { candidates.append((graph, match.node)) }
        isBeginning = match.isBeginning
      } catch {
        reason = error.description
      }
    }
    let found = candidates.count > 1 ? try choice(of: candidates) : candidates.first
    guard candidates.count < 2 || found != nil else { return }
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
    let loops = reviewed.loopCount(
      replacing: end.id,
      by: found.graph.id(of: found.node),
      only: only.edge
    )
    guard loops == 0 else {
      try Streams.write(
        "\(QuotedText.visible(name)) would be source and target of \(Count.of(loops, "claim")), and a claim is "
          + "about somebody else: reject it with r, or change other claims one by one.\n"
      )
      return
    }
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

  /// Which of two nodes of one name is meant; nil if the person wants neither.
  private func choice(
    of candidates: [(graph: Graph, node: NodeID)]
  ) throws(CommandFailure) -> (graph: Graph, node: NodeID)? {
    let (first, second) = (candidates[0], candidates[1])
    // A node of the dataset that the draft has under the same id is one.
    if first.graph.id(of: first.node) == second.graph.id(of: second.node) { return first }
    func told(_ candidate: (graph: Graph, node: NodeID)) -> String {
      let (graph, node) = candidate
      let kind = graph.vocabulary[graph.kind(of: node)].id
      return QuotedText.visible("\(graph.name(of: node)) (\(kind), \(graph.id(of: node)))")
    }
    try Streams.write("\(told(first)) of the dataset (1), or \(told(second)) of the draft (2)? ")
    switch readLine()?.trimmingCharacters(in: .whitespaces) {
    case "1": return first
    case "2": return second
    default:
      try Streams.write("Nothing was changed.\n")
      return nil
    }
  }

  /// "k t organisation": the same name, of another kind.
  mutating func rekind(_ edge: EdgeID, _ words: [String]) throws(CommandFailure) {
    let kinds = reviewed.original.vocabulary.nodeKinds.map(\.id)
    guard words.count == 3, let end = end(words[1], of: edge),
      kinds.contains(where: { $0.utf8.elementsEqual(words[2].utf8) })
    else {
      try Streams.write(
        "Say which end and its kind, such as k t organisation; the kinds are "
          + kinds.joined(separator: ", ") + ".\n"
      )
      return
    }
    let (graph, number) = reviewed.current(edge)
    let node = words[1].hasPrefix("s") ? graph.source(of: number) : graph.target(of: number)
    guard graph.vocabulary[graph.kind(of: node)].id != words[2] else {
      try Streams.write("\(QuotedText.visible(end.name)) is of that kind already.\n")
      return
    }
    try put(
      end.name,
      kind: words[2],
      aliases: reviewed.aliases(ofNode: end.id),
      called: "\(end.name) (\(words[2]))",
      at: end,
      of: edge
    )
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
    guard ReadableName.isOne(rest[1]) else {
      try Streams.write("Nothing was changed: \(ReadableName.flaw(of: rest[1])).\n")
      return
    }
    if let twin = namesake(rest[1], kind: rest[0]) {
      try Streams.write(
        "\(QuotedText.visible(twin)) is known already as \(rest[0]); answer m \(words[1]) "
          + "\(QuotedText.visible(twin)) to put it there.\n"
      )
      return
    }
    try put(rest[1], kind: rest[0], at: end, of: edge)
  }

  /// The name of a node of a kind that has a name already.
  private mutating func namesake(_ name: String, kind: String) -> String? {
    for (graph, names) in nameLookups() {
      guard let match = try? names.node(named: name), !match.isBeginning,
        graph.vocabulary[graph.kind(of: match.node)].id == kind
      else { continue }
      return graph.name(of: match.node)
    }
    return nil
  }

  /// Puts a new node at an end of a claim, or in all claims that have the same there.
  private mutating func put(
    _ name: String,
    kind: String,
    aliases: String = "",
    called shown: String? = nil,
    at end: (id: String, name: String),
    of edge: EdgeID
  ) throws(CommandFailure) {
    guard let only = try scope(end, shown ?? name, edge) else { return }
    let (changes, node): ([ReviewedDraft.Change], ReviewedDraft.AddedNode)
    do throws(GraphProblems) {
      (changes, node) = try reviewed.replace(
        end.id,
        byNew: name,
        kind: kind,
        aliases: aliases,
        butNotIn: known,
        only: only.edge
      )
    } catch {
      try Streams.write("\(Self.first(of: error))\n")
      return
    }
    try keep(changes, node, end.name, shown ?? name)
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
    guard count > 1, !reviewed.isPrinter(end.id, of: edge) else { return Scope(edge: edge) }
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
