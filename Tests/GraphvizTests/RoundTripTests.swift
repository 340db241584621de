import TestSupport
import Testing

@testable import Graphviz

/// Any text comes back from the drawing as it was given, or with U+FFFD for what XML cannot hold.
struct RoundTripTests {
  /// A scalar of all that Unicode has, where those that somebody escapes or forbids are frequent.
  private static func scalar(_ random: inout FixedRandom) -> Unicode.Scalar {
    let frequent =
      "\\\"&;<>'#x{}|\n\r\t\0\u{1}\u{1F}\u{7F}\u{85}\u{FFFD}\u{FFFE}\u{FFFF}\u{FEFF}Nn0 "
      .unicodeScalars
    if Bool.random(using: &random), let scalar = frequent.randomElement(using: &random) {
      return scalar
    }
    let most: UInt32 = Bool.random(using: &random) ? 0x3000 : 0x10FFFF
    return Unicode.Scalar(UInt32.random(in: 0...most, using: &random)) ?? "世"
  }

  /// A text as XML can hold it, with line breaks as newlines.
  private static func expected(_ text: String) -> String {
    var result = ""
    result.unicodeScalars.append(
      contentsOf: text.unicodeScalars.split(separator: "\r", omittingEmptySubsequences: false)
        .enumerated()
        .flatMap { place, part in
          place == 0 ? Array(part) : part.first == "\n" ? Array(part) : ["\n"] + Array(part)
        }
        .map { scalar in
          let isForbidden = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
          return isForbidden || (0xFFFE...0xFFFF).contains(scalar.value) ? "\u{FFFD}" : scalar
        }
    )
    return result
  }

  @Test func labelsAndTooltipsComeBack() throws {
    var random = FixedRandom(seed: 2_025)
    let awkward = [
      "two  spaces", "  before and  after  ", "a\tb \t c", "&#160;", "&nbsp;", "\u{A0}", "x\u{A0}y",
      " \u{A0} ", "-->", "<!--",
      "<!-- \"a  b\tc\" -->", "\"  \"", "'  \t'", "a  <b c=\"d  e\">",
    ]
    let texts =
      awkward
      + (0..<300).map { _ in
        let length = Int.random(in: 1...20, using: &random)
        var text = ""
        for _ in 0..<length { text.unicodeScalars.append(RoundTripTests.scalar(&random)) }
        return text
      }
    var diagram = Diagram()
    for (place, text) in texts.enumerated() {
      diagram.addNode("n\(place)", attributes: ["label": .text(text), "tooltip": .text(text)])
    }
    let drawn = try ParsedSVG(workerRenderer().render(diagram, as: .svg, layout: .osage).bytes)
    for (place, text) in texts.enumerated() {
      let node = try drawn.node("n\(place)")
      let expected = RoundTripTests.expected(text)
      #expect(
        Array((node.tooltips.first ?? "").unicodeScalars) == Array(expected.unicodeScalars),
        "\(text.debugDescription)"
      )
      let label = expected.utf8.first == UInt8(ascii: "\n") ? " " + expected : expected
      #expect(
        visible(node.lines.joined(separator: "\n")) == visible(label),
        "\(text.debugDescription)"
      )
    }
  }

  /// The lines of a label that SVG has a text for: the empty ones only take space.
  private func visible(_ label: String) -> [[Unicode.Scalar]] {
    Array(label.unicodeScalars).split(separator: "\n").map(Array.init)
  }
}
