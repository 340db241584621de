import Foundation
import GraphFormats
import StakeholderGraph
import Testing

struct JSONValueTests {
  @Test(arguments: [
    ("", "\"\""), ("plain", "\"plain\""), ("\"\\/", "\"\\\"\\\\/\""),
    ("a\nb\rc\td", "\"a\\nb\\rc\\td\""),
    ("\u{0}\u{1F}\u{7F}\u{9F}", "\"\\u0000\\u001f\\u007f\\u009f\""),
    ("\u{2028}\u{2029}\u{202E}\u{FEFF}", "\"\\u2028\\u2029\\u202e\\ufeff\""),
    ("北京 🌍 é <b>&", "\"北京 🌍 é <b>&\""),
  ])
  func textsAreQuoted(_ text: String, _ quoted: String) throws {
    #expect(JSONValue.text(text).line == quoted)
    let read = try JSONSerialization.jsonObject(
      with: Data(quoted.utf8),
      options: .fragmentsAllowed
    )
    #expect(read as? String == text)
  }

  @Test func valuesInALineHaveASpaceAfterColonsAndCommas() {
    let value = JSONValue.object([
      ("b", .integer(-1)), ("a", .array([.boolean(true), .boolean(false), .null])),
      ("\"", .object([])), ("n", .number("1.5e-07")),
    ])
    #expect(value.line == "{\"b\": -1, \"a\": [true, false, null], \"\\\"\": {}, \"n\": 1.5e-07}")
  }

  @Test(arguments: [
    (PropertyValue.text("a"), "\"a\""), (.list(["a", "b"]), "[\"a\", \"b\"]"), (.list([]), "[]"),
    (.integer(-3), "-3"), (.number(0.5), "0.5"), (.number(1e12), "1000000000000"),
    (.boolean(true), "true"),
  ])
  func properties(_ value: PropertyValue, _ line: String) {
    #expect(JSONValue(value).line == line)
  }

  @Test(arguments: [
    (JSONValue.array([]), "[]"), (.object([]), "{}"), (.array([.integer(1), .null]), "[1, null]"),
    (.object([("a", .integer(1)), ("b", .text("x"))]), "{\"a\": 1, \"b\": \"x\"}"),
    (
      .object([("a", .array([])), ("b", .integer(1))]),
      """
      {
        "a": [],
        "b": 1
      }
      """
    ),
    (
      .array([.object([("a", .integer(1))]), .object([("b", .array([.integer(2)]))])]),
      """
      [
        {"a": 1},
        {
          "b": [2]
        }
      ]
      """
    ),
    (
      .object([("rows", .array([.object([("x", .object([]))]), .array([])]))]),
      """
      {
        "rows": [
          {
            "x": {}
          },
          []
        ]
      }
      """
    ),
  ])
  func onlyWhatHoldsMoreIsIndented(_ value: JSONValue, _ text: String) {
    #expect(value.indented() == text)
  }
}
