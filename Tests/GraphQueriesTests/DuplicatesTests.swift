import StakeholderGraph
import TestSupport
import Testing

@testable import GraphQueries

struct DuplicatesTests {
  /// The pairs that two nodes of one kind make, as the words for their reasons.
  private func reasons(
    _ one: (name: String, aliases: [String]),
    _ two: (name: String, aliases: [String]),
    kind: NodeKind = .organisation
  ) throws -> [String] {
    let graph = try makeGraph { builder in
      for (id, form) in [("a", one), ("b", two)] {
        builder.addNode(
          id,
          kind: kind,
          name: form.name,
          [.aliases: TextList.text(of: form.aliases)]
        )
      }
    }
    let found = Duplicates(in: graph)
    #expect(found.pairs.count <= 1)
    return found.pairs.first?.reasons.map(\.text) ?? []
  }

  @Test(arguments: [
    ("Tidal Works", "Tidal Works Foundation"), ("Harbour", "Harbour City"), ("Ltd", "Group Ltd"),
    ("Harbour News", "Harbour Bank"), ("Tidal Works", "Tidal"),
  ])
  func aBeginningIsNotEnough(_ one: String, _ two: String) throws {
    #expect(try reasons((one, []), (two, [])) == [])
  }

  @Test func aFirstNameIsNoBeginning() throws {
    #expect(try reasons(("Mira", []), ("Mira Bank", []), kind: .person) == [])
  }

  @Test(arguments: [
    ("Tidal Fund", "tidal-fund", "same letters: Tidal Fund / tidal-fund"),
    ("The Tidal Fund", "Tidal Fund", "same words: The Tidal Fund / Tidal Fund"),
    ("Tidal “Fund”", "TIDAL FUND", "same name"), ("Ærø Bank", "aero bank", "same name"),
    ("Deep Harbour", "DeepHarbour", "same letters: Deep Harbour / DeepHarbour"),
    ("T.F.A.", "TFA", "same letters: T.F.A. / TFA"),
    (
      "University of Northport", "Northport University",
      "same words: University of Northport / Northport University"
    ),
    ("MTH", "Ministry of Trade and Harbours", "acronym: MTH / Ministry of Trade and Harbours"),
    (
      "M.T.H.", "Ministry of Trade and Harbours",
      "acronym: M.T.H. / Ministry of Trade and Harbours"
    ),
    ("MOTAH", "Ministry of Trade and Harbours", "acronym: MOTAH / Ministry of Trade and Harbours"),
    ("TF", "Tidal Fund", "acronym: TF / Tidal Fund"),
    (
      "Northport Institute", "Northport Insitute",
      "spelling: Northport Institute / Northport Insitute"
    ),
    ("Northport Centre", "Northport Center", "spelling: Northport Centre / Northport Center"),
    (
      "Labour Organisation", "Labour Organization",
      "spelling: Labour Organisation / Labour Organization"
    ),
    ("Harbour Programme", "Harbour Program", "spelling: Harbour Programme / Harbour Program"),
    ("Lantern", "Lantern News Agency", "beginning: Lantern / Lantern News Agency"),
    (
      "Tidal Works", "Tidal Works Holdings Ltd.",
      "beginning: Tidal Works / Tidal Works Holdings Ltd."
    ),
    ("Tidal", "The Tidal Group", "beginning: Tidal / The Tidal Group"),
  ])
  func organisationsThatMayBeOne(_ one: String, _ two: String, _ reason: String) throws {
    #expect(try reasons((one, []), (two, [])) == [reason])
    #expect(try reasons((two, []), (one, [])).count == 1)
  }

  @Test(arguments: [
    ("J. Smith", "Jane Smith"), ("Smith, J.", "Jane Smith"), ("J. Smith", "Smith, Jane"),
    ("J. A. Smith", "Jane Anna Smith"), ("J. Smith", "Jane Anna Smith"),
    ("Jane A. Smith", "Jane Smith"), ("Vale M.", "Mira Vale"), ("M. Vale", "Vale Mira"),
    ("X.-M. Wang", "Wang Xiaoming"),
  ])
  func aPersonMayBeWrittenWithInitials(_ one: String, _ two: String) throws {
    let expected = ["initials: \(one) / \(two)"]
    #expect(try reasons((one, []), (two, []), kind: .person) == expected)
    #expect(try reasons((two, []), (one, []), kind: .person).count == 1)
    let others = try reasons((one, []), (two, []), kind: .initiative)
    #expect(!others.contains { $0.hasPrefix("initials") })
  }

  @Test(arguments: [("Vale Mira", "Mira Vale"), ("Vale, Mira", "Mira Vale")])
  func familyAndGivenNameMayChangePlaces(_ one: String, _ two: String) throws {
    #expect(try reasons((one, []), (two, []), kind: .person) == ["same words: \(one) / \(two)"])
  }

