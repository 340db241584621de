import StakeholderGraph

/// The nodes of a draft: one for each name and kind.
struct DraftNodes {
  struct Node {
    let id: String
    let kind: EntityKind
    var name: String
    var aliases: [String]
    var isKnown: Bool
    /// Roles in organisations, as `organisation-id:role`.
    var roles: [String] = []
  }

  private(set) var all: [Node] = []
  private var byID: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  /// The ids of a dataset of known names, which no other node may have.
  private let reserved: Set<String>

  init(reserving ids: Set<String> = []) {
    reserved = ids
  }

  /// Adds an entity, or its other names to the node that it is.
  mutating func add(_ entity: Entity) -> String {
    let name = Self.plain(entity.name)
    let key = Self.key(entity.known?.name ?? name, entity.kind)
    var index = entity.known.flatMap { byID[$0.id] } ?? byName[key]
    if index == nil, entity.kind != .person {
      // The letters by themselves in one article, with the whole name in another.
      index = entity.aliases.compactMap { byName[Self.key($0, entity.kind)] }
        .first { all[$0].name.utf8.count > 2 }
    }
    let found: Int
    if let index {
      found = index
    } else {
      let id = entity.known?.id ?? freeID(for: name)
      found = all.count
      all.append(
        Node(
          id: id,
          kind: entity.kind,
          name: entity.known?.name ?? name,
          aliases: [],
          isKnown: entity.known != nil
        )
      )
      byID[id] = found
    }
    if byName[key] == nil { byName[key] = found }
    for alias in [name] + entity.aliases.map(Self.plain) {
      if alias != all[found].name, !all[found].aliases.contains(alias) {
        all[found].aliases.append(alias)
        // A family name alone is nobody's in another article.
        if entity.kind != .person, byName[Self.key(alias, entity.kind)] == nil {
          byName[Self.key(alias, entity.kind)] = found
        }
      }
    }
    return all[found].id
  }

  /// The name and aliases of a node that is here.
  func names(of id: String) -> [String] {
    byID[id].map { [all[$0].name] + all[$0].aliases } ?? []
  }

  /// Notes somebody's role in an organisation; both are here already.
  mutating func add(role: String, of person: String, in body: String) {
    guard let index = byID[person], !role.isEmpty else { return }
    let text = "\(body):\(role)"
    if !all[index].roles.contains(text) { all[index].roles.append(text) }
  }

  /// Leaves out all nodes but some.
  mutating func keep(_ ids: Set<String>) {
    let kept = all.filter { ids.contains($0.id) }
    self = DraftNodes(reserving: reserved)
    for var node in kept {
      node.roles.removeAll { role in
        !ids.contains(String(role.prefix { $0 != ":" }))
      }
      byID[node.id] = all.count
      byName[Self.key(node.name, node.kind)] = all.count
      all.append(node)
    }
  }

  /// Adds an organisation by its name.
  mutating func add(
    organisation name: String,
    id: String? = nil,
    known: KnownName? = nil
  ) -> String {
    if let known {
      if byID[known.id] == nil {
        byID[known.id] = all.count
        all.append(
          Node(id: known.id, kind: .organisation, name: known.name, aliases: [], isKnown: true)
        )
      }
      return known.id
    }
    let key = Self.key(Self.plain(name), .organisation)
    if id == nil, let known = byName[key] { return all[known].id }
    let own = id.map { byID[$0] == nil ? $0 : freeID(for: $0) } ?? freeID(for: Self.plain(name))
    all.append(
      Node(id: own, kind: .organisation, name: Self.plain(name), aliases: [], isKnown: false)
    )
    byID[own] = all.count - 1
    if id == nil { byName[key] = all.count - 1 }
    return own
  }

  private func freeID(for name: String) -> String {
    let base = Slug.of(name, otherwise: "node")
    var id = base
    var number = 1
    while byID[id] != nil || reserved.contains(id) {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }

  private static func key(_ name: String, _ kind: EntityKind) -> String {
    "\(kind.rawValue) \(NameFolding.fold(plain(name)))"
  }

  /// A name without an article before it, in one line.
  static func plain(_ name: String) -> String {
    var text = name
    // Most names have single spaces.
    let bytes = Array(name.utf8)
    let isPlain =
      !zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
      && !bytes.contains { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }
    if !isPlain { text = name.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard bytes.first == 0x54 || bytes.first == 0x74 else { return text }
    for article in ["The ", "the "]
    where text.hasPrefix(article) && text.utf8.count > article.utf8.count {
      text.removeFirst(article.count)
    }
    return text
  }
}
