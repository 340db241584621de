import StakeholderGraph

extension JSONValue {
  /// The value of a whole text; nil if it is not JSON.
  init?(parsing text: String) {
    let source = ByteSource(name: "", bytes: Array(text.utf8))
    var tokenizer = JSONTokenizer(TextPieces(source))
    do {
      let first = try tokenizer.next()
      self = try tokenizer.value(first)
      guard try tokenizer.next() == .end else { return nil }
    } catch {
      return nil
    }
  }

  /// The member of an object with a name, the last one if there are several.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.0.utf8.elementsEqual(name.utf8) }?.1
  }

  /// The items of an array.
  var items: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// The text, of a text.
  var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The number, as it was written.
  var digits: String? {
    if case .number(let digits) = self { digits } else { nil }
  }

  /// The texts of an array that holds nothing else and is not empty.
  var texts: [String]? {
    guard let items, !items.isEmpty else { return nil }
    let texts = items.compactMap(\.string)
    return texts.count == items.count ? texts : nil
  }
}
