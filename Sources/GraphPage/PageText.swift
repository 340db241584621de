/// Text as the parts of a page need it.
enum PageText {
  /// JSON for a script element that nothing runs.
  ///
  /// In JSON these signs stand in texts only, so that nothing in the element ends it or begins a comment.
  static func inertJSON(_ json: String) -> String {
    guard json.utf8.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 }) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): result += "\\u003C".utf8
      case UInt8(ascii: ">"): result += "\\u003E".utf8
      case UInt8(ascii: "&"): result += "\\u0026".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
