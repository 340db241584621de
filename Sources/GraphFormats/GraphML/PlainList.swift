import StakeholderGraph

/// Lists of texts that stand in a file as JSON, turned into what columns hold.
enum PlainList {
  /// Appends a list as ``TextList`` has it in one text.
  ///
  /// - Returns: false, perhaps with some of it appended, for what is no list of texts with something in each
  ///   of them, or holds an escape other than `\"` and `\\`.
  static func append(_ json: Span<UInt8>, to bytes: inout [UInt8]) -> Bool {
    let count = json.count
    guard count >= 4, json[0] == UInt8(ascii: "["), json[count - 1] == UInt8(ascii: "]") else {
      return false
    }
    var index = 1
    while true {
      guard json[index] == UInt8(ascii: "\"") else { return false }
      index += 1
      let start = bytes.count
      while true {
        guard index < count - 1 else { return false }
        var byte = json[index]
        if byte == UInt8(ascii: "\"") { break }
        guard byte >= 0x20 else { return false }
        if byte == UInt8(ascii: "\\") {
          index += 1
          byte = json[index]
          guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { return false }
        }
        if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
        index += 1
      }
      guard bytes.count > start else { return false }
      index += 1
      if index == count - 1 { return true }
      guard json[index] == UInt8(ascii: ",") else { return false }
      index += 1
      while index < count - 1, json[index] == 0x20 { index += 1 }
      guard index < count - 1 else { return false }
      bytes.append(UInt8(ascii: "|"))
    }
  }

  /// Whether the items of a list that was appended are ids that stay as they are.
  static func areIDs(_ list: Span<UInt8>) -> Bool {
    for index in list.indices
    where list[index] <= 0x20 || list[index] >= 0x7F || list[index] == 0x5C {
      return false
    }
    return true
  }

  /// Whether the items of a list that was appended are roles in organisations that stay as they are.
  static func areAffiliations(_ list: Span<UInt8>) -> Bool {
    var last = UInt8(ascii: "|")
    for index in list.indices {
      let byte = list[index]
      if byte == 0x5C || (byte == UInt8(ascii: ":") && last == UInt8(ascii: "|")) { return false }
      last = byte
    }
    return true
  }
}
