/// How the bytes of a DOT text are letters, by the graph's attribute `charset`.
enum DotCharset: Hashable {
  case utf8
  case latin1
  /// Another one than Graphviz knows, or Big5. It is read as UTF-8.
  case other(String)

  /// The charset of this name, as Graphviz knows them.
  init(_ name: String) {
    self =
      switch name.lowercased() {
      case "", "utf-8", "utf8": .utf8
      case "latin-1", "latin1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100": .latin1
      default: .other(name)
      }
  }

  /// The letters of Latin-1 are the first of Unicode.
  static func latin1(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }

  /// What has to be said of a charset, and of the first text that was not UTF-8 though it should be.
  func warnings(firstOther: String?) -> [String] {
    var warnings: [String] = []
    if case .other(let name) = self {
      warnings.append(
        "The charset \"\(Escaping.shown(name))\" is not known; the text was read as UTF-8."
      )
    }
    if let firstOther {
      warnings.append(
        """
        Text that is not UTF-8 was read as Latin-1, first "\(Escaping.shown(firstOther))". \
        Set the graph's charset to latin1, or save the file as UTF-8.
        """
      )
    }
    return warnings
  }
}
