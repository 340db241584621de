extension DotGraph {
  /// The value of an attribute.
  public struct Value: Sendable, Hashable {
    /// The text, as ``DotGraph`` says.
    public let text: String
    /// Whether it stood in angle brackets, and is an HTML-like label.
    ///
    /// Graphviz 2.42 has one copy of equal texts, so that there plain text is markup too if it equals
    /// markup that came before it in the file, and the other way round.
    public let isMarkup: Bool

    /// Returns the text that Graphviz would show, or the data that a ``Diagram`` was given.
    ///
    /// Labels and tooltips have their escapes and entities read, but for `\N` and the like and for
    /// entities of rare names; data that Graphviz does not know has `\\` and `\n` read; links have
    /// entities read. Settings such as colours, and markup, are returned as they are.
    ///
    /// - Parameter attribute: The name of the attribute, which decides how its value is read.
    public func plainText(as attribute: String) -> String {
      isMarkup ? text : Escaping.plainText(text, AttributeRole(of: attribute))
    }
  }

  /// Returns a name as a ``Diagram`` was given it.
  ///
  /// A name that no diagram wrote is changed only where it has a doubled backslash, or `&amp;`.
  public static func plainName(_ name: String) -> String {
    Escaping.plainName(name)
  }

  /// An attribute and its value.
  public struct Attribute: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: Value
  }

  /// The attributes of a part of a graph, each once, in the order in which the text first names them.
  ///
  /// What is empty is left out, be it that the text says so or that it says nothing: Graphviz itself
  /// cannot tell. All parts of a graph share one copy of their texts.
  public struct Attributes: Sendable {
    /// Where in the texts the name and value of an attribute are.
    struct Entry: Sendable {
      let name: UInt32
      let value: UInt32
    }

    private let texts: [Value]
    private let entries: [Entry]
    private let range: Range<Int>

    /// A part of the entries. All that they name has to be in the texts.
    init(texts: [Value], entries: [Entry], range: Range<Int>) {
      self.texts = texts
      self.entries = entries
      self.range = range
    }

    /// The value of an attribute, or `nil` if it is empty or not there.
    ///
    /// - Complexity: O(*n*), where *n* is the number of attributes.
    public subscript(name: String) -> Value? {
      range.first { texts[Int(entries[$0].name)].text.utf8.elementsEqual(name.utf8) }
        .map { texts[Int(entries[$0].value)] }
    }
  }
}

extension DotGraph.Attributes: RandomAccessCollection {
  /// The place of the first attribute.
  public var startIndex: Int { 0 }

  /// The place behind the last attribute.
  public var endIndex: Int { range.count }

  /// The attribute at a place.
  public subscript(place: Int) -> DotGraph.Attribute {
    precondition(indices.contains(place), "no attribute \(place) of \(count)")
    let entry = entries[range.lowerBound + place]
    return DotGraph.Attribute(
      name: texts[Int(entry.name)].text,
      value: texts[Int(entry.value)]
    )
  }
}

extension DotGraph.Attributes: Hashable {
  /// Whether two parts have the same attributes in the same order.
  public static func == (first: Self, second: Self) -> Bool {
    first.elementsEqual(second)
  }

  /// Hashes the attributes in their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for attribute in self { hasher.combine(attribute) }
  }
}
