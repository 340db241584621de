/// The attributes of one kind of object, in sorted order, each with its place and role.
///
/// Graphviz gets each name once and then only places: looking names up for each of 20,000 edges
/// would take most of the time.
struct AttributeTable {
  private let names: [String]
  private let places: [String: Int]
  private let roles: [AttributeRole]

  /// Collects the names used in some objects.
  init(_ objects: some Sequence<Attributes>) {
    var used: Set<String> = []
    for attributes in objects {
      for name in attributes.keys { used.insert(name) }
    }
    names = used.sorted()
    places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    roles = names.map(AttributeRole.init(of:))
  }

  /// The values of an object in sorted order of names, without those that `write` leaves out.
  func values(
    of attributes: Attributes,
    write: (AttributeValue, _ attribute: (name: String, role: AttributeRole)) -> Plan.Value?
  ) -> Plan.Values {
    let order = attributes.keys.compactMap { places[$0] }.sorted()
    return order.compactMap { place in
      guard let value = attributes[names[place]],
        let written = write(value, (names[place], roles[place]))
      else { return nil }
      return (place, written)
    }
  }

  /// The names, and the default values where there are any.
  func declarations(defaults: Plan.Values) -> Plan.Declarations {
    var values = [Plan.Value?](repeating: nil, count: names.count)
    for entry in defaults { values[entry.attribute] = entry.value }
    return Plan.Declarations(names: names.map(Escaping.name), defaults: values)
  }
}
