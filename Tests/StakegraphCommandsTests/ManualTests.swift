import ArgumentParser
import Testing

@testable import StakegraphCommands

struct ManualTests {
  @Test func everyCommandHasAPage() throws {
    let names = try Manual.pages().map(\.name)
    let commands = Stakegraph.configuration.subcommands.compactMap { $0.configuration.commandName }
    #expect(names == ["stakegraph"] + commands.map { "stakegraph-\($0)" })
    #expect(names.count > 10)
  }

  @Test func aPageTellsWhatTheHelpTells() throws {
    let page = try #require(try Manual.pages().first { $0.name == "stakegraph-neighbours" })
    #expect(page.text.hasPrefix(".TH STAKEGRAPH\\-NEIGHBOURS 1 \"\" \"stakegraph 0.1.0\" "))
    for text in [
      "stakegraph\\-neighbours \\- lists who is linked to a node, how, and who says so",
      ".TP\n\\fB\\-\\-direction\\fR \\fIdirection\\fR\nFollow edges out of the node, into it, or both.\n"
        + "One of out, in, both.\nThe default is both.\n",
      ".EX\nstakegraph neighbours DeepSeek \\-\\-direction in\n"
        + "stakegraph neighbours DeepSeek \\-\\-kind founded\n.EE",
      ".TP\n\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\n", "The command is also called \\fBneighbors\\fR.",
    ] { #expect(page.text.contains(text), "\(text)") }
  }

  @Test func nothingInATextIsAMacro() {
    #expect(
      RoffText.escaped(".TH 'x' \\fB a-b ~^`") == "\\&.TH \\(aqx\\(aq \\efB a\\-b \\(ti\\(ha\\(ga"
    )
    #expect(
      RoffText.sentences("One is. Two are? .hidden") == ["One is.", "Two are?", "\\&.hidden"]
    )
    #expect(RoffText.escaped("é深😀") == "\\[u00E9]\\[u6DF1]\\[u1F600]")
    let long = String(repeating: "word ", count: 40)
    #expect(RoffText.sentences(long).allSatisfy { $0.count <= 78 })
    #expect(RoffText.sentences(long).joined(separator: " ") + " " == long)
  }

  @Test func theManualIsWrittenIntoAFolder() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["--generate-manual", "a/man"], in: folder)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try folder.names().contains("a/man/stakegraph-show.1"))
    let again = try ProgramRun(["--generate-manual", "a/man/stakegraph.1"], in: folder)
    #expect(again.status == 1 && again.sentence != nil)
  }
}