  @Test(arguments: [
    ("AI", "AI+"), ("R&D Fund", "RD Fund"),
    ("13th Congress of Harbours", "14th Congress of Harbours"),
    ("Harbour Plan 2025", "Harbour Plan 2035"), ("North Fund", "South Fund"),
    ("Eastern Fund", "Western Fund"), ("AI", "AI industry"), ("API", "AI Plus Initiative"),
    ("Tidal Fund", "Tidal Funds Group"), ("Ministry of Trade", "Ministry of Labour"),
    ("Regulated Banks", "Unregulated Banks"), ("MT", "Ministry of Trade and Harbours"),
    ("The", "Of"), ("Harbour 7", "Harbour VII"), ("Tidal Bank", "Tidal Bark"), ("…", "—"),
  ])
  func namesThatOnlyLookAlikeAreNoPair(_ one: String, _ two: String) throws {
    #expect(try reasons((one, []), (two, [])) == [])
  }

  @Test(arguments: [
    ("Liu Shang", "Liu Qing"), ("Wang Wei", "Wang Wen"), ("J. Smith", "Paul Smith"),
    ("J. Smith", "J. Smythe"), ("Jane A. Smith", "Jane B. Smith"), ("Jane Smith", "Joan Smith"),
    ("Smith", "Jane Smith"), ("JS", "Jane Smith"), ("J. S.", "Jane Smith"),
  ])
  func personsWhoOnlyLookAlikeAreNoPair(_ one: String, _ two: String) throws {
    #expect(try reasons((one, []), (two, []), kind: .person) == [])
  }

