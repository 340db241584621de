import StakeholderGraph

/// Collects pairs of nodes that share a key, with the reasons why.
struct PairSearch {
  /// Two nodes, whichever is found first.
  struct Nodes: Hashable {
    let low: NodeID
    let high: NodeID

    init(_ one: NodeID, _ two: NodeID) {
      (low, high) = one < two ? (one, two) : (two, one)
    }
  }

  let graph: Graph
  private(set) var reasons: [Nodes: [Duplicates.Reason]] = [:]
  private(set) var crowds: [String: Int] = [:]

  init(graph: Graph) {
    self.graph = graph
  }

  /// Names that are equal, or equal but for spaces or for the order of their words.
  mutating func addSharedForms(_ forms: [NameForm]) {
    for alike in groups(forms, by: { [$0.folded] }) {
      forEachPair(alike) { one, two in one.isName && two.isName ? .name : .alias(one.text) }
    }
    for alike in groups(forms, by: { [$0.words.joined()] }) {
      forEachPair(alike, ofOneKind: true) { one, two in
        one.folded == two.folded ? nil : .spacing(one.text, two.text)
      }
    }
    let graph = graph
    for alike in groups(forms, by: { Self.orderless($0, in: graph) }) {
      forEachPair(alike, ofOneKind: true) { one, two in
        one.words.joined() == two.words.joined() ? nil : .words(one.text, two.text)
      }
    }
  }

  /// The words of a name in the order of the alphabet; nothing for a single one.
  private static func orderless(_ form: NameForm, in graph: Graph) -> [String] {
    // Of a person's name no word is small: it may be an initial.
    let words = graph.kind(of: form.node) == .person ? form.words : form.largeWords
    return words.count > 1 ? [words.sorted().joined(separator: " ")] : []
  }

  mutating func addSharedIdentifiers() {
    let owned = graph.allNodes.flatMap { node in
      graph.identifiers(of: node).map { (node: node, text: $0) }
    }
    for alike in Self.grouped(owned, by: { [$0.text.lowercased()] }) {
      add(alike.map(\.node), named: alike[0].text, because: .identifier(alike[0].text))
    }
  }

  mutating func addSharedAddresses() {
    let owned = graph.allNodes.compactMap { node in
      graph.url(of: node).map { (node: node, text: $0) }
    }
    for alike in Self.grouped(owned, by: { [Self.plain($0.text)] }) {
      add(alike.map(\.node), named: alike[0].text, because: .url(alike[0].text))
    }
  }

  mutating func addAcronyms(_ forms: [NameForm]) {
    let others = forms.filter { graph.kind(of: $0.node) != .person }
    let short = Self.byKey(others) { $0.acronym.map { [$0] } ?? [] }
    let long = Self.byKey(others) { form in
      // Two letters are the initials of too much, unless no word is left out.
      form.initials.filter { short[$0] != nil && ($0.count > 2 || form.words.count == 2) }.sorted()
    }
    for (letters, names) in long.sorted(by: { $0.key < $1.key }) {
      let acronyms = short[letters] ?? []
      if Set((acronyms + names).map(\.node)).count > Duplicates.crowdLimit {
        crowds[letters] = Set((acronyms + names).map(\.node)).count
        continue
      }
      for one in acronyms {
        for two in names { add(one, two, .acronym(one.text, two.text), ofOneKind: true) }
      }
    }
  }

  mutating func addBeginnings(_ forms: [NameForm]) {
    // A person's first name alone is nobody's.
    let others = forms.filter { graph.kind(of: $0.node) != .person }
    let long = Self.byKey(others) { form in form.beginning.map { [$0] } ?? [] }
    let short = Self.byKey(others) { form in
      let name = form.largeWords.joined(separator: " ")
      return long[name] == nil ? [] : [name]
    }
    for (name, ones) in short.sorted(by: { $0.key < $1.key }) {
      let twos = long[name] ?? []
      let count = Set((ones + twos).map(\.node)).count
      guard count <= Duplicates.crowdLimit else {
        crowds[ones[0].text] = count
        continue
      }
      for one in ones {
        for two in twos { add(one, two, .beginning(one.text, two.text), ofOneKind: true) }
      }
    }
  }

