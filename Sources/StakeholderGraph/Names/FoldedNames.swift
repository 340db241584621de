/// The folded names and aliases of a graph's nodes, equal ones once.
package struct FoldedNames: Sendable {
  /// The different folded names.
  private(set) var keys = InternTable()
  /// For each name and alias, node after node, which of them it is.
  private(set) var keyOfName: [UInt32] = []
  /// For each of those its owner: twice the number of the node, and one more for an alias.
  private(set) var owners: [UInt32] = []

  /// Folds all names of a graph. Complexity: O(bytes).
  package init(of graph: Graph) {
    var folder = NameFolder()
    var folded: [UInt8] = []
    // Numbered many at a time, which is several times as fast as one by one.
    var waiting = WaitingReferences()
    let names = graph.nodes[NodeField.name.rawValue]
    let aliases = graph.nodes[NodeField.aliases.rawValue]
    for node in graph.allNodes {
      let owner = node.number * 2
      let hasName =
        names.withText(at: node.index) { add($0, owner, &folder, &folded, &waiting) } != nil
      if !hasName {
        let id = Array(graph.id(of: node).utf8)
        add(id.span, owner, &folder, &folded, &waiting)
      }
      _ = aliases.withText(at: node.index) { text in
        if text.contains(UInt8(ascii: "\\")) {
          for alias in TextList.items(of: String(utf8: text)) {
            let bytes = Array(alias.utf8)
            add(bytes.span, owner + 1, &folder, &folded, &waiting)
          }
          return
        }
        var start = 0
        for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: "|") {
          add(text.extracting(start..<index), owner + 1, &folder, &folded, &waiting)
          start = index + 1
        }
      }
    }
    keyOfName += waiting.numbers(in: &keys)
  }

  private mutating func add(
    _ name: Span<UInt8>,
    _ owner: UInt32,
    _ folder: inout NameFolder,
    _ folded: inout [UInt8],
    _ waiting: inout WaitingReferences
  ) {
    folded.removeAll(keepingCapacity: true)
    folder.append(name, to: &folded)
    waiting.append(folded.span)
    owners.append(owner)
    if waiting.count == WaitingReferences.limit { keyOfName += waiting.numbers(in: &keys) }
  }

  /// The names and aliases that an earlier node has as well, by their places among all, upwards, each with
  /// the first node that has it; of equal ones of one node the first.
  package func shared() -> [(place: Int, owner: NodeID, first: NodeID)] {
    let none = UInt32.max
    var firstOwner = [UInt32](repeating: none, count: keys.count)
    var lastOwner = firstOwner
    var shared: [(place: Int, owner: NodeID, first: NodeID)] = []
    for place in owners.indices {
      let (key, node) = (Int(keyOfName[place]), owners[place] / 2)
      if lastOwner[key] == node { continue }
      lastOwner[key] = node
      if firstOwner[key] == none {
        firstOwner[key] = node
      } else {
        shared.append((place, NodeID(Int(node)), NodeID(Int(firstOwner[key]))))
      }
    }
    return shared
  }

  /// The name at a place among all, as the graph that they were folded of has it.
  package func name(at place: Int, of graph: Graph) -> String {
    let node = NodeID(Int(owners[place] / 2))
    var first = place
    while first > 0, owners[first - 1] / 2 == node.number { first -= 1 }
    return place == first ? graph.name(of: node) : graph.aliases(of: node)[place - first - 1]
  }
}
