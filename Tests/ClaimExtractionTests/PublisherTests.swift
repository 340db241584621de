import StakeholderGraph
import Testing

/// Who publishes an article, by what stands around its text and in it.
struct PublisherTests {
  private static let body =
    "Mira Holm, head of the Harbour Board, said on Monday that the sea wall would be finished before the winter "
    + "storms arrive. \"We have waited long enough,\" she told residents in the old customs house.\n"

  private func facts(_ head: String, _ foot: String = "") throws -> (
    publisher: String?, origin: String?, title: String?, authors: String, note: String?
  ) {
    let graph = try draft(of: "\(head)\n\n\(Self.body)\n\(foot)\n")
    let document = try #require(graph.allDocuments.first)
    func name(_ node: NodeID?) -> String? { node.map { graph.name(of: $0) } }
    return (
      name(graph.publisher(of: document)), name(graph.origin(of: document)),
      graph.text(.title, of: document),
      graph.cell(at: DocumentField.authors.rawValue, row: document.index, of: .documents),
      graph.text(.note, of: document)
    )
  }

  @Test(arguments: [
    ("Wall late\n\nBy Mira Sand, Tide Courier\n3 May 2024", "Tide Courier", "Mira Sand"),
    ("Wall late\nTide Courier\nOskar Testa\nPublished 3 May 2024", "Tide Courier", ""),
    ("Wall late\n\nBy Tove Vale\nFor the Saltmarsh Gazette", "Saltmarsh Gazette", "Tove Vale"),
    ("Wall late\n\nTide News\nBy health reporter Mira Sand", "Tide News", "Mira Sand"),
    ("Wall late\n\nBy Mira Sand\nTide News Staff\n", "Tide News", "Mira Sand"),
    ("Wall late\nOur Bureau | Saltmouth | 3 May 2024 | Tide Daily", "Tide Daily", ""),
    ("Wall late\nPTI | Saltmouth | Updated: May 3, 2024 10:31 IST", "PTI", ""),
    ("Wall late\n\nPosted by Mira Sand on Tide Blog", "Tide Blog", "Mira Sand"),
    ("Wall late\n\nPosted on 3 May 2024 by Mira Sand on The Tide Blog", "Tide Blog", "Mira Sand"),
    ("Wall late\n\nWritten by Mira Sand for The Tide Review", "Tide Review", "Mira Sand"),
    ("Wall late\nUpdated - May 3, 2024 09:47 pm\nTide Herald Bureau", "Tide Herald", ""),
    (
      "Wall late\n\nBy Mira Sand, a senior editor at the Tide Review.\n\n3 May 2024", "Tide Review",
      "Mira Sand"
    ),
    ("Wall late\n\nMira Sand | Tide Chronicle", "Tide Chronicle", "Mira Sand"),
    ("Wall late\n\nMira Sand, The Brine Times", "Brine Times", "Mira Sand"),
    ("Tide Gazette\nMay 3, 2024 Friday\nWall late", "Tide Gazette", ""),
    ("Wall late\n\nReporting by Mira Sand for Tide Radio", "Tide Radio", "Mira Sand"),
    ("Saltmouth Online\n\nWall late\n\nMay 3, 2024", "Saltmouth Online", ""),
  ])
  func linesOverTheTextTellTheOutlet(
    _ head: String,
    _ outlet: String,
    _ author: String
  ) throws {
    let facts = try facts(head, "Tove Vale told Tide Breakfast that the wall was cold.")
    #expect(facts.publisher == outlet)
    #expect(facts.title == "Wall late")
    #expect(facts.authors == author)
  }

  @Test(arguments: [
    "Wall late\n\nBy Mira Sand\nSaltmouth", "Wall late\n\nWorld News\n3 May 2024",
    "Wall late\n\nBy Mira Sand in Saltmouth Bay", "NEWS RELEASE\n3 May 2024\n\nWall late",
    "Wall late\n\nNews Desk | 3 May 2024",
    "Wall late\n\nUpdated - 3 May 2024",
    "Wall late\n\nNews | Published: 3 May 2024 | Faculty of Tides",
    "Wall late\n\nBy Mira Sand, Staff Writer\n3 May 2024",
    "WALLS AND TIDES | SALTMOUTH\n\nWall late",
  ])
  func placesDesksAndSectionsAreNoOutlets(_ head: String) throws {
    let facts = try facts(head)
    #expect(facts.publisher == "Wall late")
    #expect(facts.note?.hasPrefix("Nothing tells") == true)
    #expect(["", "Mira Sand"].contains(facts.authors))
  }

  @Test(arguments: [
    "The Tide Daily has learned that the board knew.", "The board knew, Tide Daily understands.",
    "The Tide Daily gathered that the board knew.", "The Tide Daily learnt that the board knew.",
    "Tide Daily can exclusively reveal that the board knew.",
    "Residents who spoke to Tide Daily were not surprised.",
  ])
  func theOutletsOwnWordsTellItLast(_ sentence: String) throws {
    #expect(try facts("Wall late", sentence).publisher == "Tide Daily")
    let named = try facts("Wall late\n\nTide News, 3 May 2024", sentence)
    #expect(named.publisher == "Tide News")
  }

