import StakeholderGraph
import Testing

@testable import ClusterEngine

struct ClusterFoldingTests {
  @Test(
    arguments: [
      "Łukasz  Ångström", "Müller-Lüdenscheidt", "İstanbul", "STRASSE ẞß", "« Ærø » Þór", "Ё-Моё",
      "Οδυσσεύς", "한국 대학교", "ﬁnance ½", "李 明", "فاطِمَة", "a\u{301}bc", " – x – ", "´t Hart",
      "naïve\u{A0}😀",
      "", "---", "Ｆｕｌｌ　Ｗｉｄｔｈ",
    ]
  )
  func namesFoldAsTheyDoElsewhere(name: String) {
    // As bytes, which is what SQL compares.
    #expect(Array(ClusterFolding.fold(name).utf8) == Array(NameFolding.fold(name).utf8))
  }

  @Test func lettersOfManyScriptsFoldAsTheyDoElsewhere() {
    var wrong: [UInt32] = []
    for value in UInt32(0x20)..<0x2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let name = "x\(scalar)y \(scalar)z"
      let isSame = ClusterFolding.fold(name).utf8.elementsEqual(NameFolding.fold(name).utf8)
      if !isSame { wrong.append(value) }
    }
    #expect(wrong == [])
  }

  @Test func marksInAnUnusualOrderFoldOtherwise() {
    // Canonical order swaps the two marks, and both stay.
    let name = "\u{915}\u{951}\u{93C}"
    #expect(Array(NameFolding.fold(name).utf8) != Array(ClusterFolding.fold(name).utf8))
  }

  @Test func theViewIsASCII() {
    let isASCII = ClusterFolding.names.utf8.allSatisfy { $0 < 0x80 }
    #expect(isASCII)
  }
}
