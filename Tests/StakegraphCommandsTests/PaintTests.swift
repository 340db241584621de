import Testing

@testable import StakegraphCommands

struct PaintTests {
  private let paint = Paint(isOn: true)

  /// Escapes as words in brackets.
  private func readable(_ text: String) -> String {
    var result = text
    for (code, word) in [
      ("0", "[/]"), ("1", "[bold]"), ("31", "[red]"), ("32", "[green]"), ("33", "[yellow]"),
      ("36", "[cyan]"),
    ] { result = result.replacing("\u{1B}[\(code)m", with: word) }
    return result
  }

  @Test func withoutColoursAllTextStaysAsItIs() {
    let plain = Paint(isOn: false)
    let text = "NAME  KIND\n(planned)\n\n  + x: error: y"
    #expect(plain.table(text) == text)
    #expect(plain.listing(text) == text)
    #expect(plain.message(text) == text)
  }

  @Test func tablesHaveABoldHeaderAndColouredKinds() {
    let text = """
      NAME     KIND          HOW
      深圳     region        promoted (planned)
      A (now)  organisation  funded (denied, disputed), quoted ×2
      B        person

      """
    #expect(
      readable(paint.table(text)) == """
        [bold]NAME     KIND          HOW[/]
        深圳     [cyan]region      [/]  promoted [yellow](planned)[/]
        A (now)  [cyan]organisation[/]  funded [red](denied, disputed)[/], quoted ×2
        B        person

        """
    )
  }

  @Test func tablesWithoutKindsHaveABoldHeader() {
    #expect(
      readable(paint.table("NODES  CLAIMS\n3      4\n")) == "[bold]NODES  CLAIMS[/]\n3      4\n"
    )
    #expect(paint.table("") == "")
  }

  @Test func headingsAreBoldWithoutTheirCounts() {
    let text = """
      Mira (Holm) (person, id mira)
        also: M.

      claims (2)
        Mira founded North (planned) — Gazette
          e1

      no claims

      """
    #expect(
      readable(paint.listing(text)) == """
        [bold]Mira (Holm)[/] (person, id mira)
          also: M.

        [bold]claims[/] (2)
          Mira founded North [yellow](planned)[/] — Gazette
            e1

        no claims

        """
    )
  }

  @Test func signsOfChangesAreColoured() {
    let text = "1 claim added\n  + A (x) quoted B\n  − C\n  ~ D\n"
    #expect(
      readable(paint.listing(text))
        == "[bold]1 claim added[/]\n[green]  + [/]A (x) quoted B\n[red]  − [/]C\n  ~ D\n"
    )
  }

  @Test(arguments: [
    ("Error: no", "[red]Error:[/] no"), ("warning: x", "[yellow]warning:[/] x"),
    ("n.csv:2:1: error: y [id]", "n.csv:2:1: [red]error:[/] y [id]"),
    ("n.csv:2:1: warning: y: error: z", "n.csv:2:1: warning: y: [red]error:[/] z"),
    ("2 warnings about d; more", "[yellow]2 warnings[/] about d; more"),
    ("wrote x", "wrote x"), ("", ""), ("(((planned", "(((planned"),
  ])
  func messagesTellHowBadItIs(_ text: String, _ painted: String) {
    #expect(readable(paint.message(text)) == painted)
  }

  @Test(arguments: [
    ("(planned)", "[yellow](planned)[/]"), ("((planned)", "([yellow](planned)[/]"),
    ("(planned, x)", "(planned, x)"), ("()", "()"), ("(opinion", "(opinion"),
    ("a (rejected) b (proposed)", "a [red](rejected)[/] b [yellow](proposed)[/]"),
  ])
  func onlyMarksOfClaimsAreMarked(_ text: String, _ painted: String) {
    #expect(readable(paint.listing(text)) == painted)
  }

  @Test(
    arguments: [
      ([], [:], true, true), ([], [:], false, false), ([], ["NO_COLOR": "1"], true, false),
      ([], ["NO_COLOR": ""], true, true), ([], ["TERM": "dumb"], true, false),
      (["--color", "always"], ["NO_COLOR": "1"], false, true),
      (["--colour=always"], [:], false, true), (["--color=never"], [:], true, false),
      (["--color", "never", "--colour", "always"], [:], false, true),
      (["--color"], [:], true, true), (["--color", "nonsense"], [:], true, true),
    ] as [([String], [String: String], Bool, Bool)]
  )
  func theCommandLineThenTheEnvironmentThenTheTerminalDecide(
    _ words: [String],
    _ environment: [String: String],
    _ isTerminal: Bool,
    _ isOn: Bool
  ) {
    #expect(Paint.isWanted(words, environment, isTerminal: isTerminal) == isOn)
  }
}
