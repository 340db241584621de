import StakeholderGraph

/// Which node each merged one went into, for the cells that refer to nodes.
struct ReferenceMap {
  private var survivors: [[UInt8]: String] = [:]

  /// Says that an id stands for another now.
  mutating func add(_ id: String, survivor: String) { survivors[Array(id.utf8)] = survivor }

  /// Whether a node was merged into another.
  func contains(_ id: String) -> Bool { survivors[Array(id.utf8)] != nil }

  /// The id that stands for an id now.
  func survivor(of id: String) -> String { survivors[Array(id.utf8)] ?? id }

  /// The ids that a cell refers to.
  func ids(in cell: String, _ type: FieldType) -> [String] {
    guard !cell.isEmpty else { return [] }
    return switch type {
    case .node: [cell]
    case .nodes: TextList.items(of: cell)
    case .affiliations: TextList.affiliations(of: cell).map(\.organisation)
    default: []
    }
  }

  /// A cell with the ids that stand for its own; the same text if none changes.
  ///
  /// Items of a list that become equal stand once.
  func mapped(_ cell: String, _ type: FieldType) -> String {
    guard ids(in: cell, type).contains(where: { contains($0) && !isSame(survivor(of: $0), $0) })
    else { return cell }
    switch type {
    case .node: return survivor(of: cell)
    case .nodes:
      return TextList.text(of: Self.distinct(TextList.items(of: cell).map(survivor)))
    case .affiliations:
      return Self.distinct(
        TextList.affiliations(of: cell).map {
          Affiliation(organisation: survivor(of: $0.organisation), role: $0.role).text
        }
      ).joined(separator: "|")
    default: return cell
    }
  }

  /// A cell without what refers to one node.
  func without(_ id: String, _ cell: String, _ type: FieldType) -> String {
    guard ids(in: cell, type).contains(where: { isSame($0, id) }) else { return cell }
    switch type {
    case .node: return ""
    case .nodes: return TextList.text(of: TextList.items(of: cell).filter { !isSame($0, id) })
    case .affiliations:
      return TextList.affiliations(of: cell).filter { !isSame($0.organisation, id) }
        .map(\.text).joined(separator: "|")
    default: return cell
    }
  }

  private func isSame(_ one: String, _ two: String) -> Bool { one.utf8.elementsEqual(two.utf8) }

  /// Each text once, in the order of the first.
  static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return texts.filter { seen.insert(Array($0.utf8)).inserted }
  }
}

extension FieldType {
  /// Whether cells hold ids of nodes.
  var refersToNodes: Bool { [.node, .nodes, .affiliations].contains(self) }
}
