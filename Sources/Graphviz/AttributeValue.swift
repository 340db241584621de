/// The value of an attribute, by what it is, because Graphviz reads the three kinds differently.
///
/// ```swift
/// diagram.nodeDefaults = ["shape": "box", "label": .text(headline)]
/// ```
public enum AttributeValue: Sendable, Hashable {
  /// Graphviz syntax written by the program, never taken from data.
  ///
  /// It is passed on as it is, but for characters that would break the file: see ``Diagram``. A link
  /// is not checked, and needs `&amp;` for `&` where SVG is drawn.
  case setting(String)

  /// Anybody's text, escaped by the name of its attribute so that it shows, or reads back, as given.
  ///
  /// A label whose first line is empty is given a space there. Attributes that Graphviz acts on (colours,
  /// fonts, shapes, sizes) do not take text: such a value is left out, and ``Diagram/warnings`` says so.
  case text(String)

  /// An HTML-like label written by the program, without the outer angle brackets.
  ///
  /// It must hold at least one entity such as `&#160;`. Escaped text never holds one, and
  /// Graphviz 2.42 draws text that equals a label of this kind as markup too.
  case markup(String)
}

/// The attributes of a graph, node, edge or cluster by name; written in sorted order of their names.
public typealias Attributes = [String: AttributeValue]

// Literals stand in the program, so they are settings. String interpolation is left out on purpose:
// it would carry data into a setting unnoticed.
extension AttributeValue: ExpressibleByStringLiteral {
  /// Makes a setting of a literal.
  public init(stringLiteral value: String) {
    self = .setting(value)
  }
}

extension AttributeValue: ExpressibleByIntegerLiteral {
  /// Makes a setting of a whole number.
  public init(integerLiteral value: Int) {
    self = .setting(String(value))
  }
}

extension AttributeValue: ExpressibleByFloatLiteral {
  /// Makes a setting of a number.
  public init(floatLiteral value: Double) {
    self = .setting(String(value))
  }
}
