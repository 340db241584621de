/// Ids as FollowTheMoney takes them: letters, digits, `-` and `.`, with a letter or digit at each end.
enum FollowTheMoneyID {
  /// The id of a node.
  static func node(_ id: String) -> String { make("node", id) }
  /// The id of a document.
  static func document(_ id: String) -> String { make("document", id) }
  /// The id of an edge.
  static func edge(_ id: String) -> String { make("edge", id) }
  /// The id of a role of a node, the roles counted from 1.
  static func role(_ place: Int, of node: String) -> String { make("role", node) + "-\(place)" }

  /// The word, `-`, and the id with `.` and two hexadecimal digits for each byte that is not allowed.
  ///
  /// Different ids never become one.
  private static func make(_ word: String, _ id: String) -> String {
    let bytes = Array(id.utf8)
    var result = word + "-"
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "-") where place + 1 < bytes.count: result += "-"
      default: result += (byte < 16 ? ".0" : ".") + String(byte, radix: 16)
      }
    }
    return result
  }
}
