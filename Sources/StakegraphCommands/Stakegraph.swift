import ArgumentParser
import Foundation

/// The command `stakegraph` and all its subcommands.
struct Stakegraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stakegraph",
    abstract: "Shows who is connected to whom in public affairs, and which document says so.",
    discussion: """
      A dataset is a folder with nodes.csv and edges.csv; stakegraph init makes an empty one. \
      Commands read the only dataset in data/ unless --data names another.

      Who founded what, and who says so: timeline --kind founded. Who is quoted by the most outlets: rank \
      --by quoted-by. What links a node to others: neighbours. How two nodes are linked, hop by hop: \
      path. What has changed since an older copy of the data: diff. Each command explains itself with \
      --help.

      Example: stakegraph neighbours DeepSeek

      Example: stakegraph timeline --kind founded

      Example: stakegraph rank --by quoted-by

      Example: stakegraph path "Liang Wenfeng" "Lou Qinjian"

      Example: stakegraph diff last-week/two-sessions-2025 data/two-sessions-2025
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, ExtractCommand.self, ReviewCommand.self, EvaluateCommand.self,
      CheckCommand.self,
      LocateCommand.self, VerifyCommand.self, ShowCommand.self,
      NeighboursCommand.self, PathCommand.self, RankCommand.self, ComponentsCommand.self,
      CommunitiesCommand.self, StatsCommand.self, TimelineCommand.self, DiffCommand.self,
      DuplicatesCommand.self, CombineCommand.self, ConvertCommand.self, IndexCommand.self,
      SubsetCommand.self, ClusterCommand.self,
      ExportCommand.self, RenderCommand.self, PageCommand.self, DoctorCommand.self,
    ]
  )
}

/// The program.
public enum Program {
  /// Runs the command that the process was called with, and ends the process.
  public static func run() -> Never {
    let words = CommandLine.arguments.dropFirst()
    if let script = CompletionScript.asked(by: words) {
      print(script)
      Stakegraph.exit()
    }
    // A limit of file sizes is an error of writing like any other.
    signal(SIGXFSZ, SIG_IGN)
    MemoryLimit.watch()
    EarlyRenderer.start()
    var failure: (any Error)?
    do {
      if let folder = Manual.folder(in: words) {
        try Manual.write(to: folder)
        Stakegraph.exit()
      }
      var command = try command(of: Array(words))
      try command.run()
    } catch {
      failure = error
    }
    SlowWork.endNote()
    // Last, since the worker takes its time to end while the result is written.
    EarlyRenderer.end()
    exit(after: failure)
  }

  /// The command that the words ask for.
  ///
  /// A word that names a subcommand leads to it without a look at the others, which takes longer than to find
  /// somebody's neighbours. Where that fails the whole command is asked, since it knows what to tell of it.
  private static func command(of words: [String]) throws -> any ParsableCommand {
    if let word = words.first,
      let named = Stakegraph.configuration.subcommands.first(where: { command in
        let configuration = command.configuration
        return configuration.commandName == word || configuration.aliases.contains(word)
      }),
      let command = try? named.parseAsRoot(Array(words.dropFirst())), type(of: command) == named
    {
      return command
    }
    return try Stakegraph.parseAsRoot()
  }

  /// Ends the process, and tells of a failure as ArgumentParser does, in colour where that is wanted.
  private static func exit(after failure: (any Error)?) -> Never {
    guard let failure else { Stakegraph.exit() }
    let code = Stakegraph.exitCode(for: failure)
    let message = Stakegraph.fullMessage(for: failure)
    guard !code.isSuccess, !message.isEmpty else { Stakegraph.exit(withError: failure) }
    Streams.note(message)
    Stakegraph.exit(withError: code)
  }
}
