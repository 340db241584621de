import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

/// Rows are read hundreds at a time where they are plain; what is found must be the same row by row.
struct RowByRowTests {
  /// The file of a graph, in which every value shows.
  private func file(of graph: Graph?) -> [UInt8] {
    let collected = Collected()
    if let graph { GraphFileWriter().write(graph) { collected.bytes += $0 } }
    return collected.bytes
  }

  private final class Collected {
    var bytes: [UInt8] = []
  }

  private func expectSame(_ files: Files, _ seed: UInt64) throws {
    try expectSameByThreads(files, seed)
    let (batches, rows) = (try files.read(), try files.read(rowByRow: true))
    #expect(batches.findings.map(\.description) == rows.findings.map(\.description), "seed \(seed)")
    #expect((batches.graph == nil) == (rows.graph == nil), "seed \(seed)")
    #expect(file(of: batches.graph) == file(of: rows.graph), "seed \(seed)")
  }

  /// Expects the same from several threads as from one, wherever the tables are cut.
  private func expectSameByThreads(_ files: Files, _ seed: UInt64) throws {
    let one = try files.read()
    for (threads, size) in [(1, 1), (1, 700), (3, 90), (4, 5_000)] {
      let settings = RowsAhead.Settings(threadCount: threads, chunkSize: size, minimum: 0)
      try expectSame(one, files, settings, "seed \(seed), \(threads) threads, chunks of \(size)")
    }
    for (threads, size) in [(0, 1), (0, 150), (1, 900), (2, 4_000)] {
      let settings = RowsAhead.Settings(
        threadCount: threads,
        chunkSize: size / 3,
        minimum: 0,
        windowSize: size,
        windowMinimum: 0
      )
      try expectSame(one, files, settings, "seed \(seed), \(threads) threads, windows of \(size)")
    }
  }

  private func expectSame(
    _ one: GraphReading,
    _ files: Files,
    _ settings: RowsAhead.Settings,
    _ note: Comment
  ) throws {
    let several = try files.read(ahead: settings)
    #expect(several.findings.map(\.description) == one.findings.map(\.description), note)
    #expect((several.graph == nil) == (one.graph == nil), note)
    let areSame = file(of: several.graph) == file(of: one.graph)
    #expect(areSame, note)
  }

  @Test func goodDatasetsAreTheSame() throws {
    for seed in UInt64(0)..<12 {
      var dataset = RandomDataset(seed: seed, mistakes: 0)
      let files = dataset.files(nodeCount: 700, edgeCount: 1_600)
      #expect(try files.read().graph != nil, "seed \(seed)")
      try expectSame(files, seed)
    }
  }

  @Test func brokenDatasetsHaveTheSameFindings() throws {
    var codes: Set<String> = []
    for seed in UInt64(0)..<90 {
      var dataset = RandomDataset(seed: seed, mistakes: seed % 3 == 0 ? 2 : 40)
      let files = dataset.files(nodeCount: 60, edgeCount: 120)
      try expectSame(files, seed)
      codes.formUnion(try files.read().findings.map(\.code))
    }
    let expected: Set = [
      "duplicate", "id", "missing", "kind", "reference", "word", "date", "number", "range", "hash",
      "currency", "list", "ends", "ragged", "quote", "nul", "encoding", "control", "url",

    ]
    #expect(expected.subtracting(codes).isEmpty)
  }

  @Test func warningsThatAreNotListedAreCounted() throws {
    var dataset = RandomDataset(seed: 7, mistakes: 0)
    let files = dataset.files(nodeCount: 90, edgeCount: 20)
    let all = try files.read().findings
    for limit in [0, 1, 3] {
      let reading = try files.read(warningLimit: limit)
      #expect(reading.count(of: .warning) == all.count)
      for code in ["isolated", "same-name", "uncited"] {
        let listed = reading.findings.filter { $0.code == code && $0.count == 1 }
        let first = all.filter { $0.code == code }.prefix(limit)
        #expect(listed.map(\.description) == first.map(\.description))
      }
    }
  }
}

/// Datasets in which much is as it should be.
private struct RandomDataset {
  private var random: FixedRandom
  /// In how many of a thousand places something is wrong.
  private let mistakes: Int

  init(seed: UInt64, mistakes: Int) {
    random = FixedRandom(seed: seed)
    self.mistakes = mistakes
  }

  private mutating func isWrong() -> Bool { Int.random(in: 0..<1_000, using: &random) < mistakes }

