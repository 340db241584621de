import StakeholderGraph

/// Reads a table of decisions and remembers where everything stands.
struct SameReader {
  /// A decision and its place.
  struct Row {
    let decision: SameDecision
    /// Where the cells of the two ids begin.
    let a: Int
    let b: Int
    /// Where the cell of the decision begins.
    let verdict: Int
  }

  let path: String
  private let bytes: [UInt8]
  let separator: UInt8
  private(set) var rows: [Row] = []
  private var findings: [LocatedFinding] = []

  init(path: String, file: [UInt8]) {
    self.path = path
    bytes = TextDecoding.utf8(of: file)
    findings = TextDecoding.flaws(in: bytes).map(LocatedFinding.init)
    let names = SameField.allCases.map(\.definition.name)
    separator = TableReader.separator(of: bytes, fields: names)
    var reader = CSVReader(bytes, separator: separator)
    guard reader.next() else {
      add(
        at: 0,
        "the file is empty; it needs a header line with the columns a, b, decision",
        "header"
      )
      return
    }
    findings += reader.flaws.map(LocatedFinding.init)
    let header = reader.cells.map { reader.text(of: $0) }
    let places = names.map { name in header.firstIndex(of: name) }
    for (name, place) in zip(names, places) where place == nil && name != "note" {
      add(at: 0, "the column \(name) is missing; add it", "column")
    }
    for (position, name) in header.enumerated() where header[..<position].contains(name) {
      let place = reader.cells[position].position
      add(
        at: place,
        "the column \(QuotedText.quoted(name)) is there twice; rename or remove one",
        "header"
      )
    }
    guard findings.isEmpty, let a = places[0], let b = places[1], let verdict = places[2]
    else { return }
    while reader.next() {
      findings += reader.flaws.map(LocatedFinding.init)
      guard reader.cells.count == header.count else {
        // A quote that went wrong takes cells with it: then one error is enough.
        if reader.flaws.isEmpty {
          findings.append(LocatedFinding(raggedRow: reader, columnCount: header.count))
        }
        continue
      }
      let cells = reader.cells.map { reader.text(of: $0) }
      addRow(cells, of: header, reader.cells.map(\.position), a: a, b: b, verdict: verdict)
    }
    addContradictions()
  }

  /// The findings with their places, in the order of the file.
  var placedFindings: [Finding] { LocatedFinding.placed(findings, in: bytes, path: path) }

  /// The decisions with the lines that they stand on.
  var placedDecisions: [PlacedDecision] {
    var places = TextPlaces(bytes)
    return rows.map { row in
      let start = min(row.a, row.b, row.verdict)
      return PlacedDecision(row.decision, place: "\(path):\(places.place(at: start).line)")
    }
  }

  /// Warns of ids that no node has and none had before it was merged into another.
  mutating func warnOfUnknownIDs(in graph: Graph) {
    let merged = graph.mergedIDs
    for row in rows {
      for (id, place) in [(row.decision.a, row.a), (row.decision.b, row.b)]
      where graph.node(id) == nil && !merged.contains(Array(id.utf8)) {
        findings.append(
          LocatedFinding(
            offset: place,
            severity: .warning,
            message:
              "no node has the id \(QuotedText.quoted(id)); correct it, unless another dataset "
              + "has it",
            code: "unknown",
            firstOffset: nil
          )
        )
      }
    }
  }

  private mutating func addRow(
    _ cells: [String],
    of header: [String],
    _ places: [Int],
    a: Int,
    b: Int,
    verdict: Int
  ) {
    let word = cells[verdict]
    let decision = SameDecision.Verdict(rawValue: word)
    var isUsable = true
    for column in [a, b] where cells[column].isEmpty {
      isUsable = false
      add(
        at: places[column],
        "the row has no \(header[column]); every row needs two ids",
        "missing"
      )
    }
    if !word.isEmpty && decision == nil {
      isUsable = false
      add(
        at: places[verdict],
        "\(QuotedText.quoted(word)) is no decision; write same or different, or leave it empty",
        "word"
      )
    }
    if isUsable && cells[a].utf8.elementsEqual(cells[b].utf8) {
      isUsable = false
      add(
        at: places[b],
        "\(QuotedText.quoted(cells[b])) stands on both sides; a decision is on two nodes",
        "pair"
      )
    }
    guard isUsable else { return }
    let note = header.firstIndex(of: "note")
    let details = header.indices.filter {
      ![a, b, verdict, note].contains($0) && !cells[$0].isEmpty
    }
    rows.append(
      Row(
        decision: SameDecision(
          a: cells[a],
          b: cells[b],
          verdict: decision,
          note: note.map { cells[$0] } ?? "",
          details: details.map { SameDecision.Detail(name: header[$0], text: cells[$0]) }
        ),
        a: places[a],
        b: places[b],
        verdict: places[verdict]
      )
    )
  }

  private mutating func addContradictions() {
    let decisions = rows.map(\.decision)
    var places = TextPlaces(bytes)
    for found in SameDecisions(decisions).contradictions {
      let decision = decisions[found.decision]
      let lines = found.because.map { rows[$0].a }.sorted().map {
        String(places.place(at: $0).line)
      }
      let words = lines.count == 1 ? "line \(lines[0]) makes" : "lines \(Self.list(lines)) make"
      add(
        at: rows[found.decision].verdict,
        "\(QuotedText.quoted(decision.a)) and \(QuotedText.quoted(decision.b)) cannot be different: "
          + "\(words) them the same; change one of these rows",
        "contradiction"
      )
    }
  }

  private static func list(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
  }

  private mutating func add(at offset: Int, _ message: String, _ code: String) {
    findings.append(
      LocatedFinding(
        offset: offset,
        severity: .error,
        message: message,
        code: code,
        firstOffset: nil
      )
    )
  }
}
