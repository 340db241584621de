import Testing

@testable import GraphLayout

/// Drawings made by hand, as Graphviz writes them.
struct PictureMeasuresTests {
  private static func node(
    _ title: String,
    _ x: Double,
    _ y: Double,
    label: String = "x",
    width: Double = 40
  ) -> String {
    """
    <g id="n" class="node person">
    <title>\(title)</title>
    <g id="a_n"><a xlink:href="https://example.org/?a&amp;b" xlink:title="of &gt; it">
    <polygon fill="none" points="\(x + width / 2),\(y - 10) \(x - width / 2),\(y - 10) \
    \(x - width / 2),\(y + 10) \(x + width / 2),\(y + 10) \(x + width / 2),\(y - 10)"/>
    <text text-anchor="middle" x="\(x)" y="\(y + 3)" font-size="10.00">\(label)</text>
    </a></g></g>
    """
  }

  private static func edge(_ title: String, _ path: String) -> String {
    """
    <g id="e" class="edge funded"><title>\(title)</title>
    <path fill="none" d="\(path)"/><polygon points="0,0 1,0 0,1"/></g>
    """
  }

  private static func measures(_ parts: [String], own: String = "") -> PictureMeasures {
    let text = """
      <?xml version="1.0"?>
      <!-- <g class="node"> a > in a comment -->
      <svg width="400pt" height="200pt" viewBox="0.00 0.00 400.00 200.00">
      <g id="graph0" class="graph"><title>t</title>\(own)\(parts.joined(separator: "\n"))</g></svg>
      """
    return PictureMeasures(DrawnPicture(svg: Array(text.utf8)))
  }

  @Test func linesCrossWhereTheyGoThroughEachOther() {
    let corners = [
      Self.node("a", 50, 50), Self.node("b", 350, 150), Self.node("c", 50, 150),
      Self.node("d", 350, 50),
    ]
    let crossed = Self.measures(
      corners + [Self.edge("a&#45;&gt;b", "M70,60L330,140"), Self.edge("c->d", "M70,140L330,60")]
    )
    #expect(crossed.nodes == 4 && crossed.edges == 2)
    #expect(crossed.crossings == 1)
    #expect(crossed.crossingsPerEdge == 0.5)
    let apart = Self.measures(
      corners + [Self.edge("a->d", "M70,50L330,50"), Self.edge("c->b", "M70,150L330,150")]
    )
    #expect(apart.crossings == 0)
  }

  @Test func aLevelLineIsCrossedLikeAnyOther() {
    let crossed = Self.measures([
      Self.node("a", 50, 100), Self.node("b", 350, 100), Self.node("c", 200, 20),
      Self.node("d", 200, 180), Self.edge("a->b", "M70,100L330,100"),
      Self.edge("c->d", "M200,30L200,170"),
    ])
    #expect(crossed.crossings == 1)
  }

  @Test func linesWithACommonEndDoNotCount() {
    let crossed = Self.measures([
      Self.node("a", 50, 50), Self.node("b", 350, 150), Self.node("c", 350, 50),
      Self.edge("a->b", "M70,60L330,140"), Self.edge("c->a:n", "M330,60L70,140"),
    ])
    #expect(crossed.crossings == 0)
  }

  @Test func aCurveIsFollowed() {
    // It hangs down to 100 in the middle, the line runs at 80.
    let corners = [
      Self.node("a", 20, 20), Self.node("b", 380, 20), Self.node("c", 20, 80),
      Self.node("d", 380, 80),
    ]
    let crossed = Self.measures(
      corners + [
        Self.edge("a->b", "M40,20C140,126 260,126 360,20"), Self.edge("c->d", "M40,80L360,80"),
      ]
    )
    #expect(crossed.crossings == 1)
  }

  @Test func aLineThroughANodeCountsAndOneAlongItsRimDoesNot() {
    func passing(_ y: Double) -> Int {
      Self.measures([
        Self.node("a", 20, y), Self.node("b", 380, y), Self.node("c", 200, 100),
        Self.edge("a->b", "M40,\(y)L360,\(y)"),
      ]).edgesThroughNodes
    }
    #expect(passing(100) == 1)
    #expect(passing(107) == 1)
    #expect(passing(109) == 0)
    #expect(passing(150) == 0)
  }

  @Test func namesMayHoldTheSignBetweenEnds() {
    let ends = Self.measures([
      Self.node("a-&gt;b", 50, 50), Self.node("c--d", 350, 50),
      Self.edge("a->b->c--d", "M20,50L350,50"),
    ])
    #expect(ends.edgesThroughNodes == 0)
  }

  @Test(arguments: [(100.0, 0), (41.5, 0), (39.5, 0), (38.0, 1), (0.0, 1)])
  func nodesOverlapByMoreThanAPoint(_ distance: Double, _ count: Int) {
    let overlapped = Self.measures([Self.node("a", 50, 50), Self.node("b", 50 + distance, 50)])
    #expect(overlapped.nodeOverlaps == count)
  }

  @Test func linesOfTextOverlapByMoreThanTwoPoints() {
    let legend = "<text x=\"10\" y=\"190\" font-size=\"12.00\">Funded</text>"
    // Six letters are taken to be 39.6 points wide.
    func own(_ x: Double) -> Int {
      Self.measures(
        [],
        own: legend + "<text x=\"\(x)\" y=\"190\" font-size=\"12.00\">Quoted</text>"
      ).labelOverlaps
    }
    #expect(own(40) == 1)
    #expect(own(48) == 0)
  }

  @Test func textWiderThanItsNodeSpills() {
    #expect(Self.measures([Self.node("a", 50, 50, label: "abcdefgh")]).labelSpill == 0)
    #expect(Self.measures([Self.node("a", 50, 50, label: "abcdefghi")]).labelSpill == 1)
    // As wide as it is high, and not a bit more than half of that.
    #expect(Self.measures([Self.node("a", 50, 50, label: "全国人大常")]).labelSpill == 1)
    #expect(Self.measures([Self.node("a", 50, 50, label: "&amp;&amp;&amp;&amp;")]).labelSpill == 0)
  }

  @Test func theSmallestTextIsToldForAWidth() {
    let drawn = Self.measures(
      [Self.node("a", 50, 50)],
      own: "<text x=\"10\" y=\"190\" font-size=\"12.00\">Funded</text>"
    )
    #expect(drawn.smallestText == 10)
    #expect(drawn.smallestText(atWidth: 1_200) == 30)
    #expect(drawn.aspect == 2)
  }

  @Test(arguments: ["", "no picture", "<svg", "<svg viewBox=\"0 0\"><g class=\"node\">", "<a b='"])
  func whatIsNoPictureHasNothing(_ text: String) {
    let measures = PictureMeasures(DrawnPicture(svg: Array(text.utf8)))
    #expect(measures.nodes == 0 && measures.edges == 0)
    #expect(measures.aspect == 0 && measures.smallestText(atWidth: 1_200) == 0)
  }
}
