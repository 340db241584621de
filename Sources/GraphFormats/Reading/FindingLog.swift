import StakeholderGraph

/// Collects what a reader has to say, with a bound for data that are wrong in every line.
struct FindingLog {
  /// The file that is read.
  var path: String { didSet { if !paths.contains(path) { paths.append(path) } } }
  /// All files in their order.
  private var paths: [String]
  private var findings: [Finding] = []
  private var counts: [Key: Int] = [:]
  /// Where the latest of those stands that were not kept.
  private var overflow: [Key: TextPlace] = [:]
  private(set) var hasErrors = false

  /// How many findings of one code are kept.
  static let limit = 1_000

  private struct Key: Hashable {
    let path: String
    let severity: Finding.Severity
    let code: String
  }

  init(path: String) {
    self.path = path
    paths = [path]
  }

  mutating func add(
    _ severity: Finding.Severity,
    at place: TextPlace,
    _ message: String,
    code: String
  ) {
    if severity == .error { hasErrors = true }
    let key = Key(path: path, severity: severity, code: code)
    counts[key, default: 0] += 1
    if counts[key, default: 0] > Self.limit {
      overflow[key] = place
      return
    }
    append(severity, at: place, message, code: code)
  }

  /// All findings by file and place; of those that were too many, their number.
  consuming func finish() -> [Finding] {
    for (key, place) in overflow {
      let more = counts[key, default: 0] - Self.limit
      path = key.path
      append(
        key.severity,
        at: place,
        "\(more) more like those before; this is the last",
        code: key.code,
        count: more
      )
    }
    let order = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, $0) })
    return findings.enumerated()
      .sorted { first, second in
        (order[first.element.path] ?? 0, first.element.place, first.offset)
          < (order[second.element.path] ?? 0, second.element.place, second.offset)
      }
      .map(\.element)
  }

  private mutating func append(
    _ severity: Finding.Severity,
    at place: TextPlace,
    _ message: String,
    code: String,
    count: Int = 1
  ) {
    findings.append(
      Finding(
        path: path,
        place: place,
        severity: severity,
        message: message,
        code: code,
        count: count
      )
    )
  }
}
