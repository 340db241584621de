import StakeholderData

/// What the browser lets the page do: run its own script, show its own style, and nothing else.
enum ContentPolicy {
  /// The policy, with the hashes of the two elements by their very text.
  static func text(script: String, style: String) -> String {
    [
      "default-src 'none'", "script-src '\(hash(of: script))'", "style-src '\(hash(of: style))'",
      "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  static func hash(of text: String) -> String {
    "sha256-\(base64(SHA256.digest(of: Array(text.utf8))))"
  }

  /// Base64 of RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[start + $1]) : 0) }
      for place in 0..<4 {
        result.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return result
  }
}
