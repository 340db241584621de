import StakeholderGraph
import Testing

struct ColourTests {
  @Test(arguments: [
    ("#000000", 0, 0, 0), ("#ffFFff", 255, 255, 255), ("#0a10Ff", 10, 16, 255),
  ])
  func sixHexadecimalDigitsAreAColour(_ text: String, red: UInt8, green: UInt8, blue: UInt8) {
    #expect(Colour(text) == Colour(red: red, green: green, blue: blue))
    #expect(Colour(text)?.description == text.uppercased())
  }

  @Test(arguments: [
    "", "#", "000000", "#fff", "#0000000", "#00000g", "#+12345", "#-12345", "red", " #000000",
    "#０00000", "#00000\u{301}", "#12 456", "#0x1234",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Colour(text) == nil)
  }
}
