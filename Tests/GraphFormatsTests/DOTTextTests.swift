import StakeholderGraph
import TestSupport
import Testing

@testable import GraphFormats

struct DOTTextTests {
  @Test(arguments: [
    ("", #""""#), ("plain é", #""plain é""#), (#"say "hi""#, #""say \"hi\"""#),
    (#"ends in \"#, #""ends in \\""#), (#"\"#, #""\\""#), (#"\N\"G"#, #""\\N\\\"G""#),
    ("a\nb\r\nc\rd\n\re", #""a\nb\nc\nd\n\ne""#), ("tab\there", "\"tab\there\""),
    ("<b>&amp;</b>", #""<b>&amp;</b>""#), ("\u{0}\u{1F}\u{FFFE}", "\"\u{FFFD}\u{FFFD}\u{FFFD}\""),
    ("北京 🌍 שלום", #""北京 🌍 שלום""#),
  ])
  func textIsQuoted(_ text: String, _ quoted: String) {
    #expect(DOTText.quoted(text) == quoted)
  }

  @Test(arguments: [
    ("kind", "kind"), ("data_2", "data_2"), ("2nd", #""2nd""#), ("a b", #""a b""#),
    ("Node", #""Node""#), ("strict", #""strict""#), ("é", #""é""#), ("", #""""#),
  ])
  func aNameIsQuotedOnlyIfItHasTo(_ name: String, _ written: String) {
    #expect(DOTText.list([(name, "x")]) == "[\(written)=\"x\"]")
  }

  @Test(arguments: [
    ("#000000", "0 0 0"), ("#FFFFFF", "0 0 1"), ("#FF0000", "0 1 1"), ("#00FF00", "0.33333 1 1"),
    ("#0000FF", "0.66667 1 1"), ("#FF00FF", "0.83333 1 1"), ("#808080", "0 0 0.50196"),
  ])
  func aColourHasHueSaturationAndValue(_ colour: String, _ numbers: String) throws {
    #expect(DOTText.hueSaturationValue(of: try #require(Colour(colour))) == numbers)
  }

  @Test func aColourIsTheSameAgain() {
    // As java.awt.Color.getHSBColor does it.
    func shares(_ text: String) -> [UInt8] {
      let numbers = text.split(separator: " ").compactMap { Float($0) }
      let (hue, saturation, value) = (numbers[0] * 6, numbers[1], numbers[2])
      let sector = hue.rounded(.down)
      let rest = hue - sector
      let low = value * (1 - saturation)
      let falling = value * (1 - saturation * rest)
      let rising = value * (1 - saturation * (1 - rest))
      let order = [
        [value, rising, low], [falling, value, low], [low, value, rising], [low, falling, value],
        [rising, low, value], [value, low, falling],
      ]
      return order[Int(sector) % 6].map { UInt8($0 * 255 + 0.5) }
    }
    var random = FixedRandom(seed: 7)
    for _ in 0..<5_000 {
      let colour = Colour(
        red: .random(in: 0...255, using: &random),
        green: .random(in: 0...255, using: &random),
        blue: .random(in: 0...255, using: &random)
      )
      let read = shares(DOTText.hueSaturationValue(of: colour))
      #expect(read == [colour.red, colour.green, colour.blue], "\(colour)")
    }
  }
}
