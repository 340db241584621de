extension Graph {
  /// What stands in a row of a column, as files for other programs carry it.
  ///
  /// The same as ``value(at:row:of:)``, but nil for an address that is not http, https or mailto.
  public func outputValue(at position: Int, row: Int, of table: GraphTable) -> PropertyValue? {
    let value = value(at: position, row: row, of: table)
    guard case .text(let text)? = value, isAddress(position, of: table) else { return value }
    return WebAddress.isAllowed(text) ? value : nil
  }

  /// The columns that hold a value, in order, each with the name that a format gives it.
  ///
  /// That is the column's own name, or, where the format cannot have that, the name with `data_`
  /// before it, as often as it takes to differ from all other columns.
  ///
  /// - Parameters:
  ///   - ignoringCase: whether the format takes names that differ only in case for the same.
  ///   - isFree: whether the format can have a column of this name.
  public func outputFields(
    of table: GraphTable,
    ignoringCase: Bool = false,
    isFree: (_ name: String) -> Bool
  ) -> [(position: Int, name: String, field: Field)] {
    // By bytes, since a set of texts would mix up names that only look the same.
    func key(_ name: String) -> [UInt8] { Array((ignoringCase ? name.lowercased() : name).utf8) }
    let taken = Set(self.fields(of: table).map { key($0.name) })
    var given: Set<[UInt8]> = []
    return filledFields(of: table).map { position, field in
      var name = field.name
      while !isFree(name) || given.contains(key(name))
        || (name != field.name && taken.contains(key(name)))
      {
        name = "data_" + name
      }
      given.insert(key(name))
      return (position, name, field)
    }
  }

  private func isAddress(_ position: Int, of table: GraphTable) -> Bool {
    position > 0 && self.table(table)[position].field.type == .url
  }
}
