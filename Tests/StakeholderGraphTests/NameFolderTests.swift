import TestSupport
import Testing

@testable import StakeholderGraph

struct NameFolderTests {
  private func fold(_ name: String, by folder: inout NameFolder) -> String {
    let bytes = Array(name.utf8)
    var folded = Array("before ".utf8)
    folder.append(bytes.span, to: &folded)
    return String(decoding: folded.dropFirst(7), as: UTF8.self)
  }

  private func expectSame(_ name: String, _ folder: inout NameFolder) {
    let (folded, expected) = (fold(name, by: &folder), NameFolding.fold(name))
    if !folded.utf8.elementsEqual(expected.utf8) {
      Issue.record("\(name.unicodeScalars.map(\.value)) is \(folded) instead of \(expected)")
    }
  }

  @Test func everyLetterIsFoldedAsByItself() {
    var folder = NameFolder()
    for number in UInt32(0)...0x1_10FF where number < 0xD800 || number > 0xDFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      expectSame("a" + String(scalar) + "b", &folder)
    }
  }

  @Test func lettersAreFoldedTheSameInAnyCompany() {
    // Letters, marks that go, marks that stay and have an order, spaces, what breaks up.
    let letters = [
      "a", "B", " ", "\u{a0}", "-", "\u{301}", "\u{345}", "\u{94d}", "\u{93c}", "श", "\u{958}",
      "é", "ß", "ẞ", "Å", "Σ", "ς", "İ", "ı", "ﬁ", "⑴", "한", "가", "\u{1100}", "\u{1161}", "ŉ", "´",
      "¨", "中", "\u{fb1d}", "\u{5b4}", "\u{5bf}", "𝐀", "😀", "\u{3099}", "か", "が", "\u{200d}", "«",
    ]
    var random = FixedRandom(seed: 5)
    var folder = NameFolder()
    for _ in 0..<20_000 { expectSame(random.text(of: letters, upTo: 7), &folder) }
  }
}
