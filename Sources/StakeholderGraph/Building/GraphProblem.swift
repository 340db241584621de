/// Something in the data that keeps them from being a graph.
public struct GraphProblem: Sendable, Hashable {
  /// The table it is in.
  public let table: GraphTable
  /// The row, counted from 0 in the order in which rows were added.
  public let row: Int
  /// The row's id.
  public let id: String
  /// The column's position among the columns of the table as the builder has them.
  public let column: Int
  /// The column's name.
  public let field: String
  /// What is wrong.
  public let reason: Reason

  /// What can be wrong with a row.
  public enum Reason: Sendable, Hashable {
    /// Another row has this id; its number among the rows, from 0.
    case duplicateID(firstRow: Int)
    /// The id holds a control character, or a space at either end.
    case unusableID
    /// A value that must be there is not.
    case missing
    /// The vocabulary has no such kind.
    case unknownKind(String, known: [String], suggestion: String?)
    /// No row of the table that is referred to has this id.
    case unknownReference(String, to: GraphTable, suggestion: String?)
    /// The column's closed list has no such word.
    case unknownWord(String, known: [String], suggestion: String?)
    /// The text is not a date.
    case notADate(String)
    /// The text is not a whole number, or one too large to keep.
    case notAnInteger(String)
    /// The text is not a number, or one with more digits than can be kept.
    case notANumber(String)
    /// The text is not `true` or `false`.
    case notABoolean(String)
    /// The number is outside what the column allows.
    case outOfRange(String, minimum: String, maximum: String?)
    /// The text is not 64 hexadecimal digits.
    case notAHash(String)
    /// The text is not three capital letters.
    case notACurrency(String)
    /// A list has an item without text.
    case emptyItem
    /// The vocabulary does not let such an edge run between these kinds.
    case endsNotAllowed(kind: String, source: String, target: String, allowed: String)
    /// There is a sum and no currency.
    case amountWithoutCurrency
    /// There is a start and no end, or an end and no start.
    case halfRange(missing: String)
    /// The range ends where it starts, or before.
    case emptyRange(start: Int64, end: Int64)
  }

  /// The row that has the same id already, counted as ``row`` is; nil for other problems.
  public var firstRow: Int? {
    if case .duplicateID(let first) = reason { first } else { nil }
  }

  /// A short word for the kind of problem, the same in every version.
  public var code: String {
    switch reason {
    case .duplicateID: "duplicate"
    case .unusableID: "id"
    case .missing: "missing"
    case .unknownKind: "kind"
    case .unknownReference: "reference"
    case .unknownWord: "word"
    case .notADate: "date"
    case .notAnInteger, .notANumber, .notABoolean: "number"
    case .outOfRange: "range"
    case .notAHash: "hash"
    case .notACurrency, .amountWithoutCurrency: "currency"
    case .emptyItem: "list"
    case .endsNotAllowed: "ends"
    case .halfRange, .emptyRange: "range"
    }
  }
}

/// All problems that a builder found, in the order of tables and rows.
public struct GraphProblems: Error, Sendable, Hashable {
  /// The problems; never empty.
  public let problems: [GraphProblem]
}
