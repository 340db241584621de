extension ColumnBuilder {
  /// The column as whole numbers, numbers or truth values, if each text comes back the same; else as is.
  func withInferredType() -> ColumnBuilder {
    let texts = (0..<count).lazy.map { text(slot: $0) }
    guard count > 0 else { return self }
    // The least of all stands for an absent value, so it stays a text.
    if texts.allSatisfy({ text in
      Int64(text).map { $0 > .min && String($0) == text } ?? false
    }) {
      var column = ColumnBuilder(Field(field.name, .integer(minimum: .min + 1), field.explanation))
      for (slot, text) in texts.enumerated() {
        column.append(integer: Int64(text) ?? 0, row: UInt32(row(ofSlot: slot)))
      }
      return column
    }
    if texts.allSatisfy({ text in
      NumberText.number(of: text).map { NumberText.text(of: $0) == text } ?? false
    }) {
      let type = FieldType.number(
        minimum: -Double.greatestFiniteMagnitude,
        maximum: .greatestFiniteMagnitude
      )
      var column = ColumnBuilder(Field(field.name, type, field.explanation))
      for (slot, text) in texts.enumerated() {
        column.append(number: NumberText.number(of: text) ?? 0, row: UInt32(row(ofSlot: slot)))
      }
      return column
    }
    if texts.allSatisfy({ $0 == "true" || $0 == "false" }) {
      var column = ColumnBuilder(Field(field.name, .boolean, field.explanation))
      for (slot, text) in texts.enumerated() {
        column.append(boolean: text == "true", row: UInt32(row(ofSlot: slot)))
      }
      return column
    }
    return self
  }
}
