extension Plan {
  /// Makes each piece of markup differ from all text of the plan.
  ///
  /// Before 13.0 cgraph keeps one copy of equal strings, so that markup and equal text would both
  /// be markup or both be text. Labels cannot equal markup, which holds an entity; names, keys and
  /// data can. Comments at its end do not change the drawing.
  mutating func separateMarkup() {
    let taken = plainText
    func separate(_ value: inout Value) {
      while value.isMarkup && taken.contains(value.text) { value.text += "<!-- -->" }
    }
    func separateDefaults(_ defaults: inout [Value?]) {
      for place in defaults.indices {
        guard var value = defaults[place] else { continue }
        separate(&value)
        defaults[place] = value
      }
    }
    func separateAll(_ values: inout Values) {
      for place in values.indices { separate(&values[place].value) }
    }
    separateDefaults(&node.defaults)
    separateDefaults(&edge.defaults)
    separateAll(&attributes)
    for place in nodes.indices { separateAll(&nodes[place].values) }
    for place in edges.indices { separateAll(&edges[place].values) }
    for place in clusters.indices { separateAll(&clusters[place].values) }
  }

  private var plainText: Set<String> {
    var taken: Set<String> = [name]
    func take(_ values: some Sequence<Value>) {
      for value in values where !value.isMarkup { taken.insert(value.text) }
    }
    for declarations in [graph, node, edge] {
      taken.formUnion(declarations.names)
      take(declarations.defaults.compactMap { $0 })
    }
    take(attributes.map(\.value))
    for node in nodes {
      taken.insert(node.name)
      take(node.values.map(\.value))
    }
    for edge in edges {
      taken.insert(edge.key)
      take(edge.values.map(\.value))
    }
    for cluster in clusters {
      taken.insert(cluster.name)
      take(cluster.values.map(\.value))
    }
    return taken
  }
}
