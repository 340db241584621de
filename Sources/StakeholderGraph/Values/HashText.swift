/// A SHA-256 digest as tables write it.
package enum HashText {
  /// Whether a text is 64 hexadecimal digits, of either case.
  package static func isWritten(in text: Span<UInt8>) -> Bool {
    guard text.count == 64 else { return false }
    for index in text.indices {
      switch text[index] {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: continue
      default: return false
      }
    }
    return true
  }
}
