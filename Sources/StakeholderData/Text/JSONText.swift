private import Foundation

/// JSON for files that people open: indented, keys sorted, slashes as they are.
enum JSONText {
  static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a value of texts and lists cannot fail to encode")
    }
    return [UInt8](data) + [0x0A]
  }
}
