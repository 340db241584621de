import GraphQueries
import StakeholderGraph

extension PathListing {
  /// The most citations below a hop and kind of claim; all stand in the other forms.
  private static let mostCitations = 10

  /// Lines for a terminal: each hop with its citations below, or why there is no chain.
  func text() -> String {
    guard !answer.paths.isEmpty else { return sentences().map { $0 + "\n" }.joined() }
    let count = answer.paths.count
    return answer.paths.enumerated().map { place, path in
      let length = Count.of(path.hops.count, "hop")
      var lines = ["chain \(place + 1) of \(count): \(length), weakest support \(path.support)"]
      for (hop, near) in zip(path.hops, path.nodes) {
        lines += self.lines(of: hop, from: near).map { "  " + $0 }
      }
      return lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// The claims of a hop by their kind and direction, the one that stands for it first.
  private func lines(of hop: ShortestPaths.Hop, from near: NodeID) -> [String] {
    var groups: [[Neighbourhood.Link]] = []
    for link in [hop.best] + hop.links.filter({ $0 != hop.best }) {
      let same = groups.firstIndex {
        $0[0].direction == link.direction
          && graph.kind(of: $0[0].edge) == graph.kind(of: link.edge)
      }
      if let same { groups[same].append(link) } else { groups.append([link]) }
    }
    return groups.enumerated().flatMap { place, links in
      let support = place == 0 ? "  (support \(hop.support))" : ""
      return [sentence(links[0], from: near) + support]
        + shortened(counted(links.map(\.edge).sorted(by: graph.stands).map(source)))
        .map { "  " + $0 }
    }
  }

  /// `A — verb → B`, with the arrow as the claim runs.
  private func sentence(_ link: Neighbourhood.Link, from near: NodeID) -> String {
    let verb = visible(graph.vocabulary[graph.kind(of: link.edge)].verb)
    switch link.direction {
    case .in: return "\(name(near)) ← \(verb) — \(name(graph.source(of: link.edge)))"
    case .out, .both: return "\(name(near)) — \(verb) → \(name(graph.target(of: link.edge)))"
    }
  }

  /// Where a claim stands, and what sets it apart.
  private func source(of edge: EdgeID) -> String {
    var text =
      CitationText.text(of: edge, in: graph)
      ?? (graph.isContext(edge)
        ? ["context", graph.note(of: edge)].compactMap { $0 }.joined(separator: ": ") : "uncited")
    let marks = graph.marks(of: edge)
    if !marks.isEmpty { text += " (\(marks.joined(separator: ", ")))" }
    return visible(text)
  }

  /// The first lines, and how many more there are where they are many more than anybody reads.
  private func shortened(_ lines: [String]) -> [String] {
    let more = lines.count - Self.mostCitations
    guard more > 1 else { return lines }
    return lines.prefix(Self.mostCitations) + ["… and \(more) more; --format csv lists all"]
  }

  private func counted(_ lines: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for line in lines { counts[line, default: 0] += 1 }
    var left = counts
    return lines.compactMap { line in
      guard left.removeValue(forKey: line) != nil else { return nil }
      let count = counts[line] ?? 1
      return count == 1 ? line : "\(line) ×\(count)"
    }
  }

  /// Why there is no chain, and what is there instead.
  func sentences() -> [String] {
    let (start, end) = (name(question.start), name(question.end))
    if let length = answer.length, let most = question.maximalLength {
      return [
        "no chain of at most \(Count.of(most, "hop")) links \(start) and \(end); "
          + "the shortest has \(length)"
      ]
    }
    var sentences = [
      question.isDirected
        ? "no chain of claims leads from \(start) to \(end)" : "no chain links \(start) and \(end)"
    ]
    if answer.nearest.isEmpty {
      sentences.append(
        question.isDirected
          ? "no claim that counts leads from \(start) to anybody"
          : "no claim that counts links \(start) to anybody"
      )
    } else {
      let near = answer.nearest.map {
        "\(name($0.node)) (\(Count.of($0.distance, "hop")), support \($0.support))"
      }
      sentences.append("nearest to \(start): \(near.joined(separator: "; "))")
    }
    if !answer.reachesEnd {
      sentences.append(
        question.isDirected
          ? "no claim that counts leads to \(end)"
          : "no claim that counts links \(end) to anybody"
      )
    }
    for (option, length) in question.whatWouldHelp() {
      sentences.append("\(option) gives a chain of \(Count.of(length, "hop"))")
    }
    if let emptiness { sentences.append(emptiness) }
    return sentences
  }

  private func name(_ node: NodeID) -> String { visible(graph.name(of: node)) }

  private func visible(_ text: String) -> String { QuotedText.visible(text) }
}
