/// Something that keeps a test from asking its question.
public struct SupportFailure: Error, CustomStringConvertible {
  /// What it is.
  public let description: String

  init(_ sentence: String) {
    description = sentence
  }
}

/// Bytes as text, which must be UTF-8.
public func text(_ bytes: [UInt8]) throws -> String {
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw SupportFailure("the bytes are not UTF-8")
  }
  return text
}
