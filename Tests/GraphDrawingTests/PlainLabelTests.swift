import StakeholderGraph
import TestSupport
import Testing

@testable import GraphDrawing

/// Labels are made from bytes as they are from texts.
struct PlainLabelTests {
  private static let letters = [
    "a", "B", "é", "Ł", "ạ", "Д", "и", "名", "示", "一", "龥", "の", "ー", "स", "्", "श", "ा", "म", "ב",
    "ر",
    " ", " ", "  ", "-", "&", "\"", "7", "'", "«", "\u{301}", "\u{200D}", "\u{A0}", "😀", "한", "²",
    "…",
    "longword", "Zusammenarbeit",
  ]

  @Test func namesAreWrappedAsTextsAre() {
    var fast = 0
    for seed in UInt64(0)..<4_000 {
      var random = FixedRandom(seed: seed)
      // Some names of few scripts, so that not all of them are mixed.
      let some = (0..<4).map { _ in Self.letters.randomElement(using: &random) ?? "" } + [" "]
      let name = random.text(of: seed % 2 == 0 ? some : Self.letters, upTo: 24)
      let bytes = Array(name.utf8)
      guard PlainLabel.isNearlyPlain(bytes.span) else { continue }
      for width in [3, 6, 18] {
        var label: [UInt8] = []
        guard let letters = PlainLabel.append(bytes.span, width: width, to: &label) else {
          continue
        }
        fast += 1
        let lines = LabelWrapping.wrap(name, width: width)
        var expected = ""
        for scalar in lines.unicodeScalars {
          switch scalar {
          case "\n": expected += "\\n"
          case "&": expected += "&amp;"
          case "\"": expected += "\\\""
          default: expected.unicodeScalars.append(scalar)
          }
        }
        #expect(
          String(decoding: label, as: UTF8.self).unicodeScalars.elementsEqual(
            expected.unicodeScalars
          ),
          "\(name)"
        )
        if width == 18 {
          #expect(
            StakeholderDiagram.leastWidth(ofLine: letters, 11)
              == StakeholderDiagram.leastWidth(of: name, 11)
          )
        }
      }
    }
    #expect(fast > 1_500)
  }

  @Test(arguments: ["北京清华基金会 1", "一带一路 Forum", "अमित Brown", "Дмитрий शर्मा", "Zoë Văn Anh"])
  func namesOfManyScriptsTakeNoCloserLook(_ name: String) {
    var label: [UInt8] = []
    #expect(PlainLabel.append(Array(name.utf8).span, width: 18, to: &label) != nil)
  }
}