  private mutating func one(of choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func value(_ right: [String], wrong: [String]) -> String {
    isWrong() ? one(of: wrong) : one(of: right)
  }

  mutating func files(nodeCount: Int, edgeCount: Int) -> Files {
    let separator = one(of: [",", ",", ";", "\t"])
    let ids = (0..<nodeCount).map { number in
      one(of: ["n\(number)", "n\(number)", "\u{e9}|n\(number)", "person\(1_000 + number)"])
    }
    var nodes = [["id", "kind", "name", "aliases", "region", "affiliations", "url", "size"]]
    for (number, id) in ids.enumerated() {
      nodes.append([
        isWrong() ? one(of: ["", "n1", "a\u{1}", " x", "x\u{a0}", "n0"]) : id,
        number < 4
          ? ["person", "organisation", "region", "initiative"][number]
          : value(["person", "organisation"], wrong: ["persn", "", "robot"]),
        value(
          ["Ann", "An\"n", "Ann, B", "名", "Bo\u{301}\(number)"],
          wrong: ["", "\u{1}x", "\u{9b}"]
        ),
        value(["", "", "x|y", "a\\|b"], wrong: ["x||y"]),
        value(["", ids[number / 2]], wrong: ["nowhere"]).replacing("|", with: ""),
        value(["", ids[0].replacing("|", with: "\\|") + ":chair"], wrong: [":chair", "zz:boss"]),
        value(["", "https://example.org/a"], wrong: ["ftp://x", "https://a b"]),
        one(of: ["1", "2.5", ""]),
      ])
      if nodes[nodes.count - 1][4] != "", !ids.contains(nodes[nodes.count - 1][4]) {
        nodes[nodes.count - 1][4] = isWrong() ? "nowhere" : ""
      }
    }
    var edges = [EdgeField.allCases.map(\.definition.name) + ["extra"]]
    for number in 0..<edgeCount {
      let isFunded = one(of: ["", "5"]) == "5"
      let hasRange = one(of: ["", "5"]) == "5"
      edges.append([
        isWrong() ? "e0" : "e\(number)",
        value(["funded", "promoted"], wrong: ["founded", "x", ""]),
        value([one(of: ids)], wrong: ["", "who"]), value([one(of: ids)], wrong: ["n1x"]),
        value(["", "d1"], wrong: ["d9"]), value(["", "1"], wrong: ["0", "x"]),
        hasRange ? value(["3"], wrong: ["-1", "9", ""]) : "",
        hasRange ? value(["8"], wrong: ["x", "2"]) : "", one(of: ["", "he"]), "",
        value(["", String(repeating: "aF", count: 32)], wrong: ["ab"]),
        value(["", "direct"], wrong: ["drect"]), value(["", "planned"], wrong: ["planed"]), "",
        value(["", ids[0].replacing("|", with: "\\|")], wrong: ["who", "|"]),
        value(
          ["", "2025", "2025-03", "2025-03-05", "2024/2025-01"],
          wrong: ["2025-02-30", "May"]
        ),
        isFunded ? value(["1000000", "0.5", "-7.25"], wrong: ["1e999", "x"]) : "",
        isFunded ? value(["CNY"], wrong: ["", "cny", "CN\u{20}"]) : "",
        value(["", "0.25", "1"], wrong: ["1.5", "half"]),
        value(["", "disputed"], wrong: ["lost"]), one(of: ["", "a \"note\"", "two\nlines"]),
        one(of: ["", "true"]),
      ])
    }
    var files = Files()
    files.nodes = bytes(of: nodes, separator)
    files.edges = bytes(of: edges, separator)
    return files
  }

  /// The bytes of a table, in whose rows there may be mistakes that are not of one cell.
  private mutating func bytes(of rows: [[String]], _ separator: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (number, row) in rows.enumerated() {
      var cells = row
      if number > 0, isWrong() { cells.removeLast() }
      if number > 0, isWrong() { cells.append("more") }
      let quotesAll = one(of: ["", "", "", "all"]) == "all"
      let texts = cells.map { cell in
        let needsQuotes = cell.utf8.contains { [0x22, 0x0A, separator.utf8.first].contains($0) }
        return needsQuotes || quotesAll ? CSVText.quoted(cell) : cell
      }
      var line = Array(texts.joined(separator: separator).utf8)
      if number > 0, isWrong() {
        let byte: UInt8 = [0x22, 0x00, 0xFF, 0x0A, 0x7F, 0xC3, 0x0D][
          Int.random(in: 0..<7, using: &random)
        ]
        line.insert(byte, at: Int.random(in: 0...line.count, using: &random))
      }
      bytes += line + Array(one(of: ["\n", "\n", "\r\n", "\r", "\n\n"]).utf8)
    }
    if one(of: ["", "cut"]) == "cut" { bytes.removeLast() }
    return bytes
  }
}
