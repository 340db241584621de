/// The Leiden algorithm for communities of high modularity.
enum Leiden {
  /// A partition after passes from single nodes up, as long as each improves it; each group is connected.
  static func partition(
    of network: WeightedNetwork,
    mostPasses: Int,
    by random: inout SeededRandom
  ) -> Partition {
    var best = Partition(singletonsOf: network)
    var quality = network.quality(of: best)
    for _ in 0..<mostPasses {
      // Cutting a group in pieces never lowers the quality.
      let next = pass(from: best, of: network, by: &random).connected(in: network)
      let nextQuality = network.quality(of: next)
      guard nextQuality > quality else { break }
      (best, quality) = (next, nextQuality)
    }
    return best
  }

  /// Moves nodes, then folds refined groups to nodes and moves those, until nothing changes.
  private static func pass(
    from start: Partition,
    of whole: WeightedNetwork,
    by random: inout SeededRandom
  ) -> Partition {
    var network = whole
    var partition = start
    // For each node of the whole network the node that stands for it.
    var standIns = Array(0..<whole.nodeCount)
    while true {
      partition = moved(partition, in: network, by: &random).compacted()
      guard partition.groupCount < network.nodeCount else { break }
      let refined = refined(partition, in: network, by: &random).compacted()
      guard refined.groupCount < network.nodeCount else { break }
      var groups = [Int](repeating: 0, count: refined.groupCount)
      for (node, group) in refined.groups.enumerated() { groups[group] = partition.groups[node] }
      standIns = standIns.map { refined.groups[$0] }
      network = network.folded(by: refined)
      partition = Partition(groups: groups, groupCount: partition.groupCount)
    }
    return Partition(
      groups: standIns.map { partition.groups[$0] },
      groupCount: partition.groupCount
    )
  }

  /// Lets each node go to the group where it gains most, as long as one gains.
  private static func moved(
    _ partition: Partition,
    in network: WeightedNetwork,
    by random: inout SeededRandom
  ) -> Partition {
    var groups = partition.groups
    // One more, so that there is always an empty one.
    let groupCount = max(partition.groupCount, network.nodeCount) + 1
    var totals = [Int](repeating: 0, count: groupCount)
    var sizes = [Int](repeating: 0, count: groupCount)
    for node in groups.indices {
      totals[groups[node]] += network.strengths[node]
      sizes[groups[node]] += 1
    }
    var empty = (0..<groupCount).reversed().filter { sizes[$0] == 0 }
    var queue = Array(0..<network.nodeCount)
    random.shuffle(&queue)
    var waits = [Bool](repeating: true, count: network.nodeCount)
    var tally = Tally(count: groupCount)
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      waits[node] = false
      let (own, strength) = (groups[node], network.strengths[node])
      for place in network.row(of: node) {
        tally.add(network.weights[place], to: groups[Int(network.others[place])])
      }
      totals[own] -= strength
      func gain(_ group: Int) -> Int { network.total * tally[group] - strength * totals[group] }
      var (best, bestGain) = (own, gain(own))
      for group in tally.keys where gain(group) > bestGain {
        (best, bestGain) = (group, gain(group))
      }
      if bestGain < 0, let free = empty.last { best = free }
      totals[best] += strength
      tally.clear()
      guard best != own else { continue }
      groups[node] = best
      sizes[best] += 1
      sizes[own] -= 1
      if best == empty.last { empty.removeLast() }
      if sizes[own] == 0 { empty.append(own) }
      for place in network.row(of: node) {
        let other = Int(network.others[place])
        if groups[other] != best && !waits[other] {
          waits[other] = true
          queue.append(other)
        }
      }
    }
    return Partition(groups: groups, groupCount: groupCount)
  }

  /// Builds each group up again from single nodes, so that what hangs together badly stays apart.
  ///
  /// A node that is still by itself goes to the part of its group where it gains most, if both are
  /// linked to the rest of the group at least as much as by chance.
  private static func refined(
    _ partition: Partition,
    in network: WeightedNetwork,
    by random: inout SeededRandom
  ) -> Partition {
    var parts = Array(0..<network.nodeCount)
    var totals = network.strengths
    var sizes = [Int](repeating: 1, count: network.nodeCount)
    /// For each part the weight of its links to the rest of its group.
    var outward = [Int](repeating: 0, count: network.nodeCount)
    var groupTotals = [Int](repeating: 0, count: partition.groupCount)
    for node in parts.indices {
      groupTotals[partition.groups[node]] += network.strengths[node]
      for place in network.row(of: node)
      where partition.groups[Int(network.others[place])] == partition.groups[node] {
        outward[node] += network.weights[place]
      }
    }
    func isWellLinked(_ part: Int, in group: Int) -> Bool {
      network.total * outward[part] >= totals[part] * (groupTotals[group] - totals[part])
    }
    var order = Array(0..<network.nodeCount)
    random.shuffle(&order)
    var tally = Tally(count: network.nodeCount)
    for node in order where sizes[parts[node]] == 1 {
      let (own, group, strength) = (parts[node], partition.groups[node], network.strengths[node])
      guard isWellLinked(own, in: group) else { continue }
      for place in network.row(of: node) {
        let other = Int(network.others[place])
        if partition.groups[other] == group { tally.add(network.weights[place], to: parts[other]) }
      }
      var (best, bestGain) = (own, 0)
      for part in tally.keys where isWellLinked(part, in: group) {
        let gain = network.total * tally[part] - strength * totals[part]
        if gain > bestGain { (best, bestGain) = (part, gain) }
      }
      if best != own {
        outward[best] += outward[own] - 2 * tally[best]
        totals[best] += strength
        totals[own] -= strength
        sizes[best] += 1
        sizes[own] -= 1
        parts[node] = best
      }
      tally.clear()
    }
    return Partition(groups: parts, groupCount: network.nodeCount)
  }
}
