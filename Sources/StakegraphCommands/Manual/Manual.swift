import ArgumentParser
import Foundation
import StakeholderData

/// The manual: a page for the program and one for each of its commands.
///
/// ArgumentParser's own generator was turned down: it has to be built first, dates its pages, and writes
/// what man and mandoc warn of.
enum Manual {
  /// All pages, the program's first.
  static func pages() throws -> [ManualPage] {
    let help = Data(Stakegraph._dumpHelp().utf8)
    let program = try JSONDecoder().decode(CommandDescription.Envelope.self, from: help).command
    let commands = (program.subcommands ?? []).filter {
      $0.shouldDisplay && $0.commandName != "help"
    }
    return ([program] + commands).map {
      ManualPage(of: $0, in: program, version: Stakegraph.configuration.version)
    }
  }

  /// Writes all pages into a folder, made if it is not there.
  static func write(to folder: String) throws {
    let pages = try pages()
    try CommandFailure.reporting { () throws(FileError) in
      try FileOutput.makeFolder(folder)
      for page in pages {
        try FileOutput.write(Array(page.text.utf8), to: "\(folder)/\(page.name).1")
      }
    }
  }

  /// The folder that a command line asks the manual to be written into, if it does.
  static func folder(in words: some Sequence<String>) -> String? {
    let words = Array(words)
    return words.count == 2 && words[0] == "--generate-manual" ? words[1] : nil
  }
}
