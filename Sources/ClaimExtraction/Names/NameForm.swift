/// Comparing names without capitals.
enum NameForm {
  static func printed(_ name: String) -> String { name }

  static func equals(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.lowercased() == right.lowercased()
  }
}
