import StakeholderGraph

/// What becomes of the values of one key in plain rows.
struct PlainSlot {
  /// What a value has to be, for a row to be added with others.
  enum Check {
    case text, date, currency, hash, id, kind, list, ids, affiliations
    /// One of the words at a position among those of all slots.
    case word(Int)
    case integer(minimum: Int64)
    case number(ClosedRange<Double>)
  }

  /// What the key declares of its values.
  enum Content {
    case text, integer, number, boolean
  }

  /// What is done with a value.
  enum Use {
    /// It fills the cell at a position.
    case cell(Int)
    /// It is looked at and left out, as one that our own files have for a tool.
    case leftOut
    /// It is left out, whatever it is.
    case skipped
    /// The whole row is read in another way.
    case odd
  }

  /// The opening tag, with zeros behind it, and the bits that count of it.
  let tag: (UInt64, UInt64, UInt64, UInt64)
  let mask: (UInt64, UInt64, UInt64, UInt64)
  let tagCount: Int
  let use: Use
  let content: Content
  let check: Check
  /// Whether it fills a column that every such table has.
  let isField: Bool
  /// The added column that notes the types of its values.
  let added: Int?

  /// - Parameter tag: the opening tag, of at most 32 bytes.
  init(
    _ tag: [UInt8],
    _ use: Use,
    content: Content = .text,
    check: Check = .text,
    isField: Bool = false,
    added: Int? = nil
  ) {
    var words = [UInt64](repeating: 0, count: 4)
    var masks = words
    for (place, byte) in tag.prefix(32).enumerated() {
      words[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8)
      masks[place / 8] |= 0xFF << UInt64(place % 8 * 8)
    }
    self.tag = (words[0], words[1], words[2], words[3])
    mask = (masks[0], masks[1], masks[2], masks[3])
    tagCount = tag.count
    self.use = use
    self.content = content
    self.check = check
    self.isField = isField
    self.added = added
  }

  /// Whether its tag stands there.
  @inline(__always)
  func begins(_ text: PaddedBytes, at index: Int) -> Bool {
    let first =
      (text.word(at: index) ^ tag.0) & mask.0 | (text.word(at: index + 8) ^ tag.1) & mask.1
    let second =
      (text.word(at: index + 16) ^ tag.2) & mask.2 | (text.word(at: index + 24) ^ tag.3) & mask.3
    return first | second == 0
  }

  /// What the values are as the assembler has it.
  var type: ValueType {
    switch content {
    case .text: .text
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    }
  }
}
