import Testing

@testable import Graphviz

/// What is told of a text that is no DOT.
struct DotProblemTests {
  /// A text, and what is to be told of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let dot: [UInt8]
    let line: Int?
    let problem: DotProblem

    init(_ dot: String, _ line: Int?, _ problem: DotProblem) {
      testDescription = String(dot.prefix(60))
      self.dot = Array(dot.utf8)
      self.line = line
      self.problem = problem
    }
  }

  static let faults = [
    Fault("", nil, .noGraph),
    Fault(" \n\t\n", nil, .noGraph),
    Fault("\u{FEFF}", nil, .noGraph),
    Fault("// only a comment", nil, .noGraph),
    Fault("/* no end", nil, .noGraph),
    Fault("hello, world", 1, .unexpected("hello")),
    Fault("id,kind\n1,2\n", 1, .unexpected("id")),
    Fault("{\"nodes\": []}", 1, .unexpected("{")),
    Fault("<?xml version=\"1.0\"?>\n<graphml/>\n", 1, .unexpected(">")),
    Fault("digraph {\n  a -> ;\n}", 2, .unexpected(";")),
    Fault("digraph {\n  a -- b\n}", 2, .unexpected("--")),
    Fault("graph {\n  a -> b\n}", 2, .unexpected("->")),
    Fault("digraph {\n  a [label = \"1\n2\n3\"];\n  a ] b\n}", 5, .unexpected("]")),
    Fault("# 77 \"other.gv\"\ndigraph {\n# 99\n ]\n}", 4, .unexpected("]")),
    Fault("# 1 \"x\" in line 9 near 'y'\ngraph { ]", 2, .unexpected("]")),
    Fault("digraph {\n  a -> b\n", 2, .unfinishedGraph),
    Fault("digraph {\n  a [x = \"y\nz", 3, .unfinishedString("y z")),
    Fault("digraph {\n  a [x = <y <b>\nz", 3, .unfinishedMarkup("y <b> z")),
    Fault("digraph {\n  a /* b\nc", 3, .unfinishedComment),
    Fault("digraph { a } }", 1, .unexpected("}")),
    Fault("digraph { a }\nb", 2, .unexpected("b")),
    Fault("graph { a }\n\ngraph {\n ] }", 4, .unexpected("]")),
    Fault("graph a { }\ngraph {", 2, .unfinishedGraph),
    Fault("graph {\n memory bad_alloc ] }", 2, .unexpected("]")),
    Fault("graph {\n x -> failed_to_allocate_memory }", 2, .unexpected("->")),
    Fault("\0", 1, .holdsNUL),
    Fault("graph {\n\n a\0 }", 3, .holdsNUL),
    Fault("graph " + String(repeating: "{", count: 100_000), 1, .nestedTooDeeply),
  ]

  @Test(arguments: faults)
  func itIsToldWithItsLine(_ fault: Fault) throws {
    let found = GraphvizTests.fault(fault.dot, Renderer(isolation: .inProcess))
    #expect(found?.line == fault.line)
    #expect(found?.problem == fault.problem)
    // Whatever state the text left behind.
    #expect(try read("graph { a }").nodes.map(\.name) == ["a"])
  }

  @Test(arguments: faults)
  func aWorkerTellsTheSame(_ fault: Fault) throws {
    let renderer = try workerRenderer()
    let found = GraphvizTests.fault(fault.dot, renderer)
    #expect(found?.line == fault.line)
    #expect(found?.problem == fault.problem)
    #expect(try renderer.read(Array("graph { a }".utf8)).nodes.map(\.name) == ["a"])
  }

  @Test(arguments: [
    "graph {} /* no end", "graph {} \"no end", "graph {} <no <end", "graph {} // end", "graph {} #",
    "graph {} graph {} /*",
  ])
  func aTextThatEndsWithinSomethingLeavesNothingBehind(_ dot: String) throws {
    _ = try read(dot)
    #expect(try read("graph { a }").nodes.map(\.name) == ["a"])
  }

  @Test func theErrorIsFoundBeforeAWarning() throws {
    let dot = Array("hello, world 1.2.3".utf8)
    #expect(fault(dot, try workerRenderer())?.problem == .unexpected("hello"))
    // The process itself learns the latest message only.
    #expect(fault(dot, Renderer(isolation: .inProcess))?.problem == .unexpected(""))
    #expect("\(DotProblem.unexpected(""))".hasPrefix("syntax error; check"))
  }

  @Test func theErrorIsFoundBehindManyWarnings() throws {
    let numbers = String(repeating: "1.2.3\n", count: 20_000)
    let dot = Array("graph {\n\(numbers) ] }".utf8)
    let found = fault(dot, try workerRenderer())
    #expect(found?.line == 20_002)
    #expect(found?.problem == .unexpected("]"))
  }

  @Test func aTextIsShownWithoutControlCharactersAndNotAtLength() {
    let long = String(repeating: "x", count: 100)
    #expect(
      "\(DotProblem.unexpected("a\u{1B}[31m\u{7}" + long))".hasPrefix(
        "syntax error near \"a\u{FFFD}[31m\u{FFFD}xxx"
      )
    )
    #expect("\(DotProblem.unexpected(long))".contains("xxx…\"; check"))
  }

  @Test(arguments: [
    (DotProblem.holdsNUL, "a NUL byte, which DOT cannot hold; save UTF-16 text as UTF-8"),
    (
      .unfinishedString("y z"),
      "the text ends within quotation marks that begin with \"y z\"; close them"
    ),
    (
      .unfinishedMarkup("<b>"),
      "the text ends within angle brackets that begin with \"<b>\"; close each of them"
    ),
    (.unfinishedComment, "the text ends within a comment; close it with */"),
    (.unfinishedGraph, "the text ends within the graph; close it with }"),
    (
      .nestedTooDeeply,
      "too many braces within each other for Graphviz; put the subgraphs side by side"
    ),
    (.other("no"), "Graphviz cannot read the text; it said: no"),
    (.other(""), "Graphviz cannot read the text, and gave no reason"),
  ])
  func descriptionsSayWhatToDo(_ problem: DotProblem, _ description: String) {
    #expect("\(problem)" == description)
  }
}
