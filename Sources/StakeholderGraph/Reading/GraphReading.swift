/// What reading data gave: everything to say about them, and the graph if there is no error.
public struct GraphReading: Sendable {
  /// What was found, by file and by place in it.
  public let findings: [Finding]
  /// The graph; nil if there is at least one error.
  public let graph: Graph?

  /// The findings about some data, and the graph that they are.
  public init(findings: [Finding], graph: Graph?) {
    self.findings = findings
    self.graph = graph
  }

  /// The findings that keep the data from being used.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }
  /// The findings that somebody should look at.
  public var warnings: [Finding] { findings.filter { $0.severity == .warning } }

  /// How many findings there are of a severity, those included that are only summed up.
  public func count(of severity: Finding.Severity) -> Int {
    findings.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
  }
}
