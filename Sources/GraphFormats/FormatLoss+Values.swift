import StakeholderGraph

extension Graph {
  /// The values of the columns that a format does not hold, together as one loss.
  ///
  /// - Parameters:
  ///   - format: what has no place for them.
  ///   - isHeld: whether it holds a column, by the column's position.
  /// - Complexity: O(rows × columns).
  func valueLoss(
    of table: GraphTable,
    in format: String,
    isHeld: (_ position: Int) -> Bool
  ) -> FormatLoss? {
    var count = 0
    var names: [String] = []
    for (position, field) in filledFields(of: table) where !isHeld(position) {
      let filled = (0..<rowCount(of: table)).count { row in
        outputValue(at: position, row: row, of: table) != nil
      }
      if filled > 0 { names.append(field.name) }
      count += filled
    }
    let list = names.dropLast().joined(separator: ", ")
    let all = ([list].filter { !$0.isEmpty } + names.suffix(1)).joined(separator: " and ")
    return FormatLoss(count, "\(table.rowName) value", because: "\(format) has no place for \(all)")
  }
}
