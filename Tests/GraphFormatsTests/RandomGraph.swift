import StakeholderGraph
import TestSupport

/// A graph of a few rows with awkward text in every column, the same for the same seed.
struct RandomGraph {
  private var random: FixedRandom
  private let letters: [String]
  private var vocabulary = Vocabulary.standard

  /// Text that formats have trouble with, but XML can hold.
  static let letters = [
    "a", "B", " ", "\"", "'", "\\", "\\\\", "|", ":", "/", "<", ">", "&", "&amp;", "]]>", "{", "}",
    "[", "]", ",", "\n", "\r\n", "\t", "%", "$", "é", "e\u{301}", "北京", "🌍", "\u{202E}", "\u{2028}",
    "\u{A0}", "0", "007", "1e5", "true", "null", "NaN", "-", "--", "<!--", "\u{7F}", "\u{85}",
  ]
  /// Text that only JSON can hold.
  static let controls = ["\u{1}", "\u{1B}", "\u{B}", "\u{FFFE}", "\u{FFFF}"]
  /// Names of columns that formats keep for themselves, and others.
  private static let names = [
    "key", "data_key", "data_data_key", "label", "data_label", "weight", "eid", "interaction",
    "type", "data_type", "directed", "x y", "é", "<&>", "colour", "text", "parent",
  ]

  init(seed: UInt64, letters: [String]) {
    random = FixedRandom(seed: seed)
    self.letters = letters
  }

  mutating func make() throws -> Graph {
    declareKinds()
    let ids = Set((0..<Int.random(in: 1...8, using: &random)).map { "n\($0) " + id() })
      .sorted()
    let documents = (0..<Int.random(in: 0...3, using: &random)).map { "d\($0)" + id() }
    let count = Int.random(in: 0...12, using: &random)
    return try makeGraph(vocabulary: vocabulary) { builder in
      let columns = GraphTable.allCases.map { addColumns(to: $0, of: &builder) }
      for id in documents {
        builder.addDocument(
          id,
          [
            .title: text(), .publisher: ids.randomElement(using: &random) ?? "",
            .authors: list(), .published: "2025-03", .note: text(),
          ]
        )
        fill(columns[0], of: .documents, in: &builder)
      }
      for id in ids {
        let kind = vocabulary.allNodeKinds.randomElement(using: &random) ?? .person
        builder.addNode(
          id,
          kind: kind,
          name: "N" + text(),
          [
            .aliases: list(), .description: text(), .region: coin() ? "outside" + self.id() : "",
            .affiliations: coin() ? affiliation() + "|" + affiliation() : "",
            .identifiers: list(), .url: coin() ? "https://example.org/a?b=\"<&" : "",
          ]
        )
        fill(columns[1], of: .nodes, in: &builder)
      }
      for number in 0..<count {
        let hasSum = coin()
        let hasRange = coin()
        builder.addEdge(
          "e\(number)" + self.id(),
          kind: vocabulary.allEdgeKinds.randomElement(using: &random) ?? .funded,
          from: ids.randomElement(using: &random) ?? "",
          to: ids.randomElement(using: &random) ?? "",
          [
            .document: documents.randomElement(using: &random) ?? "",
            .paragraph: coin() ? "11" : "", .start: hasRange ? "0" : "",
            .end: hasRange ? "9" : "", .sourceText: text(), .mode: coin() ? "direct" : "",
            .modality: coin() ? "planned" : "", .verb: text(),
            .about: coin() ? TextList.text(of: [ids[0], "elsewhere" + self.id()]) : "",
            .date: coin() ? "2024/2025-03" : "",
            .amount: hasSum
              ? ["1000000000000", "0.1", "-2.5e-07"].randomElement(using: &random) ?? "" : "",
            .currency: hasSum ? "CNY" : "", .confidence: coin() ? "1" : "0.25", .note: text(),
          ]
        )
        fill(columns[2], of: .edges, in: &builder)
      }
    }
  }

  private mutating func coin() -> Bool { Bool.random(using: &random) }

  private mutating func text() -> String { random.text(of: letters, upTo: 6) }

  /// Text that may stand in an id: no controls, no space at an end.
  private mutating func id() -> String {
    let plain = letters.filter { letter in
      letter.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value & 0xFFFE != 0xFFFE
      }
    }
    return random.text(of: plain, upTo: 4) + "."
  }

  /// Text that may stand in the id of a kind.
  private mutating func word() -> String {
    random.text(
      of: letters.filter { !$0.unicodeScalars.contains(where: QuotedText.isControl) },
      upTo: 4
    )
      + "."
  }

  private mutating func list() -> String {
    let items = (0..<Int.random(in: 0...3, using: &random)).map { _ in "i" + text() }
    return TextList.text(of: items)
  }

  private mutating func affiliation() -> String {
    Affiliation(organisation: "o" + text(), role: text()).text
  }

  private mutating func declareKinds() {
    vocabulary.declare(
      NodeKindDefinition(
        id: "treaty " + word(),
        label: text(),
        shape: .note,
        colour: Colour("#0A0B0C")
      )
    )
    vocabulary.declare(
      EdgeKindDefinition(
        id: "signed " + word(),
        label: text(),
        verb: text(),
        inverseVerb: text(),
        sources: ["region"]
      )
    )
  }

  /// Columns of every type that a graph can have.
  private mutating func addColumns(
    to table: GraphTable,
    of builder: inout GraphBuilder
  ) -> [(position: Int, type: FieldType)] {
    let types: [FieldType] = [
      .text, .list, .integer(minimum: .min + 1), .integer(minimum: 0),
      .number(minimum: -.greatestFiniteMagnitude, maximum: .greatestFiniteMagnitude),
      .number(minimum: 0, maximum: 1), .boolean, .url, .date, .choice(["yes", "n|o"]), .node,
      .nodes,
      .document, .currency, .affiliations,
    ]
    return Self.names.shuffled(using: &random).prefix(6).map { name in
      let type = types.randomElement(using: &random) ?? .text
      return (builder.addColumn(named: name, type: type, to: table), type)
    }
  }

  private mutating func fill(
    _ columns: [(position: Int, type: FieldType)],
    of table: GraphTable,
    in builder: inout GraphBuilder
  ) {
    for (position, type) in columns where coin() {
      let value =
        switch type {
        case .text: text()
        case .list: list()
        case .integer(0): "7"
        case .integer: "\(Int64.random(in: -(1 << 60)...(1 << 60), using: &random))"
        case .number(0, 1): "0.5"
        case .number: "\(Int.random(in: -9...9, using: &random))"
        case .boolean: coin() ? "true" : "false"
        case .url: "mailto:a@example.org"
        case .date: "2025"
        case .choice: "n|o"
        case .node, .document: "outside" + id()
        case .nodes: TextList.text(of: ["x" + id(), "y"])
        case .currency: "EUR"
        case .affiliations: affiliation()
        case .hash, .kind: ""
        }
      builder.set(position, of: table, to: value)
    }
  }
}
