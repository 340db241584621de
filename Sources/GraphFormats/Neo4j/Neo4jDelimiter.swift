import StakeholderGraph

/// What separates the items of a list in Neo4j's tables, where nothing can escape it.
struct Neo4jDelimiter {
  /// The character.
  let scalar: Unicode.Scalar

  /// The first of `;`, `|` and characters that no text should hold that no list of a graph holds.
  ///
  /// - Complexity: O(length of all lists).
  init(for graph: Graph) {
    var used: Set<Unicode.Scalar> = []
    for table in GraphTable.allCases {
      for column in graph.outputColumns(of: table, reserved: []) where column.isList {
        for row in 0..<graph.rowCount(of: table) {
          let value = graph.outputValue(at: column.position, row: row, of: table)
          guard case .list(let items)? = value else { continue }
          for item in items { used.formUnion(item.unicodeScalars) }
        }
      }
    }
    // Private characters of the basic plane, since the import takes one UTF-16 unit.
    let candidates = [0x3B, 0x7C, 0x1F, 0x1E, 0x1D, 0x1C] + Array(0xE000...0xF8FF)
    let free = candidates.lazy.compactMap { Unicode.Scalar(UInt32($0)) }
      .first { !used.contains($0) }
    guard let free else { preconditionFailure("lists hold all \(candidates.count) delimiters") }
    scalar = free
  }

  /// The character as the import command takes it.
  var option: String {
    switch scalar {
    case ";", "|": return String(Character(scalar))
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  /// What a row holds in some columns.
  func cells(
    of columns: [OutputColumn],
    row: Int,
    of table: GraphTable,
    in graph: Graph
  ) -> [String] {
    columns.map { column in
      switch graph.outputValue(at: column.position, row: row, of: table) {
      case nil: ""
      case .text(let text)?: text
      case .list(let items)?: items.joined(separator: String(Character(scalar)))
      case let value?: JSONValue(value).line
      }
    }
  }
}