  @Test(arguments: [
    "Tidal Power has learned that the board knew.", "The board understands that it is late.",
    "Mira Holm spoke to Tidal Power about the wall.",
  ])
  func otherBodiesLearnThingsToo(_ sentence: String) throws {
    #expect(try facts("Wall late", sentence).publisher == "Wall late")
  }

  @Test(arguments: [
    "PRESS RELEASE", "FOR IMMEDIATE RELEASE", "NEWS RELEASE", "Opinion", "EXCLUSIVE",
    "NEWS RELEASE\n3 May 2024", "Home / News / Harbour",
  ])
  func labelsAreNeitherTitleNorPublisher(_ label: String) throws {
    let facts = try facts("\(label)\n\nWall late\n\nBy Mira Sand, Tide Courier")
    #expect(facts.title == "Wall late")
    #expect(facts.publisher == "Tide Courier")
  }

  @Test func aLabelBeforeTheTitleIsLeftOut() throws {
    #expect(try facts("EXCLUSIVE: Wall late").title == "Wall late")
    #expect(try facts("Harbour: Wall late").title == "Harbour: Wall late")
  }

  @Test func theEndOfATitleMayTellTheOutlet() throws {
    let told = try facts("Wall late again - Tide Tribune\n\nPublished: 3 May 2024")
    #expect(told.publisher == "Tide Tribune")
    #expect(told.title == "Wall late again")
    #expect(try facts("Wall late again - board").title == "Wall late again - board")
  }

  @Test func whoeverPrintedItFirstIsTakenForThePublisher() throws {
    let line = "This article first appeared in the Saltmouth Echo."
    #expect(try facts("Wall late", line).publisher == "Saltmouth Echo")
    #expect(try facts("Wall late", "(The Brine Bulletin)").publisher == "Brine Bulletin")
    #expect(try facts("Wall late", "Tide Wall").publisher == "Wall late")
  }

  @Test func aQuestionIsATitle() throws {
    #expect(try facts("Can the wall hold?\n\nBy Mira Sand").title == "Can the wall hold?")
  }

  @Test func aCopyrightLineWithoutANameTellsNothing() throws {
    let line = "Copyright 1996 - . All rights reserved. The content belongs to its owner."
    #expect(try facts("Wall late", line).publisher == "Wall late")
  }

  @Test(arguments: [
    "SALTMOUTH, May 3, 2024 – Brine Ltd, a maker of pumps, today announced that it opened a second works.",
    "Brine Ltd announced today that it opened a second works in the harbour.",
  ])
  func whoeverGivesOutAReleaseIsItsPublisher(_ sentence: String) throws {
    let head = "Brine opens a works\n\n\(sentence)"
    let about = "About Brine\n\nBrine makes pumps. It has 40 employees."
    #expect(try facts("FOR IMMEDIATE RELEASE\n\n\(head)", about).publisher == "Brine Ltd")
    #expect(try facts("FOR IMMEDIATE RELEASE\n\n\(head)").publisher == "Brine Ltd")
    let dated = "Brine opens a works\n\nFOR IMMEDIATE RELEASE: May 3, 2024\n\n\(sentence)"
    #expect(try facts(dated).publisher == "Brine Ltd")
    #expect(try facts(head, about).publisher == "Brine Ltd")
    // A newspaper tells of announcements, too.
    #expect(try facts(head).publisher == "Brine opens a works")
  }

  @Test(arguments: [
    ("SALTMOUTH, May 3 (Reuters) - The wall is late, the board said on Friday.", "", "Reuters"),
    ("SALTMOUTH (Sample Wire) — The wall is late, the board said on Friday.", "", "Sample Wire"),
    ("The wall is late, the board said on Friday.", "The board met. — AFP", "AFP"),
    ("The wall is late, the board said on Friday.", "— AFP", "AFP"),
    ("The wall is late, the board said on Friday.", "(PTI)", "PTI"),
    ("The wall is late, the board said on Friday.", "Source: Tide News", "Tide News"),
  ])
  func agenciesAreOriginsWhereAnotherPrintsThem(
    _ text: String,
    _ foot: String,
    _ agency: String
  ) throws {
    #expect(try facts("Wall late\n\n\(text)", foot).publisher == agency)
    guard !foot.hasPrefix("Source") else { return }
    let printed = try facts("Wall late\n\nBy Mira Sand, Tide Courier\n\n\(text)", foot)
    #expect(printed.publisher == "Tide Courier")
    #expect(printed.origin == agency)
  }
}

