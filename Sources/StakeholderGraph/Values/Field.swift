/// One column of the documents, nodes or edges: its name, and what its values are.
///
/// The fields of ``DocumentField``, ``NodeField`` and ``EdgeField`` are declared once, here; datasets,
/// their schema, and every file format follow them.
public struct Field: Sendable, Hashable {
  /// The column's name in every file.
  public let name: String
  /// What its values are.
  public let type: FieldType
  /// Whether a dataset must have the column, with a value in every row.
  public let isRequired: Bool
  /// What the column holds, as one sentence.
  public let explanation: String

  init(_ name: String, _ type: FieldType, isRequired: Bool = false, _ explanation: String) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.explanation = explanation
  }

  /// The same column under another name.
  public func renamed(_ name: String) -> Field {
    Field(name, type, isRequired: isRequired, explanation)
  }

  /// A column that data add, as a graph file names it.
  package static func own(named name: String, _ type: FieldType) -> Field { Field(name, type, "") }

  /// The column of a dataset's own that holds texts, of which nothing more is known.
  public static func ownText(named name: String) -> Field { Field(name, .text, "") }
}

/// What the values of a column are.
public enum FieldType: Sendable, Hashable {
  /// Any text.
  case text
  /// A web address; other schemes than http, https and mailto are a warning.
  case url
  /// A date, ``ClaimDate``.
  case date
  /// Texts, separated by `|`.
  case list
  /// A SHA-256 as 64 hexadecimal digits.
  case hash
  /// An ISO 4217 currency code.
  case currency
  /// A whole number of at least `minimum`.
  case integer(minimum: Int64)
  /// A number between two bounds, both allowed.
  case number(minimum: Double, maximum: Double)
  /// True or false.
  case boolean
  /// One of a closed list of words.
  case choice([String])
  /// The id of a kind.
  case kind
  /// The id of a document.
  case document
  /// The id of a node.
  case node
  /// Ids of nodes, separated by `|`.
  case nodes
  /// Memberships, `organisation-id:role`, separated by `|`.
  case affiliations
}
