import StakeholderGraph
import Testing

struct ColourContrastTests {
  private let black = Colour(red: 0, green: 0, blue: 0)
  private let white = Colour(red: 255, green: 255, blue: 255)

  @Test func blackOnWhiteIsTheMostAndACopyTheLeast() {
    #expect(abs(black.contrast(to: white) - 21) < 1e-9)
    #expect(abs(white.contrast(to: black) - 21) < 1e-9)
    #expect(white.contrast(to: white) == 1)
  }

  @Test func theKnownGreyOfFourAndAHalf() {
    let grey = Colour(red: 0x76, green: 0x76, blue: 0x76)
    #expect(abs(grey.contrast(to: white) - 4.54) < 0.01)
  }
}