extension PublisherTests {
  @Test(arguments: [
    (
      "", "Do you have a story? Email newsdesk@tidegazette.example or call us.",
      "The Tide Gazette office was wet."
    ),
    ("", "Subscribe to The Tide Gazette for 1 a week.", ""),
    (
      "",
      "Gazette staff writer Oskar Testa contributed to this report. Subscribe to The Tide Gazette.",
      ""
    ),
    ("", "Tide Gazette is a nonprofit newsroom covering the coast.", ""),
    ("", "This report by the Tide Gazette was first published on 3 May 2024.", ""),
    ("", "Get the Tide Gazette newsletter, sent each Friday.", ""),
    ("", "", "\"It leaks,\" he told the Tide Gazette by phone."),
    ("", "", "The plans, seen by the Tide Gazette, name no builder."),
    ("", "", "The Tide Gazette has contacted the board for comment."),
    (
      "Workers at the wall on Monday. (Image: Tide Gazette)", "",
      "He told The Tide Gazette that the wall leaks."
    ),
    (
      "Workers at the wall on Monday. GAZETTE PHOTO: OSKAR TESTA", "",
      "He told The Tide Gazette that the wall leaks."
    ),
  ])
  func whatIsSaidInPassingTellsTheOutlet(_ head: String, _ foot: String, _ sentence: String) throws
  {
    #expect(try facts("Wall late\n\n\(head)", "\(sentence)\n\n\(foot)").publisher == "Tide Gazette")
  }

  @Test func aUniversitysAddressTellsIt() throws {
    let facts = try facts(
      "Wall late",
      "The Tide Wall Centre opened at the University of Brackmere.\n\nPress office: press@brackmere.example, 2 May."
    )
    #expect(facts.publisher == "University of Brackmere")
  }

  @Test(arguments: [
    "On Sunday he told Radio Saltmouth that the wall was late.",
    "Subscribe to our newsletter for more.", "Photo: Getty Images",
    "Write to us at wall@mail.example by May.",
  ])
  func whatOthersAreToldTellsNoOutlet(_ foot: String) throws {
    #expect(try facts("Wall late", foot).note?.contains("in passing") != true)
  }
}

/// Pages whose head or foot names more than one body.
struct PublisherChoiceTests {
  private static let body =
    "Mira Holm, head of the Harbour Board, said on Monday that the sea wall would be finished before the winter "
    + "storms arrive. \"We have waited long enough,\" she told residents in the old customs house."

  private func facts(_ text: String) throws -> [String] {
    let graph = try draft(of: text)
    let document = try #require(graph.allDocuments.first)
    func name(_ node: NodeID?) -> String { node.map { graph.name(of: $0) } ?? "" }
    return [
      name(graph.publisher(of: document)), name(graph.origin(of: document)),
      graph.text(.title, of: document) ?? "",
      graph.cell(at: DocumentField.authors.rawValue, row: document.index, of: .documents),
    ]
  }

  @Test(arguments: [
    (
      "Skip to main content\nThe Tide Courier\nHome | News | Sport\nPolitics\nWall late again\nBy Mira Sand\n\n\(body)\n\n"
        + "© 2024 Tide Courier Ltd. All rights reserved.",
      ["Tide Courier", "", "Wall late again", "Mira Sand"]
    ),
    (
      "Saltmouth Courier-Mail\nNation\nWall late again, says board\nPTI\n\n\(body)\n\n"
        + "Copyright © 2024, Courier-Mail Publications Pvt Ltd",
      ["Saltmouth Courier-Mail", "PTI", "Wall late again, says board", ""]
    ),
    (
      "Wall late again\nTide News / By Mira Sand and Tove Vale\n\n\(body)",
      ["Tide News", "", "Wall late again", "Mira Sand|Tove Vale"]
    ),
    (
      "A board wants to finish the wall. Sailors aren't sure.\nby Mira Sand   Nov. 12, 2023, 5:00 a.m.\n\n\(body)",
      [
        "A board wants to finish the wall. Sailors aren't sure.", "",
        "A board wants to finish the wall. Sailors aren't sure.", "Mira Sand",
      ]
    ),
    (
      "FOR IMMEDIATE RELEASE\nTidal Energy and Quay Ports launch alliance\nSUVA, March 5, 2025 – Tidal Energy, a maker of "
        + "pumps, today announced the Harbour Alliance with Quay Ports, a firm in Brennock that runs eleven terminals.\n\n\(body)\n"
        + "About Tidal Energy\nTidal Energy makes pumps for harbours and for boats.\nAbout Quay Ports\n"
        + "Quay Ports operates eleven terminals in four seas.",
      ["Tidal Energy", "", "Tidal Energy and Quay Ports launch alliance", ""]
    ),
  ])
  func theOutletIsTold(_ text: String, _ expected: [String]) throws {
    #expect(try facts(text) == expected)
  }

  @Test func theDatelineOfAReleaseHasItsDate() throws {
    let graph = try draft(
      of:
        "Tidal Energy launches alliance\n\nSUVA, Fiji, March 5, 2025 – Tidal Energy, a maker of pumps for harbours and "
        + "for boats, today announced the Harbour Alliance with Quay Ports, a firm in Brennock that runs eleven "
        + "terminals in four seas and owns many more boats than anybody else in the country does.\n\n\(Self.plainBody)"
    )
    let document = try #require(graph.allDocuments.first)
    #expect(graph.text(.published, of: document) == "2025-03-05")
  }

  private static let plainBody =
    "Mira Holm, head of the Harbour Board, said on Monday that the sea wall would be late."
}
