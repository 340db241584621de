import StakeholderGraph

/// One entity: a schema, an id and properties, each with one or more texts.
struct FollowTheMoneyEntity {
  let id: String
  let schema: String
  private var properties: [(name: String, values: [String])] = []

  init(_ schema: String, id: String) {
    self.schema = schema
    self.id = id
  }

  /// Adds values to a property; empty ones, and those that are there, are left out.
  mutating func add(_ name: String, _ values: [String?]) {
    let values = values.compactMap { $0 }.filter { !$0.isEmpty }
    guard !values.isEmpty else { return }
    let place =
      properties.firstIndex { $0.name == name }
      ?? {
        properties.append((name, []))
        return properties.count - 1
      }()
    for value in values {
      // By bytes, since two spellings of one text are two values.
      let isThere = properties[place].values.contains { $0.utf8.elementsEqual(value.utf8) }
      if !isThere { properties[place].values.append(value) }
    }
  }

  /// Adds a value to a property, if there is one.
  mutating func add(_ name: String, _ value: String?) { add(name, [value]) }

  /// Adds a date; a span has a property for each end, if the schema has those.
  mutating func add(_ date: ClaimDate?) {
    guard let date else { return }
    if date.start == date.end {
      add("date", date.start)
    } else {
      add("startDate", date.start)
      add("endDate", date.end)
    }
  }

  /// The entity as JSON in a line of its own.
  var line: String {
    let members = properties.map { name, values in
      (name, JSONValue.array(values.map { .text($0) }))
    }
    return JSONValue.object([
      ("id", .text(id)), ("schema", .text(schema)), ("properties", .object(members)),
    ]).line + "\n"
  }
}
