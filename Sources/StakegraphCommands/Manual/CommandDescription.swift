/// What ArgumentParser tells of a command, as far as a manual page needs it.
struct CommandDescription: Decodable {
  /// A positional argument, option or flag.
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let abstract: String?
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// The names as manuals have them, those of one letter first.
    var shownNames: [Name] {
      let names = names ?? []
      return names.filter { $0.kind == "short" } + names.filter { $0.kind != "short" }
    }

    var isPositional: Bool { kind == "positional" }
    var isFlag: Bool { kind == "flag" }
  }

  let commandName: String
  let aliases: [String]?
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandDescription]?
  let shouldDisplay: Bool

  /// The form in which ArgumentParser hands it out.
  struct Envelope: Decodable {
    let command: CommandDescription
  }
}
