import StakeholderGraph
import Testing

/// Givers without a name, further givers without a verb, and sums whose sentence does not say what they are for.
struct FundedGiverTests {
  @Test(
    arguments: [
      ("The county has given £15,000 to the Eel Museum.", ["County"]),
      (
        "Taxpayers in Carrow County will contribute $12 million to the Eel Museum.",
        ["Carrow County"]
      ),
      (
        "The town of Marrow Falls, Ohio, is lending $250,000 to the Eel Museum.", ["Marrow Falls"]
      ),
      (
        "The Eel Museum was financed by Norway (70%), the Tide Trust (20%) and the Tongan treasury.",
        ["Norway", "Tide Trust", "Tongan treasury"]
      ),
      (
        "The Eel Museum was financed by the Tide Trust and the Canadian province of Manitoba.",
        ["Manitoba", "Tide Trust"]
      ),
      (
        "The Eel Museum was paid for by the director’s own company, Holm Group.", ["Holm Group"]
      ),
      (
        "With backing from the Swedish agency for fisheries and Holm Group, the Eel Museum has trained 80 divers.",
        ["Holm Group", "Swedish agency for fisheries"]
      ),
      (
        "A consortium comprising Lantern Bank, Holm Bank and Tide Bank has lent $9 million to the Eel Museum.",
        ["Holm Bank", "Lantern Bank", "Tide Bank"]
      ),
      (
        "The Tide Trust gave $9 million to the Eel Museum, with Brennock Council contributing $2 million and Holm Group the rest.",
        ["Brennock Council", "Holm Group", "Tide Trust"]
      ),
      (
        "The Tide Trust gave $9 million to the Eel Museum. Brennock Council will match that sum.",
        ["Brennock Council", "Tide Trust"]
      ),
      (
        "The Eel Museum will cost $9 million. Most of the money has been found by the Tide Trust.",
        ["Tide Trust"]
      ),
      (
        "The Eel Museum will cost $9 million. Sponsorship from Holm Group makes up the rest.",
        ["Holm Group"]
      ),
      ("The government will allocate 4 per cent of its budget to the Eel Museum.", ["Government"]),
      ("The Tide Trust has made $9 million available to the Eel Museum.", ["Tide Trust"]),
      ("The county has rejected a request by the Eel Museum for $9,000.", ["County"]),
      (
        "The Eel Museum has spent the $9 million it raised from investors such as Holm Group and Lantern Bank.",
        ["Holm Group", "Lantern Bank"]
      ),
      ("Mira Holm gave $9,000 to her old school, the Eel Museum.", ["Mira Holm"]),
      ("The Eel Museum is seeking a grant from the Tide Trust.", ["Tide Trust"]),
      ("The Eel Museum, shut in May, was financed by the Tide Trust.", ["Tide Trust"]),
      (
        "The Eel Museum, capitalised with $9 million from Norway, has opened.", ["Norway"]
      ),
      (
        "The Tide Trust will close, having given $9 million to the Eel Museum.", ["Tide Trust"]
      ),
      (
        "The Eel Museum will cost $9 million. A quarter was found by Mira Holm, while $2 million will come from the Tide Trust.",
        ["Mira Holm", "Tide Trust"]
      ),
      ("The board of the Tide Trust gave $9,000 to the Eel Museum.", ["Tide Trust"]),
      ("Rift Ltd praised Mira Holm for donating $4,000 to the Eel Museum.", ["Mira Holm"]),
      (
        "The Eel Museum gets £9,000 from the Tide Trust as well as £5,000 a year from Brennock Council.",
        ["Brennock Council", "Tide Trust"]
      ),
      (
        "The Eel Museum has spent $9,000 on posters, with $4,000 of it from Mira Holm and $2,000 from the Tide Trust.",
        ["Mira Holm", "Tide Trust"]
      ),
      (
        "Mira Holm set up the Eel Museum with a donation of $4 million from the Tide Trust.",
        ["Tide Trust"]
      ),
    ]
  )
  func giversOfTheMuseum(_ text: String, _ givers: [String]) throws {
    #expect(lines(of: try draft(of: text), .funded) == givers.map { "\($0) > Eel Museum" })
  }

  @Test(
    arguments: [
      (
        "Brennock Council approved $412,000 in grants. Recipients include Eel Trust and Holm Trust.",
        ["Brennock Council > Eel Trust", "Brennock Council > Holm Trust"]
      ),
      (
        "The Tide Trust has set up the Eel Resilience Fund. The fund has so far put $3 million into firms including Rift Ltd and Holm Ltd.",
        ["Eel Resilience Fund > Holm Ltd.", "Eel Resilience Fund > Rift Ltd"]
      ),
      (
        "Rift Ltd, which makes boats, has closed a $9 million round. Lantern Bank joined as a new investor.",
        ["Lantern Bank > Rift Ltd"]
      ),
      (
        "Donors including Mira Holm and Lantern Bank gave $9 million to Eel House.",
        ["Lantern Bank > Eel House", "Mira Holm > Eel House"]
      ),
      (
        "A $2 million credit line, extended by Lantern Bank to Eel House, was signed.",
        ["Lantern Bank > Eel House"]
      ),
      (
        "Holm Group has donated five acres of land and $2 million to Eel House.",
        ["Holm Group > Eel House"]
      ),
      (
        "The Tide Trust gave $9 million to Eel House, with a first $2 million going to Rift College.",
        ["Tide Trust > Eel House", "Tide Trust > Rift College"]
      ),
    ]
  )
  func sumsOfOtherSentences(_ text: String, _ wanted: [String]) throws {
    #expect(lines(of: try draft(of: text), .funded) == wanted)
  }

  @Test(
    arguments: [
      "The council set aside $2 million in its capital budget.",
      "Mira Holm was awarded $2 million including a bonus, according to the annual report.",
      "Holm Group spent $2 million on advertising.",
      "Holm Group paid $3 million in taxes to the state.",
      "Brennock Council paid Rift Ltd £3 million for new buses.",
      "The lobby puts the need at $2 million.",
      "Rift Ltd bought Holm Ltd for $2 million from Tide Group.",
      "Rift Ltd opened in May. Holm Group put the damage at $9 million.",
      "Rift Ltd is for sale. Investors give it a value of $4 million.",
      "Brennock Council fined Rift Ltd $2 million.",
      "Rift Ltd and Holm Group announced a $2 million financing co-led by nobody.",
    ]
  )
  func sumsThatNobodyGives(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .funded).isEmpty)
  }

  @Test func theRestHasNoSumAndGetsNone() throws {
    let graph = try draft(
      of: "The Tide Bank gave $2m to the Eel Museum and the rest came from Mira Holm."
    )
    #expect(lines(of: graph, .funded) == ["Mira Holm > Eel Museum", "Tide Bank > Eel Museum"])
    let sums = graph.allEdges.map {
      graph.cell(at: EdgeField.amount.rawValue, row: $0.index, of: .edges)
    }
    #expect(sums.sorted() == ["", "2000000"])
  }
}
