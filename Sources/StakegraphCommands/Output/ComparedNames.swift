/// How two datasets are told apart in a picture and on a page.
enum ComparedNames {
  /// The last names of two paths, with as many folders before them as it takes to differ.
  ///
  /// Not the whole paths, since a picture is for others to see.
  static func of(_ old: String, _ new: String) -> (old: String, new: String) {
    let first = names(old)
    let second = names(new)
    if first == second { return (first.last ?? old, second.last ?? new) }
    var count = 1
    while count < max(first.count, second.count), first.suffix(count) == second.suffix(count) {
      count += 1
    }
    return (
      first.suffix(count).joined(separator: "/"), second.suffix(count).joined(separator: "/")
    )
  }

  private static func names(_ path: String) -> [String] {
    if path == "-" { return ["standard input"] }
    let names = path.split(separator: "/").map(String.init)
    return names.isEmpty ? [path] : names
  }
}
