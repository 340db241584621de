private import Foundation
import StakeholderGraph

/// The rows that a merged node had before, as its column ``MergeField/mergedRows`` keeps them.
struct MergeRecord {
  /// The filled cells of each row by the names of their columns; the row whose id stayed comes first.
  let rows: [[String: String]]

  /// The rows of nodes with the columns of their table.
  init(_ rows: [[String]], columns: [DraftTable.Column]) {
    self.rows = rows.map { row in
      let cells = zip(columns, row).filter { !$1.isEmpty }.map { ($0.name, $1) }
      // Names that Swift holds equal would be one key, so that all but the first are left out.
      return Dictionary(cells, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The rows that a text keeps; nil for a text that is no such record of a node.
  init?(_ text: String, ofNode id: String) {
    guard let rows = try? JSONDecoder().decode([[String: String]].self, from: Data(text.utf8)),
      rows.count > 1, rows.allSatisfy({ $0["id"]?.isEmpty == false && $0["kind"] != nil }),
      rows[0]["id"]?.utf8.elementsEqual(id.utf8) == true
    else { return nil }
    self.rows = rows
  }

  /// The ids of the nodes.
  var ids: [String] { rows.compactMap { $0["id"] } }

  /// The record as text, keys sorted.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(rows) else {
      preconditionFailure("texts cannot fail to encode")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
