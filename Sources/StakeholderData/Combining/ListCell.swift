import StakeholderGraph

/// A cell that holds a list, item by item.
struct ListCell {
  /// What an item means, as bytes, and how it is written.
  private struct Item {
    let key: [UInt8]
    let written: String
  }

  private var items: [Item]

  init(_ cell: String, _ type: FieldType) {
    let keys =
      type == .affiliations
      ? TextList.affiliations(of: cell).map(\.text) : TextList.items(of: cell)
    items = zip(keys, TextList.writtenItems(of: cell)).map {
      Item(key: Array($0.utf8), written: $1)
    }
  }

  /// The list as it is written.
  var text: String { items.map(\.written).joined(separator: "|") }

  /// The list without the items that another has.
  ///
  /// - Parameter view: how an item of this list would be written in the other.
  func without(_ other: ListCell, seenAs view: ((String) -> ListCell)? = nil) -> ListCell {
    let others = Set(other.items.map(\.key))
    var rest = self
    rest.items.removeAll { item in
      let seen = view?(item.written).items ?? [item]
      return seen.contains { others.contains($0.key) }
    }
    return rest
  }

  /// Whether both have the same items in the same order.
  func isSame(as other: ListCell) -> Bool { items.map(\.key) == other.items.map(\.key) }

  /// The first list that has any items as it is, then the items that only the others have, each once.
  static func united(_ lists: [ListCell]) -> String {
    let filled = lists.filter { !$0.items.isEmpty }
    guard let first = filled.first else { return "" }
    var seen = Set(first.items.map(\.key))
    let added = filled.dropFirst().flatMap(\.items).filter { seen.insert($0.key).inserted }
    return (first.items + added).map(\.written).joined(separator: "|")
  }
}

extension FieldType {
  /// Whether cells hold lists.
  var isList: Bool { [.list, .nodes, .affiliations].contains(self) }
}
