import StakeholderGraph

extension GraphDifference {
  /// A column as it was and as it is, such as `amount: 5 → 7`; nodes with their names.
  public func text(of column: ColumnChange) -> String {
    let before = Self.text(of: column.old, as: column.field.type, in: old.graph)
    let after = Self.text(of: column.new, as: column.field.type, in: new.graph)
    return "\(column.field.name): \(before) → \(after)"
  }

  private static func text(
    of value: PropertyValue?,
    as type: FieldType,
    in graph: Graph
  ) -> String {
    func name(_ id: String) -> String {
      graph.node(id).map { "\(graph.name(of: $0)) (\(id))" } ?? id
    }
    return switch value {
    case nil: "(empty)"
    case .text(let text): type == .node ? name(text) : text
    case .list(let items): items.map { type == .nodes ? name($0) : $0 }.joined(separator: "; ")
    case .integer(let integer): String(integer)
    case .number(let number): NumberText.text(of: number)
    case .boolean(let boolean): boolean ? "true" : "false"
    }
  }
}