  @Test func aliasesCountAsNames() throws {
    #expect(try reasons(("Tidal Fund", ["TF"]), ("Coast Fund", ["tf"])) == ["both are called TF"])
    #expect(
      try reasons(("Tidal Fund", ["Institute of Tides"]), ("Coast", ["Tides Institute"]))
        == ["same words: Institute of Tides / Tides Institute"]
    )
    #expect(
      try reasons(("Tidal Fund", ["MTH"]), ("Tidal Fund", ["MTH"])) == [
        "same name", "both are called MTH",
      ]
    )
  }

  @Test func identifiersAndPagesCount() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "One", [.identifiers: "wikidata\\:Q1|x"])
      builder.addNode("b", kind: .person, name: "Two", [.identifiers: "y|Wikidata\\:q1"])
      builder.addNode("c", kind: .organisation, name: "Three", [.url: "https://www.example.org/c/"])
      builder.addNode("d", kind: .organisation, name: "Four", [.url: "http://example.org/c"])
    }
    let found = Duplicates(in: graph).pairs.map { pair in
      "\(graph.id(of: pair.first)) \(graph.id(of: pair.second)) \(pair.score) "
        + pair.reasons.map(\.text).joined()
    }
    #expect(
      found == [
        "c d 0.65 both have the page https://www.example.org/c/", "a b 0.475 both are wikidata:Q1",
      ]
    )
  }

  @Test func differentKindsAreAPairOnlyByAName() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "DeepHarbour")
      builder.addNode("b", kind: .initiative, name: "DeepHarbour")
      builder.addNode("c", kind: .initiative, name: "Deep Harbour")
    }
    let found = Duplicates(in: graph).pairs
    #expect(
      found.map { [graph.id(of: $0.first), graph.id(of: $0.second)] } == [["b", "c"], ["a", "b"]]
    )
    #expect(found.map(\.score) == [0.85, 0.45])
  }

  @Test func whatSpeaksAgainstAPairHalvesItsScore() throws {
    let graph = try makeGraph { builder in
      builder.addNode("n", kind: .region, name: "North")
      builder.addNode("s", kind: .region, name: "South")
      builder.addNode("a1", kind: .region, name: "Port A", [.region: "n"])
      builder.addNode("a2", kind: .region, name: "Port A", [.region: "s"])
      builder.addNode("b1", kind: .region, name: "Port B", [.region: "b2"])
      builder.addNode("b2", kind: .region, name: "Port B", [.region: "b2"])
      builder.addNode("c1", kind: .organisation, name: "Port C")
      builder.addNode("c2", kind: .organisation, name: "Port C")
      builder.addNode("d1", kind: .organisation, name: "Port D", [.affiliations: "d2"])
      builder.addNode("d2", kind: .person, name: "Port D")
      builder.addNode("e1", kind: .region, name: "Port E", [.region: "n"])
      builder.addNode("e2", kind: .region, name: "Port E", [.region: "n"])
      builder.addEdge("x", kind: .promoted, from: "c2", to: "c1")
    }
    let scores = Duplicates(in: graph).pairs.map { "\(graph.name(of: $0.first)) \($0.score)" }
    #expect(scores == ["Port E 0.9", "Port A 0.45", "Port B 0.45", "Port C 0.45", "Port D 0.225"])
  }

  @Test func theBetterConnectedNodeComesFirst() throws {
    let graph = try makeGraph { builder in
      for id in ["a", "b", "c"] { builder.addNode(id, kind: .person, name: "Mira Vale") }
      builder.addEdge("e", kind: .promoted, from: "c", to: "c")
    }
    let found = Duplicates(in: graph).pairs
    #expect(
      found.map { graph.id(of: $0.first) + graph.id(of: $0.second) } == ["ab", "ca", "cb"]
    )
  }

  @Test func whatIsDecidedOrFollowsIsNotAskedAgain() throws {
    let graph = try makeGraph { builder in
      for id in ["a", "b", "c", "d"] { builder.addNode(id, kind: .person, name: "Mira Vale") }
    }
    func asked(_ decisions: [SameDecision]) -> [String] {
      Duplicates(in: graph, known: SameDecisions(decisions)).pairs.map {
        graph.id(of: $0.first) + graph.id(of: $0.second)
      }
    }
    let same = SameDecision(a: "b", b: "a", verdict: .same)
    #expect(asked([]) == ["ab", "ac", "ad", "bc", "bd", "cd"])
    #expect(asked([same]) == ["ac", "ad", "bc", "bd", "cd"])
    #expect(
      asked([same, SameDecision(a: "c", b: "a", verdict: .different)]) == ["ad", "bd", "cd"]
    )
    #expect(asked([same, SameDecision(a: "b", b: "gone", verdict: .same)]).count == 5)
    #expect(asked([SameDecision(a: "a", b: "b", verdict: nil)]).count == 6)
  }

  @Test(arguments: [(20, 190, 0), (21, 0, 1)])
  func acrowdIsCountedAndNotPaired(_ count: Int, _ pairs: Int, _ crowds: Int) throws {
    let graph = try makeGraph { builder in
      for number in 0..<count {
        builder.addNode(
          "n\(number)",
          kind: .organisation,
          name: "Port \(number)",
          [.aliases: "the office|THO|Ord", .identifiers: "x", .url: "https://example.org"]
        )
      }
    }
    let found = Duplicates(in: graph)
    #expect(found.pairs.count == pairs)
    #expect(found.crowds.allSatisfy { $0.count == count })
    #expect(
      found.crowds.map(\.text)
        == (crowds == 0 ? [] : ["https://example.org", "Ord", "THO", "the office", "x"]).sorted()
    )
  }

  @Test func anEmptyGraphHasNoPairs() throws {
    let found = Duplicates(in: try makeGraph { _ in })
    #expect(found.pairs.isEmpty)
    #expect(found.crowds.isEmpty)
  }

  /// One letter too many, too few, another, or swapped with the next is found, and nothing unlike is.
  @Test func slipsOfThePenAreFoundAsByLookingAtAllPairs() throws {
    var random = FixedRandom(seed: 3)
    let letters = ["a", "b", "c", "d", " "]
    for _ in 0..<20 {
      let graph = try makeGraph { builder in
        var name = ""
        for number in 0..<40 {
          if number % 4 == 0 { name = "x" + random.text(of: letters, upTo: 24) }
          var scalars = Array(name.unicodeScalars)
          let place = Int.random(in: 0..<scalars.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: scalars.insert("a", at: place)
          case 1: scalars[place] = "b"
          case 2 where place + 1 < scalars.count: scalars.swapAt(place, place + 1)
          default: scalars.remove(at: place)
          }
          let text = String(String.UnicodeScalarView(scalars))
          builder.addNode("n\(number)", kind: .person, name: "x" + text)
        }
      }
      let forms = NameForm.all(of: graph)
      var near: [[Int]] = []
      for one in forms.indices {
        for two in forms.indices where one < two && isOneSlip(forms[one], forms[two]) {
          near.append([one, two])
        }
      }
      let found = NearSpellings.pairs(among: forms, limit: 1000).map { [$0.0, $0.1] }
      let missed = Set(near).subtracting(found).map { $0.map { forms[$0].folded } }
      #expect(missed == [])
      #expect(found.allSatisfy { NearSpellings.areAlike(forms[$0[0]], forms[$0[1]]) })
      #expect(!near.isEmpty)
    }
  }

  private func isOneSlip(_ one: NameForm, _ two: NameForm) -> Bool {
    let (first, second) = (Array(one.folded.unicodeScalars), Array(two.folded.unicodeScalars))
    return NearSpellings.areAlike(one, two)
      && NearMisses.distance(first, second, limit: 1) == 1
  }
}
