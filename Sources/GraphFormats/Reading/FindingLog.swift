import StakeholderGraph

/// Collects what a reader has to say, with a bound for data that are wrong in every line.
struct FindingLog {
  let path: String
  private var findings: [Finding] = []
  private var counts: [Key: Int] = [:]
  /// Where the latest of those stands that were not kept.
  private var overflow: [Key: TextPlace] = [:]
  private(set) var hasErrors = false

  /// How many findings of one code are kept.
  static let limit = 1_000

  private struct Key: Hashable {
    let severity: Finding.Severity
    let code: String
  }

  init(path: String) {
    self.path = path
  }

  mutating func add(
    _ severity: Finding.Severity,
    at place: TextPlace,
    _ message: String,
    code: String
  ) {
    if severity == .error { hasErrors = true }
    let key = Key(severity: severity, code: code)
    counts[key, default: 0] += 1
    if counts[key, default: 0] > Self.limit {
      overflow[key] = place
      return
    }
    append(severity, at: place, message, code: code)
  }

  /// All findings by place; of those that were too many, their number.
  consuming func finish() -> [Finding] {
    for (key, place) in overflow {
      let more = counts[key, default: 0] - Self.limit
      append(
        key.severity,
        at: place,
        "\(more) more like those before; this is the last",
        code: key.code
      )
    }
    return findings.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }

  private mutating func append(
    _ severity: Finding.Severity,
    at place: TextPlace,
    _ message: String,
    code: String
  ) {
    findings.append(
      Finding(path: path, place: place, severity: severity, message: message, code: code)
    )
  }
}
