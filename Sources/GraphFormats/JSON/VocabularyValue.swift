import StakeholderGraph

extension Vocabulary {
  /// The standard vocabulary with the kinds of a value, as `vocabulary.json` of a dataset holds them.
  ///
  /// - Throws: ``VocabularyProblem`` on the first thing that is wrong.
  init(_ value: JSONValue) throws(VocabularyProblem) {
    self = .standard
    for kind in try Self.kinds("node_kinds", of: value) {
      try declare(
        NodeKindDeclaration(
          id: try Self.id(of: kind),
          label: kind["label"]?.string,
          shape: kind["shape"]?.string,
          colour: kind["colour"]?.string
        )
      )
    }
    for kind in try Self.kinds("edge_kinds", of: value) {
      try declare(
        EdgeKindDeclaration(
          id: try Self.id(of: kind),
          label: kind["label"]?.string,
          verb: kind["verb"]?.string,
          inverseVerb: kind["inverse_verb"]?.string,
          sources: kind["sources"]?.items?.compactMap(\.string),
          targets: kind["targets"]?.items?.compactMap(\.string),
          colour: kind["colour"]?.string
        )
      )
    }
  }

  private static func kinds(
    _ name: String,
    of value: JSONValue
  ) throws(VocabularyProblem) -> [JSONValue] {
    let kinds = value[name]?.items ?? []
    guard kinds.count <= UnknownKinds.limit else {
      throw VocabularyProblem(sentence: "there are more than \(UnknownKinds.limit) kinds")
    }
    return kinds
  }

  private static func id(of kind: JSONValue) throws(VocabularyProblem) -> String {
    guard let id = kind["id"]?.string else {
      throw VocabularyProblem(sentence: "a kind has no id; give it one")
    }
    return id
  }
}
