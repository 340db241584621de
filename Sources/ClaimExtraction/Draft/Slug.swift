import StakeholderGraph

/// Ids made out of names.
enum Slug {
  /// Small ASCII letters and digits with hyphens between, at most 60.
  static func of(_ name: String, otherwise: String) -> String {
    var slug = ""
    for byte in NameFolding.fold(name).utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: slug.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x2B: slug += slug.isEmpty || slug.hasSuffix("-") ? "plus" : "-plus"
      case 0x26: slug += "-and-"
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
      if slug.utf8.count >= 60 { break }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? otherwise : slug
  }
}
