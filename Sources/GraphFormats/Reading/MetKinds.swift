import StakeholderGraph

/// The kinds that a file's nodes or edges turn out to have, ``NodeKind`` or ``EdgeKind``.
struct MetKinds<Kind> {
  private var table = NameTable(limit: UnknownKinds.limit)
  private(set) var ids: [String] = []
  /// The builder's kind for each id.
  var kinds: [Kind] = []

  /// The number of a kind, and whether it is a new one; nil if there are too many.
  mutating func number(of id: Span<UInt8>) -> (number: Int, isNew: Bool)? {
    guard let number = table.number(of: id) else { return nil }
    let isNew = number == ids.count
    if isNew { ids.append(table.text(number)) }
    return (number, isNew)
  }
}

/// What kinds are that a file uses without saying so.
enum UnknownKinds {
  /// How many kinds a file may use; a column with more is no kind.
  static let limit = 1_000

  /// What a node or edge is that tells no kind.
  static let unspecified = "unspecified"

  /// A kind of node that a file uses without saying what it is.
  static func node(_ id: String) -> NodeKindDefinition {
    NodeKindDefinition(id: id, label: label(of: words(of: id)), shape: .box)
  }

  /// A kind of edge that a file uses without saying what it is.
  ///
  /// `WORKS_AT` reads *works at*, and *inverse of works at* from the other end; what ends in `ed` is
  /// taken for a participle, so that `hired` reads *hired by*.
  static func edge(_ id: String) -> EdgeKindDefinition {
    if id == unspecified {
      return EdgeKindDefinition(
        id: id,
        label: "Unspecified",
        verb: "linked to",
        inverseVerb: "linked from"
      )
    }
    let verb = words(of: id)
    return EdgeKindDefinition(
      id: id,
      label: label(of: verb),
      verb: verb,
      inverseVerb: verb.hasSuffix("ed") ? "\(verb) by" : "inverse of \(verb)"
    )
  }

  /// An id as words: `_` as a space, and small letters for one in capitals.
  private static func words(of id: String) -> String {
    var words = String(id.map { $0 == "_" ? " " : $0 })
    if words == words.uppercased() { words = words.lowercased() }
    return words
  }

  private static func label(of words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
