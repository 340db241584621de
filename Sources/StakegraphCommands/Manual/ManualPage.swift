/// The manual page of the program or of one of its commands.
struct ManualPage {
  private let command: CommandDescription
  private let program: CommandDescription
  private let version: String
  private var lines: [String] = []

  /// The page of a command, or of the program itself.
  init(of command: CommandDescription, in program: CommandDescription, version: String) {
    self.command = command
    self.program = program
    self.version = version
    write()
  }

  /// The page's name, such as `stakegraph-show`.
  var name: String { Self.name(of: command, in: program) }

  /// The page in man(7) macros.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private var isProgram: Bool { command.commandName == program.commandName }

  private static func name(
    of command: CommandDescription,
    in program: CommandDescription
  ) -> String {
    command.commandName == program.commandName
      ? program.commandName : "\(program.commandName)-\(command.commandName)"
  }

  private mutating func write() {
    let title = RoffText.escaped(name.uppercased())
    // Without a date, so that the same program writes the same page on any day.
    let source = "\(program.commandName) \(version)"
    lines.append(".TH \(title) 1 \"\" \"\(RoffText.escaped(source))\" \"User commands\"")
    lines.append(".SH NAME")
    let abstract = command.abstract.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } ?? ""
    lines.append(
      "\(RoffText.escaped(name)) \\- \(RoffText.escaped(Self.withSmallLetter(abstract)))"
    )
    writeSynopsis()
    writeDescription()
    writeArguments()
    writeCommands()
    writeEnvironment()
    writeExitStatus()
    writeOthers()
  }

  private mutating func writeSynopsis() {
    lines.append(".SH SYNOPSIS")
    guard !isProgram else {
      lines.append("\(RoffText.bold(program.commandName)) \(RoffText.italic("command"))")
      lines.append("[" + RoffText.italic("options") + "]")
      return
    }
    lines.append(RoffText.bold("\(program.commandName) \(command.commandName)"))
    for argument in shownArguments where argument.isPositional {
      let name =
        RoffText.italic(argument.valueName ?? "") + (argument.isRepeating ? " .\\|.\\|." : "")
      lines.append(argument.isOptional ? "[\(name)]" : name)
    }
    lines.append("[" + RoffText.italic("options") + "]")
  }

  /// The discussion, whose last part is the example.
  private mutating func writeDescription() {
    let parts = (command.discussion ?? "").split(separator: "\n\n").map(String.init)
    let examples = parts.filter { $0.hasPrefix("Example: ") }
    let paragraphs = parts.filter { !$0.hasPrefix("Example: ") }
    lines.append(".SH DESCRIPTION")
    lines += RoffText.sentences(command.abstract ?? "")
    for paragraph in paragraphs {
      lines.append(".PP")
      lines += RoffText.sentences(paragraph)
    }
    if let aliases = command.aliases, !aliases.isEmpty {
      lines.append(".PP")
      lines.append(
        "The command is also called \(aliases.map(RoffText.bold).joined(separator: ", "))."
      )
    }
    guard !examples.isEmpty else { return }
    lines.append(".SH EXAMPLES")
    lines += [".EX"] + examples.map { RoffText.escaped($0.dropFirst("Example: ".count)) } + [".EE"]
  }

  private mutating func writeArguments() {
    let positional = shownArguments.filter(\.isPositional)
    let options = shownArguments.filter { !$0.isPositional }
    for (title, arguments) in [("ARGUMENTS", positional), ("OPTIONS", options)]
    where !arguments.isEmpty {
      lines.append(".SH \(title)")
      for argument in arguments { write(argument) }
    }
  }

  private mutating func write(_ argument: CommandDescription.Argument) {
    let value = RoffText.italic(argument.valueName ?? "value")
    lines.append(".TP")
    if argument.isPositional {
      lines.append(value)
    } else {
      let names = argument.shownNames.map { RoffText.bold($0.typed) }.joined(separator: ", ")
      lines.append(argument.isFlag ? names : "\(names) \(value)")
    }
    lines += RoffText.sentences(argument.abstract ?? "")
    if let values = argument.allValues, !values.isEmpty {
      lines += RoffText.sentences("One of \(values.joined(separator: ", ")).")
    }
    if let value = argument.defaultValue, !argument.isFlag {
      lines += RoffText.sentences("The default is \(value).")
    }
  }

  private mutating func writeCommands() {
    guard isProgram else { return }
    lines.append(".SH COMMANDS")
    for other in others {
      lines.append(".TP")
      lines.append("\(RoffText.bold(Self.name(of: other, in: program)))(1)")
      lines += RoffText.sentences(other.abstract ?? "")
    }
  }

  private mutating func writeEnvironment() {
    guard isProgram else { return }
    lines += [".SH ENVIRONMENT", ".TP", RoffText.bold("NO_COLOR")]
    lines += RoffText.sentences(
      "If it is set to anything, terminals show no colours unless --color always asks for them."
    )
  }

  private mutating func writeExitStatus() {
    lines.append(".SH \"EXIT STATUS\"")
    for (status, meaning) in [
      ("0", "The work was done, with warnings or without."),
      ("1", "The data or the work failed, or a name is not in the data."),
      ("64", "The command was called wrongly."),
    ] {
      lines += [".TP", RoffText.bold(status)] + RoffText.sentences(meaning)
    }
  }

  private mutating func writeOthers() {
    let names =
      (isProgram ? others : [program]).map { "\(RoffText.bold(Self.name(of: $0, in: program)))(1)" }
    lines.append(".SH \"SEE ALSO\"")
    for (place, name) in names.enumerated() {
      lines.append(place + 1 < names.count ? name + "," : name)
    }
  }

  private var shownArguments: [CommandDescription.Argument] {
    (command.arguments ?? []).filter(\.shouldDisplay)
  }

  private var others: [CommandDescription] {
    (program.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  private static func withSmallLetter(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
