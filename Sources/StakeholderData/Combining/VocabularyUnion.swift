import StakeholderGraph

extension Vocabulary {
  /// The kinds of both vocabularies: these, then the other's own.
  ///
  /// A built-in kind that only one of them changes is as changed.
  ///
  /// - Parameters:
  ///   - name: what the other is called in a message.
  ///   - definer: what is called the graph that defines a kind of these, by the kind's id.
  func united(
    with other: Vocabulary,
    named name: String,
    definer: (_ kind: String) -> String
  ) throws(CombinationError) -> Vocabulary {
    var united = self
    let standard = Vocabulary.standard
    for kind in other.nodeKinds {
      let own = united.nodeKind(kind.id).map { united[$0] }
      let builtIn = standard.nodeKind(kind.id).map { standard[$0] }
      if own == kind || kind == builtIn { continue }
      guard own == nil || own == builtIn else {
        throw .vocabulary(kind: kind.id, first: definer(kind.id), second: name)
      }
      guard united.nodeKinds.count < Self.limit || own != nil else { throw .tooManyKinds }
      united.declare(kind)
    }
    for kind in other.edgeKinds {
      let own = united.edgeKind(kind.id).map { united[$0] }
      let builtIn = standard.edgeKind(kind.id).map { standard[$0] }
      if own?.plain == kind.plain || kind.plain == builtIn?.plain { continue }
      guard own == nil || own?.plain == builtIn?.plain else {
        throw .vocabulary(kind: kind.id, first: definer(kind.id), second: name)
      }
      guard united.edgeKinds.count < Self.limit || own != nil else { throw .tooManyKinds }
      united.declare(kind)
    }
    return united
  }

  /// The ids of the kinds that are not as they are built in.
  var changedKinds: [String] {
    let standard = Vocabulary.standard
    return nodeKinds.filter { !standard.nodeKinds.contains($0) }.map(\.id)
      + edgeKinds.filter { !standard.edgeKinds.contains($0) }.map(\.id)
  }
}

extension EdgeKindDefinition {
  /// The same with its ends sorted, since their order says nothing.
  fileprivate var plain: EdgeKindDefinition {
    EdgeKindDefinition(
      id: id,
      label: label,
      verb: verb,
      inverseVerb: inverseVerb,
      sources: sources.sorted(),
      targets: targets.sorted(),
      colour: colour
    )
  }
}
