public import Graphviz
public import StakeholderGraph

/// What a reader cannot see in the data.
public struct ReadingOptions: Sendable {
  /// Which columns of the data are fields of a graph under another name.
  public var mappings: [ColumnMapping] = []
  /// Where Graphviz reads DOT; other formats do without it.
  public var isolation: RenderIsolation = .worker

  /// Nothing beyond what the data say.
  public init() {}
}

/// A column of the data that stands for a field of nodes or edges: `type=kind`, `edges.relation=kind`.
public struct ColumnMapping: Sendable, Hashable {
  /// The column's name in the data.
  public let column: String
  /// The field's name, such as `kind`.
  public let field: String
  /// Whose column it is.
  public let tables: [GraphTable]

  /// A mapping written as `COLUMN=FIELD`, or `nodes.COLUMN=FIELD` for nodes alone, or with `edges.`.
  ///
  /// - Throws: ``ColumnMappingProblem`` for any other text, and for a field that is none.
  public init(_ text: String) throws(ColumnMappingProblem) {
    guard let sign = text.lastIndex(of: "=") else { throw .form(text) }
    let field = String(text[text.index(after: sign)...])
    var column = text[..<sign]
    var asked: [GraphTable] = [.nodes, .edges]
    for table in asked where column.hasPrefix("\(table.name).") {
      asked = [table]
      column = column.dropFirst(table.name.count + 1)
      break
    }
    guard !column.isEmpty, !field.isEmpty else { throw .form(text) }
    tables = asked.filter { $0.fields.contains { $0.name == field } }
    if tables.isEmpty {
      var known: [String] = []
      for name in asked.flatMap(\.fields).map(\.name) where !known.contains(name) {
        known.append(name)
      }
      throw .field(field, known: known)
    }
    self.column = String(column)
    self.field = field
  }
}

/// What is wrong with a text that should be a ``ColumnMapping``.
public enum ColumnMappingProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is not of the form.
  case form(String)
  /// There is no such field.
  case field(String, known: [String])

  /// One sentence: what is wrong, and what would do.
  public var description: String {
    switch self {
    case .form(let text):
      return "\(QuotedText.quoted(text)) is not of the form COLUMN=FIELD, such as type=kind"
    case .field(let field, let known):
      let near = NearMisses.near(field, among: known, most: 1).first
      return "\(QuotedText.quoted(field)) is no field; "
        + (near.map { "did you mean \($0)?" } ?? "the fields are \(known.joined(separator: ", "))")
    }
  }
}
