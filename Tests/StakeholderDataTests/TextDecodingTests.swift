import Testing

@testable import StakeholderData

struct TextDecodingTests {
  private static let text = "id,名\r\n\"a\",😀\n"

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  @Test func everyEncodingGivesTheSameText() {
    let plain = Array(Self.text.utf8)
    #expect(TextDecoding.utf8(of: plain) == plain)
    #expect(TextDecoding.utf8(of: [0xEF, 0xBB, 0xBF] + plain) == plain)
    #expect(TextDecoding.utf8(of: utf16(Self.text, isBigEndian: false)) == plain)
    #expect(TextDecoding.utf8(of: utf16(Self.text, isBigEndian: true)) == plain)
    #expect(TextDecoding.flaws(in: plain).isEmpty)
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func aFileOfAMarkAloneIsEmpty(_ file: [UInt8]) {
    #expect(TextDecoding.utf8(of: file).isEmpty)
  }

  @Test(arguments: [[0xFF], [0xFE], [0xEF, 0xBB]] as [[UInt8]])
  func halfAMarkIsAFlaw(_ file: [UInt8]) {
    #expect(TextDecoding.flaws(in: TextDecoding.utf8(of: file)).map(\.offset) == [0])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00, 0x62],  // half a code unit
      [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8],  // a high surrogate at the end
      [0xFE, 0xFF, 0x00, 0x61, 0xDC, 0x00, 0x00, 0x62],  // a low surrogate by itself
    ] as [[UInt8]]
  )
  func brokenUTF16IsAFlaw(_ file: [UInt8]) {
    let text = TextDecoding.utf8(of: file)
    #expect(TextDecoding.flaws(in: text) == [TextDecoding.Flaw(offset: 1, isNUL: false)])
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0x81], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0xAF],
      [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE9, 0x74, 0xE9],
    ] as [[UInt8]]
  )
  func bytesThatAreNotUTF8AreAFlaw(_ bytes: [UInt8]) {
    let found = TextDecoding.flaws(in: Array("名a".utf8) + bytes)
    #expect(found == [TextDecoding.Flaw(offset: 4, isNUL: false)])
  }

  @Test func aLineHasOneFlawAtMost() {
    let bytes: [UInt8] = [0xFF, 0xFF, 0x00, 0x0A, 0x61, 0x00, 0xFF, 0x0D, 0xFF, 0x0D, 0x0A, 0xFE]
    let found = TextDecoding.flaws(in: bytes)
    #expect(found.map(\.offset) == [0, 5, 8, 11])
    #expect(found.map(\.isNUL) == [false, true, false, false])
  }

  @Test func allScalarsArePlainText() {
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 13) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(TextDecoding.flaws(in: Array(String(scalar).utf8)).isEmpty)
    }
  }
}
