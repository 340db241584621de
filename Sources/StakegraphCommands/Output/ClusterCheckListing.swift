import ClusterEngine
import GraphFormats
import StakeholderGraph

/// Counted errors in the forms that people and scripts read.
struct ClusterCheckListing {
  let check: ClusterCheck

  /// A line a finding, with ids of rows that have it.
  func table(columns: Int?) -> String {
    var table = TextTable(["TABLE", "COLUMN", "CODE", "COUNT", "SUCH AS"])
    for finding in check.findings {
      table.add([
        finding.table.name, finding.column, finding.code, String(finding.count),
        finding.samples.joined(separator: ", "),
      ])
    }
    return table.text(fitting: columns)
  }

  /// The object that the documentation describes.
  func json() -> String {
    JSONValue.object([
      ("errors", .integer(check.errorCount)),
      (
        "findings",
        .array(
          check.findings.map { finding in
            .object([
              ("table", .text(finding.table.name)), ("column", .text(finding.column)),
              ("severity", .text("error")), ("code", .text(finding.code)),
              ("count", .integer(finding.count)),
              ("samples", .array(finding.samples.map { .text($0) })),
            ])
          }
        )
      ),
    ]).indented()
  }
}