  mutating func addInitials(_ forms: [NameForm]) {
    let persons = forms.filter { graph.kind(of: $0.node) == .person }
      .flatMap { form in PersonName.readings(of: form).map { (form: form, name: $0) } }
    for alike in Self.grouped(persons, by: { [$0.name.key] }) {
      let short = alike.filter(\.name.isAbbreviated)
      guard !short.isEmpty else { continue }
      let count = Set(alike.map(\.form.node)).count
      guard count <= Duplicates.crowdLimit else {
        crowds[short[0].form.text] = count
        continue
      }
      for one in short {
        for two in alike where one.form.folded != two.form.folded && one.name.mayBe(two.name) {
          add(one.form, two.form, .initials(one.form.text, two.form.text), ofOneKind: true)
        }
      }
    }
  }

  mutating func addSpellings(_ forms: [NameForm]) {
    for (one, two) in NearSpellings.pairs(among: forms, limit: Duplicates.crowdLimit) {
      add(forms[one], forms[two], .spelling(forms[one].text, forms[two].text), ofOneKind: true)
    }
  }

  /// The forms of several nodes that share a key; a crowd is only noted.
  private mutating func groups(
    _ forms: [NameForm],
    by keys: (NameForm) -> [String]
  ) -> [[NameForm]] {
    Self.grouped(forms, by: keys).filter { alike in
      let count = Set(alike.map(\.node)).count
      if count > Duplicates.crowdLimit { crowds[alike[0].text] = count }
      return count > 1 && count <= Duplicates.crowdLimit
    }
  }

  private mutating func forEachPair(
    _ forms: [NameForm],
    ofOneKind: Bool = false,
    _ reason: (NameForm, NameForm) -> Duplicates.Reason?
  ) {
    for (position, one) in forms.enumerated() {
      for two in forms[(position + 1)...] {
        if let reason = reason(one, two) { add(one, two, reason, ofOneKind: ofOneKind) }
      }
    }
  }

  private mutating func add(
    _ one: NameForm,
    _ two: NameForm,
    _ reason: Duplicates.Reason,
    ofOneKind: Bool
  ) {
    guard !ofOneKind || graph.kind(of: one.node) == graph.kind(of: two.node) else { return }
    add(one.node, two.node, reason)
  }

  private mutating func add(
    _ nodes: [NodeID],
    named text: String,
    because reason: Duplicates.Reason
  ) {
    let nodes = Set(nodes).sorted()
    guard nodes.count <= Duplicates.crowdLimit else {
      crowds[text] = nodes.count
      return
    }
    for (position, one) in nodes.enumerated() {
      for two in nodes[(position + 1)...] { add(one, two, reason) }
    }
  }

  /// Notes a reason; of a kind of reason only the first that is met.
  private mutating func add(_ one: NodeID, _ two: NodeID, _ reason: Duplicates.Reason) {
    guard one != two else { return }
    let nodes = Nodes(one, two)
    let known = reasons[nodes] ?? []
    guard !known.contains(where: { $0.weight == reason.weight }) else { return }
    reasons[nodes] = known + [reason]
  }

  /// The items that share a key with another, group by group in the order of the keys.
  private static func grouped<Item>(_ items: [Item], by keys: (Item) -> [String]) -> [[Item]] {
    byKey(items, keys).filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func byKey<Item>(
    _ items: [Item],
    _ keys: (Item) -> [String]
  ) -> [String: [Item]] {
    var groups: [String: [Item]] = [:]
    for item in items {
      for key in keys(item) where !key.isEmpty { groups[key, default: []].append(item) }
    }
    return groups
  }

  /// An address without what does not tell pages apart.
  private static func plain(_ address: String) -> String {
    var rest = address.lowercased()[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
  }
}
