/// Decisions on which nodes are one thing, and everything that follows from them.
///
/// If a is b, and b is c, then a is c; if besides c is not d, then a is not d.
public struct SameDecisions: Sendable {
  /// The decisions as they were given.
  public let decisions: [SameDecision]
  private var ids = InternTable()
  /// For each id's number, a number nearer to the one that stands for all that are the same.
  private var parents: [UInt32] = []
  private var apart: Set<Apart> = []

  private struct Apart: Hashable {
    let low: UInt32
    let high: UInt32

    init(_ one: UInt32, _ two: UInt32) {
      (low, high) = (min(one, two), max(one, two))
    }
  }

  /// Decisions in any order; those that wait for a verdict say nothing.
  ///
  /// Complexity: O(n log n) in their number.
  public init(_ decisions: [SameDecision] = []) {
    self.decisions = decisions
    let pairs = decisions.map { decision in
      (number(of: decision.a), number(of: decision.b), decision.verdict)
    }
    for (a, b, verdict) in pairs where verdict == .same {
      let (one, two) = (shortenedRoot(of: a), shortenedRoot(of: b))
      // The earlier one stands for all, so that classes keep the order of their first mention.
      parents[Int(max(one, two))] = min(one, two)
    }
    for number in parents.indices { parents[number] = shortenedRoot(of: UInt32(number)) }
    for (a, b, verdict) in pairs where verdict == .different {
      apart.insert(Apart(root(of: a), root(of: b)))
    }
  }

  /// What was decided of two ids, or follows; nil if nothing does.
  ///
  /// An id is the same as itself. Where decisions contradict each other, the same wins.
  public func verdict(on a: String, _ b: String) -> SameDecision.Verdict? {
    if a.utf8.elementsEqual(b.utf8) { return .same }
    guard let one = find(a), let two = find(b) else { return nil }
    if root(of: one) == root(of: two) { return .same }
    return apart.contains(Apart(root(of: one), root(of: two))) ? .different : nil
  }

  /// The ids that are one thing, two or more each, in the order in which they were first named.
  public var classes: [[String]] {
    var members: [UInt32: [String]] = [:]
    for number in 0..<UInt32(ids.count) {
      members[root(of: number), default: []].append(ids[number])
    }
    return members.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  /// Two decisions or more that cannot all be right.
  public struct Contradiction: Sendable, Hashable {
    /// The position of the decision that two ids are different.
    public let decision: Int
    /// The positions of the decisions that make them the same, from one id to the other.
    public let because: [Int]
  }

  /// The decisions that others contradict, in their order. Complexity: O(n) for each.
  public var contradictions: [Contradiction] {
    decisions.indices.compactMap { position in
      let decision = decisions[position]
      guard decision.verdict == .different, let a = find(decision.a), let b = find(decision.b),
        root(of: a) == root(of: b)
      else { return nil }
      return Contradiction(decision: position, because: chain(from: a, to: b))
    }
  }

  /// The fewest decisions that make two ids the same.
  private func chain(from start: UInt32, to end: UInt32) -> [Int] {
    var links: [UInt32: [(id: UInt32, decision: Int)]] = [:]
    for (position, decision) in decisions.enumerated() where decision.verdict == .same {
      guard let a = find(decision.a), let b = find(decision.b) else { continue }
      links[a, default: []].append((b, position))
      links[b, default: []].append((a, position))
    }
    var chains: [UInt32: [Int]] = [start: []]
    var waiting = [start][...]
    while let id = waiting.popFirst(), chains[end] == nil {
      for link in links[id] ?? [] where chains[link.id] == nil {
        chains[link.id] = (chains[id] ?? []) + [link.decision]
        waiting.append(link.id)
      }
    }
    return chains[end] ?? []
  }

  private mutating func number(of id: String) -> UInt32 {
    let number = ids.intern(Array(id.utf8).span)
    if Int(number) == parents.count { parents.append(number) }
    return number
  }

  private func find(_ id: String) -> UInt32? { ids.find(Array(id.utf8).span) }

  /// The number that stands for all that are the same, once every decision was looked at.
  private func root(of number: UInt32) -> UInt32 { parents[Int(number)] }

  /// The number that stands for all so far; the way to it is half as long the next time.
  private mutating func shortenedRoot(of number: UInt32) -> UInt32 {
    var number = number
    while parents[Int(number)] != number {
      parents[Int(number)] = parents[Int(parents[Int(number)])]
      number = parents[Int(number)]
    }
    return number
  }
}
