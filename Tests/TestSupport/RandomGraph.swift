public import StakeholderGraph

/// Graphs of awkward values, the same for the same numbers.
public struct RandomGraph {
  /// Pieces of texts that have broken somebody's program before.
  public static let pieces = [
    "\"", ",", "|", ":", "\\", "=", "+", "-", "@", ";", "\t", "\n", "\r\n", "\r", " ", "'", "<b>",
    "&", "é", "e\u{301}", "深", "ש", "👩‍👩‍👧", "\u{1}", "\u{202E}", "\u{FEFF}", "x", "007", "true", "1e5",
  ]
  /// Pieces that ids may have.
  private static let plain = pieces.filter { piece in
    !piece.unicodeScalars.contains { $0.value < 0x20 || $0 == " " }
  }
  private static let words = ["first", "two|words", "a:b"]
  /// A column of each type that data may add.
  private static let added: [(name: String, type: FieldType)] = [
    ("x, \"text\"", .text), ("X_url", .url), ("on", .date), ("list", .list), ("hash", .hash),
    ("money", .currency), ("count", .integer(minimum: 0)), ("size", .integer(minimum: .min + 1)),
    ("share", .number(minimum: -1, maximum: 1)), ("listed", .boolean), ("choice", .choice(words)),
    ("paper", .document), ("friend", .node), ("friends", .nodes), ("seats", .affiliations),
    ("id;kind;name;aliases;url;id;id;id;id;id;id;id;id;id;id;id;id", .text),
  ]

  /// The numbers that everything is drawn from.
  public var random: FixedRandom
  /// The chance that a value stands in a cell that may be empty, in tenths.
  public var density = 4
  /// Whether ids are only a letter and a number, so that graphs share many.
  public var sharesIDs = false
  /// Whether addresses may be of any kind; files for other programs carry only some.
  public var hasAnyAddress = true
  /// Whether references may lead to rows that the graph does not have.
  public var leadsOutside = true

  private var ids: [GraphTable: [String]] = [:]

  /// A source of graphs.
  public init(seed: UInt64) {
    random = FixedRandom(seed: seed)
  }

  /// The next graph, with up to some rows in each table and at least one node.
  public mutating func next(upTo rows: Int = 6) throws -> Graph {
    var vocabulary = Vocabulary.standard
    vocabulary.declare(NodeKindDefinition(id: "treaty, \"x\"", label: "T\n", shape: .note))
    vocabulary.declare(
      EdgeKindDefinition(
        id: "signed",
        label: "Signed",
        verb: "signed|by",
        inverseVerb: "深",
        targets: ["person", "treaty, \"x\""],
        colour: Colour(red: 1, green: 2, blue: 255)
      )
    )
    for table in GraphTable.allCases {
      let least = table == .nodes ? 1 : 0
      ids[table] = (0..<Int.random(in: least...rows, using: &random)).map { row in
        "\(table.name.prefix(1))\(row)" + (sharesIDs ? "" : random.text(of: Self.plain, upTo: 3))
      }
    }
    var builder = GraphBuilder(vocabulary: vocabulary)
    for table in GraphTable.allCases {
      for id in ids[table] ?? [] {
        builder.addRow(to: table, id: Array(id.utf8).span)
        if table == .edges { addEnds(to: &builder) }
        fill(table, in: &builder)
      }
    }
    return try builder.finish(
      allowingOutsideNodes: true,
      allowingOutsideDocuments: true,
      checkingEnds: false
    )
  }

  /// Ends that the kinds allow: anything may fund anything.
  private mutating func addEnds(to builder: inout GraphBuilder) {
    builder.set(EdgeField.kind.rawValue, of: .edges, to: "funded")
    builder.set(EdgeField.source.rawValue, of: .edges, to: inside(.nodes))
    builder.set(EdgeField.target.rawValue, of: .edges, to: inside(.nodes))
  }

  private mutating func fill(_ table: GraphTable, in builder: inout GraphBuilder) {
    var values: [(column: Int, text: String)] = []
    for (position, field) in table.fields.enumerated().dropFirst() {
      // The ends of an edge stand already.
      if table == .edges && field.isRequired { continue }
      if let text = cell(field.type, isRequired: field.isRequired) {
        values.append((position, text))
      }
    }
    for (name, type) in Self.added {
      if let text = cell(type, isRequired: false) {
        values.append((builder.addColumn(named: name, type: type, to: table), text))
      }
    }
    if table == .edges {
      let pairs: [(EdgeField, EdgeField)] = [(.start, .end), (.amount, .currency)]
      for (first, second) in pairs {
        values.removeAll { $0.column == first.rawValue || $0.column == second.rawValue }
        guard Bool.random(using: &random) else { continue }
        values.append((first.rawValue, "\(Int.random(in: 0...9, using: &random))"))
        values.append((second.rawValue, first == .start ? "12" : "CNY"))
      }
    }
    for (column, text) in values { builder.set(column, of: table, to: text) }
  }

  /// A value as a dataset writes it, or nothing.
  private mutating func cell(_ type: FieldType, isRequired: Bool) -> String? {
    guard isRequired || Int.random(in: 0..<10, using: &random) < density else { return nil }
    switch type {
    case .url where !hasAnyAddress:
      let plain = Self.plain.filter { WebAddress.isAllowed("https://\($0)") }
      return "https://example.org/" + random.text(of: plain, upTo: 5)
    case .text, .url: return "t" + random.text(of: Self.pieces, upTo: 5)
    case .date: return ["2025", "2025-03", "2024/2025-03-04"].randomElement(using: &random)
    case .list: return TextList.text(of: items { "i" + $0.random.text(of: Self.pieces, upTo: 3) })
    case .hash: return String(repeating: "0a", count: 32)
    case .currency: return "CNY"
    case .integer(let minimum):
      return String(Int64.random(in: max(minimum, -99)...99, using: &random))
    case .number(let minimum, let maximum):
      return NumberText.text(
        of: Double.random(in: max(minimum, -9)...min(maximum, 9), using: &random)
      )
    case .boolean: return Bool.random(using: &random) ? "true" : "false"
    case .choice(let words): return words.randomElement(using: &random)
    case .kind: return "person"
    case .document: return reference(.documents)
    case .node: return reference(.nodes)
    case .nodes: return TextList.text(of: items { $0.reference(.nodes) })
    case .affiliations:
      return items {
        Affiliation(
          organisation: $0.reference(.nodes),
          role: $0.random.text(of: Self.pieces, upTo: 3)
        ).text
      }.joined(separator: "|")
    }
  }

  private mutating func items(_ make: (inout Self) -> String) -> [String] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in make(&self) }
  }

  private mutating func reference(_ table: GraphTable) -> String {
    let isOutside = leadsOutside && Int.random(in: 0..<4, using: &random) == 0
    return isOutside || ids[table] == [] ? "outside é" : inside(table)
  }

  private mutating func inside(_ table: GraphTable) -> String {
    ids[table]?.randomElement(using: &random) ?? ""
  }
}
