/// Which group each node of a network belongs to.
struct Partition {
  /// For each node the number of its group.
  var groups: [Int]
  /// The number of groups, some of which may be empty.
  private(set) var groupCount: Int

  /// Each node by itself.
  init(singletonsOf network: WeightedNetwork) {
    groups = Array(0..<network.nodeCount)
    groupCount = network.nodeCount
  }

  init(groups: [Int], groupCount: Int) {
    self.groups = groups
    self.groupCount = groupCount
  }

  /// The same with groups numbered in the order of their first nodes, and none empty.
  func compacted() -> Partition {
    var numbers = [Int?](repeating: nil, count: groupCount)
    var count = 0
    let compact = groups.map { group in
      if let number = numbers[group] { return number }
      numbers[group] = count
      count += 1
      return count - 1
    }
    return Partition(groups: compact, groupCount: count)
  }

  /// The nodes of each group, in order.
  func members() -> [[Int]] {
    var members = [[Int]](repeating: [], count: groupCount)
    for (node, group) in groups.enumerated() { members[group].append(node) }
    return members
  }

  /// The same with each group that is in several pieces cut into those.
  func connected(in network: WeightedNetwork) -> Partition {
    var pieces = [Int?](repeating: nil, count: groups.count)
    var count = 0
    for start in groups.indices where pieces[start] == nil {
      pieces[start] = count
      var waiting = [start]
      while let node = waiting.popLast() {
        for place in network.row(of: node) {
          let other = Int(network.others[place])
          if pieces[other] == nil && groups[other] == groups[node] {
            pieces[other] = count
            waiting.append(other)
          }
        }
      }
      count += 1
    }
    return Partition(groups: pieces.map { $0 ?? 0 }, groupCount: count)
  }
}
