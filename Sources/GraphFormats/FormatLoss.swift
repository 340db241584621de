/// Something that a format has no place for, and how often a graph has it.
public struct FormatLoss: Sendable, Hashable, CustomStringConvertible {
  /// How many nodes, edges or documents have it, at least 1.
  public let count: Int
  /// What is lost, as a noun in the plural or singular that fits the count, such as `edge dates`.
  public let what: String
  /// Why, as a clause such as `Mermaid has no place for them`.
  public let reason: String

  /// A loss; nil if there is nothing to lose.
  ///
  /// - Parameter noun: in the singular, such as `edge date`.
  public init?(_ count: Int, _ noun: String, because reason: String) {
    guard count > 0 else { return nil }
    self.count = count
    what = count == 1 ? noun : noun + "s"
    self.reason = reason
  }

  /// One clause, such as `412 edge dates: Mermaid has no place for them`.
  public var description: String { "\(count) \(what): \(reason)" }
}
