import Foundation
import Testing

/// What articles, scripts and hands put into drafts that no table keeps.
struct DraftSafetyTests {
  @Test(arguments: [
    "PUBLISHED 31 February 2025\n\nMira Holm founded Tidal Ltd in Oslo, said Tove Vale.",
    "Mira Holm founded Tidal Ltd on 31 February 2011.",
    "The city council gave the Tidal Trust $123456789012345678.",
    "The city council gave the Tidal Trust $1.234567890123456789.",
    "The city council gave the Tidal Trust $99999999999999999999m.",
  ])
  func whatIsNoDateOrNumberIsLeftOut(_ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text + "\n", to: "articles/a.txt")
    let run = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains(" proposed claim"))
    #expect(try ProgramRun(["check", "draft"], in: folder).status == 0)
  }

  @Test(arguments: [
    #""amount":5"#, #""amount":5,"currency":"usd""#, #""amount":5,"currency":"DOLLAR""#,
    #""amount":-1,"currency":"USD""#, #""amount":123456789012345678,"currency":"USD""#,
  ])
  func aProposedSumThatCannotBeKeptIsRefusedWithItsLine(_ sum: String) throws {
    let folder = try TemporaryFolder()
    let text = "The city council gave the Tidal Trust $2m."
    try folder.write(text + "\n", to: "articles/a.txt")
    let line =
      #"{"document":"a.txt","kind":"funded","target":{"name":"Tidal Trust","kind":"organisation"},"#
      + #""text":"\#(text)",\#(sum)}"#
    try folder.write(line + "\n", to: "p.jsonl")
    let run = try ProgramRun(
      ["extract", "articles", "-o", "draft", "--proposals", "p.jsonl"],
      in: folder
    )
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Error: p.jsonl:1:1: error: an amount "))
    #expect(throws: (any Error).self) { try folder.text(of: "draft/edges.csv") }
  }

  @Test(arguments: [
    (#""rule":"""#, "the rule has no name"), (#""rule":" ""#, "the rule has no name"),
    (#""verb":"give","verb":"grant""#, #""verb" is there twice"#),
    (#""verb":"give","#, "there is a comma too many before }"),
    (#""source":{"name":"\u0000","kind":"person"}"#, #"the name "\u{0}" has no letter"#),
    (#""source":{"name":"\u202E","kind":"person"}"#, #"the name "\u{202E}" has no letter"#),
    (#""source":{"name":"Mira\u0007","kind":"person"}"#, #"the name "Mira\u{7}" has no letter"#),
    (#""source":{"name":"a","name":"b","kind":"person"}"#, #""name" is there twice"#),
    (#""source":{"name":"a","kind":"person",}"#, "there is a comma too many before }"),
    (
      #""soruce":{"name":"a","kind":"person"}"#,
      #"nothing is called "soruce" in a proposal; the names are document,"#
    ),
    (#""modalty":"denied""#, #"nothing is called "modalty" in a proposal"#),
    (#""date":"2024""#, #"nothing is called "date" in a proposal"#),
    (
      #""source":{"name":"a","kind":"person","id":"a"}"#,
      #"nothing is called "id" in a node; the names are name, kind"#
    ),
    (
      #""source":{"name":"Tidal Trust","kind":"organisation"}"#,
      #""Tidal Trust" would be source and target of the claim"#
    ),
    (#""verb":"say\u001b[31m""#, #"the verb "say\u{1B}[31m" has a control character"#),
    (#""rule":"a\u001b[31m""#, #"the rule "a\u{1B}[31m" has a control character"#),
    (
      #""paragraph":2"#,
      #"the words "The city council gave the Tidal Trust $2m." stand in paragraph 1 of "a.txt", not in 2"#
    ),
  ])
  func aFlawedProposalIsRefusedWithItsLine(_ part: String, _ reason: String) throws {
    let folder = try TemporaryFolder()
    let text = "The city council gave the Tidal Trust $2m."
    try folder.write(text + "\n", to: "articles/a.txt")
    let line =
      #"{"document":"a.txt","kind":"funded","target":{"name":"Tidal Trust","kind":"organisation"},"#
      + #""text":"\#(text)""#
    try folder.write(
      "\(line), \"verb\": \"say \\\"hi\\\", so:\"}\n\(line),\(part)}\n",
      to: "p.jsonl"
    )
    let run = try ProgramRun(
      ["extract", "articles", "-o", "draft", "--proposals", "p.jsonl"],
      in: folder
    )
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Error: p.jsonl:2:1: error: \(reason)"), "\(run.errors)")
    #expect(throws: (any Error).self) { try folder.text(of: "draft/edges.csv") }
  }

  @Test(arguments: [
    (
      "ln -s nowhere.txt a/b.txt",
      "\"a/b.txt\" is a symbolic link to \"nowhere.txt\", where there is nothing"
    ),
    (
      "ln -s b.txt a/c.txt; ln -s c.txt a/b.txt",
      "\"a/b.txt\" is a symbolic link to \"c.txt\", where there is nothing"
    ),
    (
      "echo Late. > \"$(printf 'a/caf\\351.txt')\"",
      "\"a/caf\u{FFFD}.txt\" has a name that is not UTF-8; name the file otherwise"
    ),
  ])
  func whatCannotBeReadInAFolderIsNamed(_ script: String, _ sentence: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Mira Holm founded Tidal Ltd.\n", to: "a/good.txt")
    let run = try ProgramRun(script: "\(script); \"$0\" extract a -o draft", in: folder)
    // Some file systems take no such names.
    if run.errors.contains("Illegal byte sequence") { return }
    #expect(run.status == 1)
    #expect(run.errors.contains("Error: \(sentence)"), "\(run.errors)")
    #expect(run.errors.contains("; --skip leaves out what cannot be read"))
    let skipped = try ProgramRun(script: "\"$0\" extract a -o draft --skip", in: folder)
    #expect(skipped.status == 0)
    #expect(skipped.errors.contains("left out: \(sentence)"))
  }

  @Test func otherNamesThatLeadNowhereAreNamedToo() throws {
    let folder = try TemporaryFolder()
    try folder.write("Mira Holm founded Tidal Ltd.\n", to: "a/good.txt")
    let run = try ProgramRun(script: "ln -s nowhere a/more; \"$0\" extract a -o draft", in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "\"a/more\" is a symbolic link to \"nowhere\", where there is nothing; it is not read"
      )
    )
  }

  @Test func anIDOfAnotherKindIsNotFusedWithTheDraft() throws {
    let folder = try TemporaryFolder()
    try folder.write("Mira Holm founded Tidal Ltd.\n", to: "articles/a.txt")
    try folder.write("id,kind,name\nmira-holm,organisation,Mira Holm Ltd\n", to: "d/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "d/edges.csv")
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let run = try ProgramRun(
      script: "printf 'a\\n' | \"$0\" review draft --into d",
      in: folder
    )
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "nothing was added: \"mira-holm\" is \"Mira Holm\", person, in the draft and \"Mira Holm Ltd\", "
          + "organisation, in the dataset"
      )
    )
    #expect(
      try folder.text(of: "d/nodes.csv") == "id,kind,name\nmira-holm,organisation,Mira Holm Ltd\n"
    )
    #expect(try folder.text(of: "draft/edges.csv").contains("accepted"))
  }

  @Test func aDraftIsNotReplacedWhileItIsReviewed() throws {
    let folder = try TemporaryFolder()
    try folder.write("Mira Holm founded Tidal Ltd.\n", to: "articles/a.txt")
    _ = try ProgramRun(["extract", "articles", "-o", "draft"], in: folder)
    let run = try ProgramRun(
      script:
        "mkfifo in out; \"$0\" review draft < in > out & exec 3> in 4< out; read -r line <&4; "
        + "\"$0\" extract articles -o draft --force; echo \"status $?\"; "
        + "printf 'q\\n' >&3; cat <&4 > /dev/null; wait",
      in: folder
    )
    #expect(run.text == "status 1\n")
    #expect(run.errors.contains("\"draft\" is being reviewed already; end that review first"))
  }
}
